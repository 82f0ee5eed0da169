// SPDX-License-Identifier: MIT
#include "app/diary_keeper.h"

#include "app/session.h"
#include "core/drawing/drawing_writer.h"

#include <chrono>
#include <utility>

namespace sorespot {
namespace {

constexpr std::chrono::milliseconds writeAfter{2000};

} // namespace

DiaryKeeper::DiaryKeeper(Session& session, Clock clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : Clock([] { return QDateTime::currentDateTime(); })) {
    m_later.setSingleShot(true);
    m_later.setInterval(writeAfter);
    connect(&m_later, &QTimer::timeout, this, &DiaryKeeper::write);
    connect(&session, &Session::marksChanged, this, &DiaryKeeper::followDrawing);
    connect(&session, &Session::startingAgain, this, &DiaryKeeper::end);
    connect(&session, &Session::pressAnswered, this, &DiaryKeeper::noteAnswer);
    connect(session.hold(), &HoldController::pressed, this, &DiaryKeeper::notePressed);
    connect(session.hold(), &HoldController::changed, this, &DiaryKeeper::followHold);
}

void DiaryKeeper::setOn(bool on) {
    if (m_on == on)
        return;
    if (!on)
        end();
    m_on = on;
    emit changed();
}

void DiaryKeeper::keep() {
    if (!m_on)
        return;
    present();
    write();
}

void DiaryKeeper::end() {
    if (m_later.isActive())
        write();
    forget();
}

void DiaryKeeper::forget() {
    m_later.stop();
    m_held.reset();
    if (!m_entry)
        return;
    m_entry.reset();
    emit changed();
}

DiaryEntry& DiaryKeeper::present() {
    const QDateTime now = m_clock();
    if (m_entry && m_day != now.date())
        end();
    if (!m_entry) {
        m_entry.emplace();
        m_entry->when = {now.toSecsSinceEpoch(), now.offsetFromUtc()};
        m_day = now.date();
        takeDrawing();
        emit changed();
    }
    return *m_entry;
}

void DiaryKeeper::takeDrawing() {
    m_entry->drawing = toJson(m_session.board()->drawing());
    m_entry->places = m_session.selection().places();
}

void DiaryKeeper::write() {
    m_later.stop();
    if (m_entry)
        emit toWrite();
}

void DiaryKeeper::followDrawing() {
    if (!m_entry || m_day != m_clock().date())
        return;
    if (m_session.board()->empty()) {
        // Whoever clears all wants to draw something else; what was kept is to stay.
        if (!m_entry->places.empty())
            end();
        return;
    }
    const std::string before = m_entry->drawing;
    takeDrawing();
    if (m_entry->drawing != before)
        m_later.start();
}

DiaryPress DiaryKeeper::newPress() const {
    const PatternChoice chosen = m_session.chosen();
    DiaryPress press;
    press.muscle = chosen.muscle->id;
    press.side = chosen.side;
    if (m_session.chosenGroup() > 0) {
        for (const TriggerPoint* point : chosen.points)
            press.points.push_back(point->id);
    }
    return press;
}

DiaryPress* DiaryKeeper::pressOf(const std::string& muscle, Side side) {
    for (auto press = m_entry->pressed.rbegin(); press != m_entry->pressed.rend(); ++press) {
        if (press->muscle == muscle && press->side == side)
            return &*press;
    }
    return nullptr;
}

void DiaryKeeper::notePressed() {
    if (!m_on || m_session.chosen().muscle == nullptr)
        return;
    DiaryPress press = newPress();
    press.holdSeconds = m_session.hold()->holdSeconds();
    press.rounds = m_session.hold()->holdsDone();
    DiaryEntry& entry = present();
    entry.pressed.push_back(std::move(press));
    m_held = entry.pressed.size() - 1;
    write();
}

void DiaryKeeper::followHold() {
    const HoldController& hold = *m_session.hold();
    if (hold.phase() == HoldController::Closed || hold.phase() == HoldController::Ready)
        m_held.reset();
    if (!m_held || hold.holdsDone() <= m_entry->pressed[*m_held].rounds)
        return;
    m_entry->pressed[*m_held].rounds = hold.holdsDone();
    write();
}

void DiaryKeeper::noteAnswer() {
    const PatternChoice chosen = m_session.chosen();
    if (!m_on || chosen.muscle == nullptr)
        return;
    const PressedMuscle* said = m_session.sources()->pressedLast(*chosen.muscle, chosen.side);
    if (said == nullptr && (!m_entry || pressOf(chosen.muscle->id, chosen.side) == nullptr))
        return; // taken back what was said before the entry
    DiaryEntry& entry = said != nullptr ? present() : *m_entry;
    DiaryPress* press = pressOf(chosen.muscle->id, chosen.side);
    if (press == nullptr) {
        entry.pressed.push_back(newPress());
        press = &entry.pressed.back();
    }
    press->answer = said != nullptr ? std::optional(said->answer) : std::nullopt;
    write();
}

} // namespace sorespot
