// SPDX-License-Identifier: MIT
#pragma once

#include "app/kiosk/kiosk_program.h"

#include <QQuickItem>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

class QPointingDevice;

namespace sorespot {

/// The program of an unattended screen with its real catalog and figure, a clock that the test moves, and a
/// voice that only writes down what it is to say.
class TestKiosk {
public:
    static constexpr const char* pin = "481516";

    /// `config` is the text of a configuration; "PIN" in it stands for the hash of `pin`.
    explicit TestKiosk(const QByteArray& config = "{}", QSize size = {1280, 800});
    ~TestKiosk();

    bool open();

    KioskProgram& program() { return *m_program; }
    Kiosk& kiosk() { return m_program->kiosk(); }
    KioskVisit& visit() { return m_program->visit(); }
    Session& session() { return visit().session(); }
    QQuickWindow* window() { return &m_program->window(); }
    QQuickItem* screen() { return visit().screen(); }
    QString folder() const { return m_folder.path(); }
    QString countsFile() const { return m_folder.filePath(QStringLiteral("counts.csv")); }
    QStringList& said() { return m_said; }

    /// The time that so many seconds are, in steps as the program takes them.
    void pass(int seconds);
    void setWall(WallTime time) { m_wall = time; }

    /// Visible, and not below something that is.
    QQuickItem* named(const QString& objectName);
    /// A finger on the middle of it.
    bool tap(const QString& objectName);
    bool tap(QQuickItem* item);
    void tapAt(const QPoint& at);
    void settle();
    /// Until a visit that is over has been wiped away.
    void waitForRenewal();

    static QPointingDevice* finger();

private:
    QTemporaryDir m_folder;
    std::chrono::milliseconds m_now{1'000'000};
    WallTime m_wall{Weekday::Monday, 600};
    QStringList m_said;
    std::unique_ptr<KioskProgram> m_program;
};

/// Everything that the screen and the visit are at this moment, one line for each property, sorted. Two of
/// them are equal where nobody can tell the screens apart.
QStringList snapshotOf(TestKiosk& kiosk);

} // namespace sorespot
