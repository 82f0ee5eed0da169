// SPDX-License-Identifier: MIT
#include "core/ranking/muscle_score.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace sorespot {
namespace {

constexpr std::size_t maxPointsCombined = 10;

/// What one point says: for each touched place the weighted evidence, and for each place of its pattern what
/// it costs that the place was not, or only partly, marked.
struct PointVoice {
    std::size_t point = 0;
    bool namesMarked = false; ///< One of its regions is marked.
    std::vector<LogOdds> evidence;
    std::vector<std::pair<std::size_t, LogOdds>> silence; // by place
    LogOdds alone = 0;
};

PointVoice voiceOf(const PointTable& table, const MusclePoints& muscle, std::size_t point,
                   const std::vector<TouchedPlace>& touched) {
    PointVoice voice;
    voice.point = point;
    voice.evidence.resize(touched.size());
    table.evidence(muscle, point, touched, voice.evidence);
    for (std::size_t i = 0; i < touched.size(); ++i) {
        voice.evidence[i] = std::llround(static_cast<double>(voice.evidence[i]) * touched[i].weight);
        voice.alone += voice.evidence[i];
    }
    const PointEntry& entry = table.pointsOf(muscle)[point];
    auto at = touched.begin();
    for (std::size_t i = 0; i < entry.means.size(); ++i) {
        const std::size_t place = entry.means[i].place;
        while (at != touched.end() && at->place < place)
            ++at;
        const double unmarked = at != touched.end() && at->place == place ? 1 - at->weight : 1;
        const LogOdds silence = toLogOdds(entry.silence[i] * unmarked);
        voice.silence.emplace_back(place, silence);
        voice.alone += silence;
    }
    return voice;
}

/// Points that explain the drawing together.
class PointSet {
public:
    explicit PointSet(const PointVoice& first)
        : m_evidence(first.evidence)
        , m_silence(first.silence) {}

    void add(const PointVoice& voice) {
        for (std::size_t i = 0; i < m_evidence.size(); ++i)
            m_evidence[i] = std::max(m_evidence[i], voice.evidence[i]);
        std::vector<std::pair<std::size_t, LogOdds>> silence;
        auto a = m_silence.begin();
        auto b = voice.silence.begin();
        while (a != m_silence.end() || b != voice.silence.end()) {
            if (b == voice.silence.end() || (a != m_silence.end() && a->first < b->first)) {
                silence.push_back(*a++);
            } else if (a == m_silence.end() || b->first < a->first) {
                silence.push_back(*b++);
            } else {
                silence.emplace_back(a->first, std::min(a->second, b->second));
                ++a;
                ++b;
            }
        }
        m_silence = std::move(silence);
    }

    LogOdds score() const {
        LogOdds sum = 0;
        for (const LogOdds evidence : m_evidence)
            sum += evidence;
        for (const auto& silence : m_silence)
            sum += silence.second;
        return sum;
    }

private:
    std::vector<LogOdds> m_evidence;
    std::vector<std::pair<std::size_t, LogOdds>> m_silence;
};

/// Collects the sets.
class Sets {
public:
    void add(LogOdds score, std::initializer_list<const PointVoice*> voices) {
        m_most = m_scores.empty() ? score : std::max(m_most, score);
        m_scores.push_back(score);
        const bool canBeTold = std::all_of(voices.begin(), voices.end(),
                                           [](const PointVoice* voice) { return voice->namesMarked; });
        if (!canBeTold || (!m_points.empty() && score <= m_best)) // the first of equals has fewest points
            return;
        m_best = score;
        m_points.clear();
        for (const PointVoice* voice : voices)
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

LogOdds scoreOfPoint(const PointTable& table, const MusclePoints& muscle, std::size_t point,
                     const MarkedPlaces& marked) {
    return voiceOf(table, muscle, point, marked.touched).alone;
}

std::optional<MuscleScore> scoreOf(const PointTable& table, const MusclePoints& muscle,
                                   const MarkedPlaces& marked) {
    const auto points = table.pointsOf(muscle);
    const auto namesMarked = [&](const PointEntry& point) {
        return ((point.essential | point.spillover) & marked.marked).any();
    };
    if (std::none_of(points.begin(), points.end(), namesMarked))
        return std::nullopt;
    std::vector<PointVoice> voices;
    for (std::size_t i = 0; i < points.size(); ++i) {
        voices.push_back(voiceOf(table, muscle, i, marked.touched));
        voices.back().namesMarked = namesMarked(points[i]);
    }
    Sets sets;
    for (const PointVoice& voice : voices)
        sets.add(voice.alone, {&voice});
    if (voices.size() > maxPointsCombined) {
        std::stable_sort(voices.begin(), voices.end(),
                         [](const PointVoice& a, const PointVoice& b) { return a.alone > b.alone; });
        voices.resize(maxPointsCombined);
        std::sort(voices.begin(), voices.end(),
                  [](const PointVoice& a, const PointVoice& b) { return a.point < b.point; });
    }
    const LogOdds further = toLogOdds(table.parameters().furtherPoint);
    for (std::size_t size = 2; size <= maxPointsOfSet; ++size) {
        for (std::size_t i = 0; i < voices.size(); ++i) {
            for (std::size_t j = i + 1; j < voices.size(); ++j) {
                PointSet pair(voices[i]);
                pair.add(voices[j]);
                if (size == 2) {
                    sets.add(pair.score() + further, {&voices[i], &voices[j]});
                    continue;
                }
                for (std::size_t k = j + 1; k < voices.size(); ++k) {
                    PointSet three = pair;
                    three.add(voices[k]);
                    sets.add(three.score() + 2 * further, {&voices[i], &voices[j], &voices[k]});
                }
            }
        }
    }
    return sets.total(muscle.prior);
}

} // namespace sorespot
