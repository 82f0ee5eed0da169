// SPDX-License-Identifier: MIT
#include "catalog_samples.h"

#include "support/catch.h"

#include <fstream>

namespace sorespot::test {

namespace fs = std::filesystem;

MinimalCatalog::MinimalCatalog() {
    fs::copy(testData() / "valid/minimal", path(), fs::copy_options::recursive);
}

void MinimalCatalog::overlay(const fs::path& sample) {
    fs::copy(sample, path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

fs::path testData() {
    return SORESPOT_TEST_DATA_DIR;
}

void writeFile(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    REQUIRE(stream.good());
}

void replaceInFile(const fs::path& path, const std::string& from, const std::string& to) {
    std::string text = contentOf(path);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    writeFile(path, text.replace(at, from.size(), to));
}

const Diagnostic* findCode(const Diagnostics& findings, std::string_view code) {
    for (const Diagnostic& finding : findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

std::string allText(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& finding : findings)
        text += toText(finding) + '\n';
    return text;
}

} // namespace sorespot::test
