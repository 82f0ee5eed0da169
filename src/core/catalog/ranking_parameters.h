// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>
#include <vector>

namespace sorespot {

/// What the ranking supposes about people, points and hands (docs/ranking.md). Chances are of a cell, a small
/// square of skin, being marked. Values and reasons: data/catalog/ranking.json.
struct RankingParameters {
    double main = 0.5;           ///< In the drawing of the essential zone.
    double mainPlace = 0.5;      ///< In a region named essential, outside the drawing.
    double sometimes = 0.5;      ///< In the drawing of the spillover.
    double sometimesPlace = 0.5; ///< In a region named as spillover, outside the drawing.
    double elsewhere = 0.5;      ///< Of a mark that has nothing to do with the point.
    double handBlur = 0;         ///< mH; how far a hand strays that draws a pain (standard deviation).
    double wholePlaceShare = 1;  ///< From this painted share on, a region counts as marked.
    double intensityShare = 0;   ///< How much of what a place says goes with how strong its pain is.
    double unmarked = 0;         ///< Weight of what was not marked, against 1 of what was.
    double furtherPoint = 0;     ///< Log odds of two points of a muscle being active, not one.
    double sidesApart = 0;       ///< Log odds from which on a drawing tells the sides of a muscle apart.
    double oftenInvolved = 0;    ///< Log odds of a muscle with Involvement::Often ...
    double rarelyInvolved = 0;   ///< ... and with Involvement::Rarely, against the others.
    double familiarPain = 0; ///< Log odds that an answer to pressing gives a muscle: "this is my pain" ...
    double localOnly = 0;    ///< ... "it hurts here only" ...
    double nothing = 0;      ///< ... and "nothing".
};

enum class Involvement { Often, Rarely };

/// How often a muscle was found to be involved.
struct Prevalence {
    std::string muscle;
    Involvement involved = Involvement::Often;
    std::string figure; ///< What was counted, in words.
    Sources sources;
};

} // namespace sorespot
