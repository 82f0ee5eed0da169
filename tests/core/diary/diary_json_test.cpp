// SPDX-License-Identifier: MIT
#include "core/diary/diary_json.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace sorespot;

namespace {

DiaryEntry evening() {
    DiaryEntry entry;
    entry.id = 7;
    entry.when = {1'792'605'926, 7200};
    entry.drawing = R"({"select":["nose"],"painted":[]})";
    entry.places = {{"nose", Side::Midline}, {"knee", Side::Left}};
    entry.pressed = {{"soleus", Side::Left, {"soleus.1"}, 60, 3, PressAnswer::FamiliarPain},
                     {"masseter", Side::Right, {}, 0, 0, std::nullopt}};
    return entry;
}

} // namespace

TEST_CASE("a diary is handed out whole") {
    const auto json = nlohmann::json::parse(toJson({evening(), DiaryEntry{}}));
    CHECK(json.at("sorespot_diary") == 1);
    REQUIRE(json.at("entries").size() == 2);
    CHECK(json["entries"][0] == nlohmann::json::parse(R"({
        "time": "2026-10-21T20:05:26+02:00",
        "places": ["nose:mid", "knee:left"],
        "pressed": [{"muscle": "soleus", "side": "left", "points": ["soleus.1"], "hold_seconds": 60, "rounds": 3,
                     "answer": "familiar_pain"},
                    {"muscle": "masseter", "side": "right", "hold_seconds": 0, "rounds": 0}],
        "drawing": {"select": ["nose"], "painted": []}})"));
    CHECK(nlohmann::json::parse(toJson({})).at("entries").empty());
}

TEST_CASE("a drawing that cannot be read is handed out as it stands") {
    DiaryEntry entry = evening();
    entry.drawing = "{\"select\": [\"no\xffse\"";
    const std::string text = toJson({entry});
    const auto json = nlohmann::json::parse(text);
    CHECK_FALSE(json["entries"][0].contains("drawing"));
    CHECK_THAT(json["entries"][0].at("drawing_text").get<std::string>(),
               ContainsSubstring("{\"select\": [\"no"));
}
