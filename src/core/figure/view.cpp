// SPDX-License-Identifier: MIT
#include "core/figure/view.h"

#include <cstddef>

namespace sorespot {

std::string_view nameOf(View view) {
    static constexpr std::array<std::string_view, allViews.size()> names{"front", "back", "head_left",
                                                                         "head_right", "soles"};
    return names[static_cast<std::size_t>(view)];
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
    if (view == View::HeadLeft)
        return Side::Left;
    if (view == View::HeadRight)
        return Side::Right;
    if (x == 0)
        return Side::Midline;
    return (x > 0) == (view != View::Back) ? Side::Left : Side::Right;
}

} // namespace sorespot
