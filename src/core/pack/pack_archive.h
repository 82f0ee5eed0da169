// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/pack.h"
#include "core/diagnostic.h"
#include "core/result.h"

#include <filesystem>
#include <optional>

namespace sorespot {

/// "lakeside_clinic-1.2.0.zip"
std::string archiveName(const PackManifest& manifest);

/// Writes a pack to one file, the same bytes for the same files. What stands there is replaced whole or not
/// at all. Returns what kept it from that, where something did.
[[nodiscard]] std::optional<Error> writePackArchive(const Pack& pack, const std::filesystem::path& file);

} // namespace sorespot
