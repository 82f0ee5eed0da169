// SPDX-License-Identifier: MIT
#include "core/ranking/explain_together.h"

#include "core/ranking/muscle_score.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sorespot {
namespace {

/// A point as far as the drawing goes.
struct Part {
    PlaceSet main;  // of the marked places
    PlaceSet named; // these, and those of the spillover
    LogOdds score = 0;
    const MusclePoints* muscle = nullptr;
    std::size_t point = 0;

    auto key() const { return std::tie(muscle->muscle->id, muscle->side, point); }
};

/// What a set of points is worth; larger is better.
struct Worth {
    std::size_t named = 0;
    std::size_t main = 0;
    LogOdds score = 0;

    auto operator<=>(const Worth&) const = default;
};

using Set = std::vector<const Part*>; // in the order of the parts

class Search {
public:
    explicit Search(std::vector<Part> parts)
        : m_parts(std::move(parts)) {
        // Those that name most come first: the rest of the list then cannot add more than its next one.
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const Part& a, const Part& b) { return a.named.count() > b.named.count(); });
    }

    Set best() {
        for (std::size_t size = 1; size <= maxPointsOfSet; ++size) {
            const std::size_t before = m_worth.named;
            m_size = size;
            extend({}, 0, {}, {}, 0);
            if (m_worth.named == before)
                break; // a further point brings nothing
        }
        return m_best;
    }

private:
    void extend(const Set& set, std::size_t next, const PlaceSet& named, const PlaceSet& main,
                LogOdds score) {
        const std::size_t missing = m_size - set.size();
        for (std::size_t i = next; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            if (named.count() + missing * part.named.count() < m_worth.named)
                return;
            const PlaceSet allNamed = named | part.named;
            const PlaceSet allMain = main | part.main;
            Set all = set;
            all.push_back(&part);
            if (missing > 1)
                extend(all, i + 1, allNamed, allMain, score + part.score);
            else
                consider(all, {allNamed.count(), allMain.count(), score + part.score});
        }
    }

    /// A set of more points than the best so far has to name more places.
    void consider(const Set& set, const Worth& worth) {
        const bool isLarger = set.size() > m_best.size();
        if (isLarger ? worth.named <= m_worth.named : worth <= m_worth)
            return;
        m_best = set;
        m_worth = worth;
    }

    std::vector<Part> m_parts;
    std::size_t m_size = 1;
    Set m_best;
    Worth m_worth;
};

/// Of the points that name the same places in the same zones only the best can be in the best set. Without
/// the others the search is quick, also in a large catalog.
std::vector<Part> partsOf(const PointTable& table, const MarkedPlaces& marked) {
    const auto less = [](const std::pair<PlaceSet, PlaceSet>& a, const std::pair<PlaceSet, PlaceSet>& b) {
        return std::pair(a.first.to_string(), a.second.to_string()) <
               std::pair(b.first.to_string(), b.second.to_string());
    };
    std::map<std::pair<PlaceSet, PlaceSet>, Part, decltype(less)> parts(less);
    MuscleScorer scorer(table, marked);
    for (const MusclePoints& muscle : table.muscles()) {
        const auto points = table.pointsOf(muscle);
        for (std::size_t i = 0; i < points.size(); ++i) {
            Part part;
            part.main = points[i].essential & marked.marked;
            part.named = part.main | (points[i].spillover & marked.marked);
            if (part.named.none())
                continue;
            part.score = scorer.scoreOfPoint(muscle, i) + muscle.prior;
            part.muscle = &muscle;
            part.point = i;
            const auto [at, isNew] = parts.try_emplace({part.main, part.named}, part);
            if (!isNew && (part.score > at->second.score ||
                           (part.score == at->second.score && part.key() < at->second.key())))
                at->second = part;
        }
    }
    std::vector<Part> list;
    list.reserve(parts.size());
    for (const auto& entry : parts)
        list.push_back(entry.second);
    std::sort(list.begin(), list.end(), [](const Part& a, const Part& b) { return a.key() < b.key(); });
    return list;
}

std::vector<SidedRegion> namesOf(const PlaceSet& places, const PlaceCells& cells) {
    std::vector<SidedRegion> names;
    for (std::size_t i = 0; i < cells.count(); ++i) {
        if (places.test(i))
            names.push_back(cells.place(i));
    }
    return names;
}

} // namespace

JointExplanation explainTogether(const Ranker& ranker, const PainDrawing& drawing) {
    const PointTable& table = ranker.table();
    const MarkedPlaces marked = markedPlaces(drawing, table.cells(), table.parameters());
    Search search(partsOf(table, marked));
    Set set = search.best();
    std::sort(set.begin(), set.end(), [](const Part* a, const Part* b) { return a->key() < b->key(); });
    JointExplanation joint;
    PlaceSet rest = marked.marked;
    for (const Part* part : set) {
        const PointEntry& entry = table.pointsOf(*part->muscle)[part->point];
        joint.points.push_back({part->muscle->muscle, entry.point, part->muscle->side,
                                namesOf(part->main, table.cells()),
                                namesOf(part->named & ~part->main, table.cells())});
        rest &= ~part->named;
    }
    joint.unexplained = namesOf(rest, table.cells());
    return joint;
}

} // namespace sorespot
