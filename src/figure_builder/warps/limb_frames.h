// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <map>
#include <string>

namespace sorespot {

class JsonNode;

/// Coordinates along a limb: `along` runs down the limb from its upper joint, `across` to its outer (thumb)
/// side, in mH. The angle is the limb's, from straight down towards +x.
struct LimbFrame {
    Point origin;
    double radians = 0;

    Point toBody(double along, double across) const;
};

using LimbFrames = std::map<std::string, LimbFrame>;

/// Reads frames.jsonc. A frame either has an origin or starts "from" the lower end of another one.
LimbFrames readLimbFrames(const JsonNode& root);

} // namespace sorespot
