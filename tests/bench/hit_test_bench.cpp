// SPDX-License-Identifier: MIT
// The hit test against what one would otherwise take: a tree of bounding boxes that finds the regions whose
// box holds the point, and the exact check of each against its polygon.
#include "bench.h"
#include "core/figure/figure.h"
#include "core/figure/hit_tester.h"
#include "split_regions.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cstdio>
#include <random>
#include <string>

namespace sorespot::bench {
namespace {

namespace bg = boost::geometry;
using BoostPoint = bg::model::d2::point_xy<double>;
using BoostBox = bg::model::box<BoostPoint>;
using BoostPolygon = bg::model::polygon<BoostPoint>;

constexpr int rounds = 25;
constexpr std::size_t pointCount = 100'000;
constexpr double allowed = 0.1; // of the tree's time

class TreeTester {
public:
    explicit TreeTester(const FigureView& view) {
        std::vector<Entry> entries;
        for (const FigureRegion& region : view.regions) {
            BoostPolygon polygon;
            for (const Point p : region.outline)
                bg::append(polygon.outer(), BoostPoint(p.x, p.y));
            bg::correct(polygon);
            entries.emplace_back(bg::return_envelope<BoostBox>(polygon), m_polygons.size());
            m_polygons.push_back(std::move(polygon));
        }
        m_tree = Tree(entries); // packed, which makes the fastest tree
    }

    int regionAt(Point point) const {
        const BoostPoint p(point.x, point.y);
        for (auto it = m_tree.qbegin(bg::index::intersects(p)); it != m_tree.qend(); ++it) {
            if (bg::covered_by(p, m_polygons[it->second]))
                return static_cast<int>(it->second);
        }
        return -1;
    }

private:
    using Entry = std::pair<BoostBox, std::size_t>;
    using Tree = bg::index::rtree<Entry, bg::index::rstar<16>>;

    std::vector<BoostPolygon> m_polygons;
    Tree m_tree;
};

/// Anywhere in the view's bounds, or on the body only.
std::vector<Point> randomPoints(const FigureView& view, const HitTester* onBody) {
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> x(view.bounds.left, view.bounds.right);
    std::uniform_real_distribution<double> y(view.bounds.top, view.bounds.bottom);
    std::vector<Point> points;
    while (points.size() < pointCount) {
        const Point p{x(random), y(random)};
        if (onBody == nullptr || onBody->regionAt(p) >= 0)
            points.push_back(p);
    }
    return points;
}

template <typename Tester>
void ask(const Tester& tester, const std::vector<Point>& points, Times& times) {
    [[maybe_unused]] volatile long long sum = 0; // so that no query is optimised away
    times.measure(points.size(), [&] {
        long long regions = 0;
        for (const Point p : points)
            regions += tester.regionAt(p);
        sum = regions;
    });
}

struct Comparison {
    Times ours;
    Times tree;

    double ratio() const { return ours.least() / tree.least(); }
};

Comparison compare(const FigureView& view, const HitTester& tester, const std::vector<Point>& points) {
    const TreeTester tree(view);
    int different = 0; // a few points may lie on a border
    for (const Point p : points)
        different += tester.regionAt(p) != tree.regionAt(p) ? 1 : 0;
    if (different > 5)
        std::printf("%d answers differ\n", different);
    Comparison result;
    for (int round = 0; round < rounds; ++round) { // in turn, so that both meet the same weather
        ask(tester, points, result.ours);
        ask(tree, points, result.tree);
    }
    return result;
}

void print(const std::string& name, std::size_t regions, std::size_t bytes, const Comparison& result) {
    std::printf("%-24s %7zu %7.2f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.3f\n", name.c_str(), regions,
                static_cast<double>(bytes) / 1e6, result.ours.least(), result.ours.median(),
                result.ours.most(), result.tree.least(), result.tree.median(), result.tree.most(),
                result.ratio());
}

/// The same body in ever more regions.
void printGrowth(const std::string& name, const FigureView& view) {
    const HitTester whole(view);
    const std::vector<Point> points = randomPoints(view, &whole);
    double first = 0;
    for (const int factor : {1, 4, 16}) {
        SplitView split{view, {}};
        if (factor > 1)
            split = splitRegions(view, factor);
        const HitTester tester(split.view);
        int different = 0; // cutting rounds: some points lie within 0.01 mH of a border
        for (const Point p : points) {
            const int region = tester.regionAt(p);
            const bool isCut = factor > 1 && region >= 0;
            different +=
                (isCut ? split.parents[static_cast<std::size_t>(region)] : region) != whole.regionAt(p);
        }
        if (different > 200)
            std::printf("%d answers differ\n", different);
        Times times;
        for (int round = 0; round < rounds; ++round)
            ask(tester, points, times);
        first = factor == 1 ? times.least() : first;
        std::printf("%-24s %7zu %7.2f %8.1f %8.1f %8.1f    %.2f times as long\n",
                    (name + ", regions x " + std::to_string(factor)).c_str(), split.view.regions.size(),
                    static_cast<double>(tester.bytes()) / 1e6, times.least(), times.median(), times.most(),
                    times.least() / first);
    }
}

} // namespace

int hitTest(const std::filesystem::path& share) {
    const Result<Figure> figure = Figure::load(share / "figure" / "neutral");
    if (!figure) {
        std::fprintf(stderr, "%s\n", figure.error().message.c_str());
        return 2;
    }
    std::printf("Hit test, ns per query: least, median and most of %d rounds of %zu points\n", rounds,
                pointCount);
    std::printf("%-24s %7s %7s %26s %26s %8s\n", "", "regions", "MB", "ours", "Boost.Geometry R-tree",
                "ratio");
    double worst = 0;
    for (const View which : allViews) {
        const FigureView& view = figure->view(which);
        const HitTester tester(view);
        for (const bool onBody : {false, true}) {
            const Comparison result = compare(view, tester, randomPoints(view, onBody ? &tester : nullptr));
            print(std::string(nameOf(which)) + (onBody ? ", on the body" : ", anywhere"), view.regions.size(),
                  tester.bytes(), result);
            worst = std::max(worst, result.ratio());
        }
    }
    printGrowth("front", figure->view(View::Front));
    printGrowth("head_left", figure->view(View::HeadLeft));
    Times making;
    for (int round = 0; round < rounds; ++round)
        making.measure(1, [&] { const HitTester tester(figure->view(View::Front)); });
    std::printf("Making the front view's tester: %.2f ms\n", making.least() / 1e6);
    std::printf("Worst ratio %.3f, allowed %.1f: %s\n", worst, allowed,
                worst < allowed ? "kept" : "NOT KEPT");
    return worst < allowed ? 0 : 1;
}

} // namespace sorespot::bench
