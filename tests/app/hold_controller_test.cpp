// SPDX-License-Identifier: MIT
#include "app/hold_controller.h"
#include "app_test.h"

#include <QSignalSpy>

#include <memory>

namespace sorespot {

class HoldControllerTest : public AppTest {
    Q_OBJECT

    HoldSession::Milliseconds m_now{1000000};
    std::unique_ptr<HoldController> m_hold;

    static HoldProtocol protocol() { return {"p", 10, 2, 5, 1, "3 to 4 of 10", ""}; }

    /// As time passes for a window: in steps that its timer would make.
    void pass(double seconds) {
        for (int tenth = 0; tenth < qRound(seconds * 10); ++tenth) {
            m_now += HoldSession::Milliseconds(100);
            m_hold->refresh();
        }
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_hold = std::make_unique<HoldController>([this] { return m_now; });
    }

    void closedItShowsNothingAndIgnoresButtons() {
        m_hold->start();
        m_hold->pause();
        m_hold->resume();
        m_hold->stop();
        QCOMPARE(m_hold->phase(), HoldController::Closed);
        QCOMPARE(m_hold->secondsLeft(), 0);
        QCOMPARE(m_hold->repeats(), 0);
        QCOMPARE(m_hold->pressure(), QString());
        QVERIFY(!m_hold->running());
    }

    void openedItWaitsUntilThePersonStarts() {
        m_hold->open(protocol());
        QCOMPARE(m_hold->phase(), HoldController::Ready);
        QCOMPARE(m_hold->holdSeconds(), 10);
        QCOMPARE(m_hold->repeats(), 2);
        QCOMPARE(m_hold->repeat(), 1);
        QCOMPARE(m_hold->pressure(), QStringLiteral("3 to 4 of 10"));
        pass(30);
        QCOMPARE(m_hold->phase(), HoldController::Ready);
        QCOMPARE(m_hold->secondsLeft(), 10);
    }

    void holdsRestsHoldsAgainAndEnds() {
        m_hold->open(protocol());
        m_hold->start();
        QCOMPARE(m_hold->phase(), HoldController::Holding);
        pass(9.9);
        QCOMPARE(m_hold->phase(), HoldController::Holding);
        QCOMPARE(m_hold->secondsLeft(), 1);
        pass(0.1);
        QCOMPARE(m_hold->phase(), HoldController::Resting);
        QCOMPARE(m_hold->secondsLeft(), 5);
        QCOMPARE(m_hold->repeat(), 1);
        pass(5);
        QCOMPARE(m_hold->phase(), HoldController::Holding);
        QCOMPARE(m_hold->repeat(), 2);
        pass(10);
        QCOMPARE(m_hold->phase(), HoldController::Finished);
        QVERIFY(!m_hold->running());
        pass(60);
        QCOMPARE(m_hold->phase(), HoldController::Finished);
        m_hold->close();
        QCOMPARE(m_hold->phase(), HoldController::Closed);
    }

    void aPauseCostsNoTimeOfTheHold() {
        m_hold->open(protocol());
        m_hold->start();
        pass(4);
        m_hold->pause();
        QCOMPARE(m_hold->phase(), HoldController::Paused);
        pass(100);
        QCOMPARE(m_hold->secondsLeft(), 6);
        m_hold->resume();
        QCOMPARE(m_hold->phase(), HoldController::Holding);
        QCOMPARE(m_hold->secondsLeft(), 6);
        pass(6);
        QCOMPARE(m_hold->phase(), HoldController::Resting);
    }

    void itLeadsFromStepToStep() {
        m_hold->open(protocol());
        QCOMPARE(m_hold->step(), HoldController::Find);
        m_hold->start();
        QCOMPARE(m_hold->step(), HoldController::Press);
        pass(4);
        QCOMPARE(m_hold->step(), HoldController::Breathe);
        pass(6);
        QCOMPARE(m_hold->step(), HoldController::Release);
        pass(2);
        QCOMPARE(m_hold->step(), HoldController::Rest);
        pass(2);
        QCOMPARE(m_hold->step(), HoldController::FindAgain);
        pass(1);
        QCOMPARE(m_hold->step(), HoldController::Press);
        QCOMPARE(m_hold->repeat(), 2);
    }

