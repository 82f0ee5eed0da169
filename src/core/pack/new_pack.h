// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>

namespace sorespot {

/// What the manifest of a new pack says.
struct NewPack {
    std::string id;
    std::string title;
    std::string licence = "CC-BY-4.0";
};

/// Makes a folder with the files a pack begins with: a good pack that changes nothing yet. An error, and
/// nothing is written, where the folder is there already or the manifest would not be good.
Result<bool> makePack(const std::filesystem::path& folder, const NewPack& pack);

} // namespace sorespot
