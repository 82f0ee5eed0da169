// SPDX-License-Identifier: MIT
// The hit tester against trying every region, on the derived figure and on tilings made to be awkward.
#include "core/figure/figure.h"
#include "naive_hits.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

#include <map>
#include <random>
#include <set>
#include <string>

using namespace sorespot;
using namespace sorespot::test;

namespace {

Point toBody(Point gridPoint) {
    return gridPoint * (1.0 / figureGrid);
}

int only(const std::vector<int>& regions) {
    return regions.size() == 1 ? regions.front() : regions.empty() ? -1 : -2;
}

using Segment = std::pair<std::pair<double, double>, std::pair<double, double>>;

Segment segment(Point a, Point b) {
    return {{a.x, a.y}, {b.x, b.y}};
}

/// Quadrilaterals between the points of a crooked net of (size + 1)^2 points, `step` grid units apart. From
/// corner to corner a tiling. Coordinates are chosen so that points often lie level with or above each other,
/// and on or beside the borders of the tester's cells, whose width is 256 grid units or a half, a quarter ...
FigureView crookedNet(int size, int step, unsigned seed) {
    std::mt19937 random(seed);
    const auto shifted = [&random](int base) {
        constexpr std::array shifts{0, 0, 64, -64, 1, -1, 100, -127};
        const std::size_t kind = random() % (shifts.size() + 2);
        if (kind == shifts.size()) // the nearest cell border: cells begin 1 left of, or above, the net
            return base / 256 * 256 - 1;
        return kind > shifts.size() ? base + static_cast<int>(random() % 255) - 127 : base + shifts[kind];
    };
    std::vector<std::vector<Point>> net;
    for (int row = 0; row <= size; ++row) {
        net.emplace_back();
        for (int column = 0; column <= size; ++column) {
            const bool fixedX =
                column == 0 || column == size; // a straight frame, so that the net begins at 0
            const bool fixedY = row == 0 || row == size;
            net.back().push_back({fixedX ? column * step : 1.0 * shifted(column * step),
                                  fixedY ? row * step : 1.0 * shifted(row * step)});
        }
    }
    FigureView view;
    for (std::size_t row = 0; row + 1 < net.size(); ++row) {
        for (std::size_t column = 0; column + 1 < net.size(); ++column) {
            Ring ring{net[row][column], net[row][column + 1], net[row + 1][column + 1], net[row + 1][column]};
            if (random() % 2 == 0)
                std::reverse(ring.begin(), ring.end());
            for (Point& p : ring)
                p = toBody(p);
            const std::string id = std::to_string(1000 + view.regions.size());
            view.regions.push_back({id, Side::Midline, ring, {}, 0, area(ring), boundsOf(ring)});
        }
    }
    return view;
}

} // namespace

TEST_CASE("a million random points are in the same region as by trying all regions") {
    constexpr int perView = 1'000'000 / static_cast<int>(allViews.size());
    int inside = 0;
    int wrong = 0;
    for (const View which : allViews) {
        const FigureView& view = shippedFigure().view(which);
        const HitTester tester(view);
        const NaiveHits naive(view);
        std::mt19937 random(7);
        const auto range = [](double low, double high) { // 64ths of grid units
            return std::uniform_int_distribution<int>(static_cast<int>(low * figureGrid * 64),
                                                      static_cast<int>(high * figureGrid * 64));
        };
        auto x = range(view.bounds.left - 3, view.bounds.right + 3);
        auto y = range(view.bounds.top - 3, view.bounds.bottom + 3);
        for (int i = 0; i < perView; ++i) {
            const Point p{x(random) / 64.0, y(random) / 64.0};
            const int expected = only(naive.containing(p));
            wrong += tester.regionAt(toBody(p)) != expected ? 1 : 0;
            inside += expected >= 0 ? 1 : 0;
        }
    }
    CHECK(wrong == 0);
    CHECK(inside > 200'000);
}

TEST_CASE("every point of a border hits exactly one region") {
    for (const View which : allViews) {
        CAPTURE(nameOf(which));
        const FigureView& view = shippedFigure().view(which);
        const HitTester tester(view);
        const NaiveHits naive(view);
        std::set<Segment> edges;
        for (const Ring& ring : naive.rings()) {
            for (std::size_t i = 0; i < ring.size(); ++i)
                edges.insert(segment(ring[i], ring[(i + 1) % ring.size()]));
        }
        std::set<std::pair<double, double>> outline; // its corners belong to the body on one side only
        int wrong = 0;
        for (std::size_t region = 0; region < naive.rings().size(); ++region) {
            const Ring& ring = naive.rings()[region];
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                const Point middle = (a + b) * 0.5; // exact: half grid units
                const int hit = tester.regionAt(toBody(middle));
                wrong += hit != only(naive.containing(middle)) ? 1 : 0;
                if (edges.count(segment(b, a))) {
                    wrong += hit < 0 ? 1 : 0;
                    continue;
                }
                outline.insert({{a.x, a.y}, {b.x, b.y}});
                // On the silhouette only this region is there to be hit; with a tolerance it always is.
                wrong += hit >= 0 && hit != static_cast<int>(region) ? 1 : 0;
                const std::vector<Hit> near = tester.hitsAt(toBody(middle), 0.001);
                wrong += near.size() != 1 || near.front().region != static_cast<int>(region) ? 1 : 0;
            }
        }
        int corners = 0;
        for (const Ring& ring : naive.rings()) {
            for (const Point p : ring) {
                const int hit = tester.regionAt(toBody(p));
                wrong += hit != only(naive.containing(p)) ? 1 : 0;
                const bool isOutline = outline.count({p.x, p.y}) > 0;
                wrong += !isOutline && hit < 0 ? 1 : 0;
                wrong += tester.hitsAt(toBody(p), 0.001).empty() ? 1 : 0;
                corners += isOutline ? 0 : 1;
            }
        }
        CHECK(wrong == 0);
        CHECK(corners > 200);
    }
}

