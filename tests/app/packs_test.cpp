// SPDX-License-Identifier: MIT
#include "app/kiosk/kiosk_program.h"
#include "app_test.h"
#include "support/kiosk_options.h"
#include "support/silent_cues.h"
#include "tiny_catalog.h"
#include "window_helpers.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <utility>

namespace sorespot {

/// Content packs that change while the window is open: what they say is shown, and what a person did stays.
class PacksTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_ui;

    // Another process of a busy machine may have the processor; the watch itself waits for 400 ms.
    static constexpr int patience = 30'000;

    void write(const QString& name, const QByteArray& text) {
        const QString path = m_folder->filePath(QStringLiteral("clinic/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    /// A pack that calls the infraspinatus something else.
    void callIt(const QByteArray& name) {
        write(QStringLiteral("changes.json"),
              R"({"texts": [{"of": "muscle", "id": "infraspinatus", "from": "Infraspinatus", "to": ")" +
                  name + R"("}]})");
    }

    std::unique_ptr<KioskProgram> waitingRoom(bool safeMode) {
        Options options = kioskOptions({1280, 800});
        options.packFolders = {m_folder->path().toStdU16String()};
        KioskProgram::Parts parts;
        parts.player = silentPlayer(true);
        parts.voice = silentVoice(true);
        parts.safeMode = safeMode;
        return std::make_unique<KioskProgram>(options, shareFolder(), parts);
    }
    static QString nameIn(KioskProgram& program) {
        Session& visit = program.visit().session();
        visit.choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        return visit.muscle()->property("name").toString();
    }

    Session& session() { return m_ui->session(); }
    Library* library() { return m_ui->window()->property("library").value<Library*>(); }
    QString nameShown() { return library()->muscleName(QStringLiteral("infraspinatus")); }
    QString nameOnPage() { return session().muscle()->property("name").toString(); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("pack.json"),
              R"({"format": 1, "id": "clinic", "version": "1.0.0", "minimum_program": "0.1.0",
                  "title": "A clinic", "licence": "CC0-1.0", "languages": ["en"]})");
        Options options;
        options.catalogs << m_folder->filePath(QStringLiteral("clinic"));
        m_ui = std::make_unique<TestWindow>(QSize(1280, 900), QString(), options);
        QVERIFY(m_ui->open());
        QCOMPARE(nameShown(), QStringLiteral("Infraspinatus"));
    }
    void cleanup() { m_ui.reset(); }

    void aWaitingRoomReadsThoseInTheDataFoldersUnlessInSafeMode() {
        callIt("The clinic's name");
        for (const bool safe : {false, true}) {
            const std::unique_ptr<KioskProgram> program = waitingRoom(safe);
            QVERIFY(program->open());
            QCOMPARE(nameIn(*program),
                     safe ? QStringLiteral("Infraspinatus") : QStringLiteral("The clinic's name"));
        }
    }

    void aWaitingRoomShowsAChangeFromTheNextVisitOn() {
        const std::unique_ptr<KioskProgram> program = waitingRoom(false);
        QVERIFY(program->open());
        program->followPacks();
        callIt("First");
        QTRY_COMPARE_WITH_TIMEOUT(nameIn(*program), QStringLiteral("First"), patience);
        program->kiosk().begin();
        KioskVisit* const visit = &program->visit();
        callIt("Second");
        QTest::qWait(static_cast<int>(3 * CatalogWatch::settle.count()));
        QCOMPARE(&program->visit(), visit);
        QCOMPARE(nameIn(*program), QStringLiteral("First"));
        program->kiosk().endVisit();
        QTRY_COMPARE_WITH_TIMEOUT(nameIn(*program), QStringLiteral("Second"), patience);
    }

    void aWaitingRoomTellsStaffOfAChangeThatIsWorse() {
        callIt("Good");
        const std::unique_ptr<KioskProgram> program = waitingRoom(false);
        QVERIFY(program->open());
        program->followPacks();
        QCOMPARE(program->kiosk().findings().size(), 0);
        write(QStringLiteral("changes.json"), "{");
        QTRY_COMPARE_WITH_TIMEOUT(program->kiosk().findings().size(), 1, patience);
        QVERIFY(program->kiosk().findings().first().contains(QStringLiteral("changes.json")));
        QTRY_COMPARE(program->kiosk().state(), Kiosk::Attract);
        QCOMPARE(nameIn(*program), QStringLiteral("Good"));
        callIt("Mended");
        QTRY_COMPARE_WITH_TIMEOUT(nameIn(*program), QStringLiteral("Mended"), patience);
        QCOMPARE(program->kiosk().findings().size(), 0);
    }

    void aChangeIsShownAndWhatAPersonDidStays() {
        session().toggle(QStringLiteral("shoulder_front:right"));
        session().toggle(QStringLiteral("elbow_outer:right"));
        session().denyFlags();
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        m_ui->window()->setProperty("page", QStringLiteral("regions"));
        session().search()->setQuery(QStringLiteral("calf"));
        m_ui->picture();
        const int found = session().search()->results()->rowCount();
        const PainDrawing drawn = session().board()->drawing();

        callIt("The clinic's name");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QStringLiteral("The clinic's name"), patience);
        QCOMPARE(nameOnPage(), QStringLiteral("The clinic's name"));
        QVERIFY(session().board()->drawing() == drawn);
        QVERIFY(session().board()->canUndo());
        QCOMPARE(session().chosenMuscle(), QStringLiteral("infraspinatus"));
        QCOMPARE(session().chosenSide(), QStringLiteral("right"));
        QVERIFY(session().safetyCleared());
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("regions"));
        QCOMPARE(session().search()->query(), QStringLiteral("calf"));
        QCOMPARE(session().search()->results()->rowCount(), found);
        QVERIFY(!m_ui->picture().isNull());
    }

    void aMuscleThatIsHiddenIsLeft() {
        session().toggle(QStringLiteral("shoulder_front:right"));
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        m_ui->picture();
        write(QStringLiteral("changes.json"), R"({"hide": {"muscles": ["infraspinatus"]}})");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QString(), patience);
        QCOMPARE(session().chosenMuscle(), QString());
        QCOMPARE(rowWith(session().sources()->candidates(), "muscle", QStringLiteral("infraspinatus")), -1);
        QVERIFY(!m_ui->picture().isNull());
    }

    void aChangeThatIsWorseIsSaidAndNotShown() {
        callIt("Good");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QStringLiteral("Good"), patience);
        QCOMPARE(library()->findingsText(), QString());
        write(QStringLiteral("changes.json"), "{");
        QTRY_VERIFY_WITH_TIMEOUT(library()->findingsText().contains(QStringLiteral("last good")), patience);
        QCOMPARE(nameShown(), QStringLiteral("Good"));
        QCOMPARE(library()->findings()->rowCount(), 1);
        callIt("Good again");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QStringLiteral("Good again"), patience);
        QCOMPARE(library()->findingsText(), QString());
    }

    void aPackThatIsTakenAwayStaysAsItWas() {
        callIt("Good");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QStringLiteral("Good"), patience);
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("clinic"))).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(library()->findingsText().contains(QStringLiteral("last good")), patience);
        QCOMPARE(nameShown(), QStringLiteral("Good"));
    }

    void aChangeWaitsForAHoldToEnd() {
        session().toggle(QStringLiteral("shoulder_front:right"));
        session().denyFlags();
        session().aboutYou()->finish();
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        QVERIFY(session().startHold());
        session().hold()->start();
        QVERIFY(session().hold()->running());
        callIt("Later");
        QTest::qWait(2500); // far longer than it takes where nobody holds, as the tests above show
        QCOMPARE(nameShown(), QStringLiteral("Infraspinatus"));
        QVERIFY(session().hold()->phase() != HoldController::Closed);
        session().hold()->close();
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QStringLiteral("Later"), patience);
    }

    void theLanguageStaysAndSoDoTranslations() {
        QVERIFY(m_ui->program().language().setLanguage(QStringLiteral("es")));
        session().choose(QStringLiteral("soleus"));
        const QString name = session().muscle()->property("name").toString();
        write(QStringLiteral("changes.json"), R"({"hide": {"muscles": ["infraspinatus"]}})");
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(), QString(), patience);
        QCOMPARE(session().muscle()->property("name").toString(), name);
        QCOMPARE(m_ui->program().language().current(), QStringLiteral("es"));
    }

    void manyExchangesLeaveNothingBehindThatIsPainted() {
        session().toggle(QStringLiteral("shoulder_front:right"));
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const Catalog& now = m_ui->program().catalog().catalog;
        Catalog before;
        for (int i = 0; i < 20; ++i) {
            Catalog next = now;
            session().exchangeCatalog([&]() -> const Catalog& {
                before = std::exchange(const_cast<Catalog&>(now), std::move(next));
                return before;
            });
            before.muscles.clear(); // what still points there is found by the sanitizers
            before.regions.clear();
            before.redFlags.clear();
            if (i % 5 == 0)
                QVERIFY(!m_ui->picture().isNull());
            else
                session().preview(QStringLiteral("scalenes"), QStringLiteral("right"));
        }
        QCOMPARE(session().chosenMuscle(), QStringLiteral("infraspinatus"));
    }

    void whatIsAskedAnewMustBeAnsweredAnew() {
        Catalog catalog = tinyCatalog();
        Catalog before;
        Session alone(catalog);
        const auto exchange = [&](Catalog next) {
            alone.exchangeCatalog([&]() -> const Catalog& {
                before = std::exchange(catalog, std::move(next));
                return before;
            });
        };
        alone.toggle(QStringLiteral("knee:left"));
        alone.denyFlags();
        alone.aboutYou()->toggle(QStringLiteral("bruised"));
        alone.aboutYou()->finish();
        QVERIFY(alone.safetyCleared());

        exchange(tinyCatalog());
        QVERIFY(alone.safetyCleared());
        QVERIFY(alone.aboutYou()->answered());
        QVERIFY(alone.aboutYou()->person().applies("bruised"));

        Catalog next = tinyCatalog();
        next.conditions.front().question = "Something else?";
        exchange(std::move(next));
        QVERIFY(alone.safetyCleared());
        QVERIFY(!alone.aboutYou()->answered());
        QVERIFY(alone.aboutYou()->person().applies("bruised"));

        next = tinyCatalog();
        for (RedFlag& flag : next.redFlags) {
            if (flag.id == "fever")
                flag.question = "Something worse?";
        }
        exchange(std::move(next));
        QVERIFY(!alone.safetyCleared());
        alone.denyFlags();
        QVERIFY(alone.safetyCleared());
        alone.confirmFlag(QStringLiteral("swelling"));
        exchange(tinyCatalog());
        QVERIFY(alone.safetyConfirmed());
    }
};

std::unique_ptr<QObject> makePacksTest() {
    return std::make_unique<PacksTest>();
}

} // namespace sorespot

#include "packs_test.moc"
