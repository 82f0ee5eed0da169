// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

struct Sample {
    const char* folder;  ///< In tests/data/invalid; laid over a copy of the minimal catalog.
    const char* code;    ///< What must be found ...
    const char* pointer; ///< ... and where in the file.
    /// Whether the sample's muscle "bad" is loaded, and with how many points; -1 where the sample has no such
    /// muscle.
    int points;
};

constexpr int noMuscle = -1;
constexpr int leftOut = 0;

const Sample samples[] = {
    {"also-possible-empty", "list-too-short", "/also_possible", leftOut},
    {"area-missing", "uncovered-group", "/areas", noMuscle},
    {"article-of-unknown-kind", "unknown-value", "/blocks/1/kind", noMuscle},
    {"article-of-unknown-topic", "unknown-topic", "/topic", noMuscle},
    {"article-picture-without-caption", "missing-key", "/blocks/1", noMuscle},
    {"article-to-nowhere", "missing-key", "/blocks/1", noMuscle},
    {"article-to-unknown-article", "unknown-article", "/blocks/1/article", noMuscle},
    {"article-with-uneven-row", "uneven-row", "/blocks/1/rows/1/cells", noMuscle},
    {"article-with-unknown-list", "unknown-value", "/blocks/1/list", noMuscle},
    {"article-with-unknown-muscle", "unknown-muscle", "/blocks/1/muscle", noMuscle},
    {"article-with-unknown-point", "unknown-point", "/blocks/1/point", noMuscle},
    {"article-without-source", "list-too-short", "/sources", noMuscle},
    {"avoid-with-steps", "press-conflict", "/self_pressure/steps", 2},
    {"avoid-without-reason", "missing-key", "/self_pressure", leftOut},
    {"bad-address", "bad-format", "/sources/0/url", leftOut},
    {"bad-fma", "bad-format", "/fma/0", leftOut},
    {"bad-region-id", "bad-id", "/trigger_points/0/essential/0/region", 1},
    {"body-map-region-left-out", "unmapped-region", "/regions", noMuscle},
    {"body-map-region-twice", "duplicate-id", "/regions/3/region", noMuscle},
    {"body-map-unknown-area", "unknown-area", "/regions/0/areas/0", noMuscle},
    {"body-map-unknown-fit", "unknown-value", "/regions/1/fit", noMuscle},
    {"comment", "syntax-error", "", leftOut},
    {"drawing-without-spillover", "missing-key", "/trigger_points/0/drawing", 1},
    {"duplicate-key", "duplicate-key", "/self_pressure/suitability", leftOut},
    {"ellipse-without-size", "missing-key", "/trigger_points/0/drawing/essential/1", 2},
    {"empty-text", "empty-text", "/find", leftOut},
    {"escaped-nul", "forbidden-character", "/name", leftOut},
    {"extra-comma", "syntax-error", "/fma", leftOut},
    {"file-name", "bad-id", "", leftOut},
    {"file-out-of-place", "unexpected-file", "", leftOut},
    {"final-line-break", "forbidden-character", "/find", leftOut},
    {"format-of-the-future", "unsupported-format", "/format", noMuscle},
    {"fraction", "wrong-type", "/classical_points/count", leftOut},
    {"knot-too-wide", "out-of-range", "/trigger_points/0/drawing/essential/0/line/1/3", 2},
    {"knot-with-text", "wrong-type", "/trigger_points/0/drawing/essential/0/line/1/1", 2},
    {"knot-without-width", "list-too-short", "/trigger_points/0/drawing/essential/0/line/1", 2},
    {"landmark-with-capital", "bad-id", "/trigger_points/0/drawing/essential/1/ellipse/0", 2},
    {"language-tag", "bad-format", "/language", noMuscle},
    {"level-missing", "missing-level", "/levels", noMuscle},
    {"lighter-hold-unknown", "unknown-protocol", "/lighter_hold", noMuscle},
    {"line-break", "forbidden-character", "/find", leftOut},
    {"midline-muscle-with-side", "side-mismatch", "/trigger_points/0/spillover/0/side", 2},
    {"midline-with-sided-name", "sided-name", "/regions/2/sided_name", noMuscle},
    {"midline-zone-on-paired-region", "side-mismatch", "/trigger_points/0/spillover/0/side", 2},
    {"missing-key", "missing-key", "", leftOut},
    {"missing-nested-key", "missing-key", "/checked", leftOut},
    {"muscle-twice", "duplicate-id", "", noMuscle},
    {"no-cite-no-url", "missing-source", "/sources/0", leftOut},
    {"no-main-pattern", "missing-zone", "/trigger_points/1/essential", 1},
    {"no-points", "list-too-short", "/trigger_points", leftOut},
    {"not-a-number", "syntax-error", "/classical_points/count", leftOut},
    {"null-in-list", "wrong-type", "/fma/0", leftOut},
    {"number-overflow", "number-out-of-range", "/classical_points/count", leftOut},
    {"number-too-large", "out-of-range", "/classical_points/count", leftOut},
    {"ok-with-reason", "press-conflict", "/self_pressure/reason", 2},
    {"ok-without-steps", "missing-key", "/self_pressure", leftOut},
    {"outer-space", "outer-space", "/find", leftOut},
    {"paired-without-sided-name", "sided-name", "/regions/2", noMuscle},
    {"point-numbers", "point-id", "/trigger_points/1/id", 1},
    {"point-of-another-muscle", "point-id", "/trigger_points/1/id", 1},
    {"point-twice", "duplicate-id", "/trigger_points/1/id", 1},
    {"point-unknown-protocol", "unknown-protocol", "/trigger_points/1/hold", 2},
    {"press-unknown-need", "unknown-need", "/self_pressure/needs/0", 2},
    {"press-unknown-tool", "unknown-tool", "/self_pressure/tools/0", 2},
    {"press-without-needs", "missing-key", "/self_pressure", leftOut},
    {"prevalence-unknown-muscle", "unknown-muscle", "/entries/1/muscle", noMuscle},
    {"professional-with-tool", "press-conflict", "/self_pressure/tool", 2},
    {"protocol-out-of-range", "out-of-range", "/protocols/1/hold_seconds", noMuscle},
    {"question-missing", "missing-key", "/entries/1", noMuscle},
    {"question-without-id", "bad-id", "/entries/1/id", noMuscle},
    {"red-flag-unknown-region", "unknown-region", "/red_flags/0/raise_on/1", noMuscle},
    {"region-file-without-name", "nothing-left", "/regions", noMuscle},
    {"region-twice", "duplicate-id", "/regions/0", noMuscle},
    {"region-without-view", "list-too-short", "/regions/2/views", noMuscle},
    {"review-date", "bad-format", "/reviewed_on", leftOut},
    {"review-without-date", "missing-key", "", leftOut},
    {"rule-note-for-why", "missing-key", "/entries/0/rules/0", noMuscle},
    {"rule-unasked-area", "unasked-area", "/entries/0/rules/0/where", noMuscle},
    {"rule-unknown-effect", "unknown-value", "/entries/1/rules/1/effect", noMuscle},
    {"rule-unknown-group", "unknown-group", "/entries/1/rules/0/groups/0", noMuscle},
    {"rule-unknown-key", "unknown-key", "/entries/1/rules/0/muscels", noMuscle},
    {"rule-unknown-muscle", "unknown-muscle", "/entries/1/rules/0/muscles/0", noMuscle},
    {"rule-unknown-need", "unknown-need", "/entries/1/rules/3/needs/0", noMuscle},
    {"rule-unknown-tool", "unknown-tool", "/entries/1/rules/2/tools/0", noMuscle},
    {"rule-without-selector", "missing-selector", "/entries/1/rules/1", noMuscle},
    {"same-cause-twice", "duplicate-item", "/causes/1", leftOut},
    {"same-location", "same-location", "/trigger_points/1/location", 2},
    {"search-entry-twice", "duplicate-id", "/regions/1/id", noMuscle},
    {"search-language", "bad-format", "/language", noMuscle},
    {"search-too-large", "out-of-range", "/trigger_points/0/spots/0/search_mm", 2},
    {"search-unknown-muscle", "unknown-muscle", "/muscles/1/id", noMuscle},
    {"search-unknown-red-flag", "unknown-red-flag", "/red_flags/0/id", noMuscle},
    {"search-unknown-symptom", "unknown-symptom", "/symptoms/0/id", noMuscle},
    {"search-without-source", "missing-key", "/trigger_points/0/spots/0", 2},
    {"search-without-words", "list-too-short", "/muscles/0/words", noMuscle},
    {"search-words-doubled", "doubled-word", "/symptoms/0/words/2", noMuscle},
    {"search-words-without-letters", "unsearchable-word", "/regions/0/words/1", noMuscle},
    {"shape-in-two-ways", "drawn-form", "/trigger_points/0/drawing/essential/1", 2},
    {"shape-of-unknown-view", "unknown-value", "/trigger_points/0/drawing/essential/1/view", 2},
    {"shape-on-midline-side", "unknown-value", "/trigger_points/0/drawing/essential/1/side", 2},
    {"shape-without-form", "drawn-form", "/trigger_points/0/drawing/spillover/0", 2},
    {"side-on-midline-region", "side-mismatch", "/trigger_points/0/spillover/0/side", 2},
    {"sided-name-without-mark", "bad-format", "/regions/2/sided_name", noMuscle},
    {"softer-tool-unknown", "unknown-tool", "/tools/0/softer", noMuscle},
    {"spot-beyond-muscle", "out-of-range", "/trigger_points/0/spots/0/places/0/along", 2},
    {"spot-in-two-ways", "drawn-form", "/trigger_points/0/spots/0/places/0", 2},
    {"stray-file", "unexpected-file", "", noMuscle},
    {"symptom-unknown-muscle", "unknown-muscle", "/symptoms/0/muscles/1", noMuscle},
    {"symptom-unknown-region", "nothing-left", "/symptoms/1", noMuscle},
    {"together-not-raised-alone", "not-raised-alone", "/red_flags/0/together/0/all/1/0", noMuscle},
    {"together-unknown-region", "unknown-region", "/red_flags/0/together/0/all/1/0", noMuscle},
    {"together-unknown-side", "unknown-value", "/red_flags/0/together/0/sides", noMuscle},
    {"too-long-text", "text-too-long", "/about", leftOut},
    {"too-many-steps", "list-too-long", "/self_pressure/steps", leftOut},
    {"treatment-too-short", "treatment-hold", "/protocols/0/in_treatment", noMuscle},
    {"treatment-unknown-protocol", "unknown-protocol", "/protocols/0/in_treatment", noMuscle},
    {"truncated", "syntax-error", "/trigger_points/1/spillover", leftOut},
    {"uberon-without-number", "bad-format", "/regions/2/uberon", noMuscle},
    {"unknown-group", "unknown-group", "", leftOut},
    {"unknown-key", "unknown-key", "/causess", 2},
    {"unknown-only-region", "nothing-left", "/trigger_points/0", 1},
    {"unknown-protocol", "unknown-protocol", "/self_pressure/hold", 2},
    {"unknown-region", "unknown-region", "/trigger_points/0/spillover/1/region", 2},
    {"unknown-region-everywhere", "nothing-left", "/trigger_points", leftOut},
    {"unknown-word", "unknown-value", "/sides", leftOut},
    {"unreached-region", "unreached-region", "/regions/0", noMuscle},
    {"writing-direction", "forbidden-character", "/name", leftOut},
    {"wrong-schema", "wrong-schema", "/$schema", 2},
    {"wrong-type", "wrong-type", "/beyond_manual", leftOut},
    {"wrong-type-in-point", "wrong-type", "/trigger_points/1/label", 1},
    {"wrong-type-root", "wrong-type", "", leftOut},
    {"zone-both-and-same", "duplicate-zone", "/trigger_points/0/spillover/1", 2},
    {"zone-main-and-spillover", "duplicate-zone", "/trigger_points/0/spillover/1", 2},
    {"zone-twice", "duplicate-zone", "/trigger_points/0/spillover/1", 2},
    {"zones-without-pain", "unexpected-zone", "/trigger_points/1/essential", 1},
};

