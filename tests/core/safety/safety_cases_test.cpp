// SPDX-License-Identifier: MIT
// Every red flag and every question about the person of the shipped catalog, case by case: what raises it and
// what does not. The cases stand in tests/data/safety.
#include "core/catalog/catalog_loader.h"
#include "core/safety/press_advice.h"
#include "core/safety/red_flags.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace sorespot;

namespace {

const Catalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog;
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The columns of each line that is no comment.
std::vector<std::vector<std::string>> rowsOf(const std::string& file) {
    std::ifstream stream(std::string(SORESPOT_TEST_DATA_DIR) + "/safety/" + file);
    REQUIRE(stream.good());
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::vector<std::string> columns;
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '|');)
            columns.push_back(trimmed(cell));
        rows.push_back(columns);
    }
    return rows;
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

Selection marksOf(const std::string& text) {
    Selection selection;
    for (const std::string& word : words(text == "-" ? "" : text)) {
        const auto places = parsePlaces(shipped(), word);
        INFO(word);
        REQUIRE(places);
        for (const SidedRegion& place : *places)
            selection.add(place);
    }
    return selection;
}

std::string outcomeOf(const std::string& flag, const Selection& selection) {
    for (const RaisedFlag& raised : raisedFlags(shipped(), selection)) {
        if (raised.flag->id == flag)
            return raised.scope == FlagScope::General ? "general"
                   : raised.together != nullptr       ? "together"
                                                      : "place";
    }
    return "no";
}

std::string verdictOf(const Person& person, const Muscle& muscle) {
    std::set<std::string> verdicts;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        if (!isPressable(muscle, point))
            continue;
        const PressVerdict verdict = adviceFor(person, shipped(), muscle, point).verdict;
        verdicts.insert(verdict == PressVerdict::Unchanged ? "unchanged"
                        : verdict == PressVerdict::Adapted ? "adapted"
                                                           : "withheld");
    }
    REQUIRE(verdicts.size() == 1);
    return *verdicts.begin();
}

} // namespace

TEST_CASE("each red flag is raised by its cases and not by the others") {
    std::map<std::string, std::set<std::string>> outcomes;
    for (const std::vector<std::string>& row : rowsOf("red_flag_cases.txt")) {
        REQUIRE(row.size() == 3);
        INFO(row[0] << " | " << row[1]);
        CHECK(outcomeOf(row[0], marksOf(row[1])) == row[2]);
        outcomes[row[0]].insert(row[2]);
    }
    std::string uncovered;
    for (const RedFlag& flag : shipped().redFlags) {
        const std::set<std::string>& seen = outcomes[flag.id];
        // One that is asked whatever is marked has no case that leaves it out.
        const bool covered = flag.raiseOn.empty()
                                 ? seen == std::set<std::string>{"general"}
                                 : seen.count("no") && (seen.count("place") || seen.count("together"));
        if (!covered || (!flag.together.empty() && !seen.count("together")))
            uncovered += flag.id + ' ';
    }
    CHECK(uncovered == "");
    CHECK(outcomes.size() == shipped().redFlags.size());
}

TEST_CASE("each question about the person changes what its cases say and nothing else") {
    std::map<std::string, std::set<std::string>> outcomes;
    for (const std::vector<std::string>& row : rowsOf("about_you_cases.txt")) {
        REQUIRE(row.size() == 4);
        INFO(row[0] << " | " << row[1] << " | " << row[2]);
        const Muscle* muscle = shipped().findMuscle(row[2]);
        REQUIRE(muscle);
        REQUIRE(isPressable(*muscle));
        Person person;
        person.setApplies(row[0], row[1] != "no");
        if (row[1] != "no" && row[1] != "yes") {
            for (const std::string& area : words(row[1])) {
                CHECK(std::count_if(shipped().bodyAreas.begin(), shipped().bodyAreas.end(),
                                    [&](const BodyArea& one) { return one.id == area; }) == 1);
                person.setArea(row[0], area, true);
            }
        }
        CHECK(verdictOf(person, *muscle) == row[3]);
        outcomes[row[0]].insert(row[3]);
    }
    std::string uncovered;
    for (const Condition& condition : shipped().conditions) {
        const std::set<std::string>& seen = outcomes[condition.id];
        if (!seen.count("unchanged") || !(seen.count("adapted") || seen.count("withheld")))
            uncovered += condition.id + ' ';
    }
    CHECK(uncovered == "");
    CHECK(outcomes.size() == shipped().conditions.size());
}

TEST_CASE("each rule about the person reaches an instruction of the shipped catalog") {
    std::string idle;
    for (const Condition& condition : shipped().conditions) {
        Person person;
        person.setApplies(condition.id, true);
        for (const PressRule& rule : condition.rules) {
            CHECK_FALSE(rule.text.empty());
            const bool reaches =
                std::any_of(shipped().muscles.begin(), shipped().muscles.end(), [&](const Muscle& muscle) {
                    return isPressable(muscle) && concerns(rule, condition, person, shipped(), muscle);
                });
            if (!reaches)
                idle += condition.id + '/' + std::to_string(rule.index) + ' ';
        }
    }
    CHECK(idle == "");
}
