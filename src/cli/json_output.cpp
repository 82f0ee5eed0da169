// SPDX-License-Identifier: MIT
#include "cli/json_output.h"

#include "core/catalog/catalog_words.h"

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

Json rankingToJson(std::span<const Candidate> candidates, std::span<const RaisedFlag> flags, int limit) {
    Json list = Json::array();
    for (const Candidate& candidate :
         candidates.first(std::min(candidates.size(), static_cast<std::size_t>(limit)))) {
        list.push_back({{"rank", list.size() + 1},
                        {"muscle", candidate.muscle->id},
                        {"side", sideWord(candidate.side)},
                        {"trigger_points", candidate.triggerPoints},
                        {"score", candidate.score},
                        {"main", places(candidate.main)},
                        {"sometimes", places(candidate.sometimes)},
                        {"unexplained", places(candidate.unexplained)},
                        {"self_pressure", wordOf(words::suitability, candidate.muscle->selfPressure)}});
    }
    Json raised = Json::array();
    for (const RaisedFlag& flag : flags) {
        raised.push_back({{"id", flag.flag->id},
                          {"level", wordOf(words::urgency, flag.flag->level)},
                          {"scope", flag.scope == FlagScope::Place ? "place" : "general"}});
    }
    return {{"candidates", std::move(list)}, {"red_flags", std::move(raised)}};
}

Json togetherToJson(const JointExplanation& joint) {
    Json points = Json::array();
    for (const JointPoint& point : joint.points) {
        points.push_back({{"muscle", point.muscle->id},
                          {"side", sideWord(point.side)},
                          {"trigger_point", point.point->id},
                          {"main", places(point.main)},
                          {"sometimes", places(point.sometimes)}});
    }
    return {{"points", std::move(points)}, {"unexplained", places(joint.unexplained)}};
}

Json toJson(const Diagnostic& finding) {
    return {{"severity", finding.severity == Severity::Error ? "error" : "warning"},
            {"file", finding.file},
            {"line", finding.line},
            {"pointer", finding.pointer},
            {"code", finding.code},
            {"message", finding.message},
            {"remedy", finding.remedy}};
}

} // namespace sorespot::cli
