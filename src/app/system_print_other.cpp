// SPDX-License-Identifier: MIT
#include "app/system_print.h"

namespace sorespot {

/// Not written for this system yet; the PDF can be saved and printed from there.
void printWithSystem(const QString&, const QFile&, QObject*, const std::function<void(bool asked)>& done) {
    done(false);
}

} // namespace sorespot
