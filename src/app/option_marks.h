// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"
#include "core/catalog/catalog.h"

namespace sorespot {

class Session;

/// Marks, paints and chooses what the command line says. An error where it names something unknown; what came
/// before it has been done.
Result<bool> markAsAsked(const Options& options, const Catalog& catalog, Session& session);

} // namespace sorespot
