// SPDX-License-Identifier: MIT
#include "core/referral/pattern_picture.h"

#include "core/referral/drawn_rings.h"

#include <array>
#include <cmath>

namespace sorespot {
namespace {

// A place so near the midline is on it, and has no image.
constexpr double onMidline = 0.5; // mH

/// Whether what is drawn shows as drawn, as its mirror image, or both.
struct Images {
    bool asDrawn = false;
    bool mirrored = false;
};

Images imagesOf(DrawnView view, ZoneSide shapeSide, Side pointSide) {
    if (pointSide == Side::Midline || shapeSide == ZoneSide::Both)
        return {true, true};
    const bool isSame = shapeSide != ZoneSide::Other;
    const bool asDrawn = (pointSide == drawnSide(view)) == isSame;
    return {asDrawn, !asDrawn};
}

View imageOf(DrawnView view) {
    return view == DrawnView::HeadSide ? View::HeadRight : viewOf(view);
}

using RingsByView = std::array<std::vector<Ring>, allViews.size()>;

std::vector<ZoneRings> zoneOf(const std::vector<DrawnShape>& shapes, const Muscle& muscle, Side side,
                              const Anatomy& anatomy) {
    RingsByView byView;
    for (const DrawnShape& shape : shapes) {
        for (DrawnRings& drawn : ringsOf(shape, muscle, anatomy)) {
            const Images images = imagesOf(drawn.view, shape.side, side);
            if (images.mirrored) {
                auto& rings = byView[static_cast<std::size_t>(imageOf(drawn.view))];
                for (const Ring& ring : drawn.rings)
                    rings.push_back(clockwiseImage(ring));
            }
            if (images.asDrawn) {
                auto& rings = byView[static_cast<std::size_t>(viewOf(drawn.view))];
                for (Ring& ring : drawn.rings)
                    rings.push_back(std::move(ring));
            }
        }
    }
    std::vector<ZoneRings> zone;
    for (const View view : allViews) {
        if (auto& rings = byView[static_cast<std::size_t>(view)]; !rings.empty())
            zone.push_back({view, std::move(rings)});
    }
    return zone;
}

void addSpot(const Spot& spot, View view, Point at, std::vector<ShownSpot>& spots) {
    const bool isOnMidline = showsBothSides(view) && std::abs(at.x) < onMidline;
    spots.push_back({view, isOnMidline ? Side::Midline : sideAt(view, at.x), at,
                     spot.searchCircle / 2 / millimetresPerUnit});
}

} // namespace

PatternPicture pictureOf(const Muscle& muscle, const TriggerPoint& point, Side side, const Anatomy& anatomy) {
    PatternPicture picture{zoneOf(point.drawing.essential, muscle, side, anatomy),
                           zoneOf(point.drawing.spillover, muscle, side, anatomy),
                           {}};
    for (const Spot& spot : point.spots) {
        for (const SpotPlace& place : spot.places) {
            const std::optional<Point> at = placeOf(place, muscle, anatomy);
            if (!at)
                continue;
            const View drawn = viewOf(place.view);
            Images images = imagesOf(place.view, ZoneSide::Same, side);
            if (side == Side::Midline && showsBothSides(drawn) && std::abs(at->x) < onMidline)
                images.mirrored = false; // which would be the same spot again
            if (images.asDrawn)
                addSpot(spot, drawn, *at, picture.spots);
            if (images.mirrored)
                addSpot(spot, imageOf(place.view), mirrored(*at), picture.spots);
        }
    }
    return picture;
}

} // namespace sorespot
