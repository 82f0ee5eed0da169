// SPDX-License-Identifier: MIT
#include "core/figure/hit_tester.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace sorespot {

namespace {

// About the size of a small region: a cell then knows two or three regions. Larger figures get larger cells.
constexpr double smallestCell = 8; // mH
constexpr double mostCells = 128;  // in a row or column

constexpr std::int64_t subGrid = 1 << 16;

std::int64_t fixedPoint(double value) {
    return std::llround(value * figureGrid * static_cast<double>(subGrid));
}

std::int64_t onGrid(double value) {
    return std::llround(value * figureGrid);
}

} // namespace

HitTester::Area HitTester::areaOf(const Ring& outline) {
    Area made{{}, outline, 0};
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        Edge edge{onGrid(a.x), onGrid(a.y), onGrid(b.x), onGrid(b.y)};
        if (edge.upperY > edge.lowerY)
            edge = {edge.lowerX, edge.lowerY, edge.upperX, edge.upperY};
        if (edge.upperY != edge.lowerY) // horizontal edges are never crossed
            made.edges.push_back(edge);
    }
    return made;
}

HitTester::HitTester(const FigureView& view) {
    std::vector<int> order(view.regions.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&view](int a, int b) {
        const FigureRegion& first = view.regions[static_cast<std::size_t>(a)];
        const FigureRegion& second = view.regions[static_cast<std::size_t>(b)];
        return std::tie(first.area, first.id, first.side) < std::tie(second.area, second.id, second.side);
    });
    for (const FigureRegion& region : view.regions) {
        m_areas.push_back(areaOf(region.outline));
        for (const Point p : region.outline)
            m_bounds.include(p);
    }
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_areas[static_cast<std::size_t>(order[rank])].rank = static_cast<int>(rank);
    if (m_bounds.isEmpty())
        return;
    m_bounds =
        m_bounds.grownBy(1.0 / figureGrid); // so that rounded points on the outermost border stay inside
    m_cellSize = std::max(smallestCell, std::max(m_bounds.width(), m_bounds.height()) / mostCells);
    m_columns = static_cast<int>(m_bounds.width() / m_cellSize) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cellSize) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        enterInGrid(static_cast<int>(i));
}

HitTester::Span HitTester::cellsAround(const Box& box) const {
    const auto index = [this](double offset,
                              int count) { // clamped before the conversion, which must not overflow
        return static_cast<int>(
            std::clamp(std::floor(offset / m_cellSize), 0.0, static_cast<double>(count - 1)));
    };
    return {index(box.left - m_bounds.left, m_columns), index(box.top - m_bounds.top, m_rows),
            index(box.right - m_bounds.left, m_columns), index(box.bottom - m_bounds.top, m_rows)};
}

std::size_t HitTester::cellIndex(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
           static_cast<std::size_t>(column);
}

void HitTester::enterInGrid(int region) {
    const Area& area = m_areas[static_cast<std::size_t>(region)];
    const auto enter = [&](int column, int row) {
        std::vector<int>& list = m_cells[cellIndex(column, row)];
        if (list.empty() || list.back() != region)
            list.push_back(region);
    };
    Box bounds;
    for (std::size_t i = 0; i < area.outline.size(); ++i) {
        Box around;
        around.include(area.outline[i]);
        around.include(area.outline[(i + 1) % area.outline.size()]);
        bounds.include(area.outline[i]);
        const Span span = cellsAround(around.grownBy(1.0 / figureGrid));
        for (int row = span.top; row <= span.bottom; ++row) {
            for (int column = span.left; column <= span.right; ++column)
                enter(column, row);
        }
    }
    // Cells without border are all inside or all outside, and alike within a run of them.
    const Span span = cellsAround(bounds);
    for (int row = span.top; row <= span.bottom; ++row) {
        bool known = false;
        bool inside = false;
        for (int column = span.left; column <= span.right; ++column) {
            const std::vector<int>& list = m_cells[cellIndex(column, row)];
            if (!list.empty() && list.back() == region) {
                known = false;
                continue;
            }
            if (!known)
                inside = contains(area, {m_bounds.left + (column + 0.5) * m_cellSize,
                                         m_bounds.top + (row + 0.5) * m_cellSize});
            known = true;
            if (inside)
                enter(column, row);
        }
    }
}

std::vector<int> HitTester::regionsIn(const Span& span) const {
    std::vector<int> found;
    for (int row = span.top; row <= span.bottom; ++row) {
        for (int column = span.left; column <= span.right; ++column)
            found.insert(found.end(), m_cells[cellIndex(column, row)].begin(),
                         m_cells[cellIndex(column, row)].end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool HitTester::containsFixed(const Area& area, std::int64_t x, std::int64_t y) {
    bool inside = false;
    for (const Edge& e : area.edges) {
        const std::int64_t alongY = y - e.upperY * subGrid;
        if (alongY < 0 || y >= e.lowerY * subGrid)
            continue;
        const std::int64_t alongX = x - e.upperX * subGrid;
        // The sign tells the side of the edge; the rule of geometry/ring.h.
        if ((e.lowerX - e.upperX) * alongY - (e.lowerY - e.upperY) * alongX > 0)
            inside = !inside;
    }
    return inside;
}

bool HitTester::contains(const Area& area, Point point) {
    return containsFixed(area, fixedPoint(point.x), fixedPoint(point.y));
}

std::vector<Hit> HitTester::hitsAt(Point point, double tolerance) const {
    std::vector<Hit> hits;
    if (m_cells.empty() || !std::isfinite(point.x) || !std::isfinite(point.y))
        return hits;
    int containing = -1;
    if (m_bounds.contains(point)) {
        const Span here = cellsAround({point.x, point.y, point.x, point.y});
        for (const int region : m_cells[cellIndex(here.left, here.top)]) {
            if (contains(m_areas[static_cast<std::size_t>(region)], point)) {
                containing = region;
                hits.push_back({region, 0});
                break;
            }
        }
    }
    const Box reach = Box{point.x, point.y, point.x, point.y}.grownBy(tolerance);
    if (!(tolerance > 0) || !reach.intersects(m_bounds))
        return hits;
    for (const int region : regionsIn(cellsAround(reach))) {
        const double away = distanceToBoundary(m_areas[static_cast<std::size_t>(region)].outline, point);
        if (region != containing && away <= tolerance)
            hits.push_back({region, away});
    }
    const auto key = [this](const Hit& hit) {
        return std::pair(std::round(hit.distance * 1e6), m_areas[static_cast<std::size_t>(hit.region)].rank);
    };
    std::sort(hits.begin() + (containing >= 0 ? 1 : 0), hits.end(),
              [&key](const Hit& a, const Hit& b) { return key(a) < key(b); });
    return hits;
}

} // namespace sorespot
