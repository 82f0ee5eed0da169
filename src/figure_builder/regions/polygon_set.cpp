// SPDX-License-Identifier: MIT
#include "figure_builder/regions/polygon_set.h"

#include "figure_builder/regions/geos.h"
#include "figure_builder/regions/grid_line.h"

#include <algorithm>

namespace sorespot {

using geos::Context;
using geos::Geometry;
using geos::own;

struct PolygonSet::Shape {
    Geometry geometry; // a polygon or several in a collection
};

namespace {

/// Geometries keep their context's handle, so there is one for all of them.
const Context& context() {
    static const thread_local Context instance;
    return instance;
}

GEOSCoordSequence* coordinates(const std::vector<Point>& points, bool closed) {
    const std::size_t count = points.size() + (closed ? 1 : 0);
    GEOSCoordSequence* sequence =
        context().checked(GEOSCoordSeq_create_r(context().get(), static_cast<unsigned>(count), 2));
    for (std::size_t i = 0; i < count; ++i) {
        const Point p = points[i % points.size()];
        GEOSCoordSeq_setXY_r(context().get(), sequence, static_cast<unsigned>(i), p.x, p.y);
    }
    return sequence;
}

std::vector<Point> pointsOf(const GEOSGeometry* line) {
    const GEOSCoordSequence* sequence = context().checked(GEOSGeom_getCoordSeq_r(context().get(), line));
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(context().get(), sequence, &count);
    std::vector<Point> points(count);
    for (unsigned i = 0; i < count; ++i)
        GEOSCoordSeq_getXY_r(context().get(), sequence, i, &points[i].x, &points[i].y);
    return points;
}

Geometry polygonOf(const Ring& ring) {
    GEOSGeometry* shell =
        context().checked(GEOSGeom_createLinearRing_r(context().get(), coordinates(ring, true)));
    return own(context(), GEOSGeom_createPolygon_r(context().get(), shell, nullptr, 0));
}

/// The simple geometries of one type (GEOS_POLYGON, GEOS_LINESTRING) in a tree of collections: where shapes
/// only touch, GEOS adds points and lines to the polygons it was asked for.
void collect(const GEOSGeometry* geometry, int type, std::vector<const GEOSGeometry*>& found) {
    const int own = GEOSGeomTypeId_r(context().get(), geometry);
    if (own == type) {
        if (GEOSisEmpty_r(context().get(), geometry) == 0)
            found.push_back(geometry);
    } else if (own >= GEOS_MULTIPOINT) {
        for (int i = 0; i < GEOSGetNumGeometries_r(context().get(), geometry); ++i)
            collect(GEOSGetGeometryN_r(context().get(), geometry, i), type, found);
    }
}

std::vector<const GEOSGeometry*> simpleParts(const Geometry& geometry, int type) {
    std::vector<const GEOSGeometry*> found;
    collect(geometry.get(), type, found);
    return found;
}

Geometry collectionOf(const std::vector<const GEOSGeometry*>& parts, int type) {
    std::vector<GEOSGeometry*> copies;
    copies.reserve(parts.size());
    for (const GEOSGeometry* part : parts)
        copies.push_back(context().checked(GEOSGeom_clone_r(context().get(), part)));
    return own(context(), GEOSGeom_createCollection_r(context().get(), type, copies.data(),
                                                      static_cast<unsigned>(copies.size())));
}

double areaOf(const GEOSGeometry* geometry) {
    double area = 0;
    GEOSArea_r(context().get(), geometry, &area);
    return area;
}

double lengthOf(const GEOSGeometry* geometry) {
    double length = 0;
    GEOSLength_r(context().get(), geometry, &length);
    return length;
}

/// In the asked direction and beginning at its first point from above, so that the order depends on nothing
/// else.
Ring normalRing(const GEOSGeometry* line, bool clockwise) {
    Ring ring = pointsOf(line);
    ring.pop_back(); // GEOS repeats the first point
    if ((signedArea(ring) > 0) != clockwise)
        std::reverse(ring.begin(), ring.end());
    const auto higher = [](Point a, Point b) { return a.y != b.y ? a.y < b.y : a.x < b.x; };
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), higher), ring.end());
    return ring;
}

} // namespace

std::string selfCrossingOf(const Ring& ring) {
    const Geometry polygon = polygonOf(ring);
    char* reason = nullptr;
    GEOSGeometry* rawPlace = nullptr;
    const char valid = GEOSisValidDetail_r(context().get(), polygon.get(), 0, &reason, &rawPlace);
    const Geometry place{rawPlace, geos::Deleter{context().get()}};
    GEOSFree_r(context().get(), reason);
    if (valid == 1)
        return "";
    if (valid != 0 || !rawPlace)
        return "somewhere";
    Point p;
    GEOSGeomGetX_r(context().get(), rawPlace, &p.x);
    GEOSGeomGetY_r(context().get(), rawPlace, &p.y);
    return "near " + describe(p);
}

