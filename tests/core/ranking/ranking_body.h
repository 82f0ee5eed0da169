// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"

#include <optional>
#include <stdexcept>

namespace sorespot::test {

/// The neutral figure for rankings, read once.
inline const RankingFigure& rankingFigure() {
    static const Result<Figure> figure = Figure::load(SORESPOT_FIGURE_DIR);
    if (!figure)
        throw std::runtime_error(figure.error().message);
    static const Anatomy anatomy(*figure, SORESPOT_FIGURE_DIR);
    static const FigureCells cells(*figure);
    static const RankingFigure body{anatomy, cells};
    return body;
}

inline Ranker::FigureSource withFigure() {
    return [] { return &rankingFigure(); };
}

} // namespace sorespot::test