/// Whether ids inside the catalog resolve and no place that must not be pressed has an instruction.
void requireConsistent(const Catalog& catalog) {
    for (const Muscle& muscle : catalog.muscles) {
        INFO(muscle.id);
        const bool mayPress =
            muscle.selfPressure == Suitability::Ok || muscle.selfPressure == Suitability::Limited;
        CHECK((mayPress || !muscle.press.has_value()));
        CHECK(muscle.noPressReason.empty() == mayPress);
        CHECK((!muscle.press || catalog.findHoldProtocol(muscle.press->holdProtocol)));
        CHECK(std::any_of(catalog.muscleGroups.begin(), catalog.muscleGroups.end(),
                          [&](const MuscleGroup& group) { return group.id == muscle.group; }));
        CHECK_FALSE(muscle.triggerPoints.empty());
        for (const TriggerPoint& point : muscle.triggerPoints) {
            CHECK(point.refersPain != point.essential.empty());
            for (const Zone& zone : point.essential)
                CHECK(catalog.findRegion(zone.region));
            for (const Zone& zone : point.spillover)
                CHECK(catalog.findRegion(zone.region));
        }
    }
    for (const BodyMap& map : catalog.bodyMaps) {
        for (const BodyMapEntry& entry : map.entries) {
            CHECK(catalog.findRegion(entry.region));
            CHECK_FALSE(entry.areas.empty());
        }
    }
    for (const Article& article : catalog.articles) {
        for (const ArticleBlock& block : article.blocks) {
            CHECK((block.muscle.empty() || catalog.findMuscle(block.muscle)));
            CHECK((block.article.empty() || catalog.findArticle(block.article)));
            for (const TableRow& row : block.rows)
                CHECK(row.cells.size() == block.columns.size());
        }
    }
    for (const RedFlag& flag : catalog.redFlags) {
        for (const std::string& region : flag.raiseOn)
            CHECK(catalog.findRegion(region));
        for (const RegionCombination& combination : flag.together) {
            for (const std::vector<std::string>& regions : combination.all)
                CHECK_FALSE(regions.empty());
        }
    }
}

} // namespace