TEST_CASE("with a tolerance the same regions are found in the same order as by trying all") {
    for (const View which : allViews) {
        const FigureView& view = shippedFigure().view(which);
        const HitTester tester(view);
        const NaiveHits naive(view);
        std::mt19937 random(11);
        std::uniform_int_distribution<int> x(static_cast<int>(view.bounds.left - 30) * figureGrid,
                                             static_cast<int>(view.bounds.right + 30) * figureGrid);
        std::uniform_int_distribution<int> y(static_cast<int>(view.bounds.top - 30) * figureGrid,
                                             static_cast<int>(view.bounds.bottom + 30) * figureGrid);
        for (int i = 0; i < 500; ++i) {
            const Point p{x(random) / 4.0, y(random) / 4.0};
            const double tolerance = i % 50 == 0 ? 2000 : std::exp(i % 9 - 4.0);
            const std::vector<Hit> hits = tester.hitsAt(toBody(p), tolerance);
            const std::vector<Hit> expected = naive.hitsAt(p, tolerance);
            REQUIRE(hits.size() == expected.size());
            for (std::size_t k = 0; k < hits.size(); ++k) {
                REQUIRE(hits[k].region == expected[k].region);
                REQUIRE_THAT(hits[k].distance, WithinAbs(expected[k].distance, 1e-9));
            }
        }
    }
}

TEST_CASE("points on and beside borders of awkward tilings are in exactly one region") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        constexpr int size = 8;
        const int step = seed % 3 == 0 ? 2400 : seed % 3 == 1 ? 900 : 400; // wide, middle and narrow cells
        const FigureView view = crookedNet(size, step, seed);
        const HitTester tester(view);
        const NaiveHits naive(view);
        std::vector<Point> points;
        for (const Ring& ring : naive.rings()) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point next = ring[(i + 1) % ring.size()];
                points.insert(points.end(), {ring[i], (ring[i] + next) * 0.5, {ring[i].x, next.y}});
            }
        }
        const int apart = step == 2400 ? 6 * 128 : 128; // corners and middles of the tester's cells
        for (int row = -1; row <= size * step; row += apart) {
            for (int column = -1; column <= size * step; column += apart)
                points.push_back({1.0 * column, 1.0 * row});
        }
        int wrong = 0;
        int inside = 0;
        for (const Point p : points) {
            for (const double dx : {-1.0 / 64, 0.0, 1.0 / 64}) {
                for (const double dy : {-1.0 / 64, 0.0, 1.0 / 64}) {
                    const Point q{p.x + dx, p.y + dy};
                    const int expected = only(naive.containing(q));
                    wrong += tester.regionAt(toBody(q)) != expected ? 1 : 0;
                    inside += expected >= 0 ? 1 : 0;
                }
            }
        }
        REQUIRE(wrong == 0);
        REQUIRE(inside > 4000);
    }
}

TEST_CASE("regions that overlap do no harm") {
    FigureView view = crookedNet(4, 400, 1);
    for (FigureRegion& region : view.regions) {
        for (Point& p : region.outline)
            p.x += region.id.back() % 3 * 1.5;
    }
    const HitTester tester(view);
    const int count = static_cast<int>(view.regions.size());
    for (double y = -1; y < 17; y += 0.1) {
        for (double x = -1; x < 21; x += 0.1) {
            const int region = tester.regionAt({x, y});
            REQUIRE(region >= -1);
            REQUIRE(region < count);
        }
    }
}

TEST_CASE("the testers of all views together stay small") {
    std::size_t bytes = 0;
    for (const View view : allViews)
        bytes += HitTester(shippedFigure().view(view)).bytes();
    CHECK(bytes < 2'000'000);
    CHECK(bytes > 100'000);
}
