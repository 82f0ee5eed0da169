// SPDX-License-Identifier: MIT
// The regions of the derived figure tile the silhouette. Sums and products of whole grid units are exact
// here.
#include "core/figure/derived_figures.h"
#include "core/figure/naive_hits.h"
#include "core/figure/simple_rings.h"

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using namespace sorespot;
using namespace sorespot::test;

namespace {

using Place = std::pair<double, double>;

Place placeOf(Point p) {
    return {p.x, p.y};
}

Point pointAt(const Place& place) {
    return {place.first, place.second};
}

/// The edges of all regions, as they run, that no other region takes the other way: the outline.
std::map<Place, Place> outerEdges(const std::vector<Ring>& rings) {
    std::map<std::pair<Place, Place>, int> uses;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            REQUIRE(++uses[{placeOf(ring[i]), placeOf(ring[(i + 1) % ring.size()])}] == 1);
    }
    std::map<Place, Place> outer;
    for (const auto& [edge, count] : uses) {
        if (!uses.count({edge.second, edge.first}))
            REQUIRE(outer.emplace(edge.first, edge.second).second); // one way on from each of its points
    }
    return outer;
}

std::vector<Ring> strung(std::map<Place, Place> edges) {
    std::vector<Ring> rings;
    while (!edges.empty()) {
        Ring ring;
        for (auto edge = edges.begin(); edge != edges.end(); edge = edges.find(placeOf(ring.back()))) {
            ring.push_back(pointAt(edge->first));
            ring.push_back(pointAt(edge->second));
            edges.erase(edge);
            ring.erase(ring.end() - 2); // each edge's start is the end of the one before
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

double sumOfAreas(const std::vector<Ring>& rings) {
    double sum = 0;
    for (const Ring& ring : rings)
        sum += signedArea(ring);
    return sum;
}

double distanceToSilhouette(const FigureView& view, Point p) {
    double nearest = 1e9;
    for (const std::vector<Cubic>& path : view.silhouette)
        nearest = std::min(nearest, distanceToBoundary(flatten(path, 0.002), p));
    return nearest;
}

} // namespace

// Why this proves that the regions cover what the outline encloses, each place once: every inner edge is run
// through once in either direction, so the regions' winding numbers add up to those of the outline,
// everywhere. The outline is simple, so they add up to 1 inside and 0 outside. Each region is simple and runs
// clockwise, so its own are 1 inside and 0 outside: one region is there.
TEST_CASE("The regions cover the figure without gap or overlap") {
    forEachView([](const FigureView& view) {
        std::vector<Ring> rings;
        for (const FigureRegion& region : view.regions) {
            CAPTURE(region.id);
            rings.push_back(inGridUnits(region.outline));
            CHECK(signedArea(rings.back()) > 0);
            CHECK(isSimple(rings.back()));
        }
        const std::vector<Ring> outlines = strung(outerEdges(rings));
        CHECK(outlines.size() == view.silhouette.size());
        for (const Ring& outline : outlines) {
            CHECK(signedArea(outline) > 0);
            CHECK(isSimple(outline));
        }
        if (outlines.size() == 2) // the soles: not one inside the other
            CHECK_FALSE(boundsOf(outlines[0]).intersects(boundsOf(outlines[1])));
        CHECK(sumOfAreas(rings) == sumOfAreas(outlines));
    });
}

TEST_CASE("The outline of the regions is the silhouette") {
    forEachView([](const FigureView& view) {
        double silhouette = 0;
        double regions = 0;
        for (const std::vector<Cubic>& path : view.silhouette)
            silhouette += area(flatten(path, 0.001)); // a repeated point adds nothing
        std::vector<Ring> rings;
        for (const FigureRegion& region : view.regions) {
            rings.push_back(inGridUnits(region.outline));
            regions += region.area;
        }
        CHECK_THAT(regions / silhouette, WithinAbs(1, 5e-4));
        double farthest = 0;
        int count = 0;
        for (const Ring& outline : strung(outerEdges(rings))) {
            for (std::size_t i = 0; i < outline.size(); i += 7) { // some: each costs a look at the whole path
                farthest = std::max(farthest, distanceToSilhouette(view, outline[i] * (1.0 / figureGrid)));
                ++count;
            }
        }
        CHECK(count > 20);
        CHECK(farthest < 0.05);
    });
}

TEST_CASE("The silhouette does not cross itself") {
    forEachView([](const FigureView& view) {
        for (const std::vector<Cubic>& path : view.silhouette) {
            Ring ring;
            for (const Point p : inGridUnits(flatten(path, 0.02))) {
                if (ring.empty() || !(ring.back() == p))
                    ring.push_back(p);
            }
            ring.pop_back(); // it repeats the first point
            CHECK(isSimple(ring));
        }
    });
}

TEST_CASE("Each random point of the figure is in exactly one region or outside") {
    forEachView([](const FigureView& view) {
        const HitTester tester(view);
        const NaiveHits all(view);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> x(view.bounds.left - 5, view.bounds.right + 5);
        std::uniform_real_distribution<double> y(view.bounds.top - 5, view.bounds.bottom + 5);
        int inside = 0;
        for (int i = 0; i < 4000; ++i) {
            const Point p{std::round(x(random) * figureGrid * 64) / 64,
                          std::round(y(random) * figureGrid * 64) / 64};
            const std::vector<int> found = all.containing(p);
            REQUIRE(found.size() <= 1);
            const std::vector<Hit> hits = tester.hitsAt(p * (1.0 / figureGrid), 0);
            REQUIRE(hits.size() == found.size());
            if (!found.empty())
                REQUIRE(hits.front().region == found.front());
            inside += static_cast<int>(found.size());
        }
        CHECK(inside > 700);
    });
}

TEST_CASE("Each border point inside the figure is in exactly one region") {
    forEachView([](const FigureView& view) {
        const NaiveHits all(view);
        std::map<Place, double> turn; // angle around each vertex that regions fill
        for (const Ring& ring : all.rings()) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point in = ring[i] - ring[(i + ring.size() - 1) % ring.size()];
                const Point out = ring[(i + 1) % ring.size()] - ring[i];
                turn[placeOf(ring[i])] += 3.14159265358979 - std::atan2(cross(in, out), dot(in, out));
            }
        }
        int checked = 0;
        for (const auto& [place, angle] : turn) {
            const std::vector<int> found = all.containing(pointAt(place));
            REQUIRE(found.size() <= 1);
            if (angle > 6.28318) { // surrounded by regions
                REQUIRE(found.size() == 1);
                ++checked;
            }
        }
        CHECK(checked > 10);
    });
}
