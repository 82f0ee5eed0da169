// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_view.h"

#include "figure_builder/warps/warped.h"

#include <algorithm>
#include <limits>

namespace sorespot {

namespace {

// Smaller pieces are what rounding leaves along common edges, not anatomy.
constexpr double leastArea = 0.5;  // mH2
constexpr double leastWidth = 0.1; // mH
constexpr double leastFibre = 1;   // mH

constexpr int hidesNothing = std::numeric_limits<int>::max(); // as a depth: nothing lies deeper

/// Something that hides what lies deeper.
struct Cover {
    int depth = 0;
    PolygonSet area;
    Box bounds;
};

Cover coverOf(int depth, const Ring& outline, const Warp& warp) {
    const Ring ring = warped(outline, warp);
    return {depth, PolygonSet(ring), boundsOf(ring)};
}

PolygonSet hidden(const PolygonSet& shape, const Box& bounds, int depth, const std::vector<Cover>& covers) {
    std::vector<PolygonSet> nearer;
    for (const Cover& cover : covers) {
        if (cover.depth < depth && cover.bounds.intersects(bounds))
            nearer.push_back(cover.area);
    }
    return nearer.empty() ? PolygonSet() : shape.intersection(PolygonSet::unionOf(nearer));
}

std::vector<std::vector<Point>> clippedFibres(const MuscleLoft& loft, const PolygonSet& shape,
                                              const Warp& warp) {
    std::vector<std::vector<Point>> fibres;
    for (const Polyline& fibre : loft.fibres) {
        for (Polyline& piece : shape.clipped(warped(fibre, warp))) {
            if (lengthOf(piece) >= leastFibre)
                fibres.push_back(std::move(piece));
        }
    }
    return fibres;
}

LoftGrid warped(const LoftGrid& loft, const Warp& warp) {
    const LoftGrid::Points& drawn = loft.points();
    const std::vector<Point> moved = sorespot::warped(std::vector<Point>(drawn.begin(), drawn.end()), warp);
    LoftGrid::Points points;
    std::copy(moved.begin(), moved.end(), points.begin());
    return LoftGrid(points);
}

} // namespace

PolygonSet drawnSide(Drawing drawing, const std::vector<Ring>& silhouette) {
    std::vector<PolygonSet> parts;
    Box bounds;
    for (const Ring& ring : silhouette) {
        parts.emplace_back(ring);
        const Box box = boundsOf(ring);
        bounds.include({box.left, box.top});
        bounds.include({box.right, box.bottom});
    }
    PolygonSet whole = PolygonSet::unionOf(parts);
    if (!isMirrored(drawing) || bounds.isEmpty())
        return whole;
    const Box half = bounds.grownBy(1);
    return whole.intersection(
        PolygonSet(Ring{{0, half.top}, {half.right, half.top}, {half.right, half.bottom}, {0, half.bottom}}));
}

std::vector<MuscleShape> muscleShapes(const MuscleSource& source, Drawing drawing,
                                      const std::vector<Ring>& silhouette, const Warp& warp) {
    const PolygonSet body = drawnSide(drawing, silhouette);
    std::vector<Cover> covers;
    for (const MuscleEntry& entry : source.entries) {
        if (entry.drawing == drawing)
            covers.push_back(coverOf(entry.isSheet ? hidesNothing : entry.depth, entry.loft.outline, warp));
    }
    const std::size_t count = covers.size();
    for (const MuscleOccluder& occluder : source.occluders) {
        if (occluder.drawing == drawing)
            covers.push_back(coverOf(occluder.depth, occluder.outline, warp));
    }
    std::vector<MuscleShape> shapes;
    std::size_t own = 0;
    for (const MuscleEntry& entry : source.entries) {
        if (entry.drawing != drawing || own == count)
            continue;
        const Cover& whole = covers[own++];
        const PolygonSet shown = whole.area.intersection(body).withoutSlivers(leastArea, leastWidth);
        if (shown.isEmpty())
            continue;
        MuscleShape shape{
            entry.muscle, entry.part, sideAt(viewOf(drawing), 1), entry.depth, shown.rings(), {}, {}, {}};
        shape.covered = entry.behindBone ? shape.outlines
                                         : hidden(shown, whole.bounds, entry.depth, covers)
                                               .withoutSlivers(leastArea, leastWidth)
                                               .rings();
        shape.fibres = clippedFibres(entry.loft, shown, warp);
        shape.loft = warped(entry.loft.grid, warp);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

} // namespace sorespot
