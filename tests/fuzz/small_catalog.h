// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/pack.h"
#include "fuzz/hold.h"

namespace sorespot::fuzz {

/// The small catalog of the tests in memory, in the shape of a pack: reading it anew for every input must not
/// cost more than reading the input.
inline Pack smallCatalog() {
    Findings findings;
    const auto files = readFolderSet(SORESPOT_TEST_DATA_DIR "/valid/minimal", findings);
    hold(files && findings.take().empty(), "the small catalog can be read");
    Pack pack;
    pack.manifest.id = "small";
    pack.path = "small";
    for (const auto& [name, text] : *files)
        pack.files.emplace(std::string(packCatalogFolder) + name, text);
    return pack;
}

} // namespace sorespot::fuzz
