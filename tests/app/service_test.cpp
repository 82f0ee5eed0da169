// SPDX-License-Identifier: MIT
#include "app/service/service_heartbeat.h"
#include "app/service/start_record.h"
#include "app_test.h"
#include "fake_service_manager.h"
#include "kiosk_helpers.h"

#include <QProcess>
#include <QSocketNotifier>

#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>

namespace sorespot {
namespace {

using namespace std::chrono_literals;

constexpr auto limit = 600ms;

[[noreturn]] void hang(bool apart) {
    std::puts(apart ? "hangs apart" : "hangs");
    std::fflush(stdout);
    for (;;)
        std::this_thread::sleep_for(1h);
}

} // namespace

/// The unattended screen, which beats, and hangs where it is told to as soon as its standard input has
/// something to read.
class HangingTest : public AppTest {
    Q_OBJECT

private slots:
    void hangs() {
        const QByteArray where = qgetenv("SORESPOT_HANG");
        if (where.isEmpty())
            QFAIL("started by the test \"service\" only");
        TestKiosk kiosk;
        QVERIFY(kiosk.program().open());
        QQuickWindow& window = *kiosk.window();
        std::atomic<bool> now{false};
        const auto mayHang = [&now, gui = QThread::currentThread()] {
            if (now)
                hang(QThread::currentThread() != gui);
        };
        if (where == "drawing")
            connect(&window, &QQuickWindow::beforeRendering, &window, mayHang, Qt::DirectConnection);
        QSocketNotifier input(0, QSocketNotifier::Read);
        connect(&input, &QSocketNotifier::activated, &window, [&] {
            input.setEnabled(false);
            now = true;
            if (where == "window")
                mayHang();
        });
        window.show();
        const ServiceHeartbeat heartbeat(window);
        QTest::qWait(120'000);
    }
};

class ServiceTest : public AppTest {
    Q_OBJECT

private slots:
    void cleanup() {
        for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC"})
            qunsetenv(name);
    }

    void whoeverStartedTheProgramIsFoundInTheEnvironment() {
        QVERIFY(!ServiceManager().listens());
        qputenv("WATCHDOG_USEC", "15000000");
        QVERIFY(!ServiceManager().watchdog());
        for (const QByteArray& address :
             {QByteArray("/" + QByteArray(107, 'x')), QByteArray("vsock:2:1234"), QByteArray("relative")}) {
            qputenv("NOTIFY_SOCKET", address);
            QVERIFY2(!ServiceManager().listens(), address.constData());
        }
        qputenv("NOTIFY_SOCKET", "/nobody/there");
        QVERIFY(ServiceManager().listens());
        QVERIFY(ServiceManager().watchdog() == 15s);
        ServiceManager().tell("READY=1"); // is lost
        for (const char* time : {"", "0", "-5", "soon", "99999999999999999999"}) {
            qputenv("WATCHDOG_USEC", time);
            QVERIFY2(!ServiceManager().watchdog(), time);
        }
    }

    void bothKindsOfAddressAreSpokenTo() {
        for (const bool abstract : {false, true}) {
            FakeServiceManager manager(abstract);
            qputenv("NOTIFY_SOCKET", manager.address());
            ServiceManager().tell("READY=1\nSTATUS=é");
            QCOMPARE(manager.heard(), QByteArrayList{"READY=1\nSTATUS=é"});
        }
    }

    void aServiceSaysWhenItIsThereThatItLivesAndWhenItGoes() {
        FakeServiceManager manager;
        qputenv("NOTIFY_SOCKET", manager.address());
        qputenv("WATCHDOG_USEC", "300000");
        QQuickWindow window;
        window.resize(200, 100);
        auto heartbeat = std::make_unique<ServiceHeartbeat>(window, QStringLiteral("Safe\nmode"));
        QVERIFY(manager.heard().isEmpty());
        window.show();
        QTRY_VERIFY(!manager.heard().isEmpty());
        QCOMPARE(manager.heard().first(), QByteArray("READY=1\nSTATUS=Safe mode"));
        // Nothing on it moves by itself.
        QTRY_VERIFY(manager.beats() >= 4);
        QCOMPARE(manager.heard().size(), manager.beats() + 1);
        // As where the screen is unplugged.
        window.hide();
        manager.forget();
        QTRY_VERIFY(manager.beats() >= 4);
        window.show();
        manager.forget();
        QTRY_VERIFY(manager.beats() >= 4);
        heartbeat.reset();
        QCOMPARE(manager.heard().last(), QByteArray("STOPPING=1"));
        manager.forget();
        QTest::qWait(300);
        QVERIFY(manager.heard().isEmpty());
    }

