// SPDX-License-Identifier: MIT
#include "figure_builder/regions/planar_faces.h"

#include "core/geometry/ring.h"
#include "figure_builder/regions/geos.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

using geos::Context;
using geos::Geometry;
using geos::own;

GEOSCoordSequence* coordinates(const Context& context, const GridLine& line, bool closed) {
    const std::size_t count = line.size() + (closed ? 1 : 0);
    GEOSCoordSequence* sequence =
        context.checked(GEOSCoordSeq_create_r(context.get(), static_cast<unsigned>(count), 2));
    for (std::size_t i = 0; i < count; ++i)
        GEOSCoordSeq_setXY_r(context.get(), sequence, static_cast<unsigned>(i), line[i % line.size()].x,
                             line[i % line.size()].y);
    return sequence;
}

GridLine lineOf(const Context& context, const GEOSGeometry* geometry) {
    const GEOSCoordSequence* sequence = context.checked(GEOSGeom_getCoordSeq_r(context.get(), geometry));
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(context.get(), sequence, &count);
    GridLine line;
    for (unsigned i = 0; i < count; ++i) {
        double x = 0;
        double y = 0;
        GEOSCoordSeq_getXY_r(context.get(), sequence, i, &x, &y);
        line.push_back({static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y))});
    }
    return line;
}

/// In the asked direction and beginning at its smallest point, so that the order of faces depends on nothing
/// else.
GridLine normalRing(GridLine ring, bool clockwise) {
    ring.pop_back(); // GEOS repeats the first point
    if ((doubleArea(ring) > 0) != clockwise)
        std::reverse(ring.begin(), ring.end());
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end()), ring.end());
    return ring;
}

Face faceOf(const Context& context, const GEOSGeometry* polygon) {
    Face face;
    face.shell =
        normalRing(lineOf(context, context.checked(GEOSGetExteriorRing_r(context.get(), polygon))), true);
    for (int i = 0; i < GEOSGetNumInteriorRings_r(context.get(), polygon); ++i)
        face.holes.push_back(normalRing(
            lineOf(context, context.checked(GEOSGetInteriorRingN_r(context.get(), polygon, i))), false));
    std::sort(face.holes.begin(), face.holes.end());
    return face;
}

Point insidePoint(const Context& context, const GEOSGeometry* polygon) {
    const Geometry point = own(context, GEOSPointOnSurface_r(context.get(), polygon));
    Point p;
    GEOSGeomGetX_r(context.get(), point.get(), &p.x);
    GEOSGeomGetY_r(context.get(), point.get(), &p.y);
    return p;
}

/// Grid units as they are: GEOS calculates in them.
Ring ringOf(const GridLine& line) {
    Ring ring;
    for (const GridPoint p : line)
        ring.push_back({static_cast<double>(p.x), static_cast<double>(p.y)});
    return ring;
}

} // namespace

std::string selfIntersectionOf(const GridLine& ring) {
    const Context context;
    const Geometry polygon =
        own(context, GEOSGeom_createPolygon_r(context.get(),
                                              context.checked(GEOSGeom_createLinearRing_r(
                                                  context.get(), coordinates(context, ring, true))),
                                              nullptr, 0));
    char* reason = nullptr;
    GEOSGeometry* rawPlace = nullptr;
    const char valid = GEOSisValidDetail_r(context.get(), polygon.get(), 0, &reason, &rawPlace);
    const Geometry place{rawPlace, geos::Deleter{context.get()}};
    std::string words;
    if (valid == 0 && rawPlace) {
        Point p;
        GEOSGeomGetX_r(context.get(), rawPlace, &p.x);
        GEOSGeomGetY_r(context.get(), rawPlace, &p.y);
        words = "near " + describe(p * 0.01);
    } else if (valid != 1) {
        words = "somewhere";
    }
    GEOSFree_r(context.get(), reason);
    return words;
}

std::vector<Face> facesInside(const GridLine& outline, const std::vector<GridLine>& cuts) {
    const Context context;
    std::vector<GEOSGeometry*> lines;
    lines.push_back(
        context.checked(GEOSGeom_createLineString_r(context.get(), coordinates(context, outline, true))));
    for (const GridLine& cut : cuts) {
        if (cut.size() >= 2)
            lines.push_back(context.checked(
                GEOSGeom_createLineString_r(context.get(), coordinates(context, cut, false))));
    }
    const Geometry collection =
        own(context, GEOSGeom_createCollection_r(context.get(), GEOS_MULTILINESTRING, lines.data(),
                                                 static_cast<unsigned>(lines.size())));
    const Geometry noded = own(context, GEOSUnaryUnionPrec_r(context.get(), collection.get(), snapping));
    const GEOSGeometry* input = noded.get();
    const Geometry polygons = own(context, GEOSPolygonize_r(context.get(), &input, 1));

    const Ring inside = ringOf(outline);
    std::vector<Face> faces;
    for (int i = 0; i < GEOSGetNumGeometries_r(context.get(), polygons.get()); ++i) {
        const GEOSGeometry* polygon = GEOSGetGeometryN_r(context.get(), polygons.get(), i);
        if (contains(inside, insidePoint(context, polygon)))
            faces.push_back(faceOf(context, polygon));
    }
    std::sort(faces.begin(), faces.end(), [](const Face& a, const Face& b) { return a.shell < b.shell; });
    return faces;
}

bool contains(const Face& face, Point p) {
    const auto inHole = [p](const GridLine& hole) { return contains(toBody(hole), p); };
    return contains(toBody(face.shell), p) && std::none_of(face.holes.begin(), face.holes.end(), inHole);
}

} // namespace sorespot
