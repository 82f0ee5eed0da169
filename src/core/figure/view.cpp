// SPDX-License-Identifier: MIT
#include "core/figure/view.h"

namespace sorespot {

std::string_view nameOf(View view) {
    return view == View::Front ? "front" : "back";
}

std::string_view nameOf(Side side) {
    return side == Side::Left ? "left" : side == Side::Right ? "right" : "midline";
}

std::optional<View> viewNamed(std::string_view name) {
    for (const View view : allViews) {
        if (name == nameOf(view))
            return view;
    }
    return std::nullopt;
}

std::optional<Side> sideNamed(std::string_view name) {
    for (const Side side : {Side::Left, Side::Right, Side::Midline}) {
        if (name == nameOf(side))
            return side;
    }
    return std::nullopt;
}

Side sideAt(View view, double x) {
    if (x == 0)
        return Side::Midline;
    return (x > 0) == (view == View::Front) ? Side::Left : Side::Right;
}

} // namespace sorespot
