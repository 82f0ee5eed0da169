// SPDX-License-Identifier: MIT
// One value of the minimal catalog exchanged: what is said about it, and where. What such an entry costs the
// rest is the business of invalid_samples_test.cpp.
#include "catalog_samples.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;
using namespace sorespot::test;

namespace {

struct WrongValue {
    const char* file;
    const char* from;
    const char* to;
    const char* code;
    const char* pointer;
};

const char* const muscle = "muscles/shoulder/infraspinatus.json";
const char* const article = "learn/spot.json";
const char* const aboutYou = "safety/about_you.json";
const char* const redFlags = "safety/red_flags.json";
const char* const body = "body_maps/halves.json";
const char* const together = R"("all": [["shoulder_front"], ["arm_front"]])";
const char* const spot = R"({"view": "back", "along": 0.3, "across": 0.35})";

const WrongValue wrongValues[] = {
    {aboutYou, R"(["neck"])", R"(["nekc", "neck"])", "unknown-group", "/entries/1/rules/0/groups/0"},
    {redFlags, together, R"("all": ["shoulder_front", ["arm_front"]])", "wrong-type",
     "/red_flags/0/together/0/all/0"},
    {redFlags, together, R"("all": [[], ["arm_front"]])", "list-too-short", "/red_flags/0/together/0/all/0"},
    {redFlags, together, R"("al": [])", "missing-key", "/red_flags/0/together/0"},
    {redFlags, together, R"("all": [["chest"], ["arm_front"]])", "unknown-region",
     "/red_flags/0/together/0/all/0/0"},
    {article, R"(["Spot", "Line"])", "[]", "list-too-short", "/blocks/4/columns"},
    {article, R"("cells": ["Yes", "Yes"])", R"("cells": [])", "list-too-short", "/blocks/4/rows/0/cells"},
    {body, R"("Two halves")", R"("")", "empty-text", "/name"},
    {body, R"("region": "nose")", R"("region": "nase")", "unknown-region", "/regions/0/region"},
    {"catalog.json", "\"format\": 1", "\"format\": 1.5", "wrong-type", "/format"},
    {"catalog.json", "\"format\": 1", "\"format\": true", "wrong-type", "/format"},
    {"ranking.json", "\"value\": 0.8", "\"value\": 1", "out-of-range", "/main/value"},
    {"ranking.json", "\"value\": 0.8,", "", "missing-key", "/main"},
    {"regions/head.json", "\"midline\"", "\"middle\"", "unknown-value", "/regions/0/kind"},
    {"regions/head.json", R"(["front"])", R"(["up"])", "unknown-value", "/regions/0/views/0"},
    {"regions/head.json", R"(["front"])", R"(["front", "front"])", "duplicate-item", "/regions/0/views/1"},
    {"safety/urgency.json", "\"emergency\"", "\"emergancy\"", "unknown-value", "/levels/0/id"},
    {muscle, R"("essential": [{"region": "arm_front", "side": "both"}],)", R"("refers_pain": false,)",
     "missing-key", "/trigger_points/1"},
    {muscle, R"("reviewed_by": "A. Nonymous",)", "", "missing-key", ""},
    {muscle, R"("find": ")", R"("find": " )", "outer-space", "/find"},
    {muscle, R"("infraspinatus.1")", R"("Infraspinatus.1")", "bad-id", "/trigger_points/0/id"},
    {muscle, R"({"view": "front", "line")", R"({"line")", "missing-key",
     "/trigger_points/0/drawing/essential/1"},
    {muscle, R"({"view": "front", "region": "shoulder_front"})", R"({"line": 3, "view": "front"})",
     "wrong-type", "/trigger_points/0/drawing/essential/0/line"},
    {muscle, R"(["acromion", -8, 40, 6])", "8", "wrong-type", "/trigger_points/0/drawing/essential/1/line/1"},
    {muscle, R"(["acromion", -12, 30])", "true", "wrong-type",
     "/trigger_points/0/drawing/essential/2/ellipse"},
    {muscle, spot, R"({"view": "back"})", "drawn-form", "/trigger_points/0/spots/0/places/0"},
    {muscle, spot, R"({"view": "back", "across": 0.3})", "missing-key", "/trigger_points/0/spots/0/places/0"},
    {muscle, spot, R"({"view": "back", "part": "upper"})", "missing-key",
     "/trigger_points/0/spots/0/places/0"},
    {muscle, R"("search_mm": 18,)", "", "missing-key", "/trigger_points/0/spots/0"},
};

LoadedCatalog loadWith(const char* file, const std::string& from, const std::string& to) {
    const MinimalCatalog folder;
    replaceInFile(folder / file, from, to);
    return folder.load();
}

bool has(const Diagnostics& findings, std::string_view code, std::string_view pointer) {
    return std::any_of(findings.begin(), findings.end(), [&](const Diagnostic& finding) {
        return finding.code == code && finding.pointer == pointer;
    });
}

} // namespace

