// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "app/source_list.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace sorespot {

/// What explains the marks together, and what pressing did. The list itself is in session_test.cpp.
class SourceListTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    std::unique_ptr<Session> m_session;

    SourceList& sources() { return *m_session->sources(); }
    QString together(int row, const char* role) { return cell(sources().together(), row, role).toString(); }
    QString listed(int row, const char* role) { return cell(sources().candidates(), row, role).toString(); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(m_catalog);
    }

    void whereOneIsEnoughNothingIsSaidOfSeveral() {
        QCOMPARE(sources().togetherTitle(), QString());
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->toggle(QStringLiteral("hip:left"));
        QCOMPARE(sources().togetherTitle(), QString());
        QCOMPARE(sources().together()->rowCount(), 0);
    }

    void twoThatCoverAllAreNamedWithTheirParts() {
        const QAbstractItemModelTester tester(sources().together());
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->toggle(QStringLiteral("hip:left"));
        m_session->toggle(QStringLiteral("nose"));
        QCOMPARE(sources().togetherTitle(), QStringLiteral("These two together cover all you marked"));
        QCOMPARE(sources().togetherRest(), QString());
        QCOMPARE(sources().together()->rowCount(), 2);
        QCOMPARE(together(0, "name"), QStringLiteral("Muscle bridge"));
        QCOMPARE(together(0, "content"), QStringLiteral("Main pattern: nose."));
        QCOMPARE(together(1, "muscle"), QStringLiteral("fine"));
        QCOMPARE(together(1, "side"), QStringLiteral("right"));
        QCOMPARE(together(1, "name"), QStringLiteral("Muscle fine, right"));
        QCOMPARE(together(1, "content"),
                 QStringLiteral("Main pattern: front of the right knee. Sometimes reaches: left hip."));
        m_session->clearMarks();
        QCOMPARE(sources().togetherTitle(), QString());
        QCOMPARE(sources().together()->rowCount(), 0);
    }

    void whatThreeLeaveOutIsNamed() {
        Catalog catalog = tinyCatalog();
        catalog.regions.push_back({"toe",
                                   "Toe",
                                   "{side} toe",
                                   "The toe.",
                                   "leg",
                                   "",
                                   RegionKind::Paired,
                                   {RegionView::Front},
                                   "",
                                   ""});
        m_session = std::make_unique<Session>(catalog);
        for (const char* place : {"knee:both", "nose", "toe:right"})
            m_session->toggle(QString::fromLatin1(place));
        QCOMPARE(sources().togetherTitle(), QStringLiteral("These three together cover most of it"));
        QCOMPARE(sources().togetherRest(),
                 QStringLiteral("No three points explain all of it. Left over: right toe."));
        m_session.reset();
    }

    void pressingRanksAnewAndIsSaidOnTheCard() {
        m_session->toggle(QStringLiteral("knee:right"));
        const QString last = listed(7, "muscle");
        QVERIFY(last != listed(0, "muscle"));
        QCOMPARE(listed(7, "answerText"), QString());
        m_session->choose(last, QStringLiteral("right"));
        QCOMPARE(m_session->pressAnswer(), SourceList::NoAnswer);
        const QSignalSpy told(m_session.get(), &Session::pressAnswerChanged);
        m_session->answerPress(SourceList::FamiliarPain);
        QCOMPARE(told.count(), 1);
        QCOMPARE(m_session->pressAnswer(), SourceList::FamiliarPain);
        QCOMPARE(listed(0, "muscle"), last);
        QCOMPARE(listed(0, "answerText"), QStringLiteral("You pressed it: this is your pain"));
        QVERIFY(listed(0, "spokenText").contains(QStringLiteral("You pressed it: this is your pain.")));

        m_session->answerPress(SourceList::Nothing);
        sources().showMore();
        QCOMPARE(listed(sources().candidates()->rowCount() - 1, "muscle"), last);
        QCOMPARE(listed(sources().candidates()->rowCount() - 1, "answerText"),
                 QStringLiteral("You pressed it: nothing"));
    }

    void theSameAnswerAgainTakesItBack() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        const QString first = listed(0, "muscle");
        m_session->answerPress(SourceList::LocalOnly);
        QCOMPARE(m_session->pressAnswer(), SourceList::LocalOnly);
        m_session->answerPress(SourceList::LocalOnly);
        QCOMPARE(m_session->pressAnswer(), SourceList::NoAnswer);
        QCOMPARE(listed(0, "muscle"), first);
    }

    void anAnswerBelongsToItsMuscleAndSide() {
        m_session->toggle(QStringLiteral("knee:both"));
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        m_session->answerPress(SourceList::FamiliarPain);
        m_session->choose(QStringLiteral("fine"), QStringLiteral("left"));
        QCOMPARE(m_session->pressAnswer(), SourceList::NoAnswer);
        m_session->choose(QStringLiteral("deep"), QStringLiteral("right"));
        QCOMPARE(m_session->pressAnswer(), SourceList::NoAnswer);
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        QCOMPARE(m_session->pressAnswer(), SourceList::FamiliarPain);
    }

    void startingAgainForgetsAnswers() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        m_session->answerPress(SourceList::FamiliarPain);
        m_session->startAgain();
        QVERIFY(!sources().hasAnswers());
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"), QStringLiteral("right"));
        QCOMPARE(m_session->pressAnswer(), SourceList::NoAnswer);
        QCOMPARE(listed(0, "answerText"), QString());
    }

    void withoutAChosenMuscleNothingIsAnswered() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->answerPress(SourceList::FamiliarPain);
        QVERIFY(!sources().hasAnswers());
    }
};

std::unique_ptr<QObject> makeSourceListTest() {
    return std::make_unique<SourceListTest>();
}

} // namespace sorespot

#include "source_list_test.moc"
