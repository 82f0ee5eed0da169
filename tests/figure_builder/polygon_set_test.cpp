// SPDX-License-Identifier: MIT
#include "figure_builder/regions/polygon_set.h"
#include "support/catch.h"

#include <array>

using namespace sorespot;

namespace {

Ring square(double left, double top, double size) {
    return {{left, top}, {left + size, top}, {left + size, top + size}, {left, top + size}};
}

} // namespace

TEST_CASE("Polygon sets combine as areas do") {
    const PolygonSet a(square(0, 0, 10));
    const PolygonSet b(square(5, 5, 10));
    CHECK(a.area() == 100);
    CHECK(a.intersection(b).area() == 25);
    CHECK(a.difference(b).area() == 75);
    CHECK(PolygonSet::unionOf(std::array{a, b}).area() == 175);
    CHECK(a.intersection(b).rings() == std::vector<Ring>{square(5, 5, 5)});
    CHECK(PolygonSet().isEmpty());
    CHECK(a.intersection(PolygonSet()).isEmpty());
    CHECK(a.difference(PolygonSet()).area() == 100);
    CHECK(PolygonSet::unionOf(std::array{PolygonSet(), b}).area() == 100);
    CHECK(PolygonSet::unionOf({}).isEmpty());
    CHECK(PolygonSet(Ring{{0, 0}, {1, 1}}).isEmpty());
}

TEST_CASE("Shapes that only touch have nothing in common") {
    const PolygonSet a(square(0, 0, 10));
    CHECK(a.intersection(PolygonSet(square(10, 0, 10))).isEmpty());
    CHECK(a.intersection(PolygonSet(square(10, 10, 10))).rings().empty());
    CHECK(a.difference(a).isEmpty());
}

TEST_CASE("A hole is a ring of its own the other way round") {
    const PolygonSet frame = PolygonSet(square(0, 0, 10)).difference(PolygonSet(square(4, 4, 2)));
    const std::vector<Ring> rings = frame.rings();
    REQUIRE(rings.size() == 2);
    CHECK(signedArea(rings[0]) == 100);
    CHECK(signedArea(rings[1]) == -4);
}

TEST_CASE("Of a ring that crosses itself each loop counts") {
    const Ring bow{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
    CHECK(PolygonSet(bow).area() == 50);
    CHECK(selfCrossingOf(bow) == "near (5.0, 5.0)");
    CHECK(selfCrossingOf(square(0, 0, 1)).empty());
}

TEST_CASE("Slivers are left out by area and by width") {
    const std::array parts{PolygonSet(square(0, 0, 10)), PolygonSet(square(20, 0, 0.5)),
                           PolygonSet(Ring{{0, 20}, {100, 20}, {100, 20.05}, {0, 20.05}})};
    const PolygonSet all = PolygonSet::unionOf(parts);
    CHECK(all.rings().size() == 3);
    CHECK(all.withoutSlivers(0.5, 0).rings().size() == 2);
    CHECK(all.withoutSlivers(0, 0.1).rings().size() == 2);
    CHECK(all.withoutSlivers(0.5, 0.1).rings() == std::vector<Ring>{square(0, 0, 10)});
    CHECK(all.withoutSlivers(1000, 0).isEmpty());
}

TEST_CASE("A line is clipped to its parts inside in their order") {
    const std::array parts{PolygonSet(square(0, 0, 10)), PolygonSet(square(20, 0, 10))};
    const PolygonSet both = PolygonSet::unionOf(parts);
    using Lines = std::vector<std::vector<Point>>;
    CHECK(both.clipped({{35, 5}, {-5, 5}}) == Lines{{{30, 5}, {20, 5}}, {{10, 5}, {0, 5}}});
    CHECK(both.clipped({{-5, 5}, {35, 5}}) == Lines{{{0, 5}, {10, 5}}, {{20, 5}, {30, 5}}});
    CHECK(both.clipped({{0, 20}, {30, 20}}).empty());
    CHECK(PolygonSet().clipped({{0, 20}, {30, 20}}).empty());
}
