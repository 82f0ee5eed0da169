// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/regions/face_names.h"

#include <string>
#include <vector>

namespace sorespot {

/// A line between two regions, or a region and the outside (-1), stored once for both.
struct Border {
    GridLine line;
    EdgeSides regions;
};

struct PartitionRegion {
    std::string id;
    Side side = Side::Midline;
    /// Around the region, clockwise: n is border n forwards, ~n backwards.
    std::vector<int> borders;
};

/// A view's silhouette cut into regions. Exactly mirror-symmetric where the drawing is mirrored: only what
/// lies at x >= 0 is cut, the rest is its image.
struct Partition {
    std::vector<Border> borders;
    std::vector<PartitionRegion> regions; ///< Sorted by id, then side.

    GridLine outlineOf(const PartitionRegion& region) const;
};

/// The outline is that of readOutline(), without a repeated point. `file` and `outlineFile` are for messages.
Partition partitionSilhouette(const GridLine& outline, const RegionSource& source, Drawing drawing,
                              const std::string& file, const std::string& outlineFile);

/// The same seen in a mirror: all x and all sides change sign.
Partition mirrored(const Partition& partition);

} // namespace sorespot
