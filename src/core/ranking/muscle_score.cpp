// SPDX-License-Identifier: MIT
#include "core/ranking/muscle_score.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numeric>

namespace sorespot {
namespace {

constexpr std::size_t maxPointsCombined = 10;

/// What a point, or several points together, say about a drawing: for each touched place the weighted
/// evidence, then for each place of the muscle's patterns what it costs that the place was not, or only
/// partly, marked. No value is negative, and 0 where a point has nothing to say: of several points together
/// the larger value counts everywhere.
using Row = std::span<const LogOdds>;

void join(Row a, Row b, std::span<LogOdds> both) {
    for (std::size_t i = 0; i < both.size(); ++i)
        both[i] = std::max(a[i], b[i]);
}

/// A point of the muscle at hand.
struct Voice {
    std::size_t point = 0;
    bool namesMarked = false; ///< One of its regions is marked.
    Row row;
    LogOdds alone = 0;
};

/// Collects the sets.
class Sets {
public:
    void add(LogOdds score, std::initializer_list<const Voice*> voices) {
        m_most = m_scores.empty() ? score : std::max(m_most, score);
        m_scores.push_back(score);
        const bool canBeTold =
            std::all_of(voices.begin(), voices.end(), [](const Voice* voice) { return voice->namesMarked; });
        if (!canBeTold || (!m_points.empty() && score <= m_best)) // the first of equals has fewest points
            return;
        m_best = score;
        m_points.clear();
        for (const Voice* voice : voices)
            m_points.push_back(voice->point);
    }

    MuscleScore total(LogOdds prior) const {
        double sum = 0;
        for (const LogOdds score : m_scores)
            sum += std::exp(fromLogOdds(score - m_most));
        return {m_most + toLogOdds(std::log(sum)) + prior, m_points};
    }

private:
    std::vector<LogOdds> m_scores;
    LogOdds m_most = 0;
    LogOdds m_best = 0; // of those that m_points may be
    std::vector<std::size_t> m_points;
};

} // namespace

void MuscleScorer::turnTo(const MusclePoints& muscle) {
    const std::vector<TouchedPlace>& touched = m_marked.touched;
    const std::size_t width = touched.size() + muscle.places.size();
    m_rows.resize(width * muscle.pointCount);
    m_pair.resize(width);
    m_three.resize(width);
    m_unmarked.clear();
    auto at = touched.begin();
    for (const std::size_t place : muscle.places) {
        while (at != touched.end() && at->place < place)
            ++at;
        m_unmarked.push_back(at != touched.end() && at->place == place ? 1 - at->weight : 1);
    }
}

void MuscleScorer::listenTo(const MusclePoints& muscle, std::size_t point, std::span<LogOdds> row) const {
    const std::vector<TouchedPlace>& touched = m_marked.touched;
    m_table.evidence(muscle, point, touched, row.first(touched.size()));
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (touched[i].weight < 1)
            row[i] = std::llround(static_cast<double>(row[i]) * touched[i].weight);
    }
    const std::vector<double>& silence = m_table.pointsOf(muscle)[point].silence;
    for (std::size_t i = 0; i < silence.size(); ++i)
        row[touched.size() + i] = -toLogOdds(silence[i] * m_unmarked[i]);
}

LogOdds MuscleScorer::totalOf(Row row) const {
    const auto cost = row.begin() + static_cast<std::ptrdiff_t>(m_marked.touched.size());
    return std::accumulate(row.begin(), cost, LogOdds{0}) - std::accumulate(cost, row.end(), LogOdds{0});
}

LogOdds MuscleScorer::scoreOfPoint(const MusclePoints& muscle, std::size_t point) {
    turnTo(muscle);
    const std::span<LogOdds> row = std::span(m_rows).first(m_pair.size());
    listenTo(muscle, point, row);
    return totalOf(row);
}

std::optional<MuscleScore> MuscleScorer::scoreOf(const MusclePoints& muscle) {
    const auto points = m_table.pointsOf(muscle);
    const auto namesMarked = [&](const PointEntry& point) {
        return ((point.essential | point.spillover) & m_marked.marked).any();
    };
    if (std::none_of(points.begin(), points.end(), namesMarked))
        return std::nullopt;
    turnTo(muscle);
    Sets sets;
    std::vector<Voice> voices;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::span<LogOdds> row = std::span(m_rows).subspan(i * m_pair.size(), m_pair.size());
        listenTo(muscle, i, row);
        voices.push_back({i, namesMarked(points[i]), row, totalOf(row)});
    }
    for (const Voice& voice : voices)
        sets.add(voice.alone, {&voice});
    if (voices.size() > maxPointsCombined) {
        std::stable_sort(voices.begin(), voices.end(),
                         [](const Voice& a, const Voice& b) { return a.alone > b.alone; });
        voices.resize(maxPointsCombined);
        std::sort(voices.begin(), voices.end(),
                  [](const Voice& a, const Voice& b) { return a.point < b.point; });
    }
    const LogOdds further = toLogOdds(m_table.parameters().furtherPoint);
    for (std::size_t size = 2; size <= maxPointsOfSet; ++size) {
        for (std::size_t i = 0; i < voices.size(); ++i) {
            for (std::size_t j = i + 1; j < voices.size(); ++j) {
                join(voices[i].row, voices[j].row, m_pair);
                if (size == 2) {
                    sets.add(totalOf(m_pair) + further, {&voices[i], &voices[j]});
                    continue;
                }
                for (std::size_t k = j + 1; k < voices.size(); ++k) {
                    join(m_pair, voices[k].row, m_three);
                    sets.add(totalOf(m_three) + 2 * further, {&voices[i], &voices[j], &voices[k]});
                }
            }
        }
    }
    return sets.total(muscle.prior);
}

} // namespace sorespot