PolygonSet::PolygonSet(std::shared_ptr<const Shape> shape)
    : m_shape(std::move(shape)) {
    if (m_shape && simpleParts(m_shape->geometry, GEOS_POLYGON).empty())
        m_shape.reset();
}

PolygonSet::PolygonSet(const Ring& ring) {
    if (ring.size() < 3)
        return;
    Geometry polygon = polygonOf(ring);
    if (GEOSisValid_r(context().get(), polygon.get()) != 1)
        polygon = own(context(), GEOSMakeValid_r(context().get(), polygon.get()));
    *this = PolygonSet(std::make_shared<const Shape>(
        Shape{collectionOf(simpleParts(polygon, GEOS_POLYGON), GEOS_MULTIPOLYGON)}));
}

PolygonSet PolygonSet::unionOf(std::span<const PolygonSet> sets) {
    std::vector<const GEOSGeometry*> parts;
    for (const PolygonSet& set : sets) {
        if (set.m_shape)
            parts.push_back(set.m_shape->geometry.get());
    }
    const Geometry all = collectionOf(parts, GEOS_GEOMETRYCOLLECTION);
    return PolygonSet(
        std::make_shared<const Shape>(Shape{own(context(), GEOSUnaryUnion_r(context().get(), all.get()))}));
}

PolygonSet PolygonSet::intersection(const PolygonSet& other) const {
    if (!m_shape || !other.m_shape)
        return {};
    const Geometry common = own(context(), GEOSIntersection_r(context().get(), m_shape->geometry.get(),
                                                              other.m_shape->geometry.get()));
    return PolygonSet(std::make_shared<const Shape>(
        Shape{collectionOf(simpleParts(common, GEOS_POLYGON), GEOS_MULTIPOLYGON)}));
}

PolygonSet PolygonSet::difference(const PolygonSet& other) const {
    if (!m_shape || !other.m_shape)
        return *this;
    const Geometry rest = own(
        context(), GEOSDifference_r(context().get(), m_shape->geometry.get(), other.m_shape->geometry.get()));
    return PolygonSet(std::make_shared<const Shape>(
        Shape{collectionOf(simpleParts(rest, GEOS_POLYGON), GEOS_MULTIPOLYGON)}));
}

double PolygonSet::area() const {
    return m_shape ? areaOf(m_shape->geometry.get()) : 0;
}

PolygonSet PolygonSet::withoutSlivers(double leastArea, double leastWidth) const {
    if (!m_shape)
        return {};
    std::vector<const GEOSGeometry*> kept;
    for (const GEOSGeometry* polygon : simpleParts(m_shape->geometry, GEOS_POLYGON)) {
        const double area = areaOf(polygon);
        if (area >= leastArea && area >= leastWidth * lengthOf(polygon) / 2)
            kept.push_back(polygon);
    }
    return PolygonSet(std::make_shared<const Shape>(Shape{collectionOf(kept, GEOS_MULTIPOLYGON)}));
}

std::vector<Ring> PolygonSet::rings() const {
    std::vector<Ring> rings;
    if (!m_shape)
        return rings;
    for (const GEOSGeometry* polygon : simpleParts(m_shape->geometry, GEOS_POLYGON)) {
        rings.push_back(normalRing(context().checked(GEOSGetExteriorRing_r(context().get(), polygon)), true));
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context().get(), polygon); ++i)
            rings.push_back(
                normalRing(context().checked(GEOSGetInteriorRingN_r(context().get(), polygon, i)), false));
    }
    std::sort(rings.begin(), rings.end(), [](const Ring& a, const Ring& b) {
        return std::pair(a.front().y, a.front().x) < std::pair(b.front().y, b.front().x);
    });
    return rings;
}

std::vector<std::vector<Point>> PolygonSet::clipped(const std::vector<Point>& line) const {
    if (!m_shape || line.size() < 2)
        return {};
    const Geometry whole =
        own(context(), GEOSGeom_createLineString_r(context().get(), coordinates(line, false)));
    const Geometry inside =
        own(context(), GEOSIntersection_r(context().get(), whole.get(), m_shape->geometry.get()));
    std::vector<std::vector<Point>> lines;
    for (const GEOSGeometry* part : simpleParts(inside, GEOS_LINESTRING))
        lines.push_back(pointsOf(part));
    return lines;
}

} // namespace sorespot
