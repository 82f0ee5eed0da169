// SPDX-License-Identifier: MIT
#include "core/search/search_index.h"
#include "core/search/symptom_muscles.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

Muscle muscleNamed(const std::string& id, const std::string& name, const std::string& latin,
                   const std::vector<std::string>& regions) {
    Muscle muscle;
    muscle.id = id;
    muscle.name = name;
    muscle.latin = latin;
    TriggerPoint point;
    for (const std::string& region : regions)
        point.essential.push_back({region, ZoneSide::Same});
    muscle.triggerPoints.push_back(point);
    return muscle;
}

Catalog smallCatalog() {
    Catalog catalog;
    catalog.muscles = {muscleNamed("calf", "Calf raiser", "Musculus sura", {"heel", "shin"}),
                       muscleNamed("toe", "Toe raiser", "Musculus digitus", {"heel"})};
    catalog.muscles[0].causes = {"High heels", "Running"};
    catalog.muscles[0].otherSymptoms = {"Cramp at night"};
    catalog.muscles[1].causes = {"high-heels"};
    catalog.regions.resize(2);
    catalog.regions[0].id = "heel";
    catalog.regions[0].name = "Heel";
    catalog.regions[1].id = "shin";
    catalog.regions[1].name = "Shin";
    catalog.redFlags.resize(2);
    catalog.redFlags[0].id = "clot";
    catalog.redFlags[0].level = Urgency::SameDay;
    catalog.redFlags[1].id = "heart";
    catalog.redFlags[1].level = Urgency::Emergency;
    catalog.symptoms = {{"spur", {"heel"}, {"toe"}}, {"cramp", {"shin"}, {}}};
    SearchWords english;
    english.language = "en";
    english.smallWords = {"the", "my", "in", "pain"};
    english.muscles = {{"calf", {"tiptoe muscle", "heel lifter"}, 0}};
    english.symptoms = {{"spur", {"heel spur", "heel pain"}, 0}, {"cramp", {"cramp at NIGHT"}, 1}};
    english.redFlags = {{"clot", {"leg clot", "heel clot"}, 0}, {"heart", {"chest pain"}, 1}};
    SearchWords spanish;
    spanish.language = "es";
    spanish.symptoms = {{"spur", {"espol\u00F3n"}, 0}};
    catalog.searchWords = {english, spanish};
    return catalog;
}

const std::vector<std::string> english{"en"};

std::vector<std::string> idsOf(const std::vector<SearchHit>& hits) {
    std::vector<std::string> ids;
    for (const SearchHit& hit : hits)
        ids.push_back(hit.subject->id);
    return ids;
}

std::string marked(const SearchHit& hit) {
    std::string text(hit.text);
    for (auto range = hit.ranges.rbegin(); range != hit.ranges.rend(); ++range) {
        text.insert(range->end, "]");
        text.insert(range->begin, "[");
    }
    return text;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a hit says what matched and where") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    const std::vector<SearchHit> hits = index.find("lifter HEEL", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].subject->kind == SearchKind::Muscle);
    CHECK(hits[0].field == SearchField::PlainWord);
    CHECK(marked(hits[0]) == "[heel] [lifter]");
    CHECK(hits[0].fit == HitFit::Whole);
    CHECK_FALSE(hits[0].isPartial);
    CHECK(marked(index.find("rais", 1).front()) == "Calf [raiser]");
    CHECK(index.find("rais", 1).front().fit == HitFit::Beginning);
    CHECK(index.find("raizer", 1).front().fit == HitFit::Mistyped);
}

TEST_CASE("whole texts come before words, beginnings and typing errors") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    // the place itself; words of a plain word, of a symptom; a beginning in a cause
    CHECK(idsOf(index.find("heel", 10)) == Ids{"heel", "calf", "spur", "calf/causes/0"});
}

TEST_CASE("small words count only where they stand") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    CHECK(idsOf(index.find("the pain in my heel", 10)).front() == "spur"); // "heel pain" has both
    CHECK(idsOf(index.find("the shin", 10)) == Ids{"shin"});
    CHECK_FALSE(index.find("pain", 10).empty()); // nothing else to go by
}

