// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/regions/planar_faces.h"
#include "figure_builder/regions/region_source.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sorespot {

/// A border piece between two faces, from the smaller to the larger point.
using GridEdge = std::pair<GridPoint, GridPoint>;

/// Who runs along an edge: `along` is the face (or region) whose clockwise ring takes it from its first to
/// its second point, `against` the one that takes it backwards; -1 is none.
struct EdgeSides {
    int along = -1;
    int against = -1;
};
using EdgeMap = std::map<GridEdge, EdgeSides>;

EdgeMap edgesOf(const std::vector<Face>& faces);

/// The region's name of each face, by the seeds. A face without seed below 5 mH2, as crossing cuts leave
/// behind, takes the name of the neighbour with the longest shared border. Throws AuthoringErrors for seeds
/// in no face, for seeds of two regions in one face, and for larger faces without seed.
std::vector<std::string> nameFaces(const std::vector<Face>& faces, const EdgeMap& edges,
                                   const std::vector<Seed>& seeds, const std::string& file);

} // namespace sorespot
