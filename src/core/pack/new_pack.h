// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace sorespot {

/// What the manifest of a new pack says.
struct NewPack {
    std::string id;
    std::string title;
    std::string licence = "CC-BY-4.0";
};

/// Makes a folder with the files a pack begins with: a good pack that changes nothing yet. Returns what
/// kept it from that: a folder that is there already, or a manifest that would not be good; then nothing is
/// written.
[[nodiscard]] std::optional<Error> makePack(const std::filesystem::path& folder, const NewPack& pack);

} // namespace sorespot
