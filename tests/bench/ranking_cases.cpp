// SPDX-License-Identifier: MIT
#include "ranking_cases.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace sorespot::bench {
namespace {

using Json = nlohmann::json;

/// "REGION" stands for its right side, as the person's that the list was written for.
Result<Selection> placesOf(const Catalog& catalog, const Json& regions) {
    Selection selection;
    for (const Json& region : regions) {
        std::string text = region.is_string() ? region.get<std::string>() + ":right"
                                              : region.at("region").get<std::string>() + ':' +
                                                    region.at("side").get<std::string>();
        if (text.ends_with(":bilateral"))
            text.replace(text.size() - 9, 9, "both");
        const auto places = parsePlaces(catalog, text);
        if (!places)
            return places.error();
        for (const SidedRegion& place : *places)
            selection.add(place);
    }
    return selection;
}

Result<RankingCases> parse(const Catalog& catalog, const Json& file) {
    RankingCases all;
    for (const Json& entry : file.at("cases")) {
        const auto marked = placesOf(catalog, entry.at("regions"));
        if (!marked)
            return marked.error();
        RankingCase one;
        one.id = entry.at("id");
        one.kind = entry.value("leak_risk", false) ? "leak_risk" : entry.at("kind").get<std::string>();
        one.marked = *marked;
        one.expected = entry.at("expected_primary").get<std::vector<std::string>>();
        one.side = sideNamed(entry.at("laterality").get<std::string>()).value_or(Side::Midline);
        all.cases.push_back(std::move(one));
    }
    for (const Json& entry : file.value("regional_lists", Json::array())) {
        const auto marked = placesOf(catalog, entry.at("regions"));
        if (!marked)
            return marked.error();
        RegionalList list;
        list.id = entry.at("id");
        list.marked = *marked;
        std::vector<std::string> every;
        for (const Json& muscle : entry.at("muscles")) {
            every.push_back(muscle.at("muscle"));
            if (muscle.value("zone", "") == "essential")
                list.essential.push_back(every.back());
        }
        list.length = every.size();
        if (list.essential.empty())
            list.essential = std::move(every);
        all.lists.push_back(std::move(list));
    }
    return all;
}

} // namespace

Result<RankingCases> readCases(const Catalog& catalog, const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream)
        return Error{file.string() + " cannot be read", "check the path"};
    try {
        return parse(catalog, Json::parse(stream));
    } catch (const Json::exception& error) {
        return Error{file.string() + ": " + error.what(), "correct the file"};
    }
}

} // namespace sorespot::bench
