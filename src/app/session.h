// SPDX-License-Identifier: MIT
#pragma once

#include "app/about_you.h"
#include "app/comparison.h"
#include "app/drawing_board.h"
#include "app/figure/pattern_choice.h"
#include "app/hold_controller.h"
#include "app/muscle_details.h"
#include "app/point_groups.h"
#include "app/rows.h"
#include "app/search_list.h"
#include "app/source_list.h"
#include "core/care/hold_tally.h"
#include "core/catalog/catalog.h"
#include "core/safety/red_flags.h"

#include <QObject>

#include <functional>
#include <utility>

namespace sorespot {

struct Sheet;

/// What one person does with the program: marks, answers to the safety questions, the muscle being looked at,
/// the hold. startAgain() forgets all of it. Owns no content: everything is said in ids of the catalog it is
/// given.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QAbstractItemModel* regions READ regions CONSTANT)
    Q_PROPERTY(QAbstractItemModel* marks READ marks CONSTANT)
    Q_PROPERTY(QAbstractItemModel* placeFlags READ placeFlags CONSTANT)
    Q_PROPERTY(QAbstractItemModel* allFlags READ allFlags CONSTANT)
    Q_PROPERTY(sorespot::DrawingBoard* board READ board CONSTANT)
    Q_PROPERTY(sorespot::MuscleDetails* muscle READ muscle CONSTANT)
    Q_PROPERTY(sorespot::HoldController* hold READ hold CONSTANT)
    Q_PROPERTY(sorespot::AboutYou* aboutYou READ aboutYou CONSTANT)
    Q_PROPERTY(sorespot::SourceList* sources READ sources CONSTANT)
    Q_PROPERTY(sorespot::Comparison* comparison READ comparison CONSTANT)
    Q_PROPERTY(sorespot::SearchList* search READ search CONSTANT)
    /// What pressing the chosen muscle did.
    Q_PROPERTY(sorespot::SourceList::Answer pressAnswer READ pressAnswer NOTIFY pressAnswerChanged)
    Q_PROPERTY(bool hasMarks READ hasMarks NOTIFY marksChanged)
    Q_PROPERTY(QString chosenMuscle READ chosenMuscle NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenSide READ chosenSide NOTIFY chosenChanged)
    /// What to choose among on the muscle's page: all its points, then those that share a pattern. Empty
    /// where there is only one pattern.
    Q_PROPERTY(QAbstractItemModel* pointGroups READ pointGroups CONSTANT)
    Q_PROPERTY(int chosenGroup READ chosenGroup NOTIFY shownPatternChanged) ///< A row of pointGroups.
    Q_PROPERTY(bool safetyCleared READ safetyCleared NOTIFY safetyChanged)
    Q_PROPERTY(bool safetyConfirmed READ safetyConfirmed NOTIFY safetyChanged)
    /// The therapist's times are shown, not those of home. Lasts until the next person starts.
    Q_PROPERTY(bool inTreatment READ inTreatment WRITE setInTreatment NOTIFY inTreatmentChanged)
    Q_PROPERTY(QString urgentTitle READ urgentTitle NOTIFY safetyChanged)
    Q_PROPERTY(QString urgentAdvice READ urgentAdvice NOTIFY safetyChanged)
    Q_PROPERTY(bool offersHold READ offersHold CONSTANT)
    Q_PROPERTY(QString statusText READ statusText NOTIFY marksChanged)

public:
    /// Catalog and figure must outlive the session. Without a figure nothing can be painted.
    explicit Session(const Catalog& catalog, const FigureStore* figure = nullptr, QObject* parent = nullptr);

    /// Another variant of the figure: marks, paint and answers stay, what follows from them is worked out
    /// anew.
    void setFigure(const FigureStore* figure);

    QAbstractListModel* regions() { return &m_regions; }
    QAbstractListModel* marks() { return &m_marks; }
    QAbstractListModel* placeFlags() { return &m_placeFlags; }
    QAbstractListModel* allFlags() { return &m_allFlags; }
    DrawingBoard* board() { return &m_board; }
    MuscleDetails* muscle() { return &m_muscle; }
    HoldController* hold() { return &m_hold; }
    QAbstractListModel* pointGroups() { return &m_groupRows; }
    int chosenGroup() const { return m_chosenGroup; }
    AboutYou* aboutYou() { return &m_aboutYou; }
    SourceList* sources() { return &m_sources; }
    Comparison* comparison() { return &m_comparison; }
    SearchList* search() { return &m_search; }
    SourceList::Answer pressAnswer() const;
    bool hasMarks() const { return !m_selection.empty(); }
    QString chosenMuscle() const;
    QString chosenSide() const;
    bool safetyCleared() const { return m_gate.cleared(); }
    bool safetyConfirmed() const { return m_gate.confirmed() != nullptr; }
    bool inTreatment() const { return m_muscle.setting() == PressSetting::InTreatment; }
    void setInTreatment(bool inTreatment);
    QString urgentTitle() const;
    QString urgentAdvice() const;
    QString statusText() const;
    bool offersHold() const { return m_offersHold; }
    void setOffersHold(bool offers) { m_offersHold = offers; } ///< Before a window is made.

    /// What the person may take away now.
    Sheet sheet() const;

