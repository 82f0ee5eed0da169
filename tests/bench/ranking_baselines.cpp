// SPDX-License-Identifier: MIT
#include "ranking_baselines.h"

#include <algorithm>
#include <tuple>

namespace sorespot::bench {
namespace {

struct Reached {
    Listed listed;
    std::vector<SidedRegion> main;
    std::vector<SidedRegion> sometimes;
    int points = 0;      ///< That name a marked place.
    int involvement = 0; ///< 1 often, -1 rarely.
};

std::vector<SidedRegion> meet(const std::vector<SidedRegion>& places, const Selection& marked) {
    std::vector<SidedRegion> met;
    for (const SidedRegion& place : places) {
        if (marked.contains(place))
            met.push_back(place);
    }
    return met;
}

std::vector<Reached> reached(const Catalog& catalog, const Selection& marked) {
    std::vector<Reached> all;
    for (const Muscle& muscle : catalog.muscles) {
        for (const Side side : sidesOf(muscle)) {
            const SidedPattern pattern = patternOf(muscle, side);
            Reached one{{&muscle, side}, meet(pattern.essential, marked), meet(pattern.spillover, marked)};
            if (one.main.empty() && one.sometimes.empty())
                continue;
            for (const TriggerPoint& point : muscle.triggerPoints) {
                const SidedPattern its = patternOf(point, side);
                if (!meet(its.essential, marked).empty() || !meet(its.spillover, marked).empty())
                    ++one.points;
            }
            for (const Prevalence& entry : catalog.prevalence) {
                if (entry.muscle == muscle.id)
                    one.involvement = entry.involved == Involvement::Often ? 1 : -1;
            }
            if (!all.empty() && all.back().listed.muscle == &muscle && all.back().main == one.main &&
                all.back().sometimes == one.sometimes)
                all.back().listed.side = Side::Midline;
            else
                all.push_back(std::move(one));
        }
    }
    return all;
}

template <typename Key>
std::vector<Listed> ranked(const Catalog& catalog, const Selection& marked, Key key) {
    std::vector<Reached> all = reached(catalog, marked);
    std::sort(all.begin(), all.end(), [&](const Reached& a, const Reached& b) {
        const auto left = key(a);
        const auto right = key(b);
        if (left != right)
            return left > right;
        return std::tie(a.listed.muscle->id, a.listed.side) < std::tie(b.listed.muscle->id, b.listed.side);
    });
    std::vector<Listed> list;
    for (const Reached& one : all)
        list.push_back(one.listed);
    return list;
}

} // namespace

std::vector<Listed> largestWeight(const Catalog& catalog, const Selection& marked) {
    return ranked(catalog, marked, [](const Reached& one) { return one.main.empty() ? 0.25 : 0.75; });
}

std::vector<Listed> regionCount(const Catalog& catalog, const Selection& marked) {
    return ranked(catalog, marked, [](const Reached& one) { return one.main.size() + one.sometimes.size(); });
}

std::vector<Listed> essentialThenFrequency(const Catalog& catalog, const Selection& marked) {
    return ranked(catalog, marked, [](const Reached& one) {
        return std::make_tuple(!one.main.empty(), one.points, one.involvement);
    });
}

} // namespace sorespot::bench
