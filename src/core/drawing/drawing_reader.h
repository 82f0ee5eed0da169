// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/drawing/pain_drawing.h"
#include "core/result.h"

#include <filesystem>
#include <string_view>

namespace sorespot {

/// Reads a drawing from JSON:
///
///     {"select": ["shoulder_front:right", "nose"],
///      "painted": [{"view": "front", "erases": false, "radius": 7.4, "path": [[-60, 200], [-62.5, 203]]}]}
///
/// One of the two keys may be left out, and a list alone is that of "select". A place may also be written as
/// `{"region": "shoulder_front", "side": "right"}`. Such an object and a stroke may have an "intensity", 1 to
/// 10. Strokes are in the order drawn; what they mean, their
/// units and bounds are those of BrushStroke and pain_drawing.h. Bounds of size and depth are those of all
/// JSON the program reads.
///
/// Anything else is an error that names the place, as a JSON pointer; there is no part of a drawing.
Result<PainDrawing> readDrawing(const Catalog& catalog, std::string_view json);
Result<PainDrawing> readDrawingFile(const Catalog& catalog, const std::filesystem::path& file);

} // namespace sorespot