    void withoutAWatchdogOnlyStartAndEndAreSaid() {
        FakeServiceManager manager;
        qputenv("NOTIFY_SOCKET", manager.address());
        QQuickWindow window;
        window.resize(200, 100);
        window.show();
        {
            const ServiceHeartbeat heartbeat(window);
            QTRY_VERIFY(!manager.heard().isEmpty());
        }
        QCOMPARE(manager.heard(), (QByteArrayList{"READY=1", "STOPPING=1"}));
    }

    void aHangEndsTheSignsOfLife_data() {
        QTest::addColumn<QString>("where");
        for (const char* where : {"window", "drawing"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void aHangEndsTheSignsOfLife() {
        QFETCH(QString, where);
        FakeServiceManager manager;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QString::fromUtf8(manager.address()));
        environment.insert(QStringLiteral("WATCHDOG_USEC"),
                           QString::number(std::chrono::microseconds(limit).count()));
        environment.insert(QStringLiteral("SORESPOT_HANG"), where);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hanging")});
        QTRY_VERIFY_WITH_TIMEOUT(manager.beats() >= 4, 30'000);
        program.write("now\n");
        QTRY_VERIFY_WITH_TIMEOUT(program.peek(10'000).contains("hangs"), 30'000);
        // Where drawing has a thread of its own, it is that one which hangs.
        const bool threaded = qgetenv("QSG_RENDER_LOOP") == "threaded";
        QCOMPARE(program.peek(10'000).contains("apart"), threaded && where == QLatin1String("drawing"));
        manager.forget();
        QTest::qWait(4 * int(limit.count()));
        // The last frame before a hang of the drawing thread counts once more.
        QVERIFY2(manager.beats() <= (where == QLatin1String("drawing") ? 1 : 0),
                 QByteArray::number(manager.beats()).constData());
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void startsAreNotedOnlyForAServiceManager() {
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        QVERIFY(startRecordFile().isEmpty());
        qputenv("NOTIFY_SOCKET", "/nobody/there");
        QCOMPARE(startRecordFile(), QString::fromUtf8(runtime) + QStringLiteral("/sorespot-kiosk-starts"));
        qunsetenv("XDG_RUNTIME_DIR");
        const QString without = startRecordFile();
        qputenv("XDG_RUNTIME_DIR", runtime);
        QVERIFY(without.isEmpty());
    }

    void startsInARowEndInSafeMode() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("starts"));
        QVERIFY(!noteStart(file, 100s));
        QVERIFY(!noteStart(file, 103s));
        QVERIFY(noteStart(file, 106s));
        QVERIFY(!noteStart(file, 1000s));
        QVERIFY(QFile::remove(file));
        QVERIFY(!noteStart(file));
        QVERIFY(!noteStart(file));
        QVERIFY(noteStart(file));
    }

    void whereNothingCanBeNotedTheStartGoesOn() {
        const QTemporaryDir folder;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!noteStart(QString(), 100s));
            QVERIFY(!noteStart(folder.filePath(QStringLiteral("missing/starts")), 100s));
            QVERIFY(!noteStart(folder.path(), 100s));
        }
        const QString file = folder.filePath(QStringLiteral("large"));
        QFile large(file);
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray(5'000'000, '7'));
        large.close();
        QVERIFY(!noteStart(file, 100s));
        QVERIFY(large.size() < 100);
    }
};

std::unique_ptr<QObject> makeHangingTest() {
    return std::make_unique<HangingTest>();
}
std::unique_ptr<QObject> makeServiceTest() {
    return std::make_unique<ServiceTest>();
}

} // namespace sorespot

#include "service_test.moc"
