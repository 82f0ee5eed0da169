// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "core/catalog/catalog.h"
#include "core/result.h"

#include <QString>

#include <functional>

namespace sorespot {

/// What happens with the page before it is drawn: its number from 1, how many there are, and the muscle.
/// False stops.
using AtlasProgress = std::function<bool(int page, int pages, const Muscle& muscle)>;

enum class AtlasEnd { Written, Stopped };

/// Writes a PDF of A4 pages, one for each muscle, for a clinician to read through: figure, points, patterns,
/// all texts, sources, and a line to sign. Fonts are part of the file. `muscle` restricts it to one; empty
/// for all. The file appears when it is whole: whoever stops finds none, or the one that was there before.
/// Errors: no muscle to show, no figure, a file that cannot be written.
Result<AtlasEnd> writeAtlas(const Catalog& catalog, const FigureStore& figure, const QString& muscle,
                            const QString& file, const AtlasProgress& progress);

} // namespace sorespot
