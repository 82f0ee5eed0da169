// SPDX-License-Identifier: MIT
// The figure that the build derives from resources/figure.
#include "core/figure/figure.h"
#include "core/figure/hit_tester.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace sorespot;

namespace {

const Figure& figure() {
    static const Result<Figure> loaded = Figure::load(SORESPOT_FIGURE_DIR);
    if (!loaded)
        FAIL(loaded.error().message);
    return *loaded;
}

/// Finds regions by trying all of them, in grid units: with binary fractions of those the arithmetic is
/// exact.
class Exhaustive {
public:
    explicit Exhaustive(const FigureView& view) {
        for (const FigureRegion& region : view.regions) {
            Ring ring;
            for (const Point p : region.outline)
                ring.push_back({std::round(p.x * figureGrid), std::round(p.y * figureGrid)});
            m_rings.push_back(std::move(ring));
        }
    }
    std::vector<int> containing(Point gridPoint) const {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            if (contains(m_rings[i], gridPoint))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    const std::vector<Ring>& rings() const { return m_rings; }

private:
    std::vector<Ring> m_rings;
};

std::vector<int> hit(const HitTester& tester, Point gridPoint) {
    std::vector<int> regions;
    for (const Hit& found : tester.hitsAt(gridPoint * (1.0 / figureGrid), 0))
        regions.push_back(found.region);
    return regions;
}

int indexOf(const FigureView& view, const std::string& id, Side side) {
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        if (view.regions[i].id == id && view.regions[i].side == side)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<Point> sorted(Ring ring) {
    std::sort(ring.begin(), ring.end(),
              [](Point a, Point b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
    return ring;
}

Ring image(Ring ring) {
    for (Point& p : ring)
        p = mirrored(p);
    return ring;
}

} // namespace

TEST_CASE("Each random point of the figure is in exactly one region or outside") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        const HitTester tester(view);
        const Exhaustive all(view);
        std::mt19937 random(7);
        std::uniform_int_distribution<int> x(-33000 * 64, 33000 * 64);
        std::uniform_int_distribution<int> y(-1000 * 64, 103000 * 64);
        int inside = 0;
        for (int i = 0; i < 20000; ++i) {
            const Point p{x(random) / 64.0, y(random) / 64.0};
            const std::vector<int> found = all.containing(p);
            REQUIRE(found.size() <= 1);
            REQUIRE(hit(tester, p) == found);
            inside += static_cast<int>(found.size());
        }
        CHECK(inside > 2000);
    }
}

TEST_CASE("Each border point inside the figure is in exactly one region") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        const HitTester tester(view);
        const Exhaustive all(view);
        std::map<std::pair<double, double>, double> turn; // angle around each vertex that regions fill
        for (const Ring& ring : all.rings()) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point p = ring[i];
                const Point in = p - ring[(i + ring.size() - 1) % ring.size()];
                const Point out = ring[(i + 1) % ring.size()] - p;
                turn[{p.x, p.y}] += 3.14159265358979 - std::atan2(cross(in, out), dot(in, out));
            }
        }
        int checked = 0;
        for (const auto& [place, angle] : turn) {
            const Point p{place.first, place.second};
            const std::vector<int> found = all.containing(p);
            REQUIRE(hit(tester, p) == found);
            REQUIRE(found.size() <= 1);
            if (angle > 6.28318) { // surrounded by regions
                REQUIRE(found.size() == 1);
                ++checked;
            }
        }
        CHECK(checked > 1000);
        for (const Ring& ring : all.rings()) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point p = (ring[i] + ring[(i + 1) % ring.size()]) * 0.5; // exact: half grid units
                REQUIRE(hit(tester, p) == all.containing(p));
                REQUIRE(all.containing(p).size() <= 1);
            }
        }
    }
}

