// SPDX-License-Identifier: MIT
#include "app/take_away.h"
#include "app_test.h"
#include "outside_tools.h"
#include "window_helpers.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// What a desktop's portal does with a page to print, as far as a program can see.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Print")

public:
    QString title;
    QByteArray page;

public slots:
    QDBusObjectPath Print(const QString& parent, const QString& name, const QDBusUnixFileDescriptor& pdf,
                          const QVariantMap& options) {
        Q_UNUSED(parent)
        Q_UNUSED(options)
        title = name;
        QFile file;
        if (file.open(pdf.fileDescriptor(), QIODevice::ReadOnly))
            page = file.readAll();
        return QDBusObjectPath(QStringLiteral("/request/1"));
    }
};

/// The sheet as the window and the command line give it out.
class TakeAwayTest : public AppTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_bus;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void mark(Session& session) {
        session.toggle(QStringLiteral("shoulder_front:right"));
        session.toggle(QStringLiteral("temple:left"));
    }
    static void answer(Session& session) {
        session.denyFlags();
        session.aboutYou()->finish();
    }

private slots:
    void initTestCase() {
        // A bus of its own, before anything asks for the session's.
        m_bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        QVERIFY(m_bus.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase() {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theSystemsDialogIsGivenThePage() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        TakeAway takeAway(shippedCatalog().catalog, session, &shippedFigure());
        takeAway.setActive(true);
        mark(session);
        takeAway.print();
        QTRY_VERIFY(takeAway.failed()); // no portal yet
        QVERIFY(takeAway.message().contains(QStringLiteral("PDF")));

        FakePortal portal;
        QDBusConnection desktop =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        takeAway.print();
        QTRY_VERIFY(!portal.page.isEmpty());
        QVERIFY(portal.page.startsWith("%PDF") && portal.page.trimmed().endsWith("%%EOF"));
        QCOMPARE(portal.title.toStdString(), takeAway.document()->words().title);
        QVERIFY(!takeAway.failed());
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    void aFileIsSavedOrItIsSaidWhyNot() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        TakeAway takeAway(shippedCatalog().catalog, session, &shippedFigure());
        takeAway.setActive(true);
        QVERIFY(!takeAway.save(TakeAway::Pdf, QUrl::fromLocalFile(path("nothing.pdf"))));
        QVERIFY(!QFile::exists(path("nothing.pdf")));
        mark(session);
        QVERIFY(!takeAway.sheetText().isEmpty());
        QVERIFY(takeAway.questionsOpen());
        QVERIFY(takeAway.save(TakeAway::Text, QUrl::fromLocalFile(path("saved")))); // gets its suffix
        QVERIFY(QFile::exists(path("saved.txt")));
        QVERIFY(!takeAway.failed() && takeAway.message().contains(QStringLiteral("saved.txt")));
        QVERIFY(!takeAway.save(TakeAway::Pdf, QUrl::fromLocalFile(path("no/such/folder.pdf"))));
        QVERIFY(takeAway.failed() && takeAway.message().contains(QStringLiteral("folder.pdf")));
        const QString suggested = takeAway.suggestedFile(TakeAway::Fhir).fileName();
        QVERIFY2(suggested.contains(QDate::currentDate().toString(Qt::ISODate)) &&
                     suggested.endsWith(QLatin1String(".json")),
                 qPrintable(suggested));
        answer(session);
        QVERIFY(!takeAway.questionsOpen());
        session.startAgain();
        QVERIFY(takeAway.empty() && takeAway.codeText().isEmpty());
    }

    void aPhoneReadsTheCodeOffTheWindow() {
        TestWindow window({1280, 1000});
        QVERIFY(window.open());
        mark(window.session());
        answer(window.session());
        window.window()->setProperty("page", QStringLiteral("take"));
        QTRY_VERIFY(window.named(QStringLiteral("code")) != nullptr);
        QQuickItem* code = window.named(QStringLiteral("code"));
        auto* takeAway = window.window()->property("takeAway").value<TakeAway*>();
        QVERIFY(takeAway != nullptr && takeAway->codeText().size() > 300);
        QQuickItem* panel = window.named(QStringLiteral("takePanel"));
        panel->setProperty("contentY", std::max(0.0, code->mapToItem(panel, QPointF()).y() +
                                                         panel->property("contentY").toDouble() - 40));
        QVERIFY(window.picture().save(path("window.png")));
        QCOMPARE(scanned(path("window.png")), takeAway->codeText());
    }

    void theProgramWritesASheet() {
        const auto run = [](const QStringList& arguments, QByteArray* messages = nullptr) {
            QProcess program;
            program.start(QStringLiteral(SORESPOT_TEST_PROGRAM), arguments);
            program.waitForFinished(60000);
            if (messages != nullptr)
                *messages = program.readAllStandardError();
            return program.exitCode();
        };
        const QStringList select{QStringLiteral("--select"), QStringLiteral("shoulder_front:right")};
        for (const char* name : {"run.pdf", "run.txt", "run.json"}) {
            QCOMPARE(run(select + QStringList{QStringLiteral("--sheet"), path(name)}), 0);
            QVERIFY(QFile::exists(path(name)));
        }
        QFile drawing(path("drawing.json"));
        QVERIFY(drawing.open(QIODevice::WriteOnly));
        drawing.write(
            R"({"select": ["nose"], "painted": [{"view": "front", "erases": false, "radius": 10, "path": [[0, 250]]}]})");
        drawing.close();
        QCOMPARE(run({QStringLiteral("--drawing"), drawing.fileName(), QStringLiteral("--sheet"),
                      path("drawn.json")}),
                 0);
        QFile drawn(path("drawn.json"));
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        const QByteArray bundle = drawn.readAll();
        QVERIFY(bundle.contains("\"nose\"") && bundle.contains("\"breastbone\""));

        QByteArray messages;
        QCOMPARE(run({QStringLiteral("--sheet"), path("empty.pdf")}, &messages), 2);
        QVERIFY(messages.contains("nothing is marked") && !QFile::exists(path("empty.pdf")));
        QCOMPARE(run(select + QStringList{QStringLiteral("--sheet"), path("no/such/folder.pdf")}, &messages),
                 1);
        QVERIFY(messages.contains("cannot write"));
        QCOMPARE(run(select + QStringList{QStringLiteral("--sheet"), path("sheet.doc")}, &messages), 2);
        QVERIFY(messages.contains(".pdf, .txt or .json"));
        QCOMPARE(
            run({QStringLiteral("--drawing"), path("absent.json"), QStringLiteral("--sheet"), path("a.pdf")},
                &messages),
            2);
        QVERIFY(messages.contains("absent.json"));
    }
};

std::unique_ptr<QObject> makeTakeAwayTest() {
    return std::make_unique<TakeAwayTest>();
}

} // namespace sorespot

#include "take_away_test.moc"
