// SPDX-License-Identifier: MIT
#include "core/referral/drawing_rules.h"

#include "core/catalog/catalog_words.h"
#include "core/referral/drawing_check.h"

namespace sorespot {
namespace {

/// Points are numbered in the order of their list, which the catalog's own rules see to.
std::string pointerTo(const Muscle& muscle, const TriggerPoint& point) {
    const int number = std::stoi(point.id.substr(muscle.id.size() + 1));
    return "/trigger_points/" + std::to_string(number - 1);
}

} // namespace

DrawingBounds DrawingBounds::relaxed() {
    DrawingBounds bounds;
    bounds.essentialCovered /= 2;
    bounds.spilloverTouched /= 2;
    bounds.viewTouched /= 2;
    bounds.strayCovered *= 2;
    bounds.spotOutsideMuscle *= 2;
    bounds.spotApart /= 2;
    return bounds;
}

Diagnostics checkDrawings(const Catalog& catalog, const Anatomy& anatomy, const DrawingBounds& bounds) {
    Findings findings;
    const auto parts = partsOfRegions(anatomy.cells());
    const DrawingCheck check{catalog, anatomy, bounds, parts, findings};
    SpotRules spots(check);
    std::set<SidedRegion> reached;
    for (const Muscle& muscle : catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            const CheckedPoint checked{muscle, point, pointerTo(muscle, point)};
            checkReferences(check, checked);
            spots.check(checked);
            checkCoverage(check, checked, reached);
        }
    }
    spots.checkShared();
    checkReached(check, reached);
    return findings.take();
}

std::string wordFor(DrawnView view) {
    return std::string(wordOf(words::drawnView, view));
}

} // namespace sorespot
