// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>
#include <vector>

namespace sorespot {

/// How well a region and the areas it is mapped to agree.
enum class BodyMapFit {
    Same,    ///< One to one.
    Part,    ///< The region is a part of the area (in each view it shows in).
    Across,  ///< The region lies across several areas of one view.
    Nearest, ///< The map does not show the place; these areas are nearest.
};

/// An area of a published body map, with the map's own code for each of its sides.
struct BodyMapArea {
    std::string id;
    std::string name;
    std::string right;
    std::string left;
};

struct BodyMapEntry {
    std::string region; ///< Id of a Region.
    BodyMapFit fit = BodyMapFit::Part;
    std::vector<std::string> areas; ///< Ids of BodyMapAreas. A midline region means both sides of them.
};

/// A body map that pain research publishes results with, and how our regions translate into it.
struct BodyMap {
    std::string id; ///< The file's name.
    std::string name;
    std::string about;
    Sources sources;
    std::vector<BodyMapArea> areas;
    std::vector<BodyMapEntry> entries; ///< As listed; at most one per region.
};

} // namespace sorespot
