// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace sorespot {

/// Marks, candidates and the chosen muscle. The safety questions have a file of their own.
class SessionTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    std::unique_ptr<Session> m_session;

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(m_catalog);
    }

    void startsWithNothingMarked() {
        QVERIFY(!m_session->hasMarks());
        QCOMPARE(m_session->statusText(), QStringLiteral("Nothing is marked."));
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 0);
        QCOMPARE(m_session->marks()->rowCount(), 0);
        QCOMPARE(m_session->sources()->hiddenCandidates(), 0);
        QCOMPARE(m_session->chosenMuscle(), QString());
        QVERIFY(!m_session->muscle()->shown());
        QVERIFY(m_session->shownPattern().essential.empty());
    }

    void itsModelsKeepTheRulesOfModelsThroughAWholeVisit() {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractListModel* model :
             {m_session->regions(), m_session->marks(), m_session->sources()->candidates(),
              m_session->placeFlags(), m_session->allFlags(), m_session->muscle()->points()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        for (int row = 0; row < m_session->regions()->rowCount(); ++row)
            m_session->toggle(m_session->placeAt(row));
        m_session->sources()->showMore();
        m_session->choose(QStringLiteral("fine"));
        m_session->toggle(QStringLiteral("nose:mid"));
        m_session->unchoose();
        m_session->clearMarks();
        m_session->startAgain();
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 0);
    }

    void everyRegionIsListedWithItsSidesRightFirst() {
        QStringList places;
        for (int row = 0; row < m_session->regions()->rowCount(); ++row)
            places << m_session->placeAt(row);
        QCOMPARE(places, QStringList({"nose:mid", "hip:right", "hip:left", "knee:right", "knee:left"}));
        QCOMPARE(cell(m_session->regions(), 0, "heading").toString(), QStringLiteral("Head"));
        QCOMPARE(cell(m_session->regions(), 1, "heading").toString(), QStringLiteral("Leg"));
        QCOMPARE(cell(m_session->regions(), 2, "heading").toString(), QString());
        QCOMPARE(cell(m_session->regions(), 4, "name").toString(), QStringLiteral("Front of the left knee"));
        QCOMPARE(m_session->placeAt(99), QString());
    }

    void togglingMarksAndTakesBack() {
        const QSignalSpy marks(m_session.get(), &Session::marksChanged);
        m_session->toggle(QStringLiteral("knee:right"));
        QVERIFY(m_session->hasMarks() && m_session->isMarked(QStringLiteral("knee:right")));
        QVERIFY(!m_session->isMarked(QStringLiteral("knee:left")));
        QVERIFY(!m_session->isMarked(QStringLiteral("knee:both")));
        QCOMPARE(m_session->marks()->rowCount(), 1);
        QCOMPARE(cell(m_session->marks(), 0, "name").toString(), QStringLiteral("Front of the right knee"));
        QCOMPARE(cell(m_session->regions(), 3, "marked").toBool(), true);
        QCOMPARE(marks.count(), 1);
        m_session->toggle(QStringLiteral("knee:right"));
        QVERIFY(!m_session->hasMarks());
        QCOMPARE(cell(m_session->regions(), 3, "marked").toBool(), false);
        QCOMPARE(marks.count(), 2);
    }

    void whatNamesNoPlaceMarksNothing_data() {
        QTest::addColumn<QString>("place");
        for (const char* place : {"", "tail:left", "knee", "knee:up", "knee:right:left", ":", "nose:mid:"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void whatNamesNoPlaceMarksNothing() {
        QFETCH(QString, place);
        m_session->toggle(place);
        QVERIFY(!m_session->hasMarks());
        QVERIFY(!m_session->isMarked(place));
        QCOMPARE(m_session->placeName(place), QString());
    }

    void bothMarksEachSide() {
        m_session->toggle(QStringLiteral("knee:both"));
        QVERIFY(m_session->isMarked(QStringLiteral("knee:left")) &&
                m_session->isMarked(QStringLiteral("knee:right")));
        QVERIFY(m_session->isMarked(QStringLiteral("knee:both")));
    }

    void theListStartsWithTheBestEightAndGrows() {
        m_session->toggle(QStringLiteral("knee:right"));
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 8);
        QCOMPARE(m_session->sources()->hiddenCandidates(), 3); // eleven muscles refer to the knee
        QCOMPARE(m_session->statusText(), QStringLiteral("11 possible sources"));
        const QSignalSpy changed(m_session->sources(), &SourceList::changed);
        m_session->sources()->showMore();
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 11);
        QCOMPARE(m_session->sources()->hiddenCandidates(), 0);
        QCOMPARE(changed.count(), 1);
        m_session->sources()->showMore();
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 11);
    }

    void anotherMarkShortensTheListAgain() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->sources()->showMore();
        m_session->toggle(QStringLiteral("hip:left"));
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 8);
    }

    void oneSourceIsSpokenOfInTheSingular() {
        m_session->toggle(QStringLiteral("nose"));
        QCOMPARE(m_session->statusText(), QStringLiteral("1 possible source"));
    }

    void aCandidateSaysWhoWhereAndWhy() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->toggle(QStringLiteral("hip:left"));
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "muscle").toString(), QStringLiteral("fine"));
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "side").toString(), QStringLiteral("right"));
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "mainText").toString(),
                 QStringLiteral("Main pattern: front of the right knee."));
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "otherText").toString(),
                 QStringLiteral("Sometimes reaches: left hip."));
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "explainsAll").toBool(), true);
        const QString spoken = cell(m_session->sources()->candidates(), 0, "spokenText").toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Muscle fine, right. Main pattern")), qPrintable(spoken));
        QCOMPARE(cell(m_session->sources()->candidates(), 1, "explainsAll").toBool(), false);
    }

    void anUnknownRoleOrRowHasNoValue() {
        m_session->toggle(QStringLiteral("knee:right"));
        QVERIFY(!cell(m_session->sources()->candidates(), 0, "colour").isValid());
        QVERIFY(!m_session->sources()
                     ->candidates()
                     ->data(m_session->sources()->candidates()->index(0, 0), Qt::DisplayRole)
                     .isValid());
        QCOMPARE(
            m_session->sources()->candidates()->rowCount(m_session->sources()->candidates()->index(0, 0)), 0);
    }

    void choosingShowsTheMuscleAndItsPattern() {
        const QSignalSpy shown(m_session.get(), &Session::shownPatternChanged);
        const QSignalSpy chosen(m_session.get(), &Session::chosenChanged);
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_session->chosenMuscle(), QStringLiteral("fine"));
        QCOMPARE(m_session->chosenSide(), QStringLiteral("left"));
        QVERIFY(m_session->muscle()->shown());
        QCOMPARE(shown.count(), 1);
        QVERIFY((m_session->shownPattern().essential == std::vector<SidedRegion>{{"knee", Side::Left}}));
        QVERIFY((m_session->shownPattern().spillover == std::vector<SidedRegion>{{"hip", Side::Right}}));
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        QCOMPARE(chosen.count(), 1); // the same again
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        QCOMPARE(chosen.count(), 2);
        m_session->unchoose();
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(m_session->chosenMuscle(), QString());
        QVERIFY(!m_session->muscle()->shown() && m_session->shownPattern().essential.empty());
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        m_session->startAgain();
        QCOMPARE(chosen.count(), 5);
    }

    void lookingAtACandidateShowsItInPassing() {
        QVERIFY(m_session->shown().muscle == nullptr);
        m_session->toggle(QStringLiteral("knee:right"));
        const QSignalSpy shown(m_session.get(), &Session::shownPatternChanged);
        const QSignalSpy chosen(m_session.get(), &Session::chosenChanged);
        m_session->preview(QStringLiteral("deep"), QStringLiteral("left"));
        QCOMPARE(shown.count(), 1);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(m_session->shown().muscle->id == "deep" && m_session->shown().side == Side::Left);
        QCOMPARE(m_session->chosenMuscle(), QString());
        QVERIFY(!m_session->muscle()->shown()); // no page is opened
        m_session->preview(QStringLiteral("no such muscle"), QString());
        QVERIFY(m_session->shown().muscle->id == "deep");
        m_session->endPreview();
        QVERIFY(m_session->shown().muscle == nullptr);
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        m_session->preview(QStringLiteral("deep"), QStringLiteral("right"));
        m_session->endPreview();
        QVERIFY(m_session->shown().muscle->id == "fine");
    }

    void pointsAreChosenByWhatTheyShare() {
        Catalog catalog = tinyCatalog();
        Muscle& muscle = catalog.muscles[3]; // "fine"
        for (int i = 2; i <= 4; ++i) {
            TriggerPoint point = muscle.triggerPoints.front();
            point.id = "fine." + std::to_string(i);
            point.label = i == 4 ? "inner edge" : "TrP" + std::to_string(i);
            if (i > 2)
                point.spillover.clear();
            muscle.triggerPoints.push_back(point);
        }
        Session session(catalog);
        const QAbstractItemModelTester tester(session.pointGroups(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(session.pointGroups()->rowCount(), 0);
        session.choose(QStringLiteral("fine"), QStringLiteral("left"));
        QStringList names;
        for (int row = 0; row < session.pointGroups()->rowCount(); ++row)
            names << cell(session.pointGroups(), row, "name").toString();
        QCOMPARE(names, QStringList({"All", "Points 1 and 2", "Point 3, inner edge"}));
        QCOMPARE(session.shown().points.size(), std::size_t(4));

        session.previewGroup(1);
        QCOMPARE(session.shown().points.size(), std::size_t(2));
        QCOMPARE(session.chosenGroup(), 0);
        session.endPreview();
        QCOMPARE(session.shown().points.size(), std::size_t(4));
        session.chooseGroup(2);
        QCOMPARE(session.chosenGroup(), 2);
        QVERIFY(session.shown().points.front()->id == "fine.3");
        session.chooseGroup(3); // there is none
        session.chooseGroup(-1);
        QCOMPARE(session.chosenGroup(), 2);
        QCOMPARE(session.likelyNext().size(), std::size_t(3));
        session.choose(QStringLiteral("deep")); // has one point: nothing to choose
        QCOMPARE(session.chosenGroup(), 0);
        QCOMPARE(session.pointGroups()->rowCount(), 0);
    }

    void choosingWithoutASideTakesTheBestOne() {
        m_session->choose(QStringLiteral("fine"));
        QCOMPARE(m_session->chosenSide(),
                 QStringLiteral("right")); // nothing marked: one side is as good as the other
        m_session->toggle(QStringLiteral("knee:left"));
        m_session->choose(QStringLiteral("fine"));
        QCOMPARE(m_session->chosenSide(), QStringLiteral("left"));
        m_session->choose(QStringLiteral("bridge"));
        QCOMPARE(m_session->chosenSide(), QStringLiteral("mid"));
    }

    void anUnknownMuscleIsNotChosen() {
        m_session->choose(QStringLiteral("fine"));
        m_session->choose(QStringLiteral("nobody"));
        QCOMPARE(m_session->chosenMuscle(), QStringLiteral("fine"));
    }

    void thePointThatExplainsTheMarksIsNamed() {
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        QCOMPARE(cell(m_session->muscle()->points(), 0, "explains").toBool(), false);
        m_session->toggle(QStringLiteral("knee:right"));
        QCOMPARE(cell(m_session->muscle()->points(), 0, "explains").toBool(), true);
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        QCOMPARE(cell(m_session->muscle()->points(), 0, "explains").toBool(), false);
    }

    void clearingMarksKeepsTheMuscleAndStartingAgainForgetsIt() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"));
        m_session->clearMarks();
        QVERIFY(!m_session->hasMarks());
        QCOMPARE(m_session->chosenMuscle(), QStringLiteral("fine"));
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->startAgain();
        QVERIFY(!m_session->hasMarks());
        QCOMPARE(m_session->chosenMuscle(), QString());
        QCOMPARE(m_session->sources()->candidates()->rowCount(), 0);
    }

    void withAnEmptyCatalogItStillAnswers() {
        const Catalog empty;
        Session session(empty);
        session.toggle(QStringLiteral("knee:right"));
        session.choose(QStringLiteral("fine"));
        session.denyFlags();
        session.startAgain();
        QCOMPARE(session.regions()->rowCount(), 0);
        QVERIFY(!session.hasMarks() && !session.startHold());
    }

    void everyPlaceOfTheShippedCatalogCanBeMarkedAndHasAName() {
        Session session(shippedCatalog().catalog);
        QVERIFY(session.regions()->rowCount() > 112);
        for (int row = 0; row < session.regions()->rowCount(); ++row) {
            const QString place = session.placeAt(row);
            QVERIFY2(!session.placeName(place).isEmpty() && !session.placeName(place).contains('{'),
                     qPrintable(place));
            session.toggle(place);
            QVERIFY2(session.isMarked(place), qPrintable(place));
            session.toggle(place);
            QVERIFY2(!session.hasMarks(), qPrintable(place));
        }
    }
};

std::unique_ptr<QObject> makeSessionTest() {
    return std::make_unique<SessionTest>();
}

} // namespace sorespot

#include "session_test.moc"
