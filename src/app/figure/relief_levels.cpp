// SPDX-License-Identifier: MIT
#include "app/figure/relief_levels.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace sorespot {
namespace {

constexpr int mostTaps = 4;
constexpr int one = 256; // the sum of a sample's weights

/// Where one row or column of the target lies in the source: the first of its source pixels and their
/// weights.
struct Sample {
    int first = 0;
    std::array<int, mostTaps> weights{};
};

Sample bilinear(double at) {
    const double first = std::floor(at);
    const int second = static_cast<int>(std::lround((at - first) * one));
    return {static_cast<int>(first), {one - second, second}};
}

Sample cubic(double at) {
    const double first = std::floor(at);
    const double t = at - first;
    const auto weight = [](double w) { return static_cast<int>(std::lround(w / 6 * one)); };
    const int before = weight((1 - t) * (1 - t) * (1 - t));
    const int after = weight(3 * t * t * t - 6 * t * t + 4);
    const int last = weight(t * t * t);
    return {static_cast<int>(first) - 1, {before, after, one - before - after - last, last}};
}

/// For `count` device pixels from `from` on; device = unit * scale + shift, source = (unit - start) *
/// density.
std::vector<Sample> samples(int from, int count, double scale, double shift, double start, double density,
                            bool smooth) {
    std::vector<Sample> made;
    made.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double at = ((from + i + 0.5 - shift) / scale - start) * density - 0.5;
        // Far outside, the exact place does not matter, and must not overflow.
        made.push_back(smooth ? cubic(std::clamp(at, -1e6, 1e6)) : bilinear(std::clamp(at, -1e6, 1e6)));
    }
    return made;
}

QImage halved(const QImage& source) {
    QImage half((source.width() + 1) / 2, (source.height() + 1) / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = source.constScanLine(2 * y);
        const uchar* lower = source.constScanLine(std::min(2 * y + 1, source.height() - 1));
        uchar* out = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            const int right = std::min(2 * x + 1, source.width() - 1);
            out[x] = static_cast<uchar>((upper[2 * x] + upper[right] + lower[2 * x] + lower[right] + 2) / 4);
        }
    }
    return half;
}

} // namespace

SkinTable::SkinTable(const QColor& skin, const QColor& shade, const QColor& light) {
    constexpr double neutral = 128 << fractionBits;
    constexpr double full = 127 << fractionBits;
    for (std::size_t value = 0; value < m_colours.size(); ++value) {
        const double from = static_cast<double>(value) - neutral;
        const double strength = std::min(1.0, std::abs(from) / full);
        const QColor& tint = from < 0 ? shade : light;
        const auto mixed = [strength](int plain, int tinted) {
            return static_cast<int>(std::lround(plain + (tinted - plain) * strength));
        };
        m_colours[value] = qRgb(mixed(skin.red(), tint.red()), mixed(skin.green(), tint.green()),
                                mixed(skin.blue(), tint.blue()));
    }
}

ReliefLevels::ReliefLevels(QImage picture, const Box& bounds)
    : m_topLeft{bounds.left, bounds.top} {
    if (picture.isNull())
        return;
    picture.convertTo(QImage::Format_Grayscale8);
    m_levels.push_back({std::move(picture), 1});
    m_levels.back().pixelsPerUnit = m_levels.back().grey.width() / bounds.width();
    while (m_levels.back().pixelsPerUnit > 0.5)
        m_levels.push_back({halved(m_levels.back().grey), m_levels.back().pixelsPerUnit / 2});
}

const ReliefLevels::Level& ReliefLevels::levelFor(double devicePixelsPerUnit) const {
    for (const Level& level : m_levels) {
        if (level.pixelsPerUnit < devicePixelsPerUnit * 1.42)
            return level;
    }
    return m_levels.back();
}

void ReliefLevels::paint(QImage& target, QPoint topLeft, const ViewTransform& bodyToDevice,
                         const SkinTable& skin) const {
    const QRgb* colours = skin.colours();
    if (isFlat()) {
        target.fill(colours[128 << SkinTable::fractionBits]);
        return;
    }
    const double scale = bodyToDevice.scale();
    const Point shift = bodyToDevice.toItem(Point{0, 0});
    const Level& level = levelFor(scale);
    const bool smooth = scale > 1.5 * level.pixelsPerUnit;
    const std::size_t taps = smooth ? 4 : 2;
    const std::vector<Sample> columns =
        samples(topLeft.x(), target.width(), scale, shift.x, m_topLeft.x, level.pixelsPerUnit, smooth);
    const std::vector<Sample> rows =
        samples(topLeft.y(), target.height(), scale, shift.y, m_topLeft.y, level.pixelsPerUnit, smooth);

    const int from = columns.front().first;
    const int count = columns.back().first + static_cast<int>(taps) - from;
    const int width = level.grey.width();
    std::vector<int> blended(static_cast<std::size_t>(count)); // the source rows of one target row as one
    for (int y = 0; y < target.height(); ++y) {
        const Sample& row = rows[static_cast<std::size_t>(y)];
        std::array<const uchar*, mostTaps> lines{};
        for (std::size_t k = 0; k < taps; ++k)
            lines[k] = level.grey.constScanLine(
                std::clamp(row.first + static_cast<int>(k), 0, level.grey.height() - 1));
        const auto blend = [&](int x) {
            const int sum = lines[0][x] * row.weights[0] + lines[1][x] * row.weights[1];
            return smooth ? sum + lines[2][x] * row.weights[2] + lines[3][x] * row.weights[3] : sum;
        };
        // In three loops: the one in the middle, without a clamp, is where the compiler can take many at a
        // time.
        int i = 0;
        for (; i < count && from + i < 0; ++i)
            blended[static_cast<std::size_t>(i)] = blend(0);
        for (; i < count && from + i < width; ++i)
            blended[static_cast<std::size_t>(i)] = blend(from + i);
        for (; i < count; ++i)
            blended[static_cast<std::size_t>(i)] = blend(width - 1);
        auto* out = reinterpret_cast<QRgb*>(target.scanLine(y));
        for (const Sample& column : columns) {
            const int* values = blended.data() + (column.first - from);
            int sum = values[0] * column.weights[0] + values[1] * column.weights[1];
            if (smooth)
                sum += values[2] * column.weights[2] + values[3] * column.weights[3];
            *out++ = colours[sum >> (16 - SkinTable::fractionBits)];
        }
    }
}

} // namespace sorespot
