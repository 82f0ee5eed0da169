// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"
#include "core/referral/anatomy.h"

namespace sorespot {

/// How closely a drawing has to follow what its point says in words. Shares are of a sided region's cells in
/// all views together (of a midline region, for a point that is not on the midline, without the other side of
/// the head).
struct DrawingBounds {
    // Half of what the illustrators were told to aim for: the heart of a pattern is not a line around it.
    double essentialCovered = 0.25;
    // Below, it is a shape of a neighbour that laps over the border.
    double spilloverTouched = 0.01;
    // A named region is drawn in each view that shows this part of it or more; less is an edge.
    double viewThatMatters = 0.15;
    double viewTouched = 0.02;
    // What a stream that crosses a region, or the rim of a patch, may cover where it is not meant.
    double strayCovered = 0.1;
    double spotOutsideMuscle = 10; ///< mm; the width of a fingertip's contact.
    double spotApart = 5;          ///< mm between spots of two muscles in one layer.

    /// For the variants of the figure other than the one that was drawn on, whose regions and muscles are
    /// shaped a little differently: half of each demand, twice each allowance.
    static DrawingBounds relaxed();
};

/// What is wrong between a catalog's drawings and the figure:
/// - a landmark, part or region that the figure does not have (then the shape or place does not show);
/// - an outline that crosses itself;
/// - a spot missing, outside its muscle or the body, or in a view without the muscle, or one of another
/// muscle
///   of the same layer at the same place;
/// - a drawing that does not cover the regions its point names, or covers others;
/// - a region that patterns name and no drawing reaches.
/// Only what the figure knows is checked: regions and muscles of a catalog that it does not show are left
/// alone. Takes less than a second for the shipped catalog.
Diagnostics checkDrawings(const Catalog& catalog, const Anatomy& anatomy, const DrawingBounds& bounds = {});

} // namespace sorespot
