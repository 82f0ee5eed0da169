// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <cstddef>
#include <vector>

namespace sorespot {

/// Where a raster lies in body space: `scale` pixels per mH, the centre of pixel (0, 0) half a pixel from the
/// corner.
struct RasterFrame {
    double left = 0;
    double top = 0;
    int width = 0;
    int height = 0;
    double scale = 1;

    Point centerOf(int column, int row) const {
        return {left + (column + 0.5) / scale, top + (row + 0.5) / scale};
    }
    Box box() const { return {left, top, left + width / scale, top + height / scale}; }
};

/// The smallest frame with edges on whole mH around a box. Such frames of one scale have their pixels in
/// register.
RasterFrame frameAround(const Box& box, double scale);

/// One number per pixel.
class Raster {
public:
    explicit Raster(const RasterFrame& frame, float value = 0)
        : m_frame(frame)
        , m_values(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height), value) {}

    const RasterFrame& frame() const { return m_frame; }
    int width() const { return m_frame.width; }
    int height() const { return m_frame.height; }
    float& at(int column, int row) { return m_values[index(column, row)]; }
    float at(int column, int row) const { return m_values[index(column, row)]; }
    std::vector<float>& values() { return m_values; }
    const std::vector<float>& values() const { return m_values; }

    /// Of a pixel in values().
    std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_frame.width) +
               static_cast<std::size_t>(column);
    }

private:
    RasterFrame m_frame;
    std::vector<float> m_values;
};

} // namespace sorespot
