// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/ranking_parameters.h"

namespace sorespot {

/// Of the small catalogs of tests: like those shipped today, and free to stay as they are.
inline constexpr RankingParameters testRankingParameters{.main = 0.8,
                                                         .mainPlace = 0.6,
                                                         .sometimes = 0.35,
                                                         .sometimesPlace = 0.25,
                                                         .elsewhere = 0.04,
                                                         .handBlur = 12,
                                                         .wholePlaceShare = 0.5,
                                                         .intensityShare = 0.5,
                                                         .unmarked = 0.05,
                                                         .furtherPoint = -1,
                                                         .sidesApart = 0.4,
                                                         .oftenInvolved = 0.2,
                                                         .rarelyInvolved = -0.2,
                                                         .familiarPain = 1.8,
                                                         .localOnly = -0.7,
                                                         .nothing = -1};

} // namespace sorespot