TEST_CASE("each invalid sample gives its finding and the good entries load") {
    for (const Sample& sample : samples) {
        MinimalCatalog folder;
        folder.overlay(testData() / "invalid" / sample.folder);
        const LoadedCatalog loaded = folder.load();
        INFO(sample.folder << "\n" << allText(loaded.findings));

        const auto isExpected = [&sample](const Diagnostic& finding) {
            return finding.code == sample.code && finding.pointer == sample.pointer;
        };
        const auto found = std::find_if(loaded.findings.begin(), loaded.findings.end(), isExpected);
        const bool isFound = found != loaded.findings.end();
        CHECK(isFound);
        if (isFound) {
            CHECK((found->pointer.empty() || found->line > 0));
            CHECK_FALSE(found->message.empty());
            CHECK_FALSE(found->remedy.empty());
        }
        requireConsistent(loaded.catalog);

        if (std::string_view(sample.code) == "unsupported-format") {
            CHECK(loaded.catalog.muscles.empty());
            continue;
        }
        CHECK(loaded.catalog.findMuscle("infraspinatus"));
        CHECK(loaded.catalog.findMuscle("scalenus"));
        CHECK(loaded.catalog.regions.size() >= 3);
        CHECK_FALSE(loaded.catalog.redFlags.empty());
        const Muscle* bad = loaded.catalog.findMuscle("bad");
        const int points = bad ? static_cast<int>(bad->triggerPoints.size()) : leftOut;
        CHECK(points == std::max(sample.points, leftOut));
    }
}

