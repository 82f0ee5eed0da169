// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "core/input/text_checks.h"
#include "core/search/search_index.h"
#include "core/search/search_names.h"

#include <algorithm>
#include <iostream>

namespace sorespot::cli {
namespace {

Json hitToJson(const SearchHit& hit) {
    // In characters: other languages count those, not bytes.
    Json ranges = Json::array();
    for (const TextRange& range : hit.ranges)
        ranges.push_back({countCodePoints(hit.text.substr(0, range.begin)),
                          countCodePoints(hit.text.substr(0, range.end))});
    Json muscles = Json::array();
    for (const Muscle* muscle : hit.subject->muscles)
        muscles.push_back(muscle->id);
    Json json{{"kind", nameOf(hit.subject->kind)},
              {"id", hit.subject->id},
              {"title", hit.subject->title},
              {"field", nameOf(hit.field)},
              {"text", hit.text},
              {"ranges", std::move(ranges)},
              {"fit", nameOf(hit.fit)},
              {"partial", hit.isPartial}};
    if (hit.subject->kind == SearchKind::Symptom || hit.subject->kind == SearchKind::Cause)
        json["muscles"] = std::move(muscles);
    return json;
}

void print(const SearchHit& hit) {
    std::cout << nameOf(hit.subject->kind) << '\t' << hit.subject->id << '\t' << hit.subject->title;
    if (hit.text != hit.subject->title)
        std::cout << '\t' << nameOf(hit.field) << ": " << hit.text;
    std::cout << '\n';
}

bool hasWords(const Catalog& catalog, const std::string& language) {
    return std::any_of(catalog.searchWords.begin(), catalog.searchWords.end(),
                       [&](const SearchWords& words) { return words.language == language; });
}

} // namespace

int search(const Paths& catalogs, const SearchOptions& options) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    std::vector<std::string> languages{"en"};
    if (hasWords(*catalog, options.language) && options.language != "en")
        languages.insert(languages.begin(), options.language);
    else if (!hasWords(*catalog, options.language))
        std::cerr << "sorespot-cli: there are no search words in the language " << inQuotes(options.language)
                  << "; English is used\n";
    std::string query;
    for (const std::string& word : options.words)
        query += (query.empty() ? "" : " ") + word;
    const SearchIndex index(*catalog, languages);
    const std::vector<SearchHit> hits = index.find(query, static_cast<std::size_t>(options.limit));
    const std::vector<std::string> nearest = hits.empty() ? index.nearest(query) : std::vector<std::string>();
    if (options.json) {
        Json list = Json::array();
        for (const SearchHit& hit : hits)
            list.push_back(hitToJson(hit));
        std::cout << Json{{"results", std::move(list)}, {"nearest", nearest}}.dump(1) << '\n';
        return exitOk;
    }
    for (const SearchHit& hit : hits)
        print(hit);
    if (hits.empty()) {
        std::cerr << "sorespot-cli: nothing is found";
        for (std::size_t i = 0; i < nearest.size(); ++i)
            std::cerr << (i == 0 ? "\n  nearest: " : ", ") << nearest[i];
        std::cerr << '\n';
    }
    return exitOk;
}

} // namespace sorespot::cli
