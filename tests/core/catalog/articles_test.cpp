// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <sstream>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const Catalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({std::filesystem::path(SORESPOT_CATALOG_DIR)});
    return loaded.catalog;
}

std::vector<std::string> idsOf(const std::vector<Article>& articles) {
    std::vector<std::string> ids;
    for (const Article& article : articles)
        ids.push_back(article.id);
    return ids;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Everything that a reader is shown of a part.
std::string wordsOf(const Catalog& catalog, const ArticleBlock& block) {
    std::string all = block.text;
    const auto add = [&all](const std::string& text) { all += '\n' + text; };
    std::for_each(block.items.begin(), block.items.end(), add);
    std::for_each(block.columns.begin(), block.columns.end(), add);
    for (const TableRow& row : block.rows) {
        add(row.name);
        std::for_each(row.cells.begin(), row.cells.end(), add);
    }
    if (block.kind != BlockKind::Entries)
        return lower(all);
    for (const Condition& condition : catalog.conditions) {
        if ((condition.list == ConditionList::DoNotPress && block.entries == EntryList::DoNotPress) ||
            (condition.list == ConditionList::AskFirst && block.entries == EntryList::AskFirst))
            add(condition.name + ' ' + condition.advice);
    }
    return lower(all);
}

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, at);) {
        const std::size_t first = part.find_first_not_of(' ');
        parts.push_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
    }
    return parts;
}

} // namespace

TEST_CASE("every fact about the massage stands in its article") {
    std::ifstream file(testData() / "learn/coverage.txt");
    std::set<std::string> facts;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        INFO(line);
        const std::vector<std::string> fields = split(line, '|');
        REQUIRE(fields.size() == 3);
        const Article* article = shipped().findArticle(fields[1]);
        REQUIRE(article);
        const std::vector<std::string> words = split(fields[2], ';');
        const bool isTold =
            std::any_of(article->blocks.begin(), article->blocks.end(), [&](const ArticleBlock& block) {
                const std::string text = wordsOf(shipped(), block);
                return std::all_of(words.begin(), words.end(), [&text](const std::string& word) {
                    return text.find(lower(word)) != std::string::npos;
                });
            });
        CHECK(isTold);
        facts.insert(fields[0]);
    }
    CHECK(facts.size() == 20);
}

TEST_CASE("an article shows each list of the catalog") {
    std::set<EntryList> shown;
    for (const Article& article : shipped().articles) {
        for (const ArticleBlock& block : article.blocks) {
            if (block.kind == BlockKind::Entries)
                shown.insert(block.entries);
        }
    }
    CHECK(shown == std::set<EntryList>{EntryList::Studies, EntryList::Technique, EntryList::DoNotPress,
                                       EntryList::AskFirst});
    const Article* evidence = shipped().findArticle("evidence"); // where --page about leads
    REQUIRE(evidence);
    CHECK(evidence->blocks.size() > 10);
}

TEST_CASE("the table of holds says what the hold protocols say") {
    const Article* article = shipped().findArticle("pressing_at_home");
    REQUIRE(article);
    const auto table = std::find_if(article->blocks.begin(), article->blocks.end(),
                                    [](const ArticleBlock& block) { return block.kind == BlockKind::Table; });
    REQUIRE(table != article->blocks.end());
    REQUIRE(table->rows.size() == 5);
    const char* protocols[] = {"standard", "gentle"};
    for (std::size_t column = 0; column < 2; ++column) {
        const HoldProtocol* hold = shipped().findHoldProtocol(protocols[column]);
        REQUIRE(hold);
        const auto times = [](int count) {
            return count == 1 ? std::string("Once") : "At most " + std::to_string(count) + " times";
        };
        CHECK(table->rows[0].cells[column].substr(0, 6) == hold->pressure.substr(0, 6));
        CHECK(table->rows[1].cells[column] == std::to_string(hold->holdSeconds) + " seconds");
        CHECK(table->rows[2].cells[column] == std::to_string(hold->repeats) + " times");
        CHECK(table->rows[3].cells[column] == std::to_string(hold->restSeconds) + " seconds");
        CHECK(table->rows[4].cells[column] == times(hold->sessionsPerDay));
    }
}

TEST_CASE("articles stand by topic and then by order") {
    MinimalCatalog folder;
    CHECK(idsOf(folder.load().catalog.articles) == std::vector<std::string>{"line", "spot"});
    replaceInFile(folder / "learn/line.json", "\"topic\": \"first_things\"", "\"topic\": \"more\"");
    CHECK(idsOf(folder.load().catalog.articles) == std::vector<std::string>{"line", "spot"});
    replaceInFile(folder / "learn/line.json", "\"order\": 10", "\"order\": 30");
    CHECK(idsOf(folder.load().catalog.articles) == std::vector<std::string>{"spot", "line"});
}

TEST_CASE("all parts of an article are read") {
    MinimalCatalog folder;
    const LoadedCatalog loaded = folder.load();
    const Article* spot = loaded.catalog.findArticle("spot");
    REQUIRE(spot);
    CHECK(spot->title == "A spot");
    CHECK(spot->summary == "What a spot is.");
    CHECK(spot->sources.size() == 1);
    REQUIRE(spot->blocks.size() == 10);
    CHECK(spot->blocks[0].text == "What it is");
    CHECK(spot->blocks[3].items == std::vector<std::string>{"Find it.", "Press it."});
    CHECK(spot->blocks[4].columns == std::vector<std::string>{"Spot", "Line"});
    CHECK(spot->blocks[4].rows[1].name == "Long");
    CHECK(spot->blocks[4].rows[0].cells == std::vector<std::string>{"Yes", "Yes"});
    CHECK(spot->blocks[5].point == "infraspinatus.1");
    CHECK(spot->blocks[5].text == "A spot.");
    CHECK(spot->blocks[7].entries == EntryList::Studies);
    CHECK(spot->blocks[8].article == "line");
    CHECK(spot->blocks[9].muscle == "scalenus");
}

TEST_CASE("an article of a later folder replaces the one of its id") {
    MinimalCatalog folder;
    MinimalCatalog other;
    replaceInFile(other / "learn/spot.json", "A spot", "Another spot");
    std::filesystem::remove(other / "learn/line.json");
    const LoadedCatalog loaded = loadCatalog({folder.path(), other.path()});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    REQUIRE(loaded.catalog.articles.size() == 2);
    CHECK(loaded.catalog.findArticle("spot")->title == "Another spot");
    CHECK(loaded.catalog.findArticle("line")->title == "A line");
}

TEST_CASE("a part that cannot be used costs the article nothing else") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/article-with-unknown-point");
    const LoadedCatalog loaded = folder.load();
    const Article* bad = loaded.catalog.findArticle("bad");
    REQUIRE(bad);
    REQUIRE(bad->blocks.size() == 1);
    CHECK(bad->blocks[0].text == "The good part.");
}
