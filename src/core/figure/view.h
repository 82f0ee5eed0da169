// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace sorespot {

enum class View { Front, Back };
/// Always the person's own side, never the viewer's.
enum class Side { Left, Right, Midline };

inline constexpr std::array<View, 2> allViews{View::Front, View::Back};

/// "front", "back": as in files and on the command line, never shown to people.
std::string_view nameOf(View view);
/// "left", "right", "midline".
std::string_view nameOf(Side side);
std::optional<View> viewNamed(std::string_view name);
std::optional<Side> sideNamed(std::string_view name);

/// The person's side at x of a view. The one function that maps between viewer and person: in front the
/// person's right is on the viewer's left (x < 0), from behind on the viewer's right. Midline at exactly x =
/// 0.
Side sideAt(View view, double x);

/// The same place on the other side of the body; the midline stays itself.
constexpr Side opposite(Side side) {
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : Side::Midline;
}

} // namespace sorespot
