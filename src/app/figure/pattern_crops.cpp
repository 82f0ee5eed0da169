// SPDX-License-Identifier: MIT
#include "app/figure/pattern_crops.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr double scaleOfReach = 2; // logical pixels per mH, about that of a page or a picture
constexpr double beyondBody = 4;   // mH

} // namespace

std::vector<ViewCrop> cropsOf(const PatternShapes& shapes, const FigureStore& figure, CropRoom room) {
    const auto widened = [room](double size) { return std::max(0.0, room.smallest - size) / 2; };
    std::vector<ViewCrop> crops;
    for (const View view : allViews) {
        const Box shown = shapes.reachIn(view, scaleOfReach);
        if (shown.isEmpty())
            continue;
        const Box limit = figure.view(view).bounds.grownBy(beyondBody);
        const Box wide = Box{shown.left - widened(shown.width()), shown.top - widened(shown.height()),
                             shown.right + widened(shown.width()), shown.bottom + widened(shown.height())}
                             .grownBy(room.around);
        crops.push_back({view,
                         {std::max(wide.left, limit.left), std::max(wide.top, limit.top),
                          std::min(wide.right, limit.right), std::min(wide.bottom, limit.bottom)}});
    }
    return crops;
}

void alignFrontAndBack(std::vector<ViewCrop>& crops) {
    const auto find = [&crops](View view) {
        return std::find_if(crops.begin(), crops.end(),
                            [view](const ViewCrop& crop) { return crop.view == view; });
    };
    const auto front = find(View::Front);
    const auto back = find(View::Back);
    if (front == crops.end() || back == crops.end())
        return;
    front->box.top = back->box.top = std::min(front->box.top, back->box.top);
    front->box.bottom = back->box.bottom = std::max(front->box.bottom, back->box.bottom);
}

} // namespace sorespot
