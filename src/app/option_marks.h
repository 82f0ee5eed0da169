// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"
#include "core/catalog/catalog.h"
#include "core/result.h"

#include <optional>

namespace sorespot {

class Session;

/// Marks, paints and chooses what the command line says. Returns what it names that is unknown, if anything
/// is; what came before that has been done.
[[nodiscard]] std::optional<Error> markAsAsked(const Options& options, const Catalog& catalog,
                                               Session& session);

} // namespace sorespot
