// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"
#include "core/figure/view.h"
#include "core/geometry/ring.h"
#include "core/referral/anatomy.h"

#include <string>
#include <vector>

namespace sorespot {

/// A zone in one view: filled by the non-zero rule, in body space, and not clipped to the body. The rings of
/// several zones may be joined, too.
struct ZoneRings {
    View view = View::Front;
    std::vector<Ring> rings;
};

/// Where to search for a point, in one view. Without its label: pictures are made on other threads, where no
/// text of the catalog is read, because the language may change meanwhile.
struct ShownSpot {
    View view = View::Front;
    Side side = Side::Midline; ///< Of the body, at this place.
    Point at;
    double searchRadius = 0; ///< mH
};

/// A trigger point of one side, with its pain, on the figure. A zone has at most one entry for each view, in
/// the order of the enumeration.
struct PatternPicture {
    std::vector<ZoneRings> essential;
    std::vector<ZoneRings> spillover;
    std::vector<ShownSpot> spots;
};

/// The point of a muscle on one side of the body; with Side::Midline, of a muscle on the midline, whose
/// drawing shows on both halves. The picture of the right side is the mirror image of that of the left one,
/// to the last bit. What hangs on something that the figure does not have is left out (checkDrawings tells).
PatternPicture pictureOf(const Muscle& muscle, const TriggerPoint& point, Side side, const Anatomy& anatomy);

} // namespace sorespot
