// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace sorespot {

enum class Severity {
    Error,   ///< The entry (or the part named by the pointer) was left out.
    Warning, ///< Loaded as it stands, but somebody should look.
};

/// One finding about a file, complete enough to be mended without reading this program's source.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string file;    ///< Path as it was given or found, UTF-8.
    std::string pointer; ///< JSON pointer (RFC 6901) of the offending value; empty for the whole file.
    int line = 0;        ///< 1-based line of the value; 0 where it is not known.
    std::string code;    ///< Stable short name, e.g. "unknown-region"; listed in docs/findings.md.
    std::string message; ///< What is wrong, in words, naming the value.
    std::string remedy;  ///< What to do about it.
};

using Diagnostics = std::vector<Diagnostic>;

/// "file:line: error: message [code] at /pointer" and, on a second line, the remedy.
std::string toText(const Diagnostic& diagnostic);

} // namespace sorespot
