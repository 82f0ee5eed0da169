// SPDX-License-Identifier: MIT
#include "cli/json_output.h"

#include <algorithm>

namespace sorespot::cli {
namespace {

Json places(const std::vector<SidedRegion>& list) {
    Json array = Json::array();
    for (const SidedRegion& place : list)
        array.push_back(toText(place));
    return array;
}

} // namespace

std::string_view nameOf(Suitability suitability) {
    switch (suitability) {
    case Suitability::Ok:
        return "ok";
    case Suitability::Limited:
        return "limited";
    case Suitability::Avoid:
        return "avoid";
    case Suitability::ProfessionalOnly:
        break;
    }
    return "professional_only";
}

std::string_view nameOf(Urgency urgency) {
    switch (urgency) {
    case Urgency::Emergency:
        return "emergency";
    case Urgency::Urgent:
        return "urgent";
    case Urgency::SameDay:
        return "same_day";
    case Urgency::Soon:
        break;
    }
    return "soon";
}

std::string_view shortNameOf(Side side) {
    return side == Side::Left ? "left" : side == Side::Right ? "right" : "mid";
}

Json rankingToJson(std::span<const Candidate> candidates, std::span<const RaisedFlag> flags, int limit) {
    Json list = Json::array();
    for (const Candidate& candidate :
         candidates.first(std::min(candidates.size(), static_cast<std::size_t>(limit)))) {
        list.push_back({{"rank", list.size() + 1},
                        {"muscle", candidate.muscle->id},
                        {"side", shortNameOf(candidate.side)},
                        {"trigger_points", candidate.triggerPoints},
                        {"score", candidate.score},
                        {"main", places(candidate.main)},
                        {"sometimes", places(candidate.sometimes)},
                        {"unexplained", places(candidate.unexplained)},
                        {"self_pressure", nameOf(candidate.muscle->selfPressure)}});
    }
    Json raised = Json::array();
    for (const RaisedFlag& flag : flags) {
        raised.push_back({{"id", flag.flag->id},
                          {"level", nameOf(flag.flag->level)},
                          {"scope", flag.scope == FlagScope::Place ? "place" : "general"}});
    }
    return {{"candidates", std::move(list)}, {"red_flags", std::move(raised)}};
}

} // namespace sorespot::cli
