// SPDX-License-Identifier: MIT
#include "core/figure/hit_tester.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace sorespot {

namespace {

// Cells are at most a quarter as wide as borders lie apart, so that most have no border and others one or two
// edges, however fine the regions are; and at most 2.56 mH, which the figure as it is needs. (With a quarter
// of that it answered a third faster and took seven times the memory.)
constexpr double cellsPerSpacing = 4;
constexpr int largestShift = 8; // 2^8 grid units
constexpr int smallestShift = 5;
constexpr int mostCells = 2048; // in a row or column; a figure that is too large for that gets larger cells

constexpr int subGridBits = 16;
constexpr std::int64_t subGrid = std::int64_t{1} << subGridBits;

constexpr std::int32_t outside = -1;

/// Rounds to the nearest sub-grid unit, halves up. (std::llround is a function call, twice the cost of the
/// rest of a query where there is no border.) Precondition: not below the origin.
std::int64_t fixedPoint(double value, std::int64_t origin) {
    constexpr double scale = figureGrid * static_cast<double>(subGrid);
    return static_cast<std::int64_t>(value * scale - static_cast<double>(origin * subGrid) + 0.5);
}

std::int32_t onGrid(double value) {
    return static_cast<std::int32_t>(std::lround(value * figureGrid));
}

std::vector<std::int32_t> ranksOf(const std::vector<FigureRegion>& regions) {
    std::vector<std::size_t> order(regions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&regions](std::size_t a, std::size_t b) {
        return std::tie(regions[a].area, regions[a].id, regions[a].side) <
               std::tie(regions[b].area, regions[b].id, regions[b].side);
    });
    std::vector<std::int32_t> ranks(regions.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = static_cast<std::int32_t>(rank);
    return ranks;
}

/// How far borders lie apart: the area of the regions by the length of their borders, in grid units.
double spacingOf(const std::vector<FigureRegion>& regions) {
    double covered = 0;
    double length = 0;
    for (const FigureRegion& region : regions) {
        covered += area(region.outline);
        for (std::size_t i = 0; i < region.outline.size(); ++i)
            length += distance(region.outline[i], region.outline[(i + 1) % region.outline.size()]);
    }
    return length > 0 ? covered / (length / 2) * figureGrid : 0; // most borders have two regions
}

} // namespace

std::vector<HitTester::Edge> HitTester::edgesOf(const FigureView& view) {
    std::vector<Edge> edges;
    for (std::size_t region = 0; region < view.regions.size(); ++region) {
        const Ring& outline = view.regions[region].outline;
        for (std::size_t i = 0; i < outline.size(); ++i) {
            std::pair upper{onGrid(outline[i].y), onGrid(outline[i].x)};
            const Point next = outline[(i + 1) % outline.size()];
            std::pair lower{onGrid(next.y), onGrid(next.x)};
            if (lower < upper)
                std::swap(upper, lower);
            if (lower != upper)
                edges.push_back({upper.second, upper.first, lower.second, lower.first,
                                 static_cast<std::int32_t>(region), outside});
        }
    }
    const auto course = [](const Edge& e) { return std::tie(e.upperY, e.upperX, e.lowerY, e.lowerX); };
    std::sort(edges.begin(), edges.end(), [&course](const Edge& a, const Edge& b) {
        return std::tuple_cat(course(a), std::tie(a.first)) < std::tuple_cat(course(b), std::tie(b.first));
    });
    // Two neighbours' common edge becomes one. Where their corners do not meet, edges stay apart, which gives
    // the same answers: both are crossed at once.
    std::size_t kept = 0;
    for (const Edge& edge : edges) {
        if (kept > 0 && edges[kept - 1].second == outside && course(edges[kept - 1]) == course(edge))
            edges[kept - 1].second = edge.first;
        else
            edges[kept++] = edge;
    }
    edges.resize(kept);
    return edges;
}

/// What the edge does to a region's number on the way from the upper left corner of a cell to a point in it:
/// down along the cell's left border, then right. An edge that is crossed leads from the region on one side
/// to the one on the other, which is what the exclusive or of both numbers does; so the order in which
/// edges are crossed need not be known. Corner and point are both moved by the infinitesimal steps of the
/// half-open rule, so neither leg ever runs through the end of an edge or along one.
inline std::int32_t HitTester::walk(const Edge& edge, FixedPoint corner, FixedPoint way) {
    const std::int64_t upperX = edge.upperX * subGrid - corner.x; // as seen from the corner
    const std::int64_t upperY = edge.upperY * subGrid - corner.y;
    const std::int64_t lowerX = edge.lowerX * subGrid - corner.x;
    const std::int64_t lowerY = edge.lowerY * subGrid - corner.y;
    const std::int64_t width = edge.lowerX - edge.upperX;
    const std::int64_t height = edge.lowerY - edge.upperY;
    // Cross products that are positive left of or below the edge. The steps decide where they are 0: below a
    // horizontal edge, right of others.
    const std::int64_t least = height > 0 ? 1 : 0;
    const std::int64_t atCorner = height * upperX - width * upperY;
    const std::int64_t atTurn = atCorner + width * way.y;
    const std::int64_t atPoint = atTurn - height * way.x;
    const bool down = ((atCorner >= least) != (atTurn >= least)) & ((upperX <= 0) != (lowerX <= 0));
    const bool across = ((atTurn >= least) != (atPoint >= least)) & (upperY <= way.y) & (lowerY > way.y);
    return (edge.first ^ edge.second) & -static_cast<std::int32_t>(down != across);
}

