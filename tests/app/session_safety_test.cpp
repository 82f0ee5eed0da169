// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QSignalSpy>

#include <memory>

namespace sorespot {

/// Nothing leads to a press instruction before the safety questions are answered, and nothing at all once one
/// was said to apply.
class SessionSafetyTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    std::unique_ptr<Session> m_session;

    QStringList flags(QAbstractItemModel* model) const {
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids << cell(model, row, "flag").toString();
        return ids;
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(m_catalog);
        m_session->aboutYou()->finish(); // what it changes has tests of its own
    }

    void generalFlagsAreAlwaysAskedAndThoseOfMarkedPlacesFirst() {
        QCOMPARE(flags(m_session->allFlags()), QStringList("fever"));
        QVERIFY(flags(m_session->placeFlags()).isEmpty());
        m_session->toggle(QStringLiteral("knee:right"));
        QCOMPARE(flags(m_session->allFlags()), QStringList({"swelling", "fever"}));
        QCOMPARE(flags(m_session->placeFlags()), QStringList("swelling"));
        m_session->toggle(QStringLiteral("nose"));
        QCOMPARE(flags(m_session->placeFlags()), QStringList({"cough", "swelling"})); // more urgent first
        QCOMPARE(cell(m_session->placeFlags(), 0, "level").toString(), QStringLiteral("Urgent"));
        QCOMPARE(cell(m_session->placeFlags(), 0, "question").toString(), QStringLiteral("Is there cough?"));
    }

