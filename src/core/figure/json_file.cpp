// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"

namespace sorespot {

Result<JsonDocument> openJson(const std::filesystem::path& file, JsonComments comments) {
    Findings findings;
    std::optional<JsonDocument> document = readJsonFile(file, findings, comments);
    const Diagnostics problems = findings.take();
    if (!document || !problems.empty()) {
        const Diagnostic problem = problems.empty() ? Diagnostic() : problems.front();
        const std::string line = problem.line > 0 ? "line " + std::to_string(problem.line) + ": " : "";
        return Error{problem.file + ": " + line + problem.message, problem.remedy};
    }
    return std::move(*document);
}

} // namespace sorespot
