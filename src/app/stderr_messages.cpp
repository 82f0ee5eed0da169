// SPDX-License-Identifier: MIT
#include "app/stderr_messages.h"

#include <cstdio>

namespace sorespot {

void complain(const Error& error) {
    std::fprintf(stderr, "sorespot: %s%s%s\n", error.message.c_str(), error.remedy.empty() ? "" : "\n  ",
                 error.remedy.c_str());
}

void print(const Diagnostics& findings) {
    for (const Diagnostic& finding : findings)
        std::fprintf(stderr, "%s\n", toText(finding).c_str());
}

} // namespace sorespot
