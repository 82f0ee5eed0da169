// SPDX-License-Identifier: MIT
#include "core/language/translation_reader.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace sorespot;

namespace {

/// The codes of what is found in a folder with this one file, and the texts that are left.
struct Outcome {
    std::vector<std::string> codes;
    Translation texts;
};

Outcome outcomeOf(const std::string& content) {
    const TemporaryFolder folder;
    folder.write("texts.json", content);
    LoadedTranslation loaded = loadTranslation({folder.path()});
    Outcome outcome{{}, std::move(loaded.translation)};
    for (const Diagnostic& finding : loaded.findings)
        outcome.codes.push_back(finding.code);
    return outcome;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("a translation is read from files in any number of folders") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "muscles/hand");
    folder.write("regions.json", R"({"Hand": "Mano"})");
    folder.write("muscles/hand/opponens.json", R"({"Opponens": "Oponente"})");
    const LoadedTranslation loaded = loadTranslation({folder.path()});
    CHECK(loaded.findings.empty());
    CHECK(loaded.translation.size() == 2);
    REQUIRE(loaded.translation.find("Opponens") != nullptr);
    CHECK(*loaded.translation.find("Opponens") == "Oponente");
    CHECK(loaded.translation.find("Foot") == nullptr);
}

TEST_CASE("a later folder replaces texts of an earlier one") {
    const TemporaryFolder first;
    const TemporaryFolder second;
    first.write("a.json", R"({"Hand": "Mano", "Foot": "Pie"})");
    second.write("b.json", R"({"Hand": "La mano"})");
    const LoadedTranslation loaded = loadTranslation({first.path(), second.path()});
    CHECK(loaded.findings.empty());
    CHECK(*loaded.translation.find("Hand") == "La mano");
    CHECK(*loaded.translation.find("Foot") == "Pie");
}

TEST_CASE("a bad translation costs one text, and its finding names the place") {
    const TemporaryFolder folder;
    folder.write("a.json", "{\n\"Hand\": \"Mano\",\n\"Foot\": \"\"\n}");
    const LoadedTranslation loaded = loadTranslation({folder.path()});
    REQUIRE(loaded.findings.size() == 1);
    const Diagnostic& finding = loaded.findings.front();
    CHECK(finding.code == "empty-text");
    CHECK(finding.pointer == "/Foot");
    CHECK(finding.line == 3);
    CHECK_FALSE(finding.remedy.empty());
    CHECK(loaded.translation.size() == 1);
    CHECK(loaded.translation.find("Hand") != nullptr);
}

TEST_CASE("each kind of bad translation has its code") {
    CHECK(outcomeOf(R"({"Hand": "Mano"})").codes.empty());
    CHECK(outcomeOf(R"(["Hand"])").codes == Codes{"wrong-type"});
    CHECK(outcomeOf(R"({"Hand": 1})").codes == Codes{"wrong-type"});
    CHECK(outcomeOf(R"({"Hand": {"es": "Mano"}})").codes == Codes{"wrong-type"});
    CHECK(outcomeOf(R"({"Hand": " Mano"})").codes == Codes{"outer-space"});
    CHECK(outcomeOf("{\"Hand\": \"Ma\\u202Eno\"}").codes == Codes{"forbidden-character"});
    CHECK(outcomeOf(R"({"The {side} hand": "La mano"})").codes == Codes{"placeholder-mismatch"});
    CHECK(outcomeOf(R"({"The {side} hand": "La mano, {lado}"})").codes == Codes{"placeholder-mismatch"});
    CHECK(outcomeOf(R"({"The {side} hand": "{side} y {side}"})").codes == Codes{"placeholder-mismatch"});
    CHECK(outcomeOf(R"({"The {side} hand": "La {side} mano}"})").codes == Codes{"placeholder-mismatch"});
    CHECK(outcomeOf(R"({"The {side} hand": "La mano, {side}"})").codes.empty());
    CHECK(outcomeOf(R"({"Hand": "<b>Mano</b>"})").codes == Codes{"unexpected-markup"});
    CHECK(outcomeOf(R"({"under <5": "menos de <5"})").codes.empty());
    CHECK(outcomeOf(R"({"Hand": "Mano")").codes == Codes{"syntax-error"});
    CHECK(outcomeOf("{\"Hand\": \"" + std::string(9000, 'a') + "\"}").codes == Codes{"text-too-long"});
}

TEST_CASE("of a key that stands twice the first value is used") {
    const Outcome outcome = outcomeOf(R"({"Hand": "Mano", "Hand": "Pie"})");
    CHECK(outcome.codes == Codes{"duplicate-key"});
    REQUIRE(outcome.texts.find("Hand") != nullptr);
    CHECK(*outcome.texts.find("Hand") == "Mano");
}

TEST_CASE("two files may say the same, not different things") {
    const TemporaryFolder folder;
    folder.write("a.json", R"({"Hand": "Mano", "Foot": "Pie"})");
    folder.write("b.json", R"({"Hand": "Mano", "Foot": "El pie"})");
    folder.write("notes.txt", "x");
    const LoadedTranslation loaded = loadTranslation({folder.path()});
    REQUIRE(loaded.findings.size() == 2);
    CHECK(loaded.findings[0].code == "translated-twice");
    CHECK(loaded.findings[0].pointer == "/Foot");
    CHECK_THAT(loaded.findings[0].message, ContainsSubstring("a.json"));
    CHECK(loaded.findings[1].code == "unexpected-file");
    CHECK(*loaded.translation.find("Foot") == "Pie");
}

TEST_CASE("translations stand beside the catalog, each language in its folder") {
    CHECK(translationFolder("data/catalog", "es") == std::filesystem::path("data/i18n/es"));
    CHECK(translationFolder("data/catalog/", "es") == std::filesystem::path("data/i18n/es"));
    CHECK(translationFolder("catalog", "es") == std::filesystem::path("i18n/es"));
    const TemporaryFolder folder;
    for (const char* name : {"pt-BR", "es", "Not a language"})
        std::filesystem::create_directory(folder.path() / name);
    folder.write("fr", "");
    CHECK(translatedLanguages(folder.path()) == std::vector<std::string>{"es", "pt-BR"});
    CHECK(translatedLanguages(folder.path() / "none").empty());
}