TEST_CASE("every invalid sample folder is in the table") {
    std::set<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator(testData() / "invalid"))
        folders.insert(entry.path().filename().string());
    std::set<std::string> listed;
    for (const Sample& sample : samples)
        listed.insert(sample.folder);
    CHECK(folders == listed);
}

TEST_CASE("a muscle to avoid loses its instruction and keeps its reason") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/avoid-with-steps");
    const LoadedCatalog loaded = folder.load();
    const Muscle* bad = loaded.catalog.findMuscle("bad");
    REQUIRE(bad);
    CHECK(bad->selfPressure == Suitability::Avoid);
    CHECK_FALSE(bad->press);
    CHECK(bad->noPressReason == "An artery lies there.");
}

TEST_CASE("a reason not to press outweighs the instruction beside it") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/ok-with-reason");
    const LoadedCatalog loaded = folder.load();
    const Muscle* bad = loaded.catalog.findMuscle("bad");
    REQUIRE(bad);
    CHECK(bad->selfPressure == Suitability::Avoid);
    CHECK_FALSE(bad->press);
}

TEST_CASE("of two muscles with one id the first in path order stays and both files are named") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/muscle-twice");
    const LoadedCatalog loaded = folder.load();
    const Diagnostic* finding = findCode(loaded.findings, "duplicate-id");
    REQUIRE(finding);
    CHECK_THAT(finding->file, ContainsSubstring("muscles/shoulder/scalenus.json"));
    CHECK_THAT(finding->message, ContainsSubstring("muscles/neck/scalenus.json"));
    CHECK_THAT(finding->message, ContainsSubstring("muscles/shoulder/scalenus.json"));
    REQUIRE(loaded.catalog.findMuscle("scalenus"));
    CHECK(loaded.catalog.findMuscle("scalenus")->group == "neck");
}
