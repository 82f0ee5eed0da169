// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"
#include "support/shipped_figure.h"

#include <optional>

namespace sorespot::test {

/// The neutral figure for rankings, read once.
inline const RankingFigure& rankingFigure() {
    static const Anatomy anatomy(shippedFigure(), SORESPOT_FIGURE_DIR);
    static const RankingFigure body{anatomy, shippedCells()};
    return body;
}

inline Ranker::FigureSource withFigure() {
    return [] { return &rankingFigure(); };
}

} // namespace sorespot::test
