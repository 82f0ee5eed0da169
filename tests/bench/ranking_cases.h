// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/drawing/selection.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot::bench {

/// A published complaint and the muscles found to be its source.
struct RankingCase {
    std::string id;
    std::string kind; ///< "referral", "association" ...; "leak_risk" where the pattern has one source only.
    Selection marked;
    std::vector<std::string> expected; ///< Any of them among the first k is a hit ...
    Side side = Side::Midline;         ///< ... on this side, or not lateralised; Midline: on any.
};

/// The muscles that a published list names for a region, essential ones to be found first.
struct RegionalList {
    std::string id;
    Selection marked;
    std::vector<std::string> essential;
    std::size_t length = 0; ///< Of the whole list: so many candidates are looked at.
};

struct RankingCases {
    std::vector<RankingCase> cases;
    std::vector<RegionalList> lists;
};

/// Reads a file of cases; an error for what the catalog does not know.
Result<RankingCases> readCases(const Catalog& catalog, const std::filesystem::path& file);

} // namespace sorespot::bench
