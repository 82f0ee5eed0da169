// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"
#include "core/geometry/ring.h"
#include "core/referral/anatomy.h"

#include <optional>
#include <vector>

namespace sorespot {

/// Rings on the half of a view that is drawn on. All run clockwise, so that the non-zero rule joins them.
struct DrawnRings {
    DrawnView view = DrawnView::Front;
    std::vector<Ring> rings;
};

/// A shape where it is drawn, whatever its side: of a region, one entry for each view that shows it;
/// otherwise one. Empty where it hangs on something that the figure does not have.
std::vector<DrawnRings> ringsOf(const DrawnShape& shape, const Muscle& muscle, const Anatomy& anatomy);

/// Nothing where it hangs on something that the figure does not have.
std::optional<Point> placeOf(DrawnView view, const Anchor& anchor, const Anatomy& anatomy);
std::optional<Point> placeOf(const SpotPlace& place, const Muscle& muscle, const Anatomy& anatomy);

/// The ring reversed where it runs anticlockwise.
Ring clockwise(Ring ring);
/// On the other half of the body, clockwise again.
Ring clockwiseImage(const Ring& ring);

} // namespace sorespot
