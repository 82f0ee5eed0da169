// SPDX-License-Identifier: MIT
#include "core/diagnostic.h"

#include "core/visible_text.h"

namespace sorespot {

std::string toText(const Diagnostic& diagnostic) {
    // Messages and pointers quote the file; none of it may reach a terminal uncensored.
    std::string text = visible(diagnostic.file);
    if (diagnostic.line > 0)
        text += ':' + std::to_string(diagnostic.line);
    text += diagnostic.severity == Severity::Error ? ": error: " : ": warning: ";
    text += visible(diagnostic.message) + " [" + visible(diagnostic.code) + ']';
    if (!diagnostic.pointer.empty())
        text += " at " + visible(diagnostic.pointer);
    if (!diagnostic.remedy.empty())
        text += "\n    " + visible(diagnostic.remedy);
    return text;
}

} // namespace sorespot
