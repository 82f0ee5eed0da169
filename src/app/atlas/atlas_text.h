// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sorespot {

/// A heading with what stands below it.
struct AtlasBlock {
    QString title;
    QStringList paragraphs;
    bool bullets = false;
    bool small = false;
};

/// All that the catalog says about a muscle, in the order of the window's page. A muscle that must not be
/// pressed has no instruction here either.
std::vector<AtlasBlock> atlasBlocks(const Catalog& catalog, const Muscle& muscle);

} // namespace sorespot