TEST_CASE("The regions fill the silhouette and do not overlap") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        std::map<std::pair<std::pair<double, double>, std::pair<double, double>>, int>
            uses; // of directed edges
        double total = 0;
        double outer = 0;
        const Exhaustive all(view);
        for (const Ring& ring : all.rings()) {
            CHECK(signedArea(ring) > 0);
            total += signedArea(ring);
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                REQUIRE(++uses[{{a.x, a.y}, {b.x, b.y}}] == 1);
            }
        }
        for (const auto& [edge, count] : uses) { // edges without a counterpart are the outline
            if (!uses.count({edge.second, edge.first}))
                outer +=
                    cross({edge.first.first, edge.first.second}, {edge.second.first, edge.second.second}) / 2;
        }
        CHECK(total == outer);
        Ring silhouette = flatten(view.silhouette, 0.001);
        silhouette.pop_back();
        CHECK_THAT(total / (figureGrid * figureGrid) / area(silhouette), WithinAbs(1, 5e-4));
    }
}

TEST_CASE("The figure is exactly its own mirror image") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        for (const FigureRegion& region : view.regions) {
            CAPTURE(region.id);
            const int other = indexOf(view, region.id, opposite(region.side));
            REQUIRE(other >= 0);
            const FigureRegion& pair = view.regions[static_cast<std::size_t>(other)];
            CHECK(sorted(image(region.outline)) == sorted(pair.outline));
            if (region.side != Side::Midline) {
                CHECK(pair.label == mirrored(region.label));
                CHECK(pair.radius == region.radius);
            }
        }
        for (const Cubic& c : view.silhouette)
            CHECK(std::count(view.silhouette.begin(), view.silhouette.end(), reversed(mirrored(c))) == 1);
        CHECK(view.reliefBounds.left == -view.reliefBounds.right);
    }
}

TEST_CASE("Each region is hit at its own label and its circle fits") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        const HitTester tester(view);
        for (std::size_t i = 0; i < view.regions.size(); ++i) {
            const FigureRegion& region = view.regions[i];
            CAPTURE(region.id);
            const std::vector<Hit> hits = tester.hitsAt(region.label, 0);
            REQUIRE(hits.size() == 1);
            CHECK(hits.front().region == static_cast<int>(i));
            CHECK_THAT(distanceToBoundary(region.outline, region.label), WithinAbs(region.radius, 0.001));
            CHECK(region.radius > 1);
        }
    }
}

TEST_CASE("Regions of one side lie on that side") {
    for (const View which : allViews) {
        for (const FigureRegion& region : figure().view(which).regions) {
            CAPTURE(region.id);
            for (const Point p : region.outline) {
                if (region.side != Side::Midline && p.x != 0)
                    REQUIRE(sideAt(which, p.x) == region.side);
            }
        }
    }
}

TEST_CASE("Neighbours know each other and nobody is alone") {
    for (const View which : allViews) {
        const FigureView& view = figure().view(which);
        REQUIRE(view.neighbours.size() == view.regions.size());
        for (std::size_t i = 0; i < view.neighbours.size(); ++i) {
            CHECK_FALSE(view.neighbours[i].empty());
            for (const int other : view.neighbours[i]) {
                const std::vector<int>& back = view.neighbours[static_cast<std::size_t>(other)];
                CHECK(std::binary_search(back.begin(), back.end(), static_cast<int>(i)));
            }
        }
    }
}

TEST_CASE("Points near the figure snap to it by distance") {
    const FigureView& view = figure().view(View::Front);
    const HitTester tester(view);
    std::mt19937 random(11);
    std::uniform_real_distribution<double> x(view.bounds.left - 15, view.bounds.right + 15);
    std::uniform_real_distribution<double> y(view.bounds.top - 15, view.bounds.bottom + 15);
    for (int i = 0; i < 2000; ++i) {
        const Point p{x(random), y(random)};
        const std::vector<Hit> hits = tester.hitsAt(p, 8);
        std::size_t expected = 0;
        for (const FigureRegion& region : view.regions)
            expected += contains(region.outline, p) || distanceToBoundary(region.outline, p) <= 8 ? 1 : 0;
        REQUIRE(hits.size() == expected);
        REQUIRE(std::is_sorted(hits.begin(), hits.end(),
                               [](const Hit& a, const Hit& b) { return a.distance < b.distance - 1e-6; }));
    }
}
