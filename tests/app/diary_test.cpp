// SPDX-License-Identifier: MIT
#include "app/diary.h"
#include "app/session.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// What of a visit is kept, what is shown of it, and that nothing is without being asked for.
class DiaryTest : public AppTest {
    Q_OBJECT

    Catalog m_catalog = tinyCatalog();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Diary> m_diary;
    QDateTime m_now;

    QString path(const char* name = "diary.sqlite") const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void open(bool on = true) {
        m_diary.reset();
        m_diary = std::make_unique<Diary>(m_catalog, *m_session, path(), [this] { return m_now; });
        m_diary->setOn(on);
        m_diary->setActive(on);
    }
    std::vector<DiaryEntry> stored() const {
        std::vector<DiaryEntry> entries;
        DiaryStore store(path());
        if (store.open() != DiaryTrouble::None || store.read(entries) != DiaryTrouble::None)
            qFatal("the diary cannot be read");
        return entries;
    }
    void mark(const char* place) { m_session->toggle(QString::fromLatin1(place)); }
    void press(const char* muscle) {
        m_session->denyFlags();
        m_session->aboutYou()->finish();
        m_session->choose(QString::fromLatin1(muscle), QStringLiteral("right"));
        QVERIFY(m_session->startHold());
        m_session->hold()->start();
    }
    void keepVisit(const QDateTime& when, const QStringList& places) {
        m_now = when;
        m_session->startAgain();
        for (const QString& place : places)
            m_session->toggle(place);
        m_diary->keep();
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_catalog = tinyCatalog();
        m_catalog.holdProtocols[0].holdSeconds = 1;
        m_catalog.holdProtocols[0].restSeconds = 1;
        m_diary.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_catalog);
        m_now = QDateTime({2026, 11, 21}, {18, 5, 26}, Qt::OffsetFromUTC, 3600);
    }

    void offItWritesNothingWhateverIsDone() {
        open(false);
        mark("knee:right");
        m_diary->keep();
        press("fine");
        emit m_session->hold()->pressed();
        m_session->answerPress(SourceList::FamiliarPain);
        QVERIFY(!m_diary->exportTo(QUrl::fromLocalFile(path("export.json"))));
        m_diary->setActive(true);
        m_diary.reset();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void withoutAFileItStaysOff() {
        Diary diary(m_catalog, *m_session, {});
        diary.setOn(true);
        QVERIFY(!diary.available() && !diary.on() && !diary.deletable());
        mark("knee:right");
        diary.keep();
        diary.deleteAll();
        QVERIFY(!diary.kept() && diary.problemText().isEmpty());
    }

    void marksAloneAreNotKept() {
        open();
        mark("knee:right");
        mark("nose:mid");
        m_session->choose(QStringLiteral("fine"));
        QVERIFY(!m_diary->kept());
        m_diary.reset();
        QVERIFY(stored().empty());
    }

    void whatIsToBeKeptIsKeptAndFollowsTheDrawing() {
        open();
        mark("knee:right");
        m_diary->keep();
        QVERIFY(m_diary->kept());
        QCOMPARE(stored().size(), std::size_t{1});
        const DiaryEntry entry = stored().front();
        QVERIFY(entry.when == DiaryTime({m_now.toSecsSinceEpoch(), 3600}));
        QVERIFY(entry.places == std::vector<SidedRegion>({{"knee", Side::Right}}));
        QVERIFY(QByteArray::fromStdString(entry.drawing).contains("knee:right"));
        m_now = m_now.addSecs(600);
        mark("nose:mid");
        m_diary->keep(); // once more: the same entry
        QCOMPARE(stored().size(), std::size_t{1});
        QCOMPARE(stored().front().places.size(), std::size_t{2});
        mark("hip:left");
        m_diary.reset(); // ends before the stroke was written by itself
        QCOMPARE(stored().front().places.size(), std::size_t{3});
        QCOMPARE(stored().front().when.seconds, m_now.toSecsSinceEpoch() - 600);
    }

    void aHoldIsKeptWithItsRoundsAndItsAnswer() {
        open();
        mark("knee:right");
        press("fine");
        QTRY_VERIFY_WITH_TIMEOUT(m_diary->kept(), 10000); // the first round's end
        QCOMPARE(stored().front().pressed.front().rounds, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->hold()->phase(), HoldController::Finished, 20000);
        m_session->answerPress(SourceList::FamiliarPain);
        const std::vector<DiaryPress> expected{{"fine", Side::Right, {}, 1, 2, PressAnswer::FamiliarPain}};
        QVERIFY(stored().front().pressed == expected);
        m_session->answerPress(SourceList::FamiliarPain); // taken back
        QVERIFY(!stored().front().pressed.front().answer);
    }

    void anAnswerWithoutTheTimerIsKeptToo() {
        open();
        mark("knee:right");
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        m_session->answerPress(SourceList::Nothing);
        const std::vector<DiaryPress> expected{{"fine", Side::Left, {}, 0, 0, PressAnswer::Nothing}};
        QVERIFY(stored().front().pressed == expected);
        m_session->answerPress(SourceList::LocalOnly);
        QCOMPARE(stored().front().pressed.size(), std::size_t{1});
        QVERIFY(stored().front().pressed.front().answer == PressAnswer::LocalOnly);
    }

    void anEntryEndsWhenAllIsClearedAndWithTheDay() {
        open();
        mark("knee:right");
        m_diary->keep();
        m_session->clearMarks();
        QVERIFY(!m_diary->kept());
        QCOMPARE(stored().front().places.size(), std::size_t{1}); // as it was
        mark("nose:mid");
        m_diary->keep();
        QCOMPARE(stored().size(), std::size_t{2});
        m_now = m_now.addDays(1);
        mark("hip:right");
        m_diary->keep();
        const std::vector<DiaryEntry> entries = stored();
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[1].places.size(), std::size_t{1}); // yesterday's does not change any more
        QCOMPARE(entries[2].places.size(), std::size_t{2});
        m_session->startAgain();
        QVERIFY(!m_diary->kept());
        QCOMPARE(stored()[2].places.size(), std::size_t{2});
    }

    void turningItOffKeepsWhatIsWrittenAndWritesNoMore() {
        open();
        mark("knee:right");
        m_diary->keep();
        m_diary->setOn(false);
        mark("nose:mid");
        m_diary->keep();
        QVERIFY(m_diary->deletable());
        QCOMPARE(m_diary->entries()->rowCount(), 0);
        m_diary.reset();
        QCOMPARE(stored().size(), std::size_t{1});
        QCOMPARE(stored().front().places.size(), std::size_t{1});
    }

    void entriesAreListedNewestFirst() {
        open();
        const QAbstractItemModelTester tester(m_diary->entries(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        keepVisit(m_now, {QStringLiteral("knee:right")});
        keepVisit(m_now.addDays(1), {QStringLiteral("nose:mid"), QStringLiteral("hip:left")});
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        m_session->answerPress(SourceList::FamiliarPain);
        QCOMPARE(m_diary->entries()->rowCount(), 2);
        QVERIFY(cell(m_diary->entries(), 0, "date").toString().contains(QStringLiteral("22 Nov")));
        QCOMPARE(cell(m_diary->entries(), 0, "time").toString(), QStringLiteral("18:05"));
        QCOMPARE(cell(m_diary->entries(), 0, "places").toString(), QStringLiteral("Left hip; Nose"));
        QCOMPARE(cell(m_diary->entries(), 0, "pressed").toStringList(),
                 QStringList(QStringLiteral(
                     "Muscle fine, right: pressed without the timer. It brought on your pain.")));
        QCOMPARE(cell(m_diary->entries(), 1, "places").toString(), QStringLiteral("Front of the right knee"));
        QCOMPARE(cell(m_diary->entries(), 1, "hasDrawing").toBool(), true);
        for (int i = 0; i < Diary::entriesAtOnce; ++i)
            keepVisit(m_now.addDays(1), {QStringLiteral("nose:mid")});
        QCOMPARE(m_diary->entries()->rowCount(), Diary::entriesAtOnce);
        QCOMPARE(m_diary->hiddenEntries(), 2);
        m_diary->showMore();
        QCOMPARE(m_diary->hiddenEntries(), 0);
    }

    void thePictureSaysWhichPlacesCameBack() {
        open();
        keepVisit(m_now, {QStringLiteral("knee:right")});
        QCOMPARE(m_diary->places()->rowCount(), 0); // one entry is no time yet
        keepVisit(m_now.addDays(1), {QStringLiteral("nose:mid")});
        QCOMPARE(m_diary->placesText(), QStringLiteral("No place has come back so far."));
        keepVisit(m_now.addDays(3), {QStringLiteral("knee:right"), QStringLiteral("hip:left")});
        QCOMPARE(m_diary->places()->rowCount(), 3);
        QCOMPARE(m_diary->placesText(), QStringLiteral("1 place came back."));
        QCOMPARE(cell(m_diary->places(), 0, "name").toString(), QStringLiteral("Front of the right knee"));
        QCOMPARE(cell(m_diary->places(), 0, "countText").toString(), QStringLiteral("2 of 3"));
        QCOMPARE(cell(m_diary->places(), 0, "at").value<QList<double>>(), QList<double>({0, 0.25, 1}));
        QCOMPARE(cell(m_diary->places(), 0, "hurt").value<QList<bool>>(), QList<bool>({true, false, true}));
        const QString spoken = cell(m_diary->places(), 2, "spokenText").toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Nose: 1 of 3 entries, last on")) &&
                     spoken.contains(QStringLiteral("22 Nov")),
                 qPrintable(spoken));
        QVERIFY(m_diary->firstDay() != m_diary->lastDay());
    }

    void anEarlierDrawingComesBackAndCanBeUndone() {
        open();
        keepVisit(m_now, {QStringLiteral("knee:right")});
        keepVisit(m_now.addDays(1), {QStringLiteral("nose:mid")});
        QVERIFY(m_diary->showDrawing(1));
        QVERIFY(m_session->isMarked(QStringLiteral("knee:right")));
        QVERIFY(!m_session->isMarked(QStringLiteral("nose:mid")));
        QVERIFY(!m_diary->kept());
        QVERIFY(stored()[1].places.front() == SidedRegion({"nose", Side::Midline})); // keeps its own
        m_session->board()->undo();
        QVERIFY(m_session->isMarked(QStringLiteral("nose:mid")));
        QVERIFY(!m_diary->showDrawing(2) && !m_diary->showDrawing(-1));
    }

    void aDrawingThatTheCatalogDoesNotKnowIsListedWithoutIt() {
        {
            DiaryStore store(path());
            QCOMPARE(store.open(), DiaryTrouble::None);
            DiaryEntry entry;
            entry.when.seconds = 1'792'605'926;
            entry.drawing = R"({"select":["tail:left"]})";
            entry.places = {{"tail", Side::Left}};
            entry.pressed = {{"wing", Side::Right, {}, 60, 1, std::nullopt}};
            QCOMPARE(store.save(entry), DiaryTrouble::None);
        }
        open();
        QCOMPARE(m_diary->entries()->rowCount(), 1);
        QCOMPARE(cell(m_diary->entries(), 0, "hasDrawing").toBool(), false);
        QCOMPARE(cell(m_diary->entries(), 0, "places").toString(), QStringLiteral("tail"));
        QCOMPARE(cell(m_diary->entries(), 0, "pressed").toStringList(),
                 QStringList(QStringLiteral("wing, right: 1 hold of 60 seconds.")));
        QVERIFY(!m_diary->showDrawing(0));
    }

    void anExportHoldsEverything() {
        open();
        keepVisit(m_now, {QStringLiteral("knee:right")});
        keepVisit(m_now.addDays(1), {QStringLiteral("nose:mid")});
        QVERIFY(!m_diary->exportTo(QUrl::fromLocalFile(path("no/such/folder"))));
        QVERIFY(m_diary->failed() && m_diary->message().contains(QStringLiteral("folder.json")));
        QVERIFY(m_diary->exportTo(QUrl::fromLocalFile(path("export"))));
        QVERIFY(!m_diary->failed() && m_diary->message().contains(QStringLiteral("export.json")));
        QFile file(path("export.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries =
            QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).toObject().value(QStringLiteral("time")).toString(),
                 QStringLiteral("2026-11-21T18:05:26+01:00"));
        QVERIFY(m_diary->suggestedFile().fileName().endsWith(QLatin1String(".json")));
    }

    void deletingLeavesNothingAndANewOneCanBegin() {
        open();
        mark("knee:right");
        m_diary->keep();
        mark("nose:mid"); // not written yet, and never to be
        m_diary->deleteAll();
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(m_diary->entries()->rowCount(), 0);
        QVERIFY(!m_diary->kept() && !m_diary->deletable());
        QCOMPARE(m_diary->message(), QStringLiteral("The diary is deleted."));
        m_diary->setActive(false);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        m_diary->keep();
        QCOMPARE(stored().size(), std::size_t{1});
    }

    void whatIsWrongWithTheFileIsSaidAndTheRestGoesOn() {
        const QByteArray list = QByteArray("not a diary\n").repeated(100);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
        file.close();
        open();
        QVERIFY(m_diary->problemText().contains(path()));
        mark("knee:right");
        m_diary->keep();
        QVERIFY(!m_diary->kept());
        QVERIFY(m_session->hasMarks());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), list);
        file.close();
        m_diary->deleteAll(); // asked for in so many words
        QVERIFY(m_diary->problemText().isEmpty());
        m_diary->keep();
        QVERIFY(m_diary->kept());
    }
};

std::unique_ptr<QObject> makeDiaryTest() {
    return std::make_unique<DiaryTest>();
}

} // namespace sorespot

#include "diary_test.moc"
