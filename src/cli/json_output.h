// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"
#include "core/ranking/explain_together.h"
#include "core/ranking/ranker.h"
#include "core/safety/red_flags.h"

#include <nlohmann/json.hpp>

#include <span>

namespace sorespot::cli {

using Json = nlohmann::ordered_json; // keys in the order of docs/command-line.md

/// The answer of `rank` and `batch`: the first `limit` candidates and all red flags.
Json rankingToJson(std::span<const Candidate> candidates, std::span<const RaisedFlag> flags, int limit);

/// The answer of `rank --together`.
Json togetherToJson(const JointExplanation& joint);

/// A finding, with every part of it under a key of its own.
Json toJson(const Diagnostic& finding);

} // namespace sorespot::cli
