// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <iosfwd>

namespace sorespot::cli {

/// What `check` says about a catalog besides its findings: totals, advice on texts that are hard to read, and
/// with `figures` a line of figures for each muscle. None of it is a finding.
void writeReport(std::ostream& out, const Catalog& catalog, bool figures);

} // namespace sorespot::cli
