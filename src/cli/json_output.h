// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/ranking/ranker.h"
#include "core/safety/red_flags.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string_view>

namespace sorespot::cli {

using Json = nlohmann::ordered_json; // keys in the order of docs/command-line.md

std::string_view nameOf(Suitability suitability); ///< "ok", "limited", "avoid", "professional_only"
std::string_view nameOf(Urgency urgency);         ///< "emergency", "urgent", "same_day", "soon"
std::string_view shortNameOf(Side side);          ///< "left", "right", "mid"

/// The answer of `rank` and `batch`: the first `limit` candidates and all red flags.
Json rankingToJson(std::span<const Candidate> candidates, std::span<const RaisedFlag> flags, int limit);

} // namespace sorespot::cli
