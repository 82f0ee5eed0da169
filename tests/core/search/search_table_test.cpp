// SPDX-License-Identifier: MIT
// What somebody who searches the shipped catalog finds first. The queries and answers stand in
// tests/data/search.
#include "core/catalog/catalog_loader.h"
#include "core/search/search_index.h"
#include "core/search/search_names.h"
#include "core/search/symptom_muscles.h"
#include "support/catch.h"

#include <fstream>
#include <map>
#include <sstream>

using namespace sorespot;

namespace {

const SearchIndex& indexFor(const std::string& language) {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    static std::map<std::string, SearchIndex> indices;
    const auto known = indices.find(language);
    if (known != indices.end())
        return known->second;
    const std::vector<std::string> languages{language, "en"};
    return indices.emplace(language, SearchIndex(loaded.catalog, languages)).first->second;
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

struct Row {
    std::string language;
    std::string query;
    std::vector<std::string> first; ///< "muscle:soleus"
    std::string firstMuscles;       ///< Of a symptom or a cause that comes first; empty for not checked.
};

std::vector<Row> rows() {
    std::ifstream stream(std::string(SORESPOT_TEST_DATA_DIR) + "/search/queries.txt");
    REQUIRE(stream.good());
    std::vector<Row> result;
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::vector<std::string> cells;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, '|');)
            cells.push_back(trimmed(cell));
        INFO(line);
        REQUIRE((cells.size() == 3 || cells.size() == 4));
        Row row{cells[0], cells[1], {}, cells.size() == 4 ? cells[3] : ""};
        std::istringstream names(cells[2]);
        for (std::string name; names >> name;)
            row.first.push_back(name);
        result.push_back(row);
    }
    return result;
}

} // namespace

TEST_CASE("each query finds first what an anatomist expects") {
    const std::vector<Row> table = rows();
    CHECK(table.size() >= 60);
    for (const Row& row : table) {
        const bool findsNothing = row.first == std::vector<std::string>{"-"};
        const std::size_t wanted = findsNothing ? 0 : row.first.size();
        const std::vector<SearchHit> hits =
            indexFor(row.language).find(row.query, std::max<std::size_t>(wanted, 1));
        std::string found;
        for (const SearchHit& hit : hits)
            found += std::string(nameOf(hit.subject->kind)) + ':' + hit.subject->id + ' ';
        std::string expected;
        for (std::size_t i = 0; i < wanted; ++i)
            expected += row.first[i] + ' ';
        INFO(row.language << " | " << row.query);
        CHECK(found == expected);
        if (row.firstMuscles.empty() || hits.empty())
            continue;
        std::istringstream names(row.firstMuscles);
        for (std::string name; names >> name;) {
            INFO(name);
            bool isAmongFirst = false;
            for (std::size_t i = 0; i < std::min<std::size_t>(hits.front().subject->muscles.size(), 8); ++i)
                isAmongFirst = isAmongFirst || hits.front().subject->muscles[i]->id == name;
            CHECK(isAmongFirst);
        }
    }
}

TEST_CASE("every name of the shipped catalog finds its own entry") {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    const SearchIndex& index = indexFor("en");
    const auto finds = [&](const std::string& query, SearchKind kind, const std::string& id) {
        for (const SearchHit& hit : index.find(query, 40)) {
            if (hit.subject->kind == kind && hit.subject->id == id)
                return true;
        }
        return false;
    };
    std::string lost;
    for (const Muscle& muscle : loaded.catalog.muscles) {
        for (const std::string& name : {muscle.name, muscle.latin}) {
            if (!finds(name, SearchKind::Muscle, muscle.id))
                lost += name + "; ";
        }
    }
    for (const Region& region : loaded.catalog.regions) {
        if (!finds(region.name, SearchKind::Region, region.id))
            lost += region.name + "; ";
    }
    for (const SearchWords& words : loaded.catalog.searchWords) {
        for (const SearchWordsOf& symptom : words.symptoms) {
            if (words.language == "en" && !finds(symptom.words.front(), SearchKind::Symptom, symptom.id))
                lost += symptom.words.front() + "; ";
        }
    }
    CHECK(lost == "");
}

TEST_CASE("every word for a red flag raises it before anything else") {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    std::string silent;
    for (const SearchWords& words : loaded.catalog.searchWords) {
        for (const SearchWordsOf& flag : words.redFlags) {
            for (const std::string& text : flag.words) {
                bool isRaised = false;
                for (const SearchHit& hit : indexFor(words.language).find(text, 10)) {
                    if (hit.subject->kind != SearchKind::RedFlag)
                        break;
                    isRaised = isRaised || hit.subject->id == flag.id;
                }
                if (!isRaised)
                    silent += text + "; ";
            }
        }
    }
    CHECK(silent == "");
}

TEST_CASE("each language names every symptom and every red flag") {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    std::map<std::string, std::size_t> symptoms;
    std::map<std::string, std::size_t> flags;
    for (const SearchWords& words : loaded.catalog.searchWords) {
        symptoms[words.language] += words.symptoms.size();
        flags[words.language] += words.redFlags.size();
    }
    for (const char* language : {"en", "es"}) {
        INFO(language);
        CHECK(symptoms[language] == loaded.catalog.symptoms.size());
        CHECK(flags[language] == loaded.catalog.redFlags.size());
    }
    const SymptomMuscles muscles(loaded.catalog);
    for (const Symptom& symptom : loaded.catalog.symptoms) {
        INFO(symptom.id);
        CHECK_FALSE(muscles.of(symptom).empty());
    }
}