HitTester::HitTester(const FigureView& view)
    : m_ranks(ranksOf(view.regions)) {
    std::vector<Edge> edges = edgesOf(view);
    if (edges.empty())
        return;
    layOut(edges, spacingOf(view.regions));
    edges.shrink_to_fit();
    m_edges = std::move(edges);
    fill(touches());
}

/// Places the grid and counts the edges' coordinates from its origin.
void HitTester::layOut(std::vector<Edge>& edges, double spacing) {
    std::int32_t right = std::numeric_limits<std::int32_t>::min();
    std::int32_t bottom = right;
    m_left = m_top = std::numeric_limits<std::int32_t>::max();
    for (const Edge& e : edges) {
        m_left = std::min({m_left, e.upperX, e.lowerX});
        m_top = std::min(m_top, e.upperY);
        right = std::max({right, e.upperX, e.lowerX});
        bottom = std::max(bottom, e.lowerY);
    }
    // One grid unit more on each side: the corners of the first row and column lie outside, and points that
    // are rounded onto the outermost border stay in the grid.
    --m_left, --m_top, ++right, ++bottom;
    const Point topLeft = bodyPoint(0, 0);
    const Point bottomRight = bodyPoint(right - m_left, bottom - m_top);
    m_bounds = {topLeft.x, topLeft.y, bottomRight.x, bottomRight.y};
    m_shift = largestShift;
    while (m_shift > smallestShift && (1 << m_shift) * cellsPerSpacing > spacing)
        --m_shift;
    while (std::max(right - m_left, bottom - m_top) >> m_shift >= mostCells)
        ++m_shift;
    m_columns = ((right - m_left) >> m_shift) + 1;
    m_rows = ((bottom - m_top) >> m_shift) + 1;
    for (Edge& e : edges)
        e = {e.upperX - m_left, e.upperY - m_top, e.lowerX - m_left, e.lowerY - m_top, e.first, e.second};
}

std::vector<HitTester::Touch> HitTester::touches() const {
    // May name a cell that an edge just misses, which costs a little time; must not miss one that it touches.
    // So the part of an edge in a row of cells is taken one grid unit too wide on each side.
    const auto cell = [this](int offset, int count) { return std::clamp(offset >> m_shift, 0, count - 1); };
    std::vector<Touch> found;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const Edge& e = m_edges[i];
        const auto xAt = [&e](int y) {
            if (y <= e.upperY)
                return static_cast<double>(e.upperX);
            if (y >= e.lowerY)
                return static_cast<double>(e.lowerX);
            return e.upperX +
                   static_cast<double>(e.lowerX - e.upperX) * (y - e.upperY) / (e.lowerY - e.upperY);
        };
        const int lastRow = cell(e.lowerY + 1, m_rows);
        for (int row = cell(e.upperY - 1, m_rows); row <= lastRow; ++row) {
            const auto [left, right] = std::minmax({xAt(row << m_shift), xAt((row + 1) << m_shift)});
            const int lastColumn = cell(static_cast<int>(std::ceil(right)) + 1, m_columns);
            for (int column = cell(static_cast<int>(left) - 1, m_columns); column <= lastColumn; ++column)
                found.push_back({cellIndex(column, row), static_cast<std::uint32_t>(i)});
        }
    }
    return found;
}

