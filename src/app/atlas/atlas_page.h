// SPDX-License-Identifier: MIT
#pragma once

#include "app/atlas/atlas_text.h"
#include "core/catalog/muscle.h"

class QPainter;

namespace sorespot {

class PaperPattern;

/// Draws a muscle on a page of A4, upright. The painter's unit is the point (1/72 inch), its origin the
/// paper's top left. The text is set as large as all of it fits. False where it would have to be smaller than
/// can be read: then the end of it is missing.
bool paintAtlasPage(QPainter& painter, const Muscle& muscle, const PaperPattern& figure,
                    const std::vector<AtlasBlock>& blocks);

} // namespace sorespot
