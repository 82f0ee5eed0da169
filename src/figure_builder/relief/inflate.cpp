// SPDX-License-Identifier: MIT
#include "figure_builder/relief/inflate.h"

#include "figure_builder/relief/membrane.h"
#include "figure_builder/relief/raster_ops.h"

#include <algorithm>

namespace sorespot {

namespace {

struct Step {
    int column = 0;
    int row = 0;
};

constexpr Step steps[] = {{0, -1}, {-1, 0}, {1, 0}, {0, 1}};

/// Where a ring runs between the pixels of a frame.
class Shape {
public:
    Shape(const Ring& ring, const RasterFrame& frame)
        : m_distance(signedDistance(ring, frame, 3 / frame.scale)) {}

    const RasterFrame& frame() const { return m_distance.frame(); }
    bool isInside(int column, int row) const { return m_distance.at(column, row) > 0; }

    /// The share of the way from a pixel inside to its neighbour that lies inside; 1 if the neighbour does,
    /// too.
    double insideShare(int column, int row, Step step) const {
        constexpr double smallest = 0.12; // keeps the weights of pixels that barely reach inside bounded
        const double here = m_distance.at(column, row);
        const int nextColumn = column + step.column;
        const int nextRow = row + step.row;
        double there = -here; // beyond the frame
        if (isInFrame(nextColumn, nextRow)) {
            there = m_distance.at(nextColumn, nextRow);
            if (there > 0)
                return 1;
            there = std::min(there, -1e-3);
        }
        return std::clamp(here / (here - there), smallest, 1.0);
    }

    bool isInFrame(int column, int row) const {
        return column >= 0 && column < m_distance.width() && row >= 0 && row < m_distance.height();
    }

private:
    Raster m_distance;
};

/// Solved in pixels: half the resolution has a quarter of the heights.
Raster solve(const Ring& ring, const RasterFrame& frame, double spread) {
    constexpr int enough = 64; // pixels: below, a guess is not worth its price
    const Shape shape(ring, frame);
    Raster guess(frame);
    if (std::max(frame.width, frame.height) > enough) {
        const RasterFrame half{frame.left, frame.top, (frame.width + 1) / 2, (frame.height + 1) / 2,
                               frame.scale / 2};
        addScaled(guess, enlarged(solve(ring, half, spread), 2), 4, nullptr, false);
    }
    Membrane membrane(frame.width, frame.height);
    const double pixels = spread * frame.scale;
    for (int row = 0; row < frame.height; ++row) {
        for (int column = 0; column < frame.width; ++column) {
            if (!shape.isInside(column, row))
                continue;
            double stiffness = 1 / (pixels * pixels);
            for (const Step step : steps)
                stiffness += 1 / shape.insideShare(column, row, step);
            membrane.add(column, row, stiffness, guess.at(column, row));
        }
    }
    membrane.relax();
    Raster result(frame);
    for (int row = 0; row < frame.height; ++row) {
        for (int column = 0; column < frame.width; ++column)
            result.at(column, row) = membrane.at(column, row);
    }
    return result;
}

/// Gives outside pixels next to the ring the negative continuation of their neighbours inside.
void addGhosts(Raster& u, const Shape& shape) {
    constexpr double steepest = 1.5;
    const Raster inside = u;
    for (int row = 0; row < u.height(); ++row) {
        for (int column = 0; column < u.width(); ++column) {
            if (shape.isInside(column, row))
                continue;
            double sum = 0;
            int count = 0;
            for (const Step step : steps) {
                const int from = column + step.column;
                const int fromRow = row + step.row;
                if (!shape.isInFrame(from, fromRow) || !shape.isInside(from, fromRow))
                    continue;
                const double share = shape.insideShare(from, fromRow, {-step.column, -step.row});
                sum -= inside.at(from, fromRow) * std::min((1 - share) / share, steepest);
                ++count;
            }
            if (count > 0)
                u.at(column, row) = static_cast<float>(sum / count);
        }
    }
}

} // namespace

Raster inflate(const Ring& ring, const RasterFrame& frame, double spread) {
    Raster u = solve(ring, frame, spread);
    addGhosts(u, Shape(ring, frame));
    const float perPixel =
        static_cast<float>(1 / (frame.scale * frame.scale)); // solved in pixels, returned in mH2
    for (float& value : u.values())
        value *= perPixel;
    return u;
}

} // namespace sorespot
