// SPDX-License-Identifier: MIT
#include "drawn_catalog.h"

#include "app_test.h"

namespace sorespot {
namespace {

std::vector<DrawnShape> wholeRegions(const std::vector<Zone>& zones) {
    std::vector<DrawnShape> shapes;
    for (const Zone& zone : zones) {
        DrawnShape shape;
        shape.side = zone.side == ZoneSide::Midline ? ZoneSide::Both : zone.side;
        shape.form = DrawnRegion{zone.region};
        shapes.push_back(shape);
    }
    return shapes;
}

Catalog drawn() {
    Catalog catalog = shippedCatalog().catalog;
    for (Muscle& muscle : catalog.muscles) {
        for (TriggerPoint& point : muscle.triggerPoints) {
            point.spots.clear();
            point.drawing = {wholeRegions(point.essential), wholeRegions(point.spillover)};
        }
        if (muscle.id != "infraspinatus")
            continue;
        double along = 0.2;
        for (TriggerPoint& point : muscle.triggerPoints) {
            Spot spot;
            spot.label = point.label;
            spot.places = {{DrawnView::Back, AlongMuscle{along, 0.4, {}}, 0}};
            point.spots = {spot};
            along += 0.2;
        }
        muscle.triggerPoints.back().depth = PointDepth::NotReachable;
    }
    return catalog;
}

} // namespace

const Catalog& drawnCatalog() {
    static const Catalog catalog = drawn();
    return catalog;
}

} // namespace sorespot
