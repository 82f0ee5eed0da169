// SPDX-License-Identifier: MIT
#include "figure_builder/relief/relief.h"

#include "figure_builder/drawing/taper.h"
#include "figure_builder/relief/inflate.h"
#include "figure_builder/relief/raster_ops.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sorespot {

namespace {

/// The frame with `factor` times fewer pixels each way.
RasterFrame coarser(RasterFrame frame, int factor) {
    frame.scale /= factor;
    frame.width /= factor;
    frame.height /= factor;
    return frame;
}

/// inflate() on a coarser frame and enlarged to this one: its solutions are smooth, and it takes most of the
/// time.
Raster inflated(const Ring& ring, const RasterFrame& frame, double spread, int factor) {
    Raster u = enlarged(inflate(ring, coarser(frame, factor), spread), factor);
    for (float& value : u.values())
        value = std::max(value, 0.0F);
    return u;
}

Raster outlineHeights(const Ring& outline, const RasterFrame& frame, const ReliefSettings& settings) {
    constexpr double rounding =
        0.6; // mH2 added under the root: it takes the infinite slope off the very edge
    const int factor = std::max(2, static_cast<int>(frame.scale / 2));
    Raster heights = inflated(outline, frame, settings.silhouetteSpread, factor);
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
    Raster heights = inflated(dome.outline, frame, dome.spread, std::max(1, static_cast<int>(scale / 2)));
    for (float& value : heights.values())
        value = std::sqrt(value);
    normalise(heights);
    blur(heights, dome.soften);
    return heights;
}

Raster ridgeHeights(const Ring& crest, double soften, double scale) {
    Raster heights = coverage(crest, frameAround(boundsOf(crest).grownBy(4 * soften + 2), scale));
    blur(heights, soften);
    normalise(heights);
    return heights;
}

/// The crest and its mirror image as one shape: where they meet on the midline they do not add up.
Raster twoSidedRidgeHeights(const Ring& crest, double soften, double scale) {
    Ring image;
    for (const Point p : crest)
        image.push_back(mirrored(p));
    Box box = boundsOf(crest);
    box.include({-box.left, box.top});
    box.include({-box.right, box.top});
    const RasterFrame frame = frameAround(box.grownBy(4 * soften + 2), scale);
    Raster heights = coverage(crest, frame);
    const Raster other = coverage(image, frame);
    for (std::size_t i = 0; i < heights.values().size(); ++i)
        heights.values()[i] = std::max(heights.values()[i], other.values()[i]);
    blur(heights, soften);
    normalise(heights);
    return heights;
}

} // namespace

Raster reliefHeights(const Ring& outline, const ReliefSource& source, const ReliefSettings& settings,
                     Drawing drawing, Variant variant) {
    const bool isHalf = formOf(drawing) == DrawingForm::Half;
    const double scale = settings.pixelsPerUnit[static_cast<std::size_t>(drawing)];
    Box box = boundsOf(outline).grownBy(settings.margin);
    if (isHalf) { // symmetric about the midline, so that both halves get the same pixels
        box.left = std::min(box.left, -box.right);
        box.right = -box.left;
    }
    const RasterFrame frame = frameAround(box, scale);
    const Raster inside = coverage(outline, frame);
    Raster heights = outlineHeights(outline, frame, settings);
    for (const Dome& dome : source.domes) {
        const auto height = static_cast<float>(dome.height[variant]);
        if (height == 0)
            continue;
        const Raster shape = domeHeights(dome, scale);
        addScaled(heights, shape, height, &inside, false);
        if (isHalf && dome.mirrored)
            addScaled(heights, shape, height, &inside, true);
    }
    for (const Ridge& ridge : source.ridges) {
        const auto height = static_cast<float>(ridge.height[variant]);
        if (height == 0)
            continue;
        const Ring crest = taper(ridge.line, settings.ridgeWidth, 60);
        addScaled(heights,
                  isHalf ? twoSidedRidgeHeights(crest, ridge.soften, scale)
                         : ridgeHeights(crest, ridge.soften, scale),
                  height, &inside, false);
    }
    if (isHalf) // only rounding errors are left, and midline domes that are not their own image
        makeSymmetric(heights);
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
