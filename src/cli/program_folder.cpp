// SPDX-License-Identifier: MIT
#include "cli/program_folder.h"

#include <cstdlib>
#include <sstream>
#include <string>
#include <system_error>

namespace sorespot::cli {

std::filesystem::path programFolder(std::string_view argumentZero) {
    namespace fs = std::filesystem;
#ifdef _WIN32
    constexpr char separator = ';';
#else
    constexpr char separator = ':';
#endif
    fs::path program(argumentZero);
    std::error_code error;
    if (!program.has_parent_path()) {
        const char* path = std::getenv("PATH");
        std::istringstream folders(path != nullptr ? path : "");
        for (std::string folder; std::getline(folders, folder, separator);) {
            if (fs::is_regular_file(fs::path(folder) / program, error)) {
                program = fs::path(folder) / program;
                break;
            }
        }
    }
    const fs::path real = fs::canonical(program, error);
    return error ? fs::path(".") : real.parent_path();
}

} // namespace sorespot::cli
