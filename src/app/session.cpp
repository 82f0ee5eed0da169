// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/side_id.h"
#include "app/wording.h"
#include "core/sheet/sheet.h"

#include <QDate>

#include <algorithm>
#include <tuple>
#include <utility>

namespace sorespot {
namespace {

HoldTally::Day today() {
    return static_cast<HoldTally::Day>(QDate::currentDate().toJulianDay());
}

} // namespace

Session::Session(const Catalog& catalog, const FigureStore* figure, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_board(catalog, figure)
    , m_aboutYou(catalog)
    , m_muscle(catalog)
    , m_sources(catalog, figure)
    , m_comparison(catalog)
    , m_search(catalog) {
    connect(&m_board, &DrawingBoard::changed, this, &Session::update);
    connect(&m_aboutYou, &AboutYou::changed, this, &Session::updateSafety);
    connect(&m_hold, &HoldController::pressed, this, [this] { m_tally.add(m_heldPlace, today()); });
    connect(this, &Session::shownPatternChanged, this, &Session::pressAnswerChanged);
    connect(&m_sources, &SourceList::changed, this, [this] { m_comparison.follow(m_sources.ranked()); });
    connect(&m_comparison, &Comparison::changed, this, &Session::endPreview);
    update();
}

void Session::setFigure(const FigureStore* figure) {
    m_sources.setFigure(figure); // before the board's change has it rank
    m_board.setFigure(figure);
}

QString Session::chosenMuscle() const {
    return m_chosen != nullptr ? QString::fromStdString(m_chosen->id) : QString();
}

QString Session::chosenSide() const {
    return m_chosen != nullptr ? sideId(m_chosenSide) : QString();
}

QString Session::urgentTitle() const {
    return m_gate.confirmed() != nullptr ? wording::urgencyName(m_catalog, m_gate.confirmed()->level)
                                         : QString();
}

QString Session::urgentAdvice() const {
    if (m_gate.confirmed() == nullptr)
        return {};
    const UrgencyLevel* level = m_catalog.findUrgency(m_gate.confirmed()->level);
    return level != nullptr ? QString::fromStdString(level->whatToDo) : QString();
}

QString Session::statusText() const {
    if (m_selection.empty())
        return tr("Nothing is marked.");
    return tr("%n possible source(s)", nullptr, static_cast<int>(m_sources.ranked().size()));
}

void Session::toggle(const QString& place) {
    m_board.toggle(place);
}

bool Session::isMarked(const QString& place) const {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    return places && std::all_of(places->begin(), places->end(),
                                 [this](const SidedRegion& one) { return m_board.isMarked(one); });
}

bool Session::isPainted(const QString& place) const {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    return places && std::all_of(places->begin(), places->end(),
                                 [this](const SidedRegion& one) { return m_board.isPainted(one); });
}

QString Session::placeName(const QString& place) const {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    return places ? wording::placeName(m_catalog, places->front()) : QString();
}

void Session::clearMarks() {
    m_board.clear();
}

Side Session::sideOf(const Muscle& muscle, const QString& side) const {
    return side == QLatin1String("left")    ? Side::Left
           : side == QLatin1String("right") ? Side::Right
           : side == QLatin1String("mid")   ? Side::Midline
                                            : bestSideOf(muscle);
}

void Session::choose(const QString& muscle, const QString& side) {
    const Muscle* found = m_catalog.findMuscle(muscle.toStdString());
    if (found == nullptr)
        return;
    m_chosen = found;
    m_chosenSide = sideOf(*found, side);
    m_chosenGroup = 0;
    m_hold.close();
    updateMuscle();
    tellChosen();
}

void Session::unchoose() {
    m_chosen = nullptr;
    m_chosenGroup = 0;
    m_hold.close();
    updateMuscle();
    tellChosen();
}

/// The choice apart from what is shown of it: where a choice moves the focus, another pattern is looked at
/// while the window still follows the choice, which must not look to it like one more.
void Session::tellChosen() {
    std::pair<QString, QString> choice{chosenMuscle(), chosenSide()};
    if (choice != m_toldChoice) {
        m_toldChoice = std::move(choice);
        emit chosenChanged();
    }
    emit shownPatternChanged();
}

void Session::chooseGroup(int row) {
    if (m_chosen == nullptr || row < 0 || row > static_cast<int>(m_groups.size()))
        return;
    m_chosenGroup = row;
    std::tie(m_shown, m_shownSecond) = atRest();
    emit shownPatternChanged();
}

PatternChoice Session::groupAt(int row) const {
    if (m_chosen == nullptr)
        return {};
    if (row <= 0 || row > static_cast<int>(m_groups.size()))
        return choiceOf(*m_chosen, m_chosenSide);
    return {m_chosen, m_chosenSide, m_groups[static_cast<std::size_t>(row) - 1].points};
}

PatternChoice Session::chosen() const {
    return groupAt(m_chosenGroup);
}

std::vector<PatternChoice> Session::likelyNext() const {
    std::vector<PatternChoice> choices;
    for (int row = 0; m_chosen != nullptr && row < m_groupRows.rowCount(); ++row)
        choices.push_back(groupAt(row));
    for (const Candidate& candidate : m_sources.listed()) {
        const PatternChoice choice = choiceOf(*candidate.muscle, candidate.side);
        if (std::find(choices.begin(), choices.end(), choice) == choices.end())
            choices.push_back(choice);
    }
    return choices;
}

void Session::show(const PatternChoice& choice, const PatternChoice& second) {
    if (m_shown == choice && m_shownSecond == second)
        return;
    m_shown = choice;
    m_shownSecond = second;
    emit shownPatternChanged();
}

PatternChoice Session::choiceNamed(const QString& muscle, const QString& side) const {
    const Muscle* found = m_catalog.findMuscle(muscle.toStdString());
    return found != nullptr ? choiceOf(*found, sideOf(*found, side)) : PatternChoice();
}

void Session::preview(const QString& muscle, const QString& side) {
    const PatternChoice choice = choiceNamed(muscle, side);
    if (choice.muscle != nullptr)
        show(choice);
}

void Session::previewGroup(int row) {
    show(groupAt(row));
}

void Session::endPreview() {
    const auto [first, second] = atRest();
    show(first, second);
}

std::pair<PatternChoice, PatternChoice> Session::atRest() const {
    if (m_chosen == nullptr)
        return {m_comparison.first(), m_comparison.second()};
    return {chosen(), {}};
}

void Session::toggleCompared(const QString& muscle, const QString& side) {
    for (const Candidate& candidate : m_sources.ranked()) {
        if (QString::fromStdString(candidate.muscle->id) == muscle && sideId(candidate.side) == side) {
            m_comparison.toggle(candidate);
            return;
        }
    }
}

void Session::denyFlags() {
    m_gate.denyAll();
    updateSafety();
}

void Session::confirmFlag(const QString& flag) {
    const std::string id = flag.toStdString();
    for (const RedFlag& candidate : m_catalog.redFlags) {
        if (candidate.id == id)
            m_gate.confirm(candidate);
    }
    updateSafety();
}

void Session::startAgain() {
    emit startingAgain();
    m_gate.reset();
    m_aboutYou.reset();
    m_sources.forgetAnswers();
    m_comparison.clear();
    m_search.clear();
    m_chosen = nullptr;
    m_chosenGroup = 0;
    m_hold.close();
    m_tally.clear();
    setInTreatment(false);
    m_board.reset();
}

Sheet Session::sheet() const {
    std::vector<SheetPlace> places;
    for (const SidedRegion& place : m_selection.places()) {
        const int intensity = m_board.intensityOf(place);
        places.push_back({place, intensity != intensityNotSaid ? std::optional(intensity) : std::nullopt});
    }
    return makeSheet(m_catalog, std::move(places), m_sources.ranked(), m_gate, m_aboutYou.person(),
                     m_muscle.setting());
}

void Session::setInTreatment(bool inTreatment) {
    if (inTreatment == this->inTreatment())
        return;
    m_hold.close(); // it goes on as it was begun, or not at all
    m_muscle.setSetting(inTreatment ? PressSetting::InTreatment : PressSetting::AtHome);
    emit inTreatmentChanged();
}

bool Session::startHold() {
    const std::optional<GivenPress> given = m_muscle.given();
    if (!given)
        return false;
    m_heldPlace = m_chosen->id + ':' + chosenSide().toStdString();
    m_hold.open(*given->advice.protocol, m_tally.isEnough(*given->advice.protocol, m_heldPlace, today()));
    return true;
}

SourceList::Answer Session::pressAnswer() const {
    return m_chosen != nullptr ? m_sources.answerOf(*m_chosen, m_chosenSide) : SourceList::NoAnswer;
}

void Session::answerPress(SourceList::Answer answer) {
    if (m_chosen == nullptr)
        return;
    m_sources.answer(*m_chosen, m_chosenSide, answer == pressAnswer() ? SourceList::NoAnswer : answer);
    emit pressAnswerChanged();
    emit pressAnswered();
}

void Session::retranslate() {
    m_aboutYou.retranslate();
    m_hold.retranslate(m_catalog);
    updateRegions();
    m_sources.retranslate();
    updateFlags();
    updateMuscle();
    emit marksChanged();
    emit shownPatternChanged();
    emit safetyChanged();
    emit retranslated();
}

void Session::updateSafety() {
    // A hold goes on as it was begun, or not at all.
    m_hold.close();
    m_muscle.setPermit(PressPermit::of(m_catalog, m_gate, m_aboutYou.person()));
    emit safetyChanged();
}

QString Session::groupName(const std::string& id) const {
    for (const RegionGroup& group : m_catalog.regionGroups) {
        if (group.id == id)
            return QString::fromStdString(group.name);
    }
    return {};
}

Side Session::bestSideOf(const Muscle& muscle) const {
    for (const Candidate& candidate : m_sources.ranked()) {
        if (candidate.muscle == &muscle)
            return candidate.side;
    }
    return muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Right;
}

RegionRow Session::regionRow(const Region& region, Side side) const {
    const SidedRegion place{region.id, side};
    RegionRow row;
    row.place = QString::fromStdString(toText(place));
    row.name = wording::placeName(m_catalog, place);
    row.definition = QString::fromStdString(region.definition);
    row.marked = m_board.isMarked(place);
    row.painted = m_board.isPainted(place);
    row.intensity = m_board.intensityOf(place);
    return row;
}

void Session::update() {
    m_selection = Selection(m_board.places());
    m_sources.show(m_board.drawing());
    m_gate.ask(raisedFlags(m_catalog, m_selection));
    if (!m_gate.cleared())
        m_hold.close();
    m_muscle.setPermit(PressPermit::of(m_catalog, m_gate, m_aboutYou.person()));
    updateRegions();
    updateFlags();
    updateMuscle();
    emit marksChanged();
    tellChosen();
    emit safetyChanged();
}

void Session::updateRegions() {
    QList<RegionRow> regions;
    QList<RegionRow> marks;
    std::string group;
    for (const Region& region : m_catalog.regions) {
        const std::vector<Side> sides = region.kind == RegionKind::Midline
                                            ? std::vector<Side>{Side::Midline}
                                            : std::vector<Side>{Side::Right, Side::Left};
        for (Side side : sides) {
            regions << regionRow(region, side);
            if (regions.last().marked || regions.last().painted)
                marks << regions.last();
            if (std::exchange(group, region.group) != region.group)
                regions.last().heading = groupName(region.group);
        }
    }
    m_regions.setRows(regions);
    m_marks.setRows(marks);
}

void Session::updateFlags() {
    QList<RedFlagRow> placeFlags;
    QList<RedFlagRow> allFlags;
    for (const RaisedFlag& raised : m_gate.asked()) {
        RedFlagRow row;
        row.flag = QString::fromStdString(raised.flag->id);
        row.name = QString::fromStdString(raised.flag->name);
        row.question = QString::fromStdString(raised.flag->question);
        row.why = raised.together != nullptr ? QString::fromStdString(raised.together->why) : QString();
        row.level = wording::urgencyName(m_catalog, raised.flag->level);
        row.general = raised.scope == FlagScope::General;
        allFlags << row;
        if (!row.general)
            placeFlags << row;
    }
    m_placeFlags.setRows(placeFlags);
    m_allFlags.setRows(allFlags);
}

void Session::updateMuscle() {
    const Candidate* explaining = nullptr;
    for (const Candidate& candidate : m_sources.ranked()) {
        if (candidate.muscle == m_chosen && candidate.side == m_chosenSide)
            explaining = &candidate;
    }
    m_shownPattern = m_chosen != nullptr ? patternOf(*m_chosen, m_chosenSide) : SidedPattern();
    m_groups = m_chosen != nullptr ? sorespot::pointGroups(*m_chosen) : std::vector<PointGroup>();
    QList<PointGroupRow> rows;
    if (m_groups.size() > 1) {
        rows << PointGroupRow{tr("All", "trigger points"), tr("All points")};
        for (const PointGroup& group : m_groups)
            rows << PointGroupRow{group.name, group.name};
    }
    m_groupRows.setRows(rows);
    std::tie(m_shown, m_shownSecond) = atRest();
    m_muscle.show(m_chosen, m_chosenSide,
                  explaining != nullptr ? explaining->triggerPoints : std::vector<std::string>());
}

} // namespace sorespot
