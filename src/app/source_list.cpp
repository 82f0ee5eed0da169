// SPDX-License-Identifier: MIT
#include "app/source_list.h"

#include "app/figure/figure_store.h"
#include "app/side_id.h"
#include "app/wording.h"
#include "core/ranking/explain_together.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace sorespot {
namespace {

constexpr int step = 8;
constexpr std::chrono::milliseconds prepareAfter{1500};

PressAnswer toCore(SourceList::Answer answer) {
    switch (answer) {
    case SourceList::FamiliarPain:
        return PressAnswer::FamiliarPain;
    case SourceList::LocalOnly:
        return PressAnswer::LocalOnly;
    case SourceList::Nothing:
    case SourceList::NoAnswer:
        break;
    }
    return PressAnswer::Nothing;
}

SourceList::Answer fromCore(PressAnswer answer) {
    switch (answer) {
    case PressAnswer::FamiliarPain:
        return SourceList::FamiliarPain;
    case PressAnswer::LocalOnly:
        return SourceList::LocalOnly;
    case PressAnswer::Nothing:
        break;
    }
    return SourceList::Nothing;
}

} // namespace

struct SourceList::BodyForRanking {
    FigureCells cells;
    RankingFigure figure;

    explicit BodyForRanking(const FigureStore& store)
        : cells(store.figure())
        , figure{store.anatomy(), cells} {}
};

SourceList::SourceList(const Catalog& catalog, const FigureStore* figure, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_figure(figure)
    , m_limit(step) {
    makeRanker();
    // Not at once: the window's start has better use for a small machine's cores. Whoever marks before that
    // waits for it, a tenth of a second.
    QTimer::singleShot(prepareAfter, this, &SourceList::prepare);
}

SourceList::~SourceList() = default;

void SourceList::makeRanker() {
    m_ranker = std::make_unique<Ranker>(m_catalog, [this] { return bodyForRanking(); });
}

void SourceList::prepare() {
    m_preparing = std::async(std::launch::async, [this] { m_ranker->prepare(); });
}

void SourceList::setFigure(const FigureStore* figure) {
    if (m_preparing.valid())
        m_preparing.wait(); // it uses the ranker
    m_ranker.reset();
    m_body.reset();
    m_figure = figure;
    makeRanker();
    prepare();
}

const RankingFigure* SourceList::bodyForRanking() {
    if (m_figure == nullptr || m_figure->hasError())
        return nullptr;
    m_body = std::make_unique<BodyForRanking>(*m_figure);
    return &m_body->figure;
}

void SourceList::show(const PainDrawing& drawing) {
    m_drawing = drawing;
    m_limit = step;
    rank();
}

std::vector<Candidate> SourceList::listed() const {
    const auto count = std::min(m_ranked.size(), static_cast<std::size_t>(step));
    return {m_ranked.begin(), m_ranked.begin() + static_cast<std::ptrdiff_t>(count)};
}

void SourceList::showMore() {
    m_limit += step;
    updateCandidates();
    emit changed();
}

void SourceList::answer(const Muscle& muscle, Side side, Answer answer) {
    std::erase_if(m_pressed, [&](const PressedMuscle& pressed) {
        return pressed.muscle == muscle.id && (pressed.side == side || side == Side::Midline);
    });
    if (answer != NoAnswer)
        m_pressed.push_back({muscle.id, side, toCore(answer)});
    rank();
}

const PressedMuscle* SourceList::pressedLast(const Muscle& muscle, Side side) const {
    const auto pressed = std::find_if(m_pressed.rbegin(), m_pressed.rend(), [&](const PressedMuscle& one) {
        return one.muscle == muscle.id && (one.side == side || one.side == Side::Midline);
    });
    return pressed != m_pressed.rend() ? &*pressed : nullptr;
}

SourceList::Answer SourceList::answerOf(const Muscle& muscle, Side side) const {
    const PressedMuscle* pressed = pressedLast(muscle, side);
    return pressed != nullptr ? fromCore(pressed->answer) : NoAnswer;
}

void SourceList::forgetAnswers() {
    m_pressed.clear();
}

void SourceList::retranslate() {
    updateCandidates();
    updateTogether();
    emit changed();
}

void SourceList::rank() {
    // An empty drawing is not ranked: the start need not wait for the catalog to be laid out.
    m_ranked = m_drawing.empty() ? std::vector<Candidate>() : m_ranker->rank(m_drawing, m_pressed);
    retranslate();
}

void SourceList::updateCandidates() {
    QList<CandidateRow> rows;
    for (const Candidate& candidate : m_ranked) {
        if (rows.size() == m_limit)
            break;
        CandidateRow row;
        row.muscle = QString::fromStdString(candidate.muscle->id);
        row.side = sideId(candidate.side);
        row.name = QString::fromStdString(candidate.muscle->name);
        row.sideText = wording::sideOf(*candidate.muscle, candidate.side);
        QStringList reasons = wording::reasons(m_catalog, candidate);
        row.mainText = reasons.takeFirst(); // something marked is named, or it would not be listed
        row.otherText = reasons.join(QLatin1Char(' '));
        row.explainsAll = candidate.unexplained.empty();
        row.coverText = wording::coverage(candidate);
        row.cautionText = wording::caution(*candidate.muscle);
        if (const PressedMuscle* pressed = pressedLast(*candidate.muscle, candidate.side))
            row.answerText = wording::pressAnswer(pressed->answer);
        QStringList spoken{wording::withSide(row.name, row.sideText)};
        spoken << row.mainText << row.otherText << row.coverText << row.answerText << row.cautionText;
        row.spokenText = wording::sentences(spoken);
        rows << row;
    }
    m_candidates.setRows(rows);
}

void SourceList::updateTogether() {
    QList<JointRow> rows;
    m_togetherTitle.clear();
    m_togetherRest.clear();
    // Of an empty drawing too there is nothing to explain; asking would lay out the catalog for ranking.
    const bool nothingToAdd =
        m_ranked.empty() || std::any_of(m_ranked.begin(), m_ranked.end(), [](const Candidate& candidate) {
            return candidate.unexplained.empty();
        });
    const JointExplanation joint = nothingToAdd ? JointExplanation() : explainTogether(*m_ranker, m_drawing);
    if (joint.points.size() > 1) {
        m_togetherTitle = wording::togetherTitle(joint);
        m_togetherRest = wording::togetherRest(m_catalog, joint);
        for (const JointPoint& point : joint.points) {
            JointRow row;
            row.muscle = QString::fromStdString(point.muscle->id);
            row.side = sideId(point.side);
            row.name = wording::withSide(QString::fromStdString(point.muscle->name),
                                         wording::sideOf(*point.muscle, point.side));
            row.content = wording::covers(m_catalog, point);
            rows << row;
        }
    }
    m_together.setRows(rows);
}

} // namespace sorespot
