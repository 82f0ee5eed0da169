// SPDX-License-Identifier: MIT
#pragma once

#include "catalog_samples.h"

#include <map>

namespace sorespot::test {

/// The example of tests/data/packs, which goes with tests/data/valid/minimal.
inline std::filesystem::path examplePack() {
    return testData() / "packs" / "lakeside_clinic";
}

/// A folder with a pack of that id, and with these files in it.
class SamplePack : public TemporaryFolder {
public:
    explicit SamplePack(const std::string& id, const std::map<std::string, std::string>& files = {}) {
        writeFile(path() / "pack.json", R"({"format": 1, "id": ")" + id + R"(", "version": "1.0.0",
            "minimum_program": "0.1.0", "title": "A pack", "licence": "CC0-1.0", "languages": ["en"]})");
        for (const auto& [name, text] : files)
            writeFile(path() / name, text);
    }
};

inline LoadedCatalog loadWith(const std::vector<std::filesystem::path>& packs) {
    std::vector<std::filesystem::path> layers{testData() / "valid" / "minimal"};
    layers.insert(layers.end(), packs.begin(), packs.end());
    return loadCatalog(layers);
}

/// The file of a muscle of the minimal catalog under another name.
inline std::string muscleNamed(const std::string& name) {
    return replaced(contentOf(testData() / "valid/minimal/muscles/neck/scalenus.json"),
                    "\"name\": \"Scalenus\"", "\"name\": \"" + name + '"');
}

} // namespace sorespot::test
