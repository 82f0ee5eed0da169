// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace sorespot {

/// The pictures of the body that there are. HeadLeft shows the left side of the person's head, HeadRight is
/// its mirror image. Soles shows both soles, toes up, to somebody who faces the feet of a person lying on the
/// back.
enum class View { Front, Back, HeadLeft, HeadRight, Soles };
/// Always the person's own side, never the viewer's.
enum class Side { Left, Right, Midline };

inline constexpr std::array<View, 5> allViews{View::Front, View::Back, View::HeadLeft, View::HeadRight,
                                              View::Soles};

/// "front", "back", "head_left", "head_right", "soles": as in files and on the command line, never shown to
/// people.
std::string_view nameOf(View view);
/// "left", "right", "midline".
std::string_view nameOf(Side side);
std::optional<View> viewNamed(std::string_view name);
std::optional<Side> sideNamed(std::string_view name);

/// Whether the view shows both halves of the body, each the mirror image of the other about x = 0. The head's
/// sides do not.
constexpr bool showsBothSides(View view) {
    return view != View::HeadLeft && view != View::HeadRight;
}

/// The person's side at x of a view. The one function that maps between viewer and person: in front and on
/// the soles the person's right is on the viewer's left (x < 0), from behind on the viewer's right; Midline
/// at exactly x = 0. A side of the head is that side throughout; the midline regions that show there in
/// profile keep Side::Midline all the same.
Side sideAt(View view, double x);

/// The same place on the other side of the body; the midline stays itself.
constexpr Side opposite(Side side) {
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : Side::Midline;
}

} // namespace sorespot
