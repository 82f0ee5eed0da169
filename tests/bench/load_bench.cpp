// SPDX-License-Identifier: MIT
// Reading the catalog, with everything that is checked in it, against parsing the same bytes and checking
// nothing: with the library that the catalog's reader uses, and with the fastest there is.
#include "bench.h"
#include "core/catalog/catalog_loader.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <simdjson.h>
#include <string>

namespace sorespot::bench {
namespace {

constexpr int rounds = 40;
constexpr double allowed = 1.3;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::string content(std::filesystem::file_size(path), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    return content;
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             folder, std::filesystem::directory_options::follow_directory_symlink)) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    return files;
}

} // namespace

int load(const std::filesystem::path& share) {
    const std::vector<std::filesystem::path> files = filesBelow(share / "catalog");
    std::size_t bytes = 0;
    for (const std::filesystem::path& file : files)
        bytes += std::filesystem::file_size(file);

    Times ours, bare, limit;
    volatile std::size_t sum = 0; // so that nothing is optimised away
    simdjson::dom::parser parser;
    for (int round = 0; round < rounds; ++round) { // in turn, so that all meet the same weather
        ours.measure(1, [&] { sum = sum + loadCatalog({share / "catalog"}).catalog.muscles.size(); });
        bare.measure(1, [&] {
            for (const std::filesystem::path& file : files)
                sum = sum + nlohmann::json::parse(contentOf(file)).size();
        });
        limit.measure(1, [&] {
            for (const std::filesystem::path& file : files)
                sum = sum +
                      (parser.parse(simdjson::padded_string(contentOf(file))).error() == simdjson::SUCCESS);
        });
    }
    std::printf("Reading the catalog: %zu files, %.2f MB, in milliseconds\n", files.size(),
                static_cast<double>(bytes) / 1e6);
    const auto row = [&](const char* name, const Times& times) {
        std::printf("%-44s %8.1f %8.2f\n", name, times.least() / 1e6, times.least() / bare.least());
    };
    row("loaded and checked", ours);
    row("the same files parsed with nlohmann/json", bare);
    row("the same files parsed with simdjson", limit);
    const double ratio = ours.least() / bare.least();
    std::printf("Allowed %.1f times the bare parse: %s\n", allowed, ratio <= allowed ? "kept" : "NOT KEPT");
    return ratio <= allowed ? 0 : 1;
}

} // namespace sorespot::bench
