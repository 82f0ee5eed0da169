// SPDX-License-Identifier: MIT
#include "core/ranking/ranker.h"

#include "core/ranking/muscle_score.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace sorespot {
namespace {

/// Two candidates of one muscle that explain the same places with the same points, about as well: the drawing
/// cannot tell the sides apart.
bool sameEvidence(const Candidate& a, const Candidate& b, double sidesApart) {
    return a.muscle == b.muscle && a.main == b.main && a.sometimes == b.sometimes &&
           a.triggerPoints == b.triggerPoints &&
           (a.score == b.score || std::abs(a.score - b.score) < sidesApart);
}

/// Makes `one` the candidate of both sides. A main place that only one of them would bring along cannot be
/// expected.
void mergeSides(Candidate& one, const Candidate& other) {
    one.side = Side::Midline;
    one.score = std::max(one.score, other.score);
    std::erase_if(one.unmarkedMain, [&](const SidedRegion& place) {
        return !std::binary_search(other.unmarkedMain.begin(), other.unmarkedMain.end(), place);
    });
}

bool ranksBefore(const Candidate& a, const Candidate& b) {
    return std::forward_as_tuple(-a.score, -static_cast<long>(a.main.size()), a.muscle->id, a.side) <
           std::forward_as_tuple(-b.score, -static_cast<long>(b.main.size()), b.muscle->id, b.side);
}

/// The words' part: which of the marked places the points name.
Candidate candidateOf(const PointTable& table, const MusclePoints& muscle, const MuscleScore& score,
                      const PlaceSet& marked) {
    Candidate candidate;
    candidate.muscle = muscle.muscle;
    candidate.side = muscle.side;
    PlaceSet essential;
    PlaceSet spillover;
    for (const std::size_t point : score.points) {
        const PointEntry& entry = table.pointsOf(muscle)[point];
        candidate.triggerPoints.push_back(entry.point->id);
        essential |= entry.essential;
        spillover |= entry.spillover;
    }
    candidate.unexplained.reserve((marked & ~(essential | spillover)).count());
    const PlaceSet told = marked | essential;
    for (std::size_t place = 0; place < table.cells().count(); ++place) {
        if (!told[place])
            continue;
        auto& places = !marked[place]     ? candidate.unmarkedMain
                       : essential[place] ? candidate.main
                       : spillover[place] ? candidate.sometimes
                                          : candidate.unexplained;
        places.push_back(table.cells().place(place));
    }
    return candidate;
}

LogOdds oddsOf(PressAnswer answer, const RankingParameters& parameters) {
    switch (answer) {
    case PressAnswer::FamiliarPain:
        return toLogOdds(parameters.familiarPain);
    case PressAnswer::LocalOnly:
        return toLogOdds(parameters.localOnly);
    case PressAnswer::Nothing:
        break;
    }
    return toLogOdds(parameters.nothing);
}

LogOdds oddsOf(std::span<const PressedMuscle> pressed, const MusclePoints& entry,
               const RankingParameters& parameters) {
    LogOdds odds = 0;
    for (const PressedMuscle& muscle : pressed) {
        if (muscle.muscle == entry.muscle->id && (muscle.side == entry.side || muscle.side == Side::Midline))
            odds = oddsOf(muscle.answer, parameters);
    }
    return odds;
}

} // namespace

Ranker::Ranker(const Catalog& catalog, FigureSource figure)
    : m_catalog(catalog)
    , m_figure(std::move(figure)) {}

const PointTable& Ranker::table() const {
    std::call_once(m_once, [this] {
        m_table = std::make_unique<const PointTable>(m_catalog, m_figure ? m_figure() : nullptr);
    });
    return *m_table;
}

std::vector<Candidate> Ranker::rank(const PainDrawing& drawing,
                                    std::span<const PressedMuscle> pressed) const {
    const PointTable& points = table();
    const MarkedPlaces marked = markedPlaces(drawing, points.cells(), points.parameters());
    MuscleScorer scorer(points, marked);
    std::vector<Candidate> candidates;
    for (const MusclePoints& muscle : points.muscles()) {
        const auto score = scorer.scoreOf(muscle);
        if (!score)
            continue;
        Candidate candidate = candidateOf(points, muscle, *score, marked.marked);
        candidate.score =
            std::round(fromLogOdds(score->odds + oddsOf(pressed, muscle, points.parameters())) * 1000) / 1000;
        if (!candidates.empty() && sameEvidence(candidates.back(), candidate, points.parameters().sidesApart))
            mergeSides(candidates.back(), candidate);
        else
            candidates.push_back(std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(), ranksBefore);
    return candidates;
}

std::vector<Candidate> Ranker::rank(const Selection& marked) const {
    PainDrawing drawing;
    for (const SidedRegion& place : marked.places())
        drawing.mark(place);
    return rank(drawing);
}

} // namespace sorespot
