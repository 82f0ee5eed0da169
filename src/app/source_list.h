// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/ranking/ranker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <future>
#include <memory>
#include <vector>

namespace sorespot {

class FigureStore;

/// The possible sources of what a person drew: the ranked list, the few points that explain all of it
/// together, and what the person felt when pressing, which ranks anew.
class SourceList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QAbstractItemModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(int hiddenCandidates READ hiddenCandidates NOTIFY changed)
    /// Points of several muscles that explain together what none explains alone; empty where one does.
    Q_PROPERTY(QAbstractItemModel* together READ together CONSTANT)
    Q_PROPERTY(QString togetherTitle READ togetherTitle NOTIFY changed)
    Q_PROPERTY(QString togetherRest READ togetherRest NOTIFY changed) ///< What even they leave out, or empty.
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY changed)

public:
    enum Answer { NoAnswer, FamiliarPain, LocalOnly, Nothing };
    Q_ENUM(Answer)

    /// Catalog and figure must outlive it. Without a figure paint does not count.
    SourceList(const Catalog& catalog, const FigureStore* figure, QObject* parent = nullptr);
    ~SourceList() override;

    QAbstractListModel* candidates() { return &m_candidates; }
    QAbstractListModel* together() { return &m_together; }
    int hiddenCandidates() const { return static_cast<int>(m_ranked.size()) - m_candidates.rowCount(); }
    QString togetherTitle() const { return m_togetherTitle; }
    QString togetherRest() const { return m_togetherRest; }
    bool hasAnswers() const { return !m_pressed.empty(); }

    /// Nothing is ranked anew before the next show().
    void setFigure(const FigureStore* figure);

    void show(const PainDrawing& drawing); ///< Ranks it; the list starts with the few best again.
    const std::vector<Candidate>& ranked() const { return m_ranked; }
    std::vector<Candidate> listed() const; ///< The best, as far as the list starts with.

    /// A drawing of many places has more than two hundred candidates.
    Q_INVOKABLE void showMore();

    void answer(const Muscle& muscle, Side side, Answer answer); ///< NoAnswer takes the earlier one back.
    Answer answerOf(const Muscle& muscle, Side side) const;
    const PressedMuscle* pressedLast(const Muscle& muscle, Side side) const; ///< Null where nobody has said.
    void retranslate();   ///< Says everything anew; the order stays.
    void forgetAnswers(); ///< The list is not ranked anew.

signals:
    void changed();

private:
    void rank();
    void updateCandidates();
    void updateTogether();

    /// What the ranking takes from the figure; made on the ranking's thread.
    struct BodyForRanking;
    const RankingFigure* bodyForRanking();
    void makeRanker();
    void prepare(); ///< On a thread of its own.

    const Catalog& m_catalog;
    const FigureStore* m_figure;
    std::unique_ptr<BodyForRanking> m_body;
    std::unique_ptr<Ranker> m_ranker; // never null; after the body it works on
    PainDrawing m_drawing;
    std::vector<PressedMuscle> m_pressed;
    std::vector<Candidate> m_ranked;
    int m_limit = 0;
    QString m_togetherTitle;
    QString m_togetherRest;
    GadgetListModel<CandidateRow> m_candidates;
    GadgetListModel<JointRow> m_together;
    std::future<void> m_preparing; // last: it uses what stands above, and destroying it waits for its end
};

} // namespace sorespot
