// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/input/findings.h"

// Checks entries against each other, after every layer was read. What does not hold is left out of the draft,
// so that ids inside the finished catalog always resolve.
namespace sorespot {

/// All rules, in the order in which one relies on another.
void applyRules(CatalogDraft& draft, Findings& findings);

/// Regions that red flags are raised on exist. A flag that loses its last region this way is asked whatever
/// is marked: a question too many does less harm than one too few.
void checkRedFlags(CatalogDraft& draft, Findings& findings);

/// Regions of a combination exist, and raise the flag by themselves as well. A combination that loses one of
/// its lists is left out; the flag is asked all the same.
void checkCombinations(CatalogDraft& draft, Findings& findings);

/// Tools and abilities that a press instruction names exist, and so do the softer ones that tools name. An
/// instruction whose needs are unknown is left out: nobody could tell whom it suits.
void checkPressWays(CatalogDraft& draft, Findings& findings);

/// The protocols that others have for a treatment exist, and hold as long as is usual there. Otherwise a
/// treatment goes by what is done at home.
void checkTreatmentHolds(CatalogDraft& draft, Findings& findings);

/// What the rules about the person name exists; each muscle group lies in an area. A rule that may have lost
/// something withholds everything while the answer is yes. After checkMuscles.
void checkAboutYou(CatalogDraft& draft, Findings& findings);

/// A muscle's group and hold protocol exist; its points are numbered in order; their zones name regions that
/// exist, on sides that fit, once. Drops zones, then points without a pattern, then muscles without points.
void checkMuscles(CatalogDraft& draft, Findings& findings);

/// What a muscle's file alone can get wrong about its points' ids and locations.
void checkPoints(ReadMuscle& muscle, Findings& findings);

/// A body map's regions and areas exist, and each region is mapped once (drops what is not so); no region is
/// left out (warning).
void checkBodyMaps(CatalogDraft& draft, Findings& findings);

/// The muscles of prevalence figures exist (drops the others).
void checkPrevalence(CatalogDraft& draft, Findings& findings);

/// An article's topic exists, or the article is dropped; so do the muscles, points and articles its blocks
/// name, or the block is. After checkMuscles.
void checkArticles(CatalogDraft& draft, Findings& findings);

/// What symptoms and search words are about exists, and each text has something to search for, once. Drops
/// what is not so. After checkMuscles and checkRedFlags.
void checkSearch(CatalogDraft& draft, Findings& findings);

/// Every region is somewhere a known pattern reaches (warning).
void checkRegionsReached(const CatalogDraft& draft, Findings& findings);

} // namespace sorespot
