// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"

#include <array>
#include <string_view>

namespace sorespot {

/// What the source draws. The views come from it: HeadSide is HeadLeft as it stands and HeadRight as its
/// mirror image, Sole is one of the two in Soles.
enum class Drawing { Front, Back, HeadSide, Sole };

inline constexpr std::array<Drawing, 4> allDrawings{Drawing::Front, Drawing::Back, Drawing::HeadSide,
                                                    Drawing::Sole};

/// How the drawn lines become a view.
enum class DrawingForm {
    Half,  ///< The half at x >= 0, open on the midline; its image completes the outline.
    Twin,  ///< A closed outline at x > 0 that has an image beside it.
    Single ///< A closed outline that is the whole view.
};

/// "front", "back", "head_side", "sole": as in the source's file names and keys.
std::string_view nameOf(Drawing drawing);

constexpr DrawingForm formOf(Drawing drawing) {
    return drawing == Drawing::HeadSide ? DrawingForm::Single
           : drawing == Drawing::Sole   ? DrawingForm::Twin
                                        : DrawingForm::Half;
}
/// Whether what is drawn at x > 0 also shows at x < 0.
constexpr bool isMirrored(Drawing drawing) {
    return formOf(drawing) != DrawingForm::Single;
}

/// The view in which the drawing stands as drawn.
constexpr View viewOf(Drawing drawing) {
    return drawing == Drawing::Front      ? View::Front
           : drawing == Drawing::Back     ? View::Back
           : drawing == Drawing::HeadSide ? View::HeadLeft
                                          : View::Soles;
}

} // namespace sorespot
