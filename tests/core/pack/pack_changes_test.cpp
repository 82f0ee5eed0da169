// SPDX-License-Identifier: MIT
// What changes.json can ask for, and what is said where there is nothing to change.
#include "pack_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

LoadedCatalog loadChanged(const std::string& changes) {
    const SamplePack pack("clinic", {{"changes.json", changes}});
    return loadWith({pack.path()});
}

/// The code and pointer of the only finding, or "".
std::string verdictOn(const std::string& changes) {
    const LoadedCatalog loaded = loadChanged(changes);
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.size() < 2);
    return loaded.findings.empty() ? std::string()
                                   : loaded.findings[0].code + ' ' + loaded.findings[0].pointer;
}

} // namespace

TEST_CASE("changes may be as few as they like") {
    CHECK(verdictOn("{}") == "");
    CHECK(verdictOn(R"({"hide": {}})") == "");
    CHECK(
        verdictOn(R"({"hide": {"muscles": [], "articles": [], "texts": []}, "texts": [], "cautions": []})") ==
        "");
}

TEST_CASE("what is to be hidden must be there") {
    CHECK(verdictOn(R"({"hide": {"muscles": ["scalenos"]}})") == "unknown-muscle /hide/muscles/0");
    CHECK(verdictOn(R"({"hide": {"articles": ["spot", "blot"]}})") == "unknown-article /hide/articles/1");
    CHECK(verdictOn(R"({"hide": {"red_flags": ["heart"]}})") == "unknown-key /hide/red_flags");
    CHECK(verdictOn(R"({"hide": {"muscles": ["Scalenus"]}})") == "bad-id /hide/muscles/0");
}

TEST_CASE("a muscle that is hidden takes with it what leads to it") {
    const LoadedCatalog loaded = loadChanged(R"({"hide": {"muscles": ["infraspinatus"]}})");
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    CHECK(loaded.catalog.muscles.size() == 1);
    for (const Article& article : loaded.catalog.articles) {
        for (const ArticleBlock& block : article.blocks)
            CHECK(block.muscle != "infraspinatus");
    }
}

TEST_CASE("a text is changed where it stands as it is said to, and nowhere else") {
    const LoadedCatalog loaded = loadChanged(
        R"({"texts": [{"of": "muscle", "id": "infraspinatus", "from": "Writing tests", "to": "Reading tests"}]})");
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    CHECK(loaded.catalog.findMuscle("infraspinatus")->causes == std::vector<std::string>{"Reading tests"});
    CHECK(loaded.catalog.findMuscle("scalenus")->causes == std::vector<std::string>{"Writing tests"});
}

TEST_CASE("two texts may change places, and neither is lost") {
    const LoadedCatalog loaded = loadChanged(R"({"texts": [
        {"of": "muscle", "id": "infraspinatus", "from": "A sore tendon", "to": "A pinched nerve in the neck"},
        {"of": "muscle", "id": "infraspinatus", "from": "A pinched nerve in the neck", "to": "A sore tendon"}]})");
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    CHECK(loaded.catalog.findMuscle("infraspinatus")->alsoPossible ==
          std::vector<std::string>{"A sore tendon", "A pinched nerve in the neck"});
}

TEST_CASE("of a change without a text nothing more is asked") {
    CHECK(verdictOn(R"({"texts": [{"of": "muscle", "id": "scalenus", "from": "", "to": "{side}"}]})") ==
          "empty-text /texts/0/from");
    CHECK(verdictOn(R"({"texts": [{"of": "muscle", "id": "scalenus", "from": "{side}", "to": ""}]})") ==
          "empty-text /texts/0/to");
}

TEST_CASE("a text that is not there is a finding, never a guess") {
    CHECK(
        verdictOn(R"({"texts": [{"of": "muscle", "id": "infraspinatus", "from": "Writing", "to": "x"}]})") ==
        "unknown-text /texts/0");
    CHECK(verdictOn(R"({"texts": [{"of": "muscle", "from": "Writing tests", "to": "x"}]})") ==
          "unknown-text /texts/0");
    CHECK(verdictOn(R"({"hide": {"texts": [{"muscle": "infraspinatus", "text": "Not over a scar."}]}})") ==
          "unknown-text /hide/texts/0");
    // The name is no part of a list: it can be changed, not taken away.
    CHECK(verdictOn(R"({"hide": {"texts": [{"muscle": "infraspinatus", "text": "Infraspinatus"}]}})") ==
          "unknown-text /hide/texts/0");
}

TEST_CASE("a text keeps its placeholders") {
    CHECK(verdictOn(R"({"texts": [{"of": "region", "id": "shoulder_front",
        "from": "Front of the {side} shoulder", "to": "Front of the shoulder"}]})") ==
          "placeholder-mismatch /texts/0/to");
    CHECK(verdictOn(R"({"texts": [{"of": "region", "id": "shoulder_front",
        "from": "Front of the {side} shoulder", "to": "The {side} shoulder, in front"}]})") == "");
}

TEST_CASE("a change that cannot be read leaves the others") {
    const LoadedCatalog loaded = loadChanged(
        R"({"texts": [{"of": "muscles", "id": "scalenus", "from": "Scalenus", "to": "Other"},
                      {"of": "muscle", "id": "scalenus", "from": "Scalenus", "to": "The scalenus"}]})");
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "unknown-value");
    CHECK(loaded.catalog.findMuscle("scalenus")->name == "The scalenus");
}

TEST_CASE("a caution is added once, to a muscle that is there") {
    const LoadedCatalog loaded = loadChanged(R"({"cautions": [
        {"muscle": "infraspinatus", "text": "Not over a fresh scar."},
        {"muscle": "infraspinatus", "text": "Ask us."},
        {"muscle": "infraspinatis", "text": "Ask us."}]})");
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "unknown-muscle");
    CHECK(loaded.findings[0].pointer == "/cautions/2/muscle");
    CHECK(loaded.catalog.findMuscle("infraspinatus")->cautions ==
          std::vector<std::string>{"Not over a fresh scar.", "Ask us."});
}
