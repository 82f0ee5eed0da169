// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

double readParameter(ObjectReader& root, std::string_view key, const NumberRule& rule) {
    double value = 0;
    root.object(key, [&](ObjectReader& parameter) {
        value = parameter.number("value", rule);
        parameter.text("reason", rule::parameterReason);
    });
    return value;
}

} // namespace

std::optional<RankingParameters> readRankingParameters(ObjectReader& root) {
    readSchemaName(root, FileKind::Ranking);
    readLicence(root);
    RankingParameters parameters;
    parameters.main = readParameter(root, "main", rule::chance);
    parameters.mainPlace = readParameter(root, "main_place", rule::chance);
    parameters.sometimes = readParameter(root, "sometimes", rule::chance);
    parameters.sometimesPlace = readParameter(root, "sometimes_place", rule::chance);
    parameters.elsewhere = readParameter(root, "elsewhere", rule::chance);
    parameters.handBlur = readParameter(root, "hand_blur", rule::handBlur);
    parameters.wholePlaceShare = readParameter(root, "whole_place_share", rule::wholePlaceShare);
    parameters.intensityShare = readParameter(root, "intensity_share", rule::share);
    parameters.unmarked = readParameter(root, "unmarked", rule::share);
    parameters.furtherPoint = readParameter(root, "further_point", rule::logOdds);
    parameters.sidesApart = readParameter(root, "sides_apart", rule::sidesApart);
    parameters.oftenInvolved = readParameter(root, "often_involved", rule::logOdds);
    parameters.rarelyInvolved = readParameter(root, "rarely_involved", rule::logOdds);
    parameters.familiarPain = readParameter(root, "familiar_pain", rule::logOdds);
    parameters.localOnly = readParameter(root, "local_only", rule::logOdds);
    parameters.nothing = readParameter(root, "nothing", rule::logOdds);
    if (!root.finish())
        return std::nullopt;
    return parameters;
}

Entries<Prevalence> readPrevalence(ObjectReader& root) {
    readSchemaName(root, FileKind::Prevalence);
    readLicence(root);
    auto entries = root.objects("entries", rule::prevalences, [](ObjectReader& item) {
        Read<Prevalence> entry{{}, item.place()};
        entry.value.muscle = item.text("muscle", rule::id);
        entry.value.involved = item.choice("involved", words::involvement);
        entry.value.figure = item.text("figure", rule::prevalenceFigure);
        entry.value.sources = readSources(item);
        return entry;
    });
    root.finish();
    return entries;
}

} // namespace sorespot
