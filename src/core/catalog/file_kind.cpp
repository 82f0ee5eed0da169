// SPDX-License-Identifier: MIT
#include "core/catalog/file_kind.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

constexpr std::array<FileKindInfo, 18> kinds{{
    {FileKind::Catalog, "catalog.json", "catalog.schema.json"},
    {FileKind::RegionGroup, "regions/", "region_group.schema.json"},
    {FileKind::MuscleGroups, "muscles/groups.json", "muscle_groups.schema.json"},
    {FileKind::HoldProtocols, "care/hold_protocols.json", "hold_protocols.schema.json"},
    {FileKind::Technique, "care/technique.json", "technique.schema.json"},
    {FileKind::Tools, "care/tools.json", "tools.schema.json"},
    {FileKind::RedFlags, "safety/red_flags.json", "red_flags.schema.json"},
    {FileKind::Urgency, "safety/urgency.json", "urgency.schema.json"},
    {FileKind::AboutYou, "safety/about_you.json", "about_you.schema.json"},
    {FileKind::Evidence, "evidence.json", "evidence.schema.json"},
    {FileKind::Ranking, "ranking.json", "ranking.schema.json"},
    {FileKind::Prevalence, "prevalence.json", "prevalence.schema.json", false},
    {FileKind::Muscle, "muscles/", "muscle.schema.json"},
    {FileKind::BodyMap, "body_maps/", "body_map.schema.json", false},
    {FileKind::ArticleTopics, "learn/topics.json", "article_topics.schema.json", false},
    {FileKind::Article, "learn/", "article.schema.json", false},
    {FileKind::Symptoms, "search/symptoms.json", "symptoms.schema.json", false},
    {FileKind::SearchWords, "search/", "search_words.schema.json", false},
}};

} // namespace

std::span<const FileKindInfo> fileKinds() {
    return kinds;
}

const FileKindInfo& infoOf(FileKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::optional<FileKind> kindOfSchema(std::string_view schema) {
    const std::string_view name =
        schema.substr(schema.find_last_of('/') + 1); // npos + 1 is 0: the whole text
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const FileKindInfo& info) { return info.schema == name; });
    if (found == kinds.end())
        return std::nullopt;
    return found->kind;
}

} // namespace sorespot
