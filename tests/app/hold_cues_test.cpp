// SPDX-License-Identifier: MIT
#include "app/hold_cues.h"
#include "app_test.h"
#include "support/silent_cues.h"

#include <QSignalSpy>

#include <memory>

namespace sorespot {

class HoldCuesTest : public AppTest {
    Q_OBJECT

    HoldSession::Milliseconds m_now{1000000};
    std::unique_ptr<HoldController> m_hold;
    std::unique_ptr<HoldCues> m_cues;
    std::vector<Cue> m_played;
    QStringList m_said;

    void open(int repeats = 2) { m_hold->open({"p", 10, repeats, 9, 1, "3 to 4 of 10", ""}); }
    void pass(double seconds) {
        for (int tenth = 0; tenth < qRound(seconds * 10); ++tenth) {
            m_now += HoldSession::Milliseconds(100);
            m_hold->refresh();
        }
    }
    using Cues = std::vector<Cue>;

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_played.clear();
        m_said.clear();
        m_cues.reset();
        m_hold = std::make_unique<HoldController>([this] { return m_now; });
        m_cues =
            std::make_unique<HoldCues>(*m_hold, silentPlayer(true, &m_played), silentVoice(true, &m_said));
    }
    void cleanup() {
        m_cues.reset();
        m_hold.reset();
    }

    void soundIsOnAndSpeechOffAtFirst() {
        QVERIFY(m_cues->sound());
        QVERIFY(!m_cues->speech());
    }

    void eachTurnSoundsOnce() {
        open();
        QVERIFY(m_played.empty());
        m_hold->start();
        QCOMPARE(m_played, (Cues{Cue::Press}));
        pass(10);
        QCOMPARE(m_played, (Cues{Cue::Press, Cue::Release}));
        pass(5.9); // three seconds before the next hold
        QCOMPARE(m_played.size(), std::size_t(2));
        pass(0.1);
        QCOMPARE(m_played, (Cues{Cue::Press, Cue::Release, Cue::FindAgain}));
        pass(3);
        QCOMPARE(m_played, (Cues{Cue::Press, Cue::Release, Cue::FindAgain, Cue::Press}));
        pass(10);
        QCOMPARE(m_played, (Cues{Cue::Press, Cue::Release, Cue::FindAgain, Cue::Press, Cue::End}));
    }

    void goingOnAfterAPauseIsNoNewTurn() {
        open();
        m_hold->start();
        pass(3);
        m_hold->pause();
        m_hold->resume();
        pass(1);
        QCOMPARE(m_played, (Cues{Cue::Press}));
    }

    void aStopIsSilent() {
        open();
        m_hold->start();
        m_hold->stop();
        QCOMPARE(m_played, (Cues{Cue::Press}));
    }

    void theSecondHoldSoundsLikeTheFirst() {
        for (int i = 0; i < 2; ++i) {
            open();
            m_hold->start();
            m_hold->stop();
            m_hold->close();
        }
        QCOMPARE(m_played, (Cues{Cue::Press, Cue::Press}));
    }

    void switchedOffNothingSounds() {
        m_cues->setSound(false);
        open();
        m_hold->start();
        pass(12);
        QVERIFY(m_played.empty());
        m_cues->setSound(true);
        pass(4);
        QCOMPARE(m_played, (Cues{Cue::FindAgain}));
    }

    void wordsAreSaidWhereWanted() {
        open();
        m_cues->say(QStringLiteral("not wanted"));
        m_cues->setSpeech(true);
        m_cues->say(QStringLiteral("Press."));
        m_cues->say(QString());
        QCOMPARE(m_said, QStringList{QStringLiteral("Press.")});
        m_cues->setSpeech(false);
        QCOMPARE(m_said.last(), QStringLiteral("(hushed)"));
        m_cues->say(QStringLiteral("no more"));
        QCOMPARE(m_said.size(), 2);
    }

    void closingTheHoldHushesTheVoice() {
        m_cues->setSpeech(true);
        open();
        m_cues->say(QStringLiteral("Press."));
        m_hold->close();
        m_cues->say(QStringLiteral("after it"));
        QCOMPARE(m_said, (QStringList{QStringLiteral("Press."), QStringLiteral("(hushed)")}));
    }

    void whatIsMissingIsKnownOnceItIsWanted() {
        HoldCues cues(*m_hold, silentPlayer(false), silentVoice(false));
        QVERIFY(cues.canSound()); // nobody asked the system yet
        const QSignalSpy changed(&cues, &HoldCues::changed);
        open();
        QVERIFY(!cues.canSound());
        QVERIFY(changed.count() > 0);
        QVERIFY(cues.canSpeak());
        cues.setSpeech(true);
        QVERIFY(!cues.canSpeak());
        cues.say(QStringLiteral("nothing happens"));
    }

    void theSystemIsAskedForNothingBeforeAHold() {
        bool asked = false;
        HoldCues cues(
            *m_hold,
            [&asked] {
                asked = true;
                return silentPlayer(true)();
            },
            [&asked] {
                asked = true;
                return silentVoice(true)();
            });
        cues.setSpeech(true);
        QVERIFY(!asked);
        open();
        QVERIFY(asked);
    }

    void theSoundsArePartOfTheProgram() {
        for (const char* name : {"press", "release", "find_again", "end"}) {
            QFile file(QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            QCOMPARE(file.read(4), QByteArray("RIFF"));
        }
    }
};

std::unique_ptr<QObject> makeHoldCuesTest() {
    return std::make_unique<HoldCuesTest>();
}

} // namespace sorespot

#include "hold_cues_test.moc"
