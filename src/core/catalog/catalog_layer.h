// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/catalog/file_kind.h"

#include <filesystem>

namespace sorespot {

/// Reads one catalog folder into the draft, on top of the layers already there. False where it was stopped.
bool readLayer(const std::filesystem::path& folder, int layer, CatalogDraft& draft, Findings& findings,
               const GoOn& goOn = {});

/// The same for a pack, whose changes are only noted: they are made to the finished catalog. The pack must
/// live until the findings are taken.
bool readLayer(const Pack& pack, int layer, CatalogDraft& draft, Findings& findings, const GoOn& goOn = {});

/// Reads one file into the draft by its kind. False where nothing else of its folder may be read (an unknown
/// format).
bool readFileInto(const CatalogFile& file, int layer, CatalogDraft& draft, Findings& findings);

} // namespace sorespot
