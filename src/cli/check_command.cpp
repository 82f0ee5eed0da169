// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "core/catalog/catalog_check.h"
#include "core/input/json_reader.h"

#include <algorithm>
#include <iostream>

namespace sorespot::cli {

int check(const Paths& paths, bool syntaxOnly) {
    int code = exitOk;
    std::size_t count = 0;
    for (const std::filesystem::path& path : paths) {
        const Diagnostics findings = syntaxOnly ? checkJsonSyntax(path) : checkPath(path);
        count += findings.size();
        for (const Diagnostic& finding : findings) {
            std::cout << toText(finding) << '\n';
            code = std::max<int>(code, finding.code == "unreadable" ? exitCannotRead : exitFindings);
        }
    }
    if (!syntaxOnly && count > 0)
        std::cout << count << (count == 1 ? " finding\n" : " findings\n");
    return code;
}

} // namespace sorespot::cli