    void noHoldBeforeTheQuestionsAreAnswered() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"));
        QVERIFY(!m_session->safetyCleared());
        QVERIFY(!m_session->startHold());
        QCOMPARE(m_session->hold()->phase(), HoldController::Closed);
        const QSignalSpy safety(m_session.get(), &Session::safetyChanged);
        m_session->denyFlags();
        QCOMPARE(safety.count(), 1);
        QVERIFY(m_session->safetyCleared() && !m_session->safetyConfirmed());
        QVERIFY(m_session->startHold());
        QCOMPARE(m_session->hold()->phase(), HoldController::Ready); // it waits for the person to start
        QCOMPARE(m_session->hold()->holdSeconds(), 10);
    }

    void noHoldWithoutAMuscle() {
        m_session->denyFlags();
        QVERIFY(!m_session->startHold());
        QCOMPARE(m_session->hold()->phase(), HoldController::Closed);
    }

    void noHoldWhereTheMuscleMustNotBePressed_data() {
        QTest::addColumn<QString>("muscle");
        for (const char* id : {"never", "expert", "deep"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void noHoldWhereTheMuscleMustNotBePressed() {
        QFETCH(QString, muscle);
        m_session->choose(muscle);
        m_session->denyFlags();
        QVERIFY(m_session->safetyCleared());
        QVERIFY(!m_session->startHold());
        QCOMPARE(m_session->hold()->phase(), HoldController::Closed);
        QVERIFY(m_session->muscle()->steps().isEmpty());
    }

    void aPlaceIsHeldAsOftenAsADayAllowsAndNoMore() {
        const auto phaseOf = [this](const char* muscle, const char* side) {
            m_session->choose(QString::fromLatin1(muscle), QString::fromLatin1(side));
            if (!m_session->startHold())
                return HoldController::Closed;
            return m_session->hold()->phase();
        };
        m_session->denyFlags();
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(phaseOf("fine", "right"), HoldController::Ready);
            emit m_session->hold()->pressed();
        }
        QCOMPARE(phaseOf("fine", "right"), HoldController::Enough);
        QCOMPARE(phaseOf("fine", "left"), HoldController::Ready);
        QCOMPARE(phaseOf("careful", "right"), HoldController::Ready);
        m_session->startAgain(); // perhaps another person
        m_session->aboutYou()->finish();
        m_session->denyFlags();
        QCOMPARE(phaseOf("fine", "right"), HoldController::Ready);
    }

    void theTimesOfATreatmentEndWithTheVisit() {
        Catalog catalog = tinyCatalog();
        catalog.holdProtocols[0].inTreatment = "longer";
        catalog.holdProtocols.push_back({"longer", 60, 2, 5, 1, "3 of 10", ""});
        Session session(catalog);
        session.aboutYou()->finish();
        session.choose(QStringLiteral("fine"));
        session.setInTreatment(true);
        QVERIFY(!session.startHold()); // nothing is opened by it
        session.denyFlags();
        QVERIFY(session.startHold());
        QCOMPARE(session.hold()->holdSeconds(), 60);
        const QSignalSpy changed(&session, &Session::inTreatmentChanged);
        session.setInTreatment(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.hold()->phase(), HoldController::Closed);
        QVERIFY(session.startHold());
        QCOMPARE(session.hold()->holdSeconds(), 10);
        session.setInTreatment(true);
        session.startAgain();
        QVERIFY(!session.inTreatment());
    }

    void noHoldWithoutItsProtocol() {
        Catalog catalog = tinyCatalog();
        catalog.holdProtocols.clear();
        Session session(catalog);
        session.aboutYou()->finish();
        session.choose(QStringLiteral("fine"));
        session.denyFlags();
        QVERIFY(!session.startHold());
    }

    void aMarkThatRaisesANewFlagAsksAgain() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->denyFlags();
        QVERIFY(m_session->safetyCleared());
        m_session->toggle(QStringLiteral("knee:left")); // raises what was denied already
        QVERIFY(m_session->safetyCleared());
        m_session->toggle(QStringLiteral("nose"));
        QVERIFY(!m_session->safetyCleared());
        m_session->choose(QStringLiteral("fine"));
        QVERIFY(!m_session->startHold());
    }

    void aConfirmedFlagWithholdsUntilThePersonStartsAgain() {
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"));
        m_session->confirmFlag(QStringLiteral("swelling"));
        QVERIFY(m_session->safetyConfirmed() && !m_session->safetyCleared());
        QCOMPARE(m_session->urgentTitle(), QStringLiteral("Same day"));
        QCOMPARE(m_session->urgentAdvice(), QStringLiteral("See a doctor today."));

        m_session->denyFlags();
        QVERIFY(!m_session->safetyCleared() && !m_session->startHold());
        m_session->clearMarks();
        m_session->toggle(QStringLiteral("hip:left"));
        m_session->denyFlags();
        QVERIFY(m_session->safetyConfirmed() && !m_session->safetyCleared());
        m_session->choose(QStringLiteral("fine"));
        QVERIFY(!m_session->startHold());

        m_session->startAgain();
        QVERIFY(!m_session->safetyConfirmed());
        QCOMPARE(m_session->urgentTitle(), QString());
        QVERIFY(!m_session->safetyCleared()); // asked anew
        m_session->choose(QStringLiteral("fine"));
        m_session->denyFlags();
        QVERIFY(!m_session->startHold()); // asked about themselves anew as well
        m_session->aboutYou()->finish();
        QVERIFY(m_session->startHold());
    }

    void anUnknownFlagConfirmsNothing() {
        m_session->confirmFlag(QStringLiteral("hiccup"));
        QVERIFY(!m_session->safetyConfirmed());
        m_session->denyFlags();
        QVERIFY(m_session->safetyCleared());
    }

    void aRunningHoldEndsWithWhatItBelongsTo_data() {
        QTest::addColumn<int>("act");
        QTest::newRow("a flag applies") << 0;
        QTest::newRow("another muscle") << 1;
        QTest::newRow("no muscle") << 2;
        QTest::newRow("start again") << 3;
        QTest::newRow("a new mark asks again") << 4;
    }
    void aRunningHoldEndsWithWhatItBelongsTo() {
        QFETCH(int, act);
        m_session->toggle(QStringLiteral("knee:right"));
        m_session->choose(QStringLiteral("fine"));
        m_session->denyFlags();
        QVERIFY(m_session->startHold());
        m_session->hold()->start();
        QVERIFY(m_session->hold()->running());
        switch (act) {
        case 0:
            m_session->confirmFlag(QStringLiteral("fever"));
            break;
        case 1:
            m_session->choose(QStringLiteral("careful"));
            break;
        case 2:
            m_session->unchoose();
            break;
        case 3:
            m_session->startAgain();
            break;
        default:
            m_session->toggle(QStringLiteral("nose"));
        }
        QCOMPARE(m_session->hold()->phase(), HoldController::Closed);
    }

    void inTheShippedCatalogNoForbiddenMuscleStartsAHold() {
        const Catalog& catalog = shippedCatalog().catalog;
        Session session(catalog);
        session.denyFlags();
        session.aboutYou()->finish();
        QVERIFY(session.safetyCleared());
        int refused = 0;
        for (const Muscle& muscle : catalog.muscles) {
            session.choose(QString::fromStdString(muscle.id));
            const bool forbidden = muscle.selfPressure == Suitability::Avoid ||
                                   muscle.selfPressure == Suitability::ProfessionalOnly;
            if (forbidden) {
                QVERIFY2(!session.startHold(), muscle.id.c_str());
                ++refused;
            } else if (session.muscle()->mayPress()) {
                QVERIFY2(session.startHold(), muscle.id.c_str());
            }
        }
        QVERIFY(refused > 0);
    }
};

std::unique_ptr<QObject> makeSessionSafetyTest() {
    return std::make_unique<SessionSafetyTest>();
}

} // namespace sorespot

#include "session_safety_test.moc"
