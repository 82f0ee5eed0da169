// SPDX-License-Identifier: MIT
// XDG Base Directory Specification.
#include "core/pack/data_folders.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace sorespot {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? std::string_view(value) : std::string_view();
}

} // namespace

std::vector<std::filesystem::path> dataFolders() {
    std::vector<std::filesystem::path> folders;
    std::string_view shared = variable("XDG_DATA_DIRS");
    if (shared.empty())
        shared = "/usr/local/share:/usr/share";
    while (!shared.empty()) {
        const std::size_t end = std::min(shared.find(':'), shared.size());
        const std::filesystem::path folder(shared.substr(0, end));
        if (folder.is_absolute())                    // the specification has others ignored
            folders.insert(folders.begin(), folder); // it names the most important first
        shared.remove_prefix(std::min(end + 1, shared.size()));
    }
    const std::filesystem::path own(variable("XDG_DATA_HOME"));
    const std::filesystem::path home(variable("HOME"));
    if (own.is_absolute())
        folders.push_back(own);
    else if (home.is_absolute())
        folders.push_back(home / ".local" / "share");
    return folders;
}

} // namespace sorespot
