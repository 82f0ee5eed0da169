// SPDX-License-Identifier: MIT
#include "app/figure/pattern_crops.h"

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

constexpr double scaleOfReach = 2; // logical pixels per mH, about that of a page or a picture
constexpr double beyondBody = 4;   // mH
constexpr double pointsCount = 2;  // times: a view with the points may show that much less of the pain

/// How much a view tells; 0 where it has neither pain nor point.
double weightOf(const PatternInView& zones) {
    return zones.spots.empty() ? zones.essential.amount() : 1 + pointsCount * zones.essential.amount();
}

/// A stretch of this length around the middle of another one, shifted into the limits as far as it fits.
std::pair<double, double> stretched(double from, double to, double length, double low, double high) {
    const double start = (from + to - length) / 2;
    const double shifted = length < high - low ? std::clamp(start, low, high - length) : start;
    return {shifted, shifted + length};
}

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

std::optional<ViewCrop> closestCropOf(const PatternShapes& shapes, const FigureStore& figure,
                                      std::span<const View> views, CropRoom room, double widthPerHeight) {
    const auto best = std::max_element(views.begin(), views.end(), [&shapes](View a, View b) {
        return weightOf(shapes.zones[static_cast<std::size_t>(a)]) <
               weightOf(shapes.zones[static_cast<std::size_t>(b)]);
    });
    if (best == views.end())
        return {};
    const PatternInView& zones = shapes.zones[static_cast<std::size_t>(*best)];
    if (weightOf(zones) == 0)
        return {};
    Box told = zones.essential.bounds();
    for (const SpotMark& spot : zones.spots) {
        told.include(spot.at - Point{spot.searchRadius, spot.searchRadius});
        told.include(spot.at + Point{spot.searchRadius, spot.searchRadius});
    }
    told = told.grownBy(room.around);
    const double height = std::max({told.height(), told.width() / widthPerHeight, room.smallest});
    const Box limit = figure.view(*best).bounds.grownBy(room.around);
    const auto [left, right] =
        stretched(told.left, told.right, height * widthPerHeight, limit.left, limit.right);
    const auto [top, bottom] = stretched(told.top, told.bottom, height, limit.top, limit.bottom);
    return ViewCrop{*best, {left, top, right, bottom}};
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