void HitTester::fill(const std::vector<Touch>& touches) {
    const std::size_t count = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
    std::vector<std::uint32_t> starts(count + 1); // of each cell's edges in m_touching
    for (const Touch& touch : touches)
        ++starts[touch.cell + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    m_touching.resize(touches.size());
    std::vector<std::uint32_t> free(starts.begin(), starts.end() - 1);
    for (const Touch& touch : touches)
        m_touching[free[touch.cell]++] = touch.edge;

    m_cells.reserve(count);
    for (int row = 0; row < m_rows; ++row) {
        std::int32_t corner = outside;
        for (int column = 0; column < m_columns; ++column) {
            const std::size_t cell = cellIndex(column, row);
            if (starts[cell] == starts[cell + 1]) {
                m_cells.push_back(corner);
                continue;
            }
            m_cells.push_back(-2 - static_cast<std::int32_t>(m_borderCells.size()));
            m_borderCells.push_back({starts[cell], corner});
            const int fixedShift = m_shift + subGridBits;
            const FixedPoint from{std::int64_t{column} << fixedShift, std::int64_t{row} << fixedShift};
            for (std::uint32_t i = starts[cell]; i < starts[cell + 1]; ++i)
                corner ^= walk(m_edges[m_touching[i]], from, {std::int64_t{1} << fixedShift, 0});
        }
    }
    m_borderCells.push_back({static_cast<std::uint32_t>(touches.size()), outside});
    m_borderCells.shrink_to_fit();
}

int HitTester::regionAt(Point point) const {
    if (!m_bounds.contains(point)) // nor is a point that is not finite
        return outside;
    const FixedPoint at{fixedPoint(point.x, m_left), fixedPoint(point.y, m_top)};
    const int fixedShift = m_shift + subGridBits;
    const std::int64_t column = at.x >> fixedShift;
    const std::int64_t row = at.y >> fixedShift;
    std::int32_t region = m_cells[cellIndex(static_cast<int>(column), static_cast<int>(row))];
    if (region >= outside)
        return region;
    const BorderCell* cell = &m_borderCells[static_cast<std::size_t>(-2 - region)];
    const FixedPoint corner{column << fixedShift, row << fixedShift};
    const FixedPoint way{at.x - corner.x, at.y - corner.y};
    region = cell->corner;
    for (std::uint32_t i = cell->first; i < (cell + 1)->first; ++i)
        region ^= walk(m_edges[m_touching[i]], corner, way);
    // Regions that overlap make other numbers; they must do no harm.
    return region >= 0 && static_cast<std::size_t>(region) < m_ranks.size() ? region : outside;
}

Point HitTester::bodyPoint(std::int32_t x, std::int32_t y) const {
    return {static_cast<double>(x + m_left) / figureGrid, static_cast<double>(y + m_top) / figureGrid};
}

HitTester::Span HitTester::cellsAround(const Box& box) const {
    const double size = static_cast<double>(std::int64_t{1} << m_shift) / figureGrid;
    const auto index = [size](double offset, int count) {
        // Clamped before the conversion, which must not overflow; a cell more on each side for rounding.
        return static_cast<int>(std::clamp(std::floor(offset / size), 0.0, static_cast<double>(count - 1)));
    };
    constexpr double margin = 1.0 / figureGrid;
    return {index(box.left - margin - m_bounds.left, m_columns),
            index(box.top - margin - m_bounds.top, m_rows),
            index(box.right + margin - m_bounds.left, m_columns),
            index(box.bottom + margin - m_bounds.top, m_rows)};
}

/// The regions whose border is within the tolerance, each once, in no particular order.
std::vector<Hit> HitTester::nearby(Point point, double tolerance) const {
    std::vector<Hit> hits;
    const auto add = [&hits](std::int32_t region, double distance) {
        if (region == outside)
            return;
        const auto known =
            std::find_if(hits.begin(), hits.end(), [region](const Hit& hit) { return hit.region == region; });
        if (known == hits.end())
            hits.push_back({region, distance});
        else
            known->distance = std::min(known->distance, distance);
    };
    const Span span = cellsAround(Box{point.x, point.y, point.x, point.y}.grownBy(tolerance));
    for (int row = span.top; row <= span.bottom; ++row) {
        for (int column = span.left; column <= span.right; ++column) {
            const std::int32_t content = m_cells[cellIndex(column, row)];
            if (content >= outside)
                continue;
            const BorderCell* cell = &m_borderCells[static_cast<std::size_t>(-2 - content)];
            for (std::uint32_t i = cell->first; i < (cell + 1)->first; ++i) {
                const Edge& e = m_edges[m_touching[i]];
                const double away =
                    distanceToSegment(point, bodyPoint(e.upperX, e.upperY), bodyPoint(e.lowerX, e.lowerY));
                if (away <= tolerance) {
                    add(e.first, away);
                    add(e.second, away);
                }
            }
        }
    }
    return hits;
}

std::vector<Hit> HitTester::hitsAt(Point point, double tolerance) const {
    std::vector<Hit> hits;
    if (m_cells.empty())
        return hits;
    const int containing = regionAt(point);
    if (containing != outside)
        hits.push_back({containing, 0});
    const Box reach = Box{point.x, point.y, point.x, point.y}.grownBy(tolerance);
    if (!(tolerance > 0) || !reach.intersects(m_bounds))
        return hits;
    for (const Hit& hit : nearby(point, tolerance)) {
        if (hit.region != containing)
            hits.push_back(hit);
    }
    const auto key = [this](const Hit& hit) {
        return std::pair(std::round(hit.distance * 1e6), m_ranks[static_cast<std::size_t>(hit.region)]);
    };
    std::sort(hits.begin() + (containing != outside ? 1 : 0), hits.end(),
              [&key](const Hit& a, const Hit& b) { return key(a) < key(b); });
    return hits;
}

std::size_t HitTester::bytes() const {
    const auto size = [](const auto& list) { return list.capacity() * sizeof(list[0]); };
    return sizeof(*this) + size(m_cells) + size(m_borderCells) + size(m_edges) + size(m_touching) +
           size(m_ranks);
}

} // namespace sorespot
