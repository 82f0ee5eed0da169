// SPDX-License-Identifier: MIT
#include "figure_builder/relief/raster_ops.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

/// Ascending x, in pixels, where a horizontal line crosses the ring.
std::vector<double> crossings(const Ring& ring, const RasterFrame& frame, double y) {
    std::vector<double> xs;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        const Point a = ring[previous];
        const Point b = ring[i];
        if ((a.y <= y) != (b.y <= y))
            xs.push_back((a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) - frame.left) * frame.scale);
    }
    std::sort(xs.begin(), xs.end());
    return xs;
}

/// Adds weight to the pixels of a row between two crossings, in proportion to how much of each is covered.
void addSpan(Raster& raster, int row, double from, double to, float weight) {
    from = std::clamp(from, 0.0, static_cast<double>(raster.width()));
    to = std::clamp(to, 0.0, static_cast<double>(raster.width()));
    for (int column = static_cast<int>(from); column < raster.width() && column < to; ++column) {
        const double covered = std::min(to, column + 1.0) - std::max(from, static_cast<double>(column));
        raster.at(column, row) += weight * static_cast<float>(covered);
    }
}

void blurLine(const float* in, float* out, int count, std::ptrdiff_t stride,
              const std::vector<float>& kernel) {
    const int reach = static_cast<int>(kernel.size()) - 1;
    for (int i = 0; i < count; ++i) {
        // Both sides are added before weighing, so that a symmetric line stays exactly symmetric.
        float sum = kernel[0] * in[i * stride];
        for (int k = 1; k <= reach; ++k)
            sum += kernel[static_cast<std::size_t>(k)] *
                   (in[std::max(i - k, 0) * stride] + in[std::min(i + k, count - 1) * stride]);
        out[i * stride] = sum;
    }
}

} // namespace

RasterFrame frameAround(const Box& box, double scale) {
    RasterFrame frame;
    frame.left = std::floor(box.left);
    frame.top = std::floor(box.top);
    frame.width = static_cast<int>(std::lround((std::ceil(box.right) - frame.left) * scale));
    frame.height = static_cast<int>(std::lround((std::ceil(box.bottom) - frame.top) * scale));
    frame.scale = scale;
    return frame;
}

Raster coverage(const Ring& ring, const RasterFrame& frame) {
    constexpr int lines = 8; // per pixel row; across, coverage is exact
    Raster result(frame);
    for (int row = 0; row < frame.height; ++row) {
        for (int line = 0; line < lines; ++line) {
            const std::vector<double> xs =
                crossings(ring, frame, frame.top + (row + (line + 0.5) / lines) / frame.scale);
            for (std::size_t i = 0; i + 1 < xs.size(); i += 2)
                addSpan(result, row, xs[i], xs[i + 1], 1.0F / lines);
        }
    }
    return result;
}

Raster signedDistance(const Ring& ring, const RasterFrame& frame, double band) {
    Raster result(frame, static_cast<float>(band));
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        Box near;
        near.include(ring[previous]);
        near.include(ring[i]);
        near = near.grownBy(band);
        const int firstRow = std::max(0, static_cast<int>((near.top - frame.top) * frame.scale));
        const int lastRow =
            std::min(frame.height - 1, static_cast<int>((near.bottom - frame.top) * frame.scale));
        const int firstColumn = std::max(0, static_cast<int>((near.left - frame.left) * frame.scale));
        const int lastColumn =
            std::min(frame.width - 1, static_cast<int>((near.right - frame.left) * frame.scale));
        for (int row = firstRow; row <= lastRow; ++row) {
            for (int column = firstColumn; column <= lastColumn; ++column) {
                const double away = distanceToSegment(frame.centerOf(column, row), ring[previous], ring[i]);
                result.at(column, row) = std::min(result.at(column, row), static_cast<float>(away));
            }
        }
    }
    for (int row = 0; row < frame.height; ++row) {
        const std::vector<double> xs = crossings(ring, frame, frame.centerOf(0, row).y);
        for (int column = 0; column < frame.width; ++column) {
            const auto before = std::lower_bound(xs.begin(), xs.end(), column + 0.5) - xs.begin();
            if (before % 2 == 0)
                result.at(column, row) = -result.at(column, row);
        }
    }
    return result;
}

void blur(Raster& raster, double sigma) {
    const double pixels = sigma * raster.frame().scale;
    if (pixels <= 0)
        return;
    const int reach = static_cast<int>(4 * pixels + 0.5);
    std::vector<double> weights;
    weights.reserve(static_cast<std::size_t>(reach) + 1);
    double sum = 0;
    for (int k = 0; k <= reach; ++k) {
        weights.push_back(std::exp(-0.5 * k * k / (pixels * pixels)));
        sum += weights.back() * (k == 0 ? 1 : 2);
    }
    std::vector<float> kernel;
    kernel.reserve(weights.size());
    for (const double weight : weights)
        kernel.push_back(static_cast<float>(weight / sum));
    Raster half(raster.frame());
    for (int row = 0; row < raster.height(); ++row)
        blurLine(&raster.at(0, row), &half.at(0, row), raster.width(), 1, kernel);
    for (int column = 0; column < raster.width(); ++column)
        blurLine(&half.at(column, 0), &raster.at(column, 0), raster.height(), raster.width(), kernel);
}

Raster enlarged(const Raster& raster, int factor) {
    RasterFrame frame = raster.frame();
    frame.width *= factor;
    frame.height *= factor;
    frame.scale *= factor;
    Raster result(frame);
    const auto source = [factor](int i, int count, int& low, int& high) {
        const double at = std::clamp((i + 0.5) / factor - 0.5, 0.0, count - 1.0);
        low = static_cast<int>(at);
        high = std::min(low + 1, count - 1);
        return static_cast<float>(at - low);
    };
    for (int row = 0; row < frame.height; ++row) {
        int top = 0;
        int bottom = 0;
        const float down = source(row, raster.height(), top, bottom);
        for (int column = 0; column < frame.width; ++column) {
            int left = 0;
            int right = 0;
            const float across = source(column, raster.width(), left, right);
            const float upper = raster.at(left, top) * (1 - across) + raster.at(right, top) * across;
            const float lower = raster.at(left, bottom) * (1 - across) + raster.at(right, bottom) * across;
            result.at(column, row) = upper * (1 - down) + lower * down;
        }
    }
    return result;
}

void addScaled(Raster& target, const Raster& source, float factor, const Raster* mask, bool flipped) {
    const RasterFrame& to = target.frame();
    const RasterFrame& from = source.frame();
    const double left = flipped ? -from.box().right : from.left;
    const int shiftX = static_cast<int>(std::lround((left - to.left) * to.scale));
    const int shiftY = static_cast<int>(std::lround((from.top - to.top) * to.scale));
    for (int row = std::max(0, -shiftY); row < from.height && row + shiftY < to.height; ++row) {
        for (int column = std::max(0, -shiftX); column < from.width && column + shiftX < to.width; ++column) {
            const float value = source.at(flipped ? from.width - 1 - column : column, row);
            const float allowed = mask ? mask->at(column + shiftX, row + shiftY) : 1.0F;
            target.at(column + shiftX, row + shiftY) += factor * value * allowed;
        }
    }
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

Raster mirrored(const Raster& raster) {
    RasterFrame frame = raster.frame();
    frame.left = -raster.frame().box().right;
    Raster image(frame);
    for (int row = 0; row < frame.height; ++row) {
        for (int column = 0; column < frame.width; ++column)
            image.at(column, row) = raster.at(frame.width - 1 - column, row);
    }
    return image;
}

} // namespace sorespot
