// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/drawing.h"

namespace sorespot {

class JsonNode;

/// An item's "mirrored": whether its image is drawn, too. The halves have to say so, because a line or a dome
/// may cross the midline; a sole always has its image and the side of the head never, so there the key may be
/// left out.
bool readMirrored(const JsonNode& item, Drawing drawing);

} // namespace sorespot
