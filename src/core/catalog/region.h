// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace sorespot {

enum class RegionKind { Paired, Midline };

/// The drawings of the figure in which a region can be seen. HeadSide is either side of the head, Sole either
/// foot.
enum class RegionView { Front, Back, HeadSide, Sole };

/// One place of the body that a person can mark, e.g. "shoulder_front". The vocabulary in which referral
/// patterns, red flags and the figure speak of the same places.
struct Region {
    std::string id;
    std::string name;       ///< "Front of shoulder"
    std::string sidedName;  ///< "Front of the {side} shoulder"; empty for a midline region.
    std::string definition; ///< Its anatomical extent.
    std::string group;      ///< Id of its RegionGroup.
    /// Of the smallest class of the anatomy ontology UBERON that the region is, or lies in: "UBERON:0001467".
    /// Empty where none is known for certain.
    std::string uberon;
    RegionKind kind = RegionKind::Paired;
    std::vector<RegionView> views;
    std::string file; ///< Where it stands, as findings name it.
    std::string pointer;
};

/// A body part under which regions are listed, e.g. "shoulder". Groups are listed by `order`, from head to
/// foot.
struct RegionGroup {
    std::string id;
    std::string name;
    int order = 0;
};

} // namespace sorespot
