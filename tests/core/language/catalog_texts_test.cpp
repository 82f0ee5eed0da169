// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/catalog/catalog_texts.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace sorespot;

namespace {

namespace fs = std::filesystem;

/// Keys whose words no person reads in a translation: ids, forms, choices, and works quoted as they are.
const std::set<std::string> notRead{
    "$schema",     "licence", "id",      "latin",  "fma",      "sides",       "depth",        "view",
    "views",       "kind",    "region",  "side",   "line",     "outline",     "ellipse",      "near",
    "part",        "basis",   "url",     "cite",   "checked",  "hold",        "tools",        "needs",
    "suitability", "groups",  "muscles", "effect", "where",    "list",        "lighter_hold", "raise_on",
    "all",         "level",   "softer",  "muscle", "involved", "language",    "confidence",   "reviewed_by",
    "reviewed_on", "uberon",  "article", "point",  "entries",  "in_treatment"};

void collect(const nlohmann::json& value, const std::string& key, std::set<std::string>& texts) {
    if (value.is_string()) {
        texts.insert(value.get<std::string>());
        return;
    }
    if (!value.is_structured())
        return;
    // "sides" and "groups" are lists of entries in files of their own, and words elsewhere.
    for (const auto& [name, item] : value.items()) {
        const std::string& under = value.is_object() ? name : key;
        const bool holdsEntries = item.is_array() && !item.empty() && item.front().is_object();
        if (value.is_array() || holdsEntries || notRead.count(under) == 0)
            collect(item, under, texts);
    }
}

} // namespace

TEST_CASE("the visitor meets every text of the shipped catalog that people read") {
    const fs::path folder = SORESPOT_CATALOG_DIR;
    std::set<std::string> written;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = fs::relative(entry.path(), folder).generic_string();
        // Title and reasons of values are for whoever edits the files; body maps are published in English;
        // search words have a file for each language.
        if (entry.path().extension() == ".json" && name != "catalog.json" && name != "ranking.json" &&
            name.compare(0, 10, "body_maps/") != 0 && name.compare(0, 7, "search/") != 0)
            collect(nlohmann::json::parse(contentOf(entry.path())), {}, written);
    }
    REQUIRE(written.size() > 2000);
    const LoadedCatalog loaded = loadCatalog({folder});
    REQUIRE(loaded.findings.empty());
    std::set<std::string> visited;
    forEachText(loaded.catalog, [&](const TextOwner&, const std::string& text) { visited.insert(text); });
    visited.erase(std::string());
    for (const ArticleTopic& topic : loaded.catalog.articleTopics) { // an id in an article, words in a study
        if (visited.count(topic.id) == 0)
            written.erase(topic.id);
    }
    for (const std::string& text : written) {
        INFO(text);
        CHECK(visited.count(text) == 1);
    }
    for (const std::string& text : visited) {
        INFO(text);
        CHECK(written.count(text) == 1);
    }
}

TEST_CASE("both visitors go the same way") {
    LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    std::vector<const std::string*> changed;
    std::vector<const std::string*> read;
    forEachText(loaded.catalog, [&](const TextOwner&, std::string& text) { changed.push_back(&text); });
    const Catalog& same = loaded.catalog;
    forEachText(same, [&](const TextOwner&, const std::string& text) { read.push_back(&text); });
    CHECK(changed == read);
    CHECK(std::set<const std::string*>(read.begin(), read.end()).size() == read.size());
}

// The shipped notes are too much alike to tell which list one comes from.
TEST_CASE("the note of every source is visited") {
    Catalog catalog;
    catalog.muscles.resize(1);
    catalog.redFlags.resize(1);
    catalog.conditions.resize(1);
    catalog.studies.resize(1);
    catalog.articles.resize(1);
    catalog.prevalence.resize(1);
    const std::vector<Sources*> lists{&catalog.muscles[0].sources,    &catalog.redFlags[0].sources,
                                      &catalog.conditions[0].sources, &catalog.studies[0].sources,
                                      &catalog.articles[0].sources,   &catalog.prevalence[0].sources,
                                      &catalog.techniqueSources,      &catalog.holdSources};
    std::set<std::string> notes;
    for (Sources* list : lists) {
        list->resize(1);
        list->front().note = "note " + std::to_string(notes.size());
        notes.insert(list->front().note);
    }
    std::set<std::string> visited;
    forEachText(std::as_const(catalog),
                [&](const TextOwner&, const std::string& text) { visited.insert(text); });
    for (const std::string& note : notes) {
        INFO(note);
        CHECK(visited.count(note) == 1);
    }
}