TEST_CASE("where no text has all words most of them must do") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    const std::vector<SearchHit> hits = index.find("shin abcdefgh", 10);
    REQUIRE(idsOf(hits) == Ids{"shin"});
    CHECK(hits[0].isPartial);
    CHECK(index.find("shin abcdefgh ijklmnop", 10).empty());
}

TEST_CASE("a red flag answers first once all of its words are typed") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    CHECK(idsOf(index.find("pain in my chest since noon", 10)).front() == "heart");
    CHECK(idsOf(index.find("chest pa", 10)).front() == "heart");
    CHECK(idsOf(index.find("chset pain", 10)).front() == "heart");
    CHECK(index.find("chest", 10).empty());
    CHECK(index.find("pain", 10).front().subject->kind != SearchKind::RedFlag);
    CHECK(idsOf(index.find("heel clot chest pain", 10)) == Ids{"heart", "clot"}); // by urgency
    CHECK(idsOf(index.find("heel clot chest pain", 1)) == Ids{"heart"});
}

TEST_CASE("equal causes and symptoms of several muscles are one") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    const std::vector<SearchHit> heels = index.find("high heels", 10);
    REQUIRE(idsOf(heels) == Ids{"calf/causes/0"});
    CHECK(heels[0].subject->muscles == std::vector<const Muscle*>{&catalog.muscles[0], &catalog.muscles[1]});
    // "Cramp at night" of the muscle is the symptom of the list.
    CHECK(idsOf(index.find("cramp night", 10)) == Ids{"cramp"});
}

TEST_CASE("muscles of a symptom are those it names, then by how well they fit") {
    const Catalog catalog = smallCatalog();
    CHECK(SymptomMuscles(catalog).of(catalog.symptoms[0]) ==
          std::vector<const Muscle*>{&catalog.muscles[1], &catalog.muscles[0]});
    CHECK(SymptomMuscles(catalog).of(catalog.symptoms[1]) == std::vector<const Muscle*>{&catalog.muscles[0]});
    // of two that reach the same the one that reaches less elsewhere
    CHECK(SymptomMuscles(catalog).of({"x", {"heel"}, {}}).front() == &catalog.muscles[1]);
}

TEST_CASE("words of a further language are found and the first language names") {
    const Catalog catalog = smallCatalog();
    const std::vector<std::string> both{"es", "en"};
    const SearchIndex index(catalog, both);
    CHECK(index.find("espolon", 10).front().subject->title == "espol\u00F3n");
    CHECK(index.find("heel spur", 10).front().subject->title == "espol\u00F3n");
    CHECK(SearchIndex(catalog, english).find("espolon", 10).empty());
    const std::vector<std::string> spanish{"es"};
    CHECK(SearchIndex(catalog, spanish).find("cramp", 10).empty() == false); // a muscle's own
    CHECK(SearchIndex(catalog, std::vector<std::string>{}).find("calf", 10).size() == 1);
}

TEST_CASE("hostile and endless queries end at once") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    CHECK(index.find("", 10).empty());
    CHECK(index.find("   \t ", 10).empty());
    CHECK(index.find("\xFF\xFE\xC0\x80", 10).empty());
    CHECK(index.find("\u202E\u0301\u0301", 10).empty());
    CHECK(index.find("heel", 0).empty());
    CHECK_FALSE(index.find("<b>heel</b>", 10).empty()); // markup is words between signs
    std::string lengthy = "heel ";
    while (lengthy.size() < 1'000'000)
        lengthy += "heel ";
    CHECK(idsOf(index.find(lengthy, 1)) == Ids{"heel"});
    CHECK(index.find(std::string(1'000'000, 'x'), 10).empty());
    std::string accents = "heel";
    for (int i = 0; i < 100'000; ++i)
        accents += "\u0301";
    CHECK(idsOf(index.find(accents, 1)) == Ids{"heel"});
    CHECK(index.nearest(std::string(100'000, 'x')).empty());
}

TEST_CASE("where nothing is found near words are named as the catalog writes them") {
    const Catalog catalog = smallCatalog();
    const SearchIndex index(catalog, english);
    CHECK(index.find("muscalist", 10).empty());
    const std::vector<std::string> nearest = index.nearest("the muscalist");
    REQUIRE_FALSE(nearest.empty());
    CHECK(std::find(nearest.begin(), nearest.end(), "Musculus") != nearest.end());
    CHECK(index.nearest("").empty());
}