TEST_CASE("a value that is not as it should be is named with its place") {
    for (const WrongValue& wrong : wrongValues) {
        const LoadedCatalog loaded = loadWith(wrong.file, wrong.from, wrong.to);
        INFO(wrong.file << ": " << wrong.to << '\n' << allText(loaded.findings));
        CHECK(has(loaded.findings, wrong.code, wrong.pointer));
        CHECK_FALSE(loaded.catalog.muscles.empty());
    }
}

TEST_CASE("a value of the wrong type is named as what it is") {
    for (const char* value : {"null", "true", "false", "7", "a list", "an object"}) {
        const std::string json = value == std::string("a list")      ? "[]"
                                 : value == std::string("an object") ? "{}"
                                                                     : value;
        const LoadedCatalog loaded = loadWith(muscle, R"("Infraspinatus")", json);
        const Diagnostic* finding = findCode(loaded.findings, "wrong-type");
        REQUIRE(finding);
        INFO(finding->message);
        CHECK_THAT(finding->message, ContainsSubstring(value));
    }
}

TEST_CASE("a table is not measured by what could not be read of it") {
    CHECK_FALSE(findCode(loadWith(article, R"(["Spot", "Line"])", "[]").findings, "uneven-row"));
    CHECK_FALSE(
        findCode(loadWith(article, R"("cells": ["Yes", "Yes"])", R"("cells": [])").findings, "uneven-row"));
}

TEST_CASE("a muscle on the midline has no other side") {
    const MinimalCatalog folder;
    replaceInFile(folder / muscle, "\"paired\"", "\"midline\"");
    replaceInFile(folder / muscle, R"("arm_front", "side": "same")", R"("arm_front", "side": "other")");
    CHECK(has(folder.load().findings, "side-mismatch", "/trigger_points/0/spillover/0/side"));
}

TEST_CASE("of lists that are empty altogether one finding is enough") {
    const MinimalCatalog folder;
    writeFile(folder / "regions/foot.json",
              R"({"name": "", "order": 3, "licence": "CC0-1.0", "regions": []})");
    writeFile(folder / "safety/urgency.json", R"({"licence": "CC0-1.0", "levels": []})");
    const LoadedCatalog loaded = folder.load();
    INFO(allText(loaded.findings));
    CHECK(has(loaded.findings, "list-too-short", "/regions"));
    CHECK_FALSE(findCode(loaded.findings, "nothing-left"));
    CHECK(has(loaded.findings, "list-too-short", "/levels"));
    CHECK_FALSE(findCode(loaded.findings, "missing-level"));
}

TEST_CASE("ranking parameters and body maps are used whole or not at all") {
    CHECK(loadWith("ranking.json", "\"value\": 0.8", "\"value\": 0.7").catalog.rankingParameters.main == 0.7);
    CHECK(loadWith("ranking.json", "\"value\": 0.8", "\"value\": 1").catalog.rankingParameters.main ==
          RankingParameters().main);
    CHECK(loadWith(body, "Two halves", "2 halves").catalog.findBodyMap("halves"));
    CHECK_FALSE(loadWith(body, R"("Two halves")", R"("")").catalog.findBodyMap("halves"));
}

TEST_CASE("what a later layer cannot say leaves what the earlier one said") {
    const MinimalCatalog base;
    const MinimalCatalog later;
    replaceInFile(later / "care/hold_protocols.json", R"("If it is sharp, stop.")", R"("")");
    replaceInFile(later / "care/hold_protocols.json", R"("Rest a little.")", R"("")");
    replaceInFile(later / "care/hold_protocols.json", R"("Leave it until tomorrow.")", R"("")");
    replaceInFile(later / "care/hold_protocols.json", R"("sources": [{)", R"("sources": [], "x": [{)");
    replaceInFile(later / "care/technique.json", R"("sources": [{)", R"("sources": [], "x": [{)");
    const Catalog catalog = loadCatalog({base.path(), later.path()}).catalog;
    CHECK(catalog.stopRule == "If it is sharp, stop.");
    CHECK(catalog.aftercare == "Rest a little.");
    CHECK(catalog.enoughToday == "Leave it until tomorrow.");
    CHECK(catalog.holdSources.size() == 1);
    CHECK(catalog.techniqueSources.size() == 1);
}
