// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot::cli {

/// Exit codes of every command.
enum ExitCode : int {
    exitOk = 0,
    exitFindings = 1,   ///< check: there is something to mend.
    exitCannotRead = 2, ///< Something could not be read, or the command line is wrong.
};

using Paths = std::vector<std::filesystem::path>;

int check(const Paths& paths, bool syntaxOnly);
/// With the id of a body map: also the codes of the areas each region is mapped to.
int listRegions(const Paths& catalogs, bool json, const std::string& bodyMap);
int listMuscles(const Paths& catalogs, bool json);

struct RankOptions {
    std::vector<std::string> select; ///< "REGION[:SIDE]"
    std::filesystem::path drawing;   ///< A JSON file in place of, or beside, --select; empty for none.
    int limit = 20;
    bool json = false;
};
int rank(const Paths& catalogs, const RankOptions& options);

/// Reads selections from stdin, one JSON value per line, and answers each on a line of its own, in order.
int batch(const Paths& catalogs, int limit);

} // namespace sorespot::cli
