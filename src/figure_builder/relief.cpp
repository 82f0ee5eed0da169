// SPDX-License-Identifier: MIT
#include "figure_builder/relief.h"

#include "figure_builder/inflate.h"
#include "figure_builder/raster_ops.h"
#include "figure_builder/taper.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sorespot {

namespace {

Raster silhouetteHeights(const Ring& silhouette, const RasterFrame& frame, const ReliefSettings& settings) {
    constexpr double rounding =
        0.6;                    // mH2 added under the root: it takes the infinite slope off the very edge
    RasterFrame coarse = frame; // one pixel per mH is enough for so smooth a solution
    coarse.scale = 1;
    coarse.width = frame.width / settings.pixelsPerUnit;
    coarse.height = frame.height / settings.pixelsPerUnit;
    Raster heights = enlarged(inflate(silhouette, coarse, settings.silhouetteSpread), settings.pixelsPerUnit);
    for (float& value : heights.values())
        value = std::max(value, 0.0F);
    blur(heights, 0.5);
    for (float& value : heights.values())
        value = static_cast<float>(std::sqrt(2.0 * value + rounding) - std::sqrt(rounding));
    blur(heights, 0.6);
    return heights;
}

/// Scaled so that the extreme is 1.
void normalise(Raster& raster) {
    const float highest = *std::max_element(raster.values().begin(), raster.values().end());
    if (highest <= 0)
        return;
    for (float& value : raster.values())
        value /= highest;
}

Raster domeHeights(const Dome& dome, double scale) {
    const RasterFrame frame = frameAround(boundsOf(dome.outline).grownBy(4 * dome.soften + 2), scale);
    Raster heights = inflate(dome.outline, frame, dome.spread);
    for (float& value : heights.values())
        value = std::sqrt(std::max(value, 0.0F));
    normalise(heights);
    blur(heights, dome.soften);
    return heights;
}

/// The crest and its mirror image as one shape: where they meet on the midline they do not add up.
Raster ridgeHeights(const Ridge& ridge, const ReliefSettings& settings) {
    const Ring outline = taper(ridge.line, settings.ridgeWidth, 60);
    Ring image;
    for (const Point p : outline)
        image.push_back(mirrored(p));
    Box box = boundsOf(outline);
    box.include({-box.left, box.top});
    box.include({-box.right, box.top});
    const RasterFrame frame = frameAround(box.grownBy(4 * ridge.soften + 2), settings.pixelsPerUnit);
    Raster heights = coverage(outline, frame);
    const Raster other = coverage(image, frame);
    for (std::size_t i = 0; i < heights.values().size(); ++i)
        heights.values()[i] = std::max(heights.values()[i], other.values()[i]);
    blur(heights, ridge.soften);
    normalise(heights);
    return heights;
}

void makeSymmetric(Raster& raster) {
    for (int row = 0; row < raster.height(); ++row) {
        for (int column = 0; column < raster.width() / 2; ++column) {
            float& a = raster.at(column, row);
            float& b = raster.at(raster.width() - 1 - column, row);
            a = b = (a + b) / 2;
        }
    }
}

} // namespace

Raster reliefHeights(const Ring& silhouette, const ReliefSource& source, const ReliefSettings& settings) {
    Box box = boundsOf(silhouette).grownBy(settings.margin);
    box.left = std::min(box.left,
                        -box.right); // symmetric about the midline, so that both halves get the same pixels
    box.right = -box.left;
    const RasterFrame frame = frameAround(box, settings.pixelsPerUnit);
    const Raster inside = coverage(silhouette, frame);
    Raster heights = silhouetteHeights(silhouette, frame, settings);
    for (const Dome& dome : source.domes) {
        const Raster shape = domeHeights(dome, settings.pixelsPerUnit);
        addScaled(heights, shape, static_cast<float>(dome.height), &inside, false);
        if (dome.mirrored)
            addScaled(heights, shape, static_cast<float>(dome.height), &inside, true);
    }
    for (const Ridge& ridge : source.ridges)
        addScaled(heights, ridgeHeights(ridge, settings), static_cast<float>(ridge.height), &inside, false);
    makeSymmetric(heights); // only rounding errors are left, and midline domes that are not their own image
    return heights;
}

Raster shaded(const Raster& heights, double light) {
    const double towardsViewer = std::sqrt(1 - light * light);
    const int lastColumn = heights.width() - 1;
    const int lastRow = heights.height() - 1;
    const double scale = heights.frame().scale;
    Raster result(heights.frame());
    for (int row = 0; row <= lastRow; ++row) {
        const int above = std::max(row - 1, 0);
        const int below = std::min(row + 1, lastRow);
        for (int column = 0; column <= lastColumn; ++column) {
            const int left = std::max(column - 1, 0);
            const int right = std::min(column + 1, lastColumn);
            const double slopeX = (heights.at(right, row) - heights.at(left, row)) * scale / (right - left);
            const double slopeY =
                (heights.at(column, below) - heights.at(column, above)) * scale / (below - above);
            const double normal = 1 / std::sqrt(1 + slopeX * slopeX + slopeY * slopeY);
            result.at(column, row) =
                static_cast<float>((towardsViewer + light * slopeY) * normal - towardsViewer);
        }
    }
    return result;
}

} // namespace sorespot
