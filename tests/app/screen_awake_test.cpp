// SPDX-License-Identifier: MIT
#include "app/screen_awake.h"
#include "app_test.h"

#include <QDBusConnection>

#include <memory>
#include <optional>

namespace sorespot {

/// What a desktop offers, on the test's own bus.
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList log;

public slots:
    uint Inhibit(const QString& program, const QString& why) {
        log << QStringLiteral("inhibit %1: %2").arg(program, why);
        return 40u + static_cast<uint>(log.size());
    }
    void UnInhibit(uint cookie) { log << QStringLiteral("uninhibit %1").arg(cookie); }
};

/// Runs under dbus-run-session: a session bus of its own, with no desktop on it.
class ScreenAwakeTest : public AppTest {
    Q_OBJECT

    FakeScreenSaver m_saver;

    static QDBusConnection desktop() {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_saver.log.clear();
    }

    void withoutADesktopNothingHappens() {
        QVERIFY2(desktop().isConnected(), "start this test by dbus-run-session");
        ScreenAwake awake;
        awake.keep(QStringLiteral("nobody hears"));
        QTest::qWait(100);
        awake.release();
        awake.release();
    }

    void theDesktopIsAskedAndReleased() {
        QVERIFY(desktop().registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_saver,
                                         QDBusConnection::ExportAllSlots));
        QVERIFY(desktop().registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        const QString asked = QStringLiteral("inhibit Sorespot: a hold");
        ScreenAwake awake;
        awake.keep(QStringLiteral("a hold"));
        awake.keep(QStringLiteral("a hold"));
        QTRY_COMPARE(m_saver.log, QStringList{asked});
        QTest::qWait(50); // the answer's way back
        awake.release();
        QTRY_COMPARE(m_saver.log, (QStringList{asked, QStringLiteral("uninhibit 41")}));
        awake.keep(QStringLiteral("a hold"));
        QTRY_COMPARE(m_saver.log.size(), 3);
        awake.release();
        QTRY_COMPARE(m_saver.log.last(), QStringLiteral("uninhibit 43"));
    }

    void whatIsReleasedBeforeTheAnswerIsGivenBackWhenItComes() {
        ScreenAwake awake;
        awake.keep(QStringLiteral("a hold"));
        awake.release();
        QVERIFY(m_saver.log.isEmpty());
        QTRY_COMPARE(m_saver.log.size(), 2);
        QCOMPARE(m_saver.log.last(), QStringLiteral("uninhibit 41"));
    }

    void theEndOfTheProgramReleases() {
        auto awake = std::make_unique<ScreenAwake>();
        awake->keep(QStringLiteral("a hold"));
        QTRY_COMPARE(m_saver.log.size(), 1);
        QTest::qWait(50);
        awake.reset();
        QTRY_COMPARE(m_saver.log.last(), QStringLiteral("uninhibit 41"));
    }
};

std::unique_ptr<QObject> makeScreenAwakeTest() {
    return std::make_unique<ScreenAwakeTest>();
}

} // namespace sorespot

#include "screen_awake_test.moc"
