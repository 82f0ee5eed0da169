// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"
#include "core/geometry/box.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// Where a view lies on the plate and how large.
struct Placement {
    View view = View::Front;
    double scale = 1; ///< Plate units per mH; above 0.
    Point origin;     ///< Of the view's body space, on the plate.

    constexpr Point toPlate(Point body) const { return origin + body * scale; }
    constexpr Point toBody(Point plate) const { return (plate - origin) * (1 / scale); }
    constexpr Box toPlate(const Box& body) const {
        const Point topLeft = toPlate(Point{body.left, body.top});
        const Point bottomRight = toPlate(Point{body.right, body.bottom});
        return {topLeft.x, topLeft.y, bottomRight.x, bottomRight.y};
    }
};

/// A part of a view worth a look from near: "hand", left, in the front view.
struct CloseUp {
    std::string id;
    View view = View::Front;
    Side side = Side::Midline;
    Box box; ///< In the view's body space.
};

/// All views of a figure on one sheet, as on a page of an atlas. Plate space: y down, the units of the
/// largest views (those with scale 1 have 1 unit per mH). Views do not overlap, though their bounding boxes
/// may.
struct Plate {
    Box bounds;                        ///< Of the sheet, its margin included.
    std::vector<Placement> placements; ///< Each view once, in the order of the enumeration View.
    std::vector<CloseUp> closeUps;     ///< Unique by view, id and side; sorted by them.

    const Placement& placementOf(View view) const { return placements[static_cast<std::size_t>(view)]; }
};

/// Reads FOLDER/plate.json and checks what is said above, except that views do not overlap, which needs the
/// views. An error names the file and the place in it.
Result<Plate> readPlate(const std::filesystem::path& folder);

} // namespace sorespot
