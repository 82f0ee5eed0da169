// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/json_node.h"

#include <filesystem>
#include <string>

namespace sorespot {

/// One .jsonc file of the figure's source, read and held. Throws AuthoringError.
class SourceFile {
public:
    SourceFile(const std::filesystem::path& folder, const std::string& name);

    JsonNode root() const { return {*m_document.root, m_name}; }

private:
    std::string m_name;
    JsonDocument m_document;
};

} // namespace sorespot
