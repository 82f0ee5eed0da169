// SPDX-License-Identifier: MIT
#pragma once

#include "core/diary/diary_entry.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <optional>

namespace sorespot {

class Session;

/// Makes the diary's entry of the present visit, while the diary is on.
///
/// An entry begins when there is something that somebody would look up later: at the end of a first hold, at
/// an answer to what pressing did, or when the person says to keep the drawing; marks alone are tried out and
/// taken back too often. From then on it follows the drawing. It ends, and stays as it was, when everything
/// marked is cleared, when an earlier drawing is brought back, when the person starts again, and with the
/// day.
class DiaryKeeper : public QObject {
    Q_OBJECT

public:
    /// With its offset from UTC.
    using Clock = std::function<QDateTime()>;

    /// The session must outlive it. A test gives its own clock.
    explicit DiaryKeeper(Session& session, Clock clock = {}, QObject* parent = nullptr);

    bool on() const { return m_on; }
    void setOn(bool on); ///< Off: the entry ends.

    /// Null while there is none. Whoever writes it sets its id.
    DiaryEntry* entry() { return m_entry ? &*m_entry : nullptr; }

    void keep();   ///< Begins an entry with what is drawn. Off: nothing.
    void end();    ///< What is not written yet is written first.
    void forget(); ///< Ends it without writing.

signals:
    void toWrite(); ///< The entry is to be written now.
    void changed(); ///< There is an entry now, or none any more.

private:
    DiaryEntry& present();
    DiaryPress* pressOf(const std::string& muscle, Side side);
    DiaryPress newPress() const; ///< Of the chosen muscle.
    void takeDrawing();
    void write();
    void followDrawing();
    void followHold();
    void notePressed();
    void noteAnswer();

    Session& m_session;
    Clock m_clock;
    bool m_on = false;
    std::optional<DiaryEntry> m_entry;
    QDate m_day;                       // of m_entry
    std::optional<std::size_t> m_held; // what is being held, in m_entry->pressed
    QTimer m_later;                    // several strokes are written at once
};

} // namespace sorespot
