// SPDX-License-Identifier: MIT
#include "core/diary/diary_json.h"

#include "core/input/json_reader.h"

#include <nlohmann/json.hpp>

namespace sorespot {
namespace {

using Json = nlohmann::ordered_json;

/// Whatever stands in a file can be written: what is no UTF-8 is replaced.
std::string lineOf(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json pressOf(const DiaryPress& press) {
    Json json{{"muscle", press.muscle}, {"side", sideWord(press.side)}};
    if (!press.points.empty())
        json["points"] = press.points;
    json["hold_seconds"] = press.holdSeconds;
    json["rounds"] = press.rounds;
    if (press.answer)
        json["answer"] = answerWord(*press.answer);
    return json;
}

std::string textOf(const DiaryEntry& entry) {
    Json places = Json::array();
    for (const SidedRegion& place : entry.places)
        places.push_back(toText(place));
    Json pressed = Json::array();
    for (const DiaryPress& press : entry.pressed)
        pressed.push_back(pressOf(press));
    Findings findings;
    const std::optional<JsonDocument> drawing = parseJson(entry.drawing, "drawing", findings);
    return "    {\"time\": " + lineOf(isoText(entry.when)) + ",\n     \"places\": " + lineOf(places) +
           ",\n     \"pressed\": " + lineOf(pressed) +
           (drawing ? ",\n     \"drawing\": " + drawing->root->written()
                    : ",\n     \"drawing_text\": " + lineOf(entry.drawing)) +
           "}";
}

} // namespace

std::string toJson(const std::vector<DiaryEntry>& entries) {
    std::string text =
        "{\n  \"sorespot_diary\": " + std::to_string(diaryDocumentVersion) + ",\n  \"entries\": [";
    for (std::size_t i = 0; i < entries.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + textOf(entries[i]);
    return text + (entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace sorespot