    void aPlaceIsPressedOnceItsFirstHoldIsDone() {
        const QSignalSpy pressed(m_hold.get(), &HoldController::pressed);
        m_hold->open(protocol());
        m_hold->start();
        pass(9.9);
        QCOMPARE(pressed.count(), 0);
        pass(0.2);
        QCOMPARE(pressed.count(), 1);
        pass(30);
        QCOMPARE(m_hold->phase(), HoldController::Finished);
        QCOMPARE(pressed.count(), 1);
        m_hold->open(protocol());
        m_hold->start();
        pass(11);
        m_hold->stop();
        QCOMPARE(pressed.count(), 2);
    }

    void whatHasHadItsHoldsTodayDoesNotStart() {
        m_hold->open(protocol(), true);
        QCOMPARE(m_hold->phase(), HoldController::Enough);
        m_hold->start();
        pass(1);
        QCOMPARE(m_hold->phase(), HoldController::Enough);
        QVERIFY(!m_hold->running());
        m_hold->close();
        m_hold->open(protocol());
        QCOMPARE(m_hold->phase(), HoldController::Ready);
    }

    void stoppedItStaysStopped() {
        m_hold->open(protocol());
        m_hold->start();
        pass(3);
        m_hold->stop();
        QCOMPARE(m_hold->phase(), HoldController::Stopped);
        m_hold->resume();
        m_hold->start();
        pass(20);
        QCOMPARE(m_hold->phase(), HoldController::Stopped);
    }

    void itNeverRunsBehindThePersonsBack() {
        m_hold->open(protocol());
        m_hold->start();
        pass(2);
        m_now += HoldSession::Milliseconds(8000); // the machine slept
        m_hold->refresh();
        QCOMPARE(m_hold->phase(), HoldController::Paused);
        QCOMPARE(m_hold->secondsLeft(), 8);
    }

    void theRingFillsOnceAPhase() {
        m_hold->open(protocol());
        m_hold->start();
        QCOMPARE(m_hold->progress(), 0.0);
        pass(5);
        QCOMPARE(m_hold->progress(), 0.5);
        pass(7.5);
        QCOMPARE(m_hold->phase(), HoldController::Resting);
        QCOMPARE(m_hold->progress(), 0.5);
    }

    void withoutMotionTheRingFillsBySeconds() {
        m_hold->open(protocol());
        m_hold->start();
        pass(0.9);
        QCOMPARE(m_hold->steadyProgress(), 0.0);
        pass(0.1);
        QCOMPARE(m_hold->steadyProgress(), 0.1);
        pass(8.9);
        QCOMPARE(m_hold->steadyProgress(), 0.9);
    }

    void theBreathGoesFourSecondsInAndSixOut() {
        m_hold->open(protocol());
        m_hold->start();
        QCOMPARE(m_hold->breath(), 0.0);
        QVERIFY(!m_hold->breathingOut());
        pass(2);
        QVERIFY(qAbs(m_hold->breath() - 0.5) < 1e-9);
        pass(2);
        QVERIFY(qAbs(m_hold->breath() - 1) < 1e-9);
        QVERIFY(m_hold->breathingOut());
        pass(3);
        QVERIFY(qAbs(m_hold->breath() - 0.5) < 1e-9);
    }

    void itTellsASecondOnceAndMotionEachTime() {
        m_hold->open(protocol());
        m_hold->start();
        const QSignalSpy changed(m_hold.get(), &HoldController::changed);
        const QSignalSpy progress(m_hold.get(), &HoldController::progressChanged);
        pass(3);
        QCOMPARE(progress.count(), 30);
        QCOMPARE(changed.count(),
                 3); // 10, 9, 8 s left turn into 9, 8, 7; no more often, for the screen reader's sake
    }

    void byItselfItRunsOnRealTime() {
        HoldController hold;
        HoldProtocol shortOne = protocol();
        shortOne.holdSeconds = 1;
        shortOne.repeats = 1;
        hold.open(shortOne);
        hold.start();
        QTRY_COMPARE_WITH_TIMEOUT(hold.phase(), HoldController::Finished, 4000);
    }
};

std::unique_ptr<QObject> makeHoldControllerTest() {
    return std::make_unique<HoldControllerTest>();
}

} // namespace sorespot

#include "hold_controller_test.moc"
