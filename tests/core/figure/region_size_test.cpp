// SPDX-License-Identifier: MIT
// A finger must find every place: at least 7 mm across on a 15.6-inch screen of 1920x1080 pixels.
#include "core/figure/view.h"
#include "derived_figures.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sorespot {
namespace {

using SidedId = std::pair<std::string, Side>;

constexpr double diagonal = 15.6 * 25.4; // mm
const double pixelsPerMillimetre = std::hypot(1920, 1080) / diagonal;

/// What the figure has of such a screen: about two thirds of its width, less the bars above and below.
constexpr double paneWidth = 1230;
constexpr double paneHeight = 900;

/// Millimetres across of the largest circle in each region, in the best of a figure's close-ups that shows
/// its middle.
std::map<SidedId, double> bestSizes(const Figure& figure) {
    std::map<SidedId, double> best;
    for (const CloseUp& closeUp : figure.plate().closeUps) {
        const double pixels = std::min(paneWidth / closeUp.box.width(), paneHeight / closeUp.box.height());
        for (const FigureRegion& region : figure.view(closeUp.view).regions) {
            if (!closeUp.box.contains(region.label))
                continue;
            double& size = best[{region.id, region.side}];
            size = std::max(size, 2 * region.radius * pixels / pixelsPerMillimetre);
        }
    }
    return best;
}

} // namespace

TEST_CASE("every region is at least 7 mm across in a close-up on a 15.6-inch screen") {
    for (const auto& [variant, figure] : test::derivedFigures()) {
        std::map<SidedId, double> best = bestSizes(figure);
        for (const View view : allViews) {
            for (const FigureRegion& region : figure.view(view).regions) {
                CAPTURE(variant, region.id, nameOf(region.side));
                CHECK(best[{region.id, region.side}] >= 7);
            }
        }
        CHECK(best.size() == 207);
    }
}

} // namespace sorespot
