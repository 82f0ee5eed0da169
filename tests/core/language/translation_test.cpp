// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/catalog/catalog_texts.h"
#include "core/language/translation.h"
#include "core/language/translation_check.h"
#include "core/language/translation_reader.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <map>
#include <string>

using namespace sorespot;

namespace {

Catalog shipped() {
    return loadCatalog({SORESPOT_CATALOG_DIR}).catalog;
}

/// On Spanish files beside a catalog of two texts, "Stop at once." and "Keep it warm.".
TranslationReport reportOn(const std::map<std::string, std::string>& files) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "i18n/es");
    for (const auto& [name, text] : files)
        folder.write("i18n/es/" + name, text);
    Catalog catalog;
    catalog.stopRule = "Stop at once.";
    catalog.aftercare = "Keep it warm.";
    return checkTranslation(catalog, folder.path() / "catalog", "es");
}

} // namespace

TEST_CASE("a translation sets texts in place and leaves the rest English") {
    const Catalog english = shipped();
    Catalog shown = english;
    const Muscle* muscle = shown.findMuscle("infraspinatus");
    REQUIRE(muscle != nullptr);
    Translation spanish;
    spanish.set("Infraspinatus", "Infraespinoso");
    translate(english, spanish, shown);
    CHECK(muscle->name == "Infraespinoso");
    CHECK(muscle->latin == "Musculus infraspinatus");
    CHECK(muscle->about == english.findMuscle("infraspinatus")->about);
    CHECK(muscle->id == "infraspinatus");

    translate(english, Translation(), shown);
    CHECK(muscle->name == "Infraspinatus");
}

TEST_CASE("every text of a catalog can be changed, and nothing else is") {
    const Catalog english = shipped();
    Catalog marked = english;
    translate(
        english, [](const std::string& text) { return "*" + text; }, marked);
    std::size_t texts = 0;
    forEachText(std::as_const(marked), [&](const TextOwner&, const std::string& text) {
        texts += text.empty() ? 0 : 1;
        if (!text.empty())
            CHECK(text.front() == '*');
    });
    CHECK(texts > 3000);
    REQUIRE(marked.muscles.size() == english.muscles.size());
    for (std::size_t i = 0; i < marked.muscles.size(); ++i) {
        CHECK(marked.muscles[i].id == english.muscles[i].id);
        CHECK(marked.muscles[i].group == english.muscles[i].group);
        CHECK(marked.muscles[i].sources.front().cite == english.muscles[i].sources.front().cite);
        for (std::size_t j = 0; j < marked.muscles[i].triggerPoints.size(); ++j)
            CHECK(marked.muscles[i].triggerPoints[j].essential ==
                  english.muscles[i].triggerPoints[j].essential);
    }
}

TEST_CASE("the shipped Spanish covers every text of the shipped catalog") {
    const TranslationReport report = checkTranslation(shipped(), SORESPOT_CATALOG_DIR, "es");
    for (const Diagnostic& finding : report.findings)
        UNSCOPED_INFO(toText(finding));
    CHECK(report.findings.empty());
    CHECK(report.translated == report.texts);
    CHECK(report.texts > 2000);
}

TEST_CASE("a changed English text is untranslated, its old translation unused") {
    const TranslationReport report =
        reportOn({{"care.json", R"({"Stop.": "Pare.", "Keep it warm.": "Manténgalo caliente."})"}});
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().code == "untranslated");
    CHECK(report.findings.front().severity == Severity::Warning);
    CHECK_THAT(report.findings.front().message, ContainsSubstring("Stop at once."));
    CHECK(report.texts == 2);
    CHECK(report.translated == 1);
    CHECK(report.unused == 1);
}

TEST_CASE("beside a file that cannot be read, what the others lack is named as well") {
    const TranslationReport report =
        reportOn({{"care.json", R"({"Keep it warm.": "Manténgalo caliente."})"}, {"more.json", "{"}});
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].code == "syntax-error");
    CHECK(report.findings[1].code == "untranslated");
}

TEST_CASE("of a folder without a text, each text is named") {
    const TranslationReport report = reportOn({});
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].code == "untranslated");
    CHECK(report.findings[1].code == "untranslated");
}

TEST_CASE("a language without a folder is one finding, not one for each text") {
    const TemporaryFolder folder;
    const TranslationReport report = checkTranslation(shipped(), folder.path() / "catalog", "fr");
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().code == "unreadable");
}
