// SPDX-License-Identifier: MIT
#pragma once

// Internal: the parts of checkDrawings().

#include "core/drawing/selection.h"
#include "core/input/findings.h"
#include "core/referral/coverage.h"
#include "core/referral/drawing_rules.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace sorespot {

/// What all rules look at.
struct DrawingCheck {
    const Catalog& catalog;
    const Anatomy& anatomy;
    const DrawingBounds& bounds;
    const std::map<SidedRegion, std::vector<RegionPart>>& parts;
    Findings& findings;
};

/// A point on the side that is drawn on.
struct CheckedPoint {
    const Muscle& muscle;
    const TriggerPoint& point;
    std::string pointer; ///< "/trigger_points/0"

    Place place(const std::string& rest) const { return {muscle.file, pointer + rest}; }
    Side side() const { return muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Left; }
};

/// Landmarks, parts and regions exist; outlines do not cross themselves.
void checkReferences(const DrawingCheck& check, const CheckedPoint& point);

/// Each spot lies in its muscle and in the body. Remembers them for checkShared().
class SpotRules {
public:
    explicit SpotRules(const DrawingCheck& check)
        : m_check(check) {}

    void check(const CheckedPoint& point);
    /// No two spots of different muscles are at one place, unless one muscle lies beneath the other there.
    void checkShared();

private:
    struct Seat {
        const Muscle* muscle;
        std::string point;
        DrawnView view;
        Point at;
        int depth;
        Place place;
    };

    void checkPlace(const CheckedPoint& point, const SpotPlace& spot, const Place& place);

    const DrawingCheck& m_check;
    std::vector<Seat> m_seats;
};

/// What a drawing covers is what its point says. Adds the regions that it reaches on either side of the body.
void checkCoverage(const DrawingCheck& check, const CheckedPoint& point, std::set<SidedRegion>& reached);

/// Every sided region that some point names is reached by a drawing.
void checkReached(const DrawingCheck& check, const std::set<SidedRegion>& reached);

/// "front", as in files.
std::string wordFor(DrawnView view);

} // namespace sorespot
