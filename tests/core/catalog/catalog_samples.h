// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_loader.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace sorespot::test {

inline std::filesystem::path operator/(const TemporaryFolder& folder, const std::string& name) {
    return folder.path() / name;
}

/// A copy of tests/data/valid/minimal to break.
class MinimalCatalog : public TemporaryFolder {
public:
    MinimalCatalog();

    LoadedCatalog load() const { return loadCatalog({path()}); }
    /// Copies the files of a folder of tests/data/invalid over it.
    void overlay(const std::filesystem::path& sample);
};

std::filesystem::path testData();
/// Makes the folders above it as well.
void writeFile(const std::filesystem::path& path, std::string_view text);
void replaceInFile(const std::filesystem::path& path, const std::string& from, const std::string& to);

/// The finding with this code, or null.
const Diagnostic* findCode(const Diagnostics& findings, std::string_view code);
/// All findings as text, for messages of failed tests.
std::string allText(const Diagnostics& findings);

} // namespace sorespot::test
