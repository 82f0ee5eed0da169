// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/mirroring.h"

#include "core/figure/json_node.h"

namespace sorespot {

bool readMirrored(const JsonNode& item, Drawing drawing) {
    if (formOf(drawing) == DrawingForm::Half)
        return item.member("mirrored").boolean();
    const auto given = item.optionalMember("mirrored");
    if (given && given->boolean() != isMirrored(drawing))
        given->fail("does not fit this drawing", "leave it out");
    return isMirrored(drawing);
}

} // namespace sorespot
