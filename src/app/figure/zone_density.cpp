// SPDX-License-Identifier: MIT
#include "app/figure/zone_density.h"

#include "app/figure/view_paths.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sorespot {
namespace {

bool isUsable(const Ring& ring) {
    return ring.size() >= 3 && std::all_of(ring.begin(), ring.end(),
                                           [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

/// A running mean along one line of values, `stride` apart; beyond the ends there is nothing.
void smoothLine(std::uint16_t* values, int count, int stride, int width, std::vector<std::uint32_t>& sums) {
    sums.resize(static_cast<std::size_t>(count) + 1);
    sums[0] = 0;
    for (int i = 0; i < count; ++i)
        sums[static_cast<std::size_t>(i) + 1] = sums[static_cast<std::size_t>(i)] + values[i * stride];
    const int half = width / 2;
    for (int i = 0; i < count; ++i) {
        const auto from = static_cast<std::size_t>(std::max(0, i - half));
        const auto to = static_cast<std::size_t>(std::min(count, i + half + 1));
        values[i * stride] =
            static_cast<std::uint16_t>((sums[to] - sums[from]) / static_cast<std::uint32_t>(width));
    }
}

/// Three running means come close enough to a Gaussian that no direction shows.
void smooth(std::vector<std::uint16_t>& values, int columns, int rows, int width) {
    std::vector<std::uint32_t> sums;
    for (int pass = 0; pass < 3; ++pass) {
        for (int row = 0; row < rows; ++row)
            smoothLine(values.data() + row * columns, columns, 1, width, sums);
        for (int column = 0; column < columns; ++column)
            smoothLine(values.data() + column, rows, columns, width, sums);
    }
}

std::vector<std::uint8_t> faded(const std::vector<std::uint16_t>& values, const ZoneEdge& edge) {
    std::vector<std::uint8_t> densities(values.size());
    std::transform(values.begin(), values.end(), densities.begin(), [&edge](std::uint16_t value) {
        const double t = std::clamp((value / 65280.0 - edge.none) / (edge.full - edge.none), 0.0, 1.0);
        return static_cast<std::uint8_t>(std::lround(255 * t * (2 - t))); // no kink where the core begins
    });
    return densities;
}

} // namespace

ZoneDensity::ZoneDensity(const std::vector<std::vector<Ring>>& shapes, const ZoneEdge& edge,
                         const Box& limit) {
    Box drawn;
    for (const std::vector<Ring>& rings : shapes) {
        for (const Ring& ring : rings) {
            if (!isUsable(ring))
                continue;
            const Box box = boundsOf(ring);
            drawn.include({box.left, box.top});
            drawn.include({box.right, box.bottom});
        }
    }
    const double reach = 1.5 * edge.blur + 2;
    const Box around = drawn.grownBy(reach);
    const Box kept{std::floor(std::max(around.left, limit.left - reach)),
                   std::floor(std::max(around.top, limit.top - reach)),
                   std::ceil(std::min(around.right, limit.right + reach)),
                   std::ceil(std::min(around.bottom, limit.bottom + reach))};
    if (drawn.isEmpty() || kept.width() < 1 || kept.height() < 1)
        return;
    m_bounds = kept;
    m_columns = static_cast<int>(kept.width());
    m_rows = static_cast<int>(kept.height());

    QImage mask(m_columns, m_rows, QImage::Format_Grayscale8);
    mask.fill(0);
    {
        QPainter painter(&mask);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-kept.left, -kept.top);
        for (const std::vector<Ring>& rings : shapes) {
            QPainterPath path;
            for (const Ring& ring : rings) {
                if (isUsable(ring))
                    path.addPath(toPath(ring));
            }
            path.setFillRule(Qt::WindingFill);
            painter.fillPath(path, Qt::white);
        }
    }
    std::vector<std::uint16_t> values(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (int row = 0; row < m_rows; ++row) {
        const uchar* line = mask.constScanLine(row);
        std::transform(line, line + m_columns, values.begin() + row * m_columns,
                       [](uchar grey) { return static_cast<std::uint16_t>(grey << 8); });
    }
    smooth(values, m_columns, m_rows, edge.blur);
    m_values = faded(values, edge);
}

double ZoneDensity::amount() const {
    return std::accumulate(m_values.begin(), m_values.end(), 0.0) / 255;
}

double ZoneDensity::value(int column, int row) const {
    if (column < 0 || row < 0 || column >= m_columns || row >= m_rows)
        return 0;
    return m_values[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(column)];
}

double ZoneDensity::at(Point body) const {
    if (isEmpty() || !m_bounds.contains(body))
        return 0;
    std::uint8_t density = 0;
    sampleRow(body, 1, {&density, 1});
    return density / 255.0;
}

void ZoneDensity::sampleRow(Point from, double step, std::span<std::uint8_t> row) const {
    std::fill(row.begin(), row.end(), std::uint8_t{0});
    const double y = from.y - m_bounds.top - 0.5;
    if (isEmpty() || !(y > -1) || !(y < m_rows))
        return;
    const int above = static_cast<int>(std::floor(y));
    const double down = y - above;
    double x = from.x - m_bounds.left - 0.5;
    int left = -1 << 20;
    double start = 0;
    double end = 0;
    for (std::uint8_t& density : row) {
        if (x >= m_columns)
            return;
        if (x > -1) {
            const int column = static_cast<int>(std::floor(x));
            if (column != left) {
                left = column;
                start = value(column, above) * (1 - down) + value(column, above + 1) * down;
                end = value(column + 1, above) * (1 - down) + value(column + 1, above + 1) * down;
            }
            density = static_cast<std::uint8_t>(start + (end - start) * (x - column) + 0.5);
        }
        x += step;
    }
}

} // namespace sorespot
