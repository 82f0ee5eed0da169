// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/source_file.h"

#include "figure_builder/authoring_error.h"

namespace sorespot {

SourceFile::SourceFile(const std::filesystem::path& folder, const std::string& name)
    : m_name(name) {
    Result<JsonDocument> read = openJson(folder / name, JsonComments::Allow);
    if (!read)
        throw AuthoringError{"", read.error().message, read.error().remedy};
    m_document = std::move(read).value();
}

} // namespace sorespot