    /// All places that count: marked and painted.
    const Selection& selection() const { return m_selection; }
    const SidedPattern& shownPattern() const { return m_shownPattern; } ///< Of the chosen muscle, in regions.
    PatternChoice chosen() const;                                       ///< The points of the chosen group.
    /// What the figure is to show: what is looked at in passing, otherwise what is chosen or compared.
    const PatternChoice& shown() const { return m_shown; }
    /// In the other form beside it, while two are compared; otherwise nothing.
    const PatternChoice& shownSecond() const { return m_shownSecond; }
    /// All points of a muscle on a side, named as in choose(); nothing for an unknown one.
    PatternChoice choiceNamed(const QString& muscle, const QString& side) const;
    /// What may be shown next, the likeliest first.
    std::vector<PatternChoice> likelyNext() const;

    /// `place` is "REGION:SIDE" as on the command line; anything else does nothing.
    Q_INVOKABLE void toggle(const QString& place);
    Q_INVOKABLE bool isMarked(const QString& place) const;  ///< As a whole.
    Q_INVOKABLE bool isPainted(const QString& place) const; ///< Enough of it to count.
    Q_INVOKABLE QString placeAt(int row) const {
        return m_regions.rows().value(row).place;
    }                                                          ///< In `regions`.
    Q_INVOKABLE QString placeName(const QString& place) const; ///< Another one after `retranslated`.
    Q_INVOKABLE void clearMarks();                             ///< And the paint.

    /// Shows a muscle's pattern and page. An empty side takes the best-ranked side of that muscle, or right.
    Q_INVOKABLE void choose(const QString& muscle, const QString& side = QString());
    Q_INVOKABLE void unchoose();
    /// Shows only the points of a row of `pointGroups`; row 0 is all of them.
    Q_INVOKABLE void chooseGroup(int row);

    /// Shows a candidate, or a group of points of the chosen muscle, for as long as the pointer or the focus
    /// is on it.
    Q_INVOKABLE void preview(const QString& muscle, const QString& side);
    Q_INVOKABLE void previewGroup(int row);
    Q_INVOKABLE void endPreview();

    /// Takes a candidate of the list into the comparison, or out of it.
    Q_INVOKABLE void toggleCompared(const QString& muscle, const QString& side);

    Q_INVOKABLE void denyFlags();
    Q_INVOKABLE void confirmFlag(const QString& flag);
    Q_INVOKABLE void startAgain();

    /// Opens the hold of the muscle shown, as the person's answers have it; nothing where it may not be
    /// pressed or questions are open. What was pressed as often as its protocol has it for a day is opened
    /// as HoldController::Enough.
    Q_INVOKABLE bool startHold();

    /// What the person felt when the chosen muscle was pressed; the list is ranked anew. What is already said
    /// is taken back.
    Q_INVOKABLE void answerPress(sorespot::SourceList::Answer answer);

    /// Says everything anew after the catalog's texts, or the program's, have another language. What was
    /// marked, chosen and answered stays, and so does a hold that runs.
    void retranslate();

    /// Has `exchange` put another content into the catalog; it gives the one before, which must live until
    /// the next exchange. What was marked, chosen and answered stays where the new one has it too.
    /// Precondition: canExchangeCatalog().
    void exchangeCatalog(const std::function<const Catalog&()>& exchange);
    /// Not while a hold is open or a stroke is drawn.
    bool canExchangeCatalog() const;

signals:
    /// What is kept of the catalog before must not be used from here on, on no thread.
    void catalogExchanged();
    void marksChanged();
    void chosenChanged(); ///< Another muscle or side, or none.
    void shownPatternChanged();
    void safetyChanged();
    void inTreatmentChanged();
    void pressAnswerChanged();
    void pressAnswered(); ///< The person said it, or took it back; of the chosen muscle.
    void startingAgain(); ///< Before anything is forgotten.
    void retranslated();

private:
    void update();
    void updateRegions();
    void updateFlags();
    void updateMuscle();
    void tellChosen();
    void show(const PatternChoice& choice, const PatternChoice& second = {});
    PatternChoice groupAt(int row) const;
    /// What is shown, in both forms, while nothing is looked at in passing.
    std::pair<PatternChoice, PatternChoice> atRest() const;
    Side sideOf(const Muscle& muscle, const QString& side) const;
    void updateSafety();
    void dropUnknownMarks();
    QString groupName(const std::string& id) const;
    RegionRow regionRow(const Region& region, Side side) const;
    Side bestSideOf(const Muscle& muscle) const;

    const Catalog& m_catalog;
    DrawingBoard m_board;
    Selection m_selection; // of the board's places
    RedFlagGate m_gate;
    const Muscle* m_chosen = nullptr;
    Side m_chosenSide = Side::Midline;
    std::pair<QString, QString> m_toldChoice; // muscle and side, as chosenChanged() told them last
    SidedPattern m_shownPattern;
    std::vector<PointGroup> m_groups; // of the chosen muscle
    int m_chosenGroup = 0;
    PatternChoice m_shown;
    PatternChoice m_shownSecond;
    GadgetListModel<RegionRow> m_regions;
    GadgetListModel<RegionRow> m_marks;
    GadgetListModel<PointGroupRow> m_groupRows;
    GadgetListModel<RedFlagRow> m_placeFlags;
    GadgetListModel<RedFlagRow> m_allFlags;
    AboutYou m_aboutYou;
    MuscleDetails m_muscle;
    HoldController m_hold;
    bool m_offersHold = true;
    HoldTally m_tally;
    std::string m_heldPlace; // what m_hold was opened for
    SourceList m_sources;
    Comparison m_comparison;
    SearchList m_search;
};

} // namespace sorespot
