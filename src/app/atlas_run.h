// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "core/catalog/catalog.h"

#include <QString>

namespace sorespot {

/// Writes the atlas for somebody at a command line: says on stderr how far it is, if that is a terminal, and
/// what went wrong; control C stops it and leaves no half file. The exit code: 0, 1 where it could not be
/// written, 2 where there is nothing to draw, 130 where it was stopped.
int runAtlas(const Catalog& catalog, const FigureStore& figure, const QString& muscle, const QString& file);

} // namespace sorespot
