// SPDX-License-Identifier: MIT
#include "app/about_you.h"
#include "app/session.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>
#include <random>

namespace sorespot {

/// What people say about themselves changes or withholds the instruction, for as long as they say it.
class AboutYouTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    std::unique_ptr<Session> m_session;

    AboutYou& you() { return *m_session->aboutYou(); }
    MuscleDetails& muscle() { return *m_session->muscle(); }
    QString notes() {
        QStringList lines;
        for (int row = 0; row < muscle().personal()->rowCount(); ++row)
            lines << cell(muscle().personal(), row, "title").toString() + QLatin1String(": ") +
                         cell(muscle().personal(), row, "content").toString();
        return lines.join(QLatin1Char('\n'));
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(m_catalog);
        m_session->choose(QStringLiteral("fine"));
        m_session->denyFlags();
    }

    void theQuestionsAreThoseOfTheCatalogAndAreasShowBelowAYes() {
        QAbstractItemModelTester tester(you().questions(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModel* rows = you().questions();
        QCOMPARE(rows->rowCount(), 6); // four questions, two areas
        QCOMPARE(cell(rows, 0, "content").toString(), QStringLiteral("Are you ill?"));
        QCOMPARE(cell(rows, 3, "condition").toString(), QStringLiteral("wounded"));
        QCOMPARE(cell(rows, 4, "area").toString(), QStringLiteral("legs"));
        QVERIFY(!cell(rows, 4, "asks").toString().isEmpty());
        QVERIFY(cell(rows, 5, "asks").toString().isEmpty());
        QVERIFY(!cell(rows, 4, "shown").toBool());
        you().toggle(QStringLiteral("wounded"));
        QCOMPARE(rows->rowCount(), 6);
        QVERIFY(cell(rows, 3, "marked").toBool() && cell(rows, 4, "shown").toBool());
        you().toggle(QStringLiteral("wounded"), QStringLiteral("top"));
        QVERIFY(!cell(rows, 4, "marked").toBool() && cell(rows, 5, "marked").toBool());
        you().toggle(QStringLiteral("no such question"));
        QVERIFY(you().any());
        you().toggle(QStringLiteral("wounded"));
        QVERIFY(!you().any());
    }

    void nothingIsShownBeforeThePersonHasAnswered() {
        QVERIFY(m_session->safetyCleared());
        QVERIFY(!you().answered() && muscle().mayPress() && !muscle().instructs());
        QVERIFY(muscle().steps().isEmpty() && muscle().tool().isEmpty() && muscle().holdSeconds() == 0);
        QVERIFY(!m_session->startHold());
        QVERIFY(!muscle().hasPersonal());
        const QSignalSpy changed(&muscle(), &MuscleDetails::changed);
        you().finish();
        QVERIFY(changed.count() > 0);
        QVERIFY(muscle().instructs() && !muscle().hasPersonal());
        QCOMPARE(muscle().holdSeconds(), 10);
        QVERIFY(muscle().otherPressure().isEmpty());
        QVERIFY(m_session->startHold());
    }

    void whoMustNotPressIsToldWhyAndShownNothing() {
        you().toggle(QStringLiteral("ill"));
        you().finish();
        QVERIFY(!muscle().mayPress() && !muscle().instructs() && muscle().steps().isEmpty());
        QCOMPARE(notes(), QStringLiteral("Condition ill: Rest first."));
        QVERIFY(muscle().noPressReason().isEmpty()); // the reason is the person's, said once
        QVERIFY(!m_session->startHold());
        you().toggle(QStringLiteral("ill"));
        QVERIFY(muscle().instructs() && !muscle().hasPersonal());
    }

    void theHoldIsTheLighterOneForWhomItShallBe() {
        you().toggle(QStringLiteral("bruised"));
        you().finish();
        QCOMPARE(notes(), QStringLiteral("Condition bruised: Press lightly, please."));
        QCOMPARE(muscle().holdSeconds(), 6);
        QCOMPARE(muscle().otherPressure(), QStringLiteral("1 of 10"));
        QVERIFY(m_session->startHold());
        QCOMPARE(m_session->hold()->holdSeconds(), 6);
        QCOMPARE(m_session->hold()->pressure(), QStringLiteral("1 of 10"));
    }

    void aHardToolGivesWayAndTheStepsAreExplained() {
        you().finish();
        QCOMPARE(muscle().tool(), QStringLiteral("a ball"));
        QVERIFY(!muscle().otherTool());
        you().toggle(QStringLiteral("bleeding"));
        QCOMPARE(muscle().tool(), QStringLiteral("Your hand"));
        QVERIFY(muscle().otherTool());
        you().toggle(QStringLiteral("bruised"));
        QCOMPARE(notes(), QStringLiteral("Condition bruised: Press lightly, please.\n"
                                         "Condition bleeding: Use your hand."));
    }

    void namedAreasWithholdThereAndEverywhereWhileNoneIsNamed() {
        you().toggle(QStringLiteral("wounded"));
        you().finish();
        QVERIFY(!muscle().instructs());
        you().toggle(QStringLiteral("wounded"), QStringLiteral("top"));
        QVERIFY(muscle().instructs());
        you().toggle(QStringLiteral("wounded"), QStringLiteral("legs"));
        QVERIFY(!muscle().instructs());
    }

    void aRunningHoldEndsWhenAnAnswerChanges() {
        you().finish();
        QVERIFY(m_session->startHold());
        m_session->hold()->start();
        you().toggle(QStringLiteral("bruised"));
        QCOMPARE(m_session->hold()->phase(), HoldController::Closed);
    }

    void whoStartsAgainIsAskedAgain() {
        you().toggle(QStringLiteral("ill"));
        you().finish();
        m_session->startAgain();
        QVERIFY(!you().answered() && !you().any());
        m_session->choose(QStringLiteral("fine"));
        m_session->denyFlags();
        QVERIFY(!muscle().instructs());
        you().finish();
        QVERIFY(muscle().instructs());
    }

    void answersOutliveAnotherMuscleAndMark() {
        you().toggle(QStringLiteral("ill"));
        you().finish();
        m_session->toggle(QStringLiteral("hip:left"));
        m_session->choose(QStringLiteral("careful"));
        QVERIFY(!muscle().instructs() && muscle().hasPersonal());
    }

    void whereAQuestionIsMissingNothingIsShown() {
        Catalog catalog = tinyCatalog();
        catalog.asksEverything = false;
        Session session(catalog);
        session.choose(QStringLiteral("fine"));
        session.denyFlags();
        session.aboutYou()->finish();
        QVERIFY(!session.aboutYou()->complete());
        QVERIFY(!session.muscle()->instructs() && !session.startHold());
    }

    /// The same as core's property test, with fewer rounds and through what the window reads.
    void noWayThroughTheProgramShowsWhatIsWithheld() {
        const Catalog& catalog = shippedCatalog().catalog;
        Session session(catalog);
        std::mt19937 random(7);
        const auto below = [&random](std::size_t count) { return static_cast<int>(random() % count); };
        int shown = 0;
        int withheld = 0;
        for (int step = 0; step < 3000; ++step) {
            const Condition& condition =
                catalog.conditions[static_cast<std::size_t>(below(catalog.conditions.size()))];
            switch (below(9)) {
            case 0:
                session.toggle(
                    session.placeAt(below(static_cast<std::size_t>(session.regions()->rowCount()))));
                break;
            case 1:
            case 2:
                session.denyFlags();
                break;
            case 3:
                session.aboutYou()->toggle(QString::fromStdString(condition.id));
                break;
            case 4: {
                const BodyArea& area =
                    catalog.bodyAreas[static_cast<std::size_t>(below(catalog.bodyAreas.size()))];
                session.aboutYou()->toggle(QString::fromStdString(condition.id),
                                           QString::fromStdString(area.id));
                break;
            }
            case 5:
                session.aboutYou()->finish();
                break;
            case 6:
                if (below(12) == 0)
                    session.confirmFlag(QString::fromStdString(catalog.redFlags.front().id));
                break;
            case 7:
                if (below(10) == 0)
                    session.startAgain();
                break;
            default:
                break;
            }
            const Muscle& chosen = catalog.muscles[static_cast<std::size_t>(below(catalog.muscles.size()))];
            session.choose(QString::fromStdString(chosen.id));
            const MuscleDetails& details = *session.muscle();
            const Person& person = session.aboutYou()->person();
            bool allowed = session.safetyCleared() && !session.safetyConfirmed() && person.answered();
            bool any = false;
            for (const TriggerPoint& point : chosen.triggerPoints)
                any = any || adviceFor(person, catalog, chosen, point).verdict != PressVerdict::Withheld;
            allowed = allowed && any;
            QCOMPARE(details.instructs(), allowed);
            QCOMPARE(details.steps().isEmpty(), !allowed);
            QCOMPARE(details.tool().isEmpty(), !allowed);
            QCOMPARE(details.holdSeconds() > 0, allowed);
            QCOMPARE(details.holdText().isEmpty(), !allowed);
            QCOMPARE(session.startHold(), allowed);
            if (!details.mayPress())
                QVERIFY2(details.hasPersonal() || !details.noPressReason().isEmpty(), chosen.id.c_str());
            (allowed ? shown : withheld) += 1;
        }
        QVERIFY2(shown > 100 && withheld > 100, qPrintable(QString::number(shown)));
    }
};

std::unique_ptr<QObject> makeAboutYouTest() {
    return std::make_unique<AboutYouTest>();
}

} // namespace sorespot

#include "about_you_test.moc"
