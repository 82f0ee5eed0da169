// SPDX-License-Identifier: MIT
// The derived figure is its own mirror image, to the last bit.
#include "core/figure/derived_figures.h"

#include <algorithm>
#include <tuple>

using namespace sorespot;
using namespace sorespot::test;

namespace {

std::vector<Point> sorted(Ring ring) {
    std::sort(ring.begin(), ring.end(),
              [](Point a, Point b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
    return ring;
}

Ring image(Ring ring) {
    for (Point& p : ring)
        p = mirrored(p);
    return ring;
}

std::vector<Cubic> allCubics(const FigureView& view) {
    std::vector<Cubic> all;
    for (const std::vector<Cubic>& path : view.silhouette)
        all.insert(all.end(), path.begin(), path.end());
    return all;
}

/// That what one view has on one side, the other one (which may be the same) has on the other.
void checkImages(const FigureView& view, const FigureView& other) {
    REQUIRE(view.regions.size() == other.regions.size());
    for (const FigureRegion& region : view.regions) {
        CAPTURE(region.id);
        const int index = indexOf(other, region.id, opposite(region.side));
        REQUIRE(index >= 0);
        const FigureRegion& pair = other.regions[static_cast<std::size_t>(index)];
        CHECK(sorted(image(region.outline)) == sorted(pair.outline));
        CHECK(pair.radius == region.radius);
        if (region.side != Side::Midline || &view != &other)
            CHECK(pair.label == mirrored(region.label));
    }
    const std::vector<Cubic> cubics = allCubics(other);
    for (const Cubic& c : allCubics(view))
        CHECK(std::count(cubics.begin(), cubics.end(), reversed(mirrored(c))) == 1);
    for (const FigureLandmark& landmark : view.landmarks) {
        CAPTURE(landmark.id);
        CHECK(std::any_of(other.landmarks.begin(), other.landmarks.end(), [&](const FigureLandmark& pair) {
            return pair.id == landmark.id && pair.side == opposite(landmark.side) &&
                   pair.at == mirrored(landmark.at);
        }));
    }
    CHECK(view.reliefBounds.left == -other.reliefBounds.right);
    CHECK(view.reliefBounds.right == -other.reliefBounds.left);
    CHECK(view.bounds.left == -other.bounds.right);
}

} // namespace

TEST_CASE("Views that show both halves are exactly their own mirror image") {
    forEachView([](const FigureView& view) {
        if (showsBothSides(view.view))
            checkImages(view, view);
        CHECK_FALSE(view.regions.empty());
    });
}

TEST_CASE("The right side of the head is exactly the mirror image of the left one") {
    for (const auto& [variant, figure] : derivedFigures()) {
        CAPTURE(variant);
        checkImages(figure.view(View::HeadLeft), figure.view(View::HeadRight));
    }
}

TEST_CASE("Close-ups of paired parts are mirror images") {
    for (const auto& [variant, figure] : derivedFigures()) {
        int pairs = 0;
        for (const CloseUp& closeUp : figure.plate().closeUps) {
            CAPTURE(variant, closeUp.id);
            if (closeUp.side == Side::Midline)
                continue;
            const View other = closeUp.view == View::HeadLeft    ? View::HeadRight
                               : closeUp.view == View::HeadRight ? View::HeadLeft
                                                                 : closeUp.view;
            const Box expected{-closeUp.box.right, closeUp.box.top, -closeUp.box.left, closeUp.box.bottom};
            CHECK(std::any_of(figure.plate().closeUps.begin(), figure.plate().closeUps.end(),
                              [&](const CloseUp& pair) {
                                  return pair.id == closeUp.id && pair.view == other &&
                                         pair.side == opposite(closeUp.side) && pair.box == expected;
                              }));
            ++pairs;
        }
        CHECK(pairs > 10);
    }
}
