// SPDX-License-Identifier: MIT
#include "figure_builder/output/derived_file.h"

#include "figure_builder/authoring_error.h"

#include <fstream>

namespace sorespot {

void writeDerivedFile(const std::filesystem::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text << '\n';
    stream.close();
    if (!stream)
        throw AuthoringError{file.string(), "cannot be written", "check folder and disk"};
}

} // namespace sorespot
