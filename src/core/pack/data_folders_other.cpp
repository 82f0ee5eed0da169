// SPDX-License-Identifier: MIT
#include "core/pack/data_folders.h"

#include <cstdlib>

namespace sorespot {

std::vector<std::filesystem::path> dataFolders() {
#ifdef _WIN32
    const char* const variables[] = {"PROGRAMDATA", "LOCALAPPDATA"};
    const char* const below = "";
#else
    const char* const variables[] = {"HOME"};
    const char* const below = "Library/Application Support";
#endif
    std::vector<std::filesystem::path> folders;
    for (const char* variable : variables) {
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0')
            folders.push_back(std::filesystem::path(value) / below);
    }
    return folders;
}

} // namespace sorespot
