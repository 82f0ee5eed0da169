// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "kiosk_helpers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sorespot {

/// From the resting screen to the resting screen, and the way in for staff.
class KioskTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<TestKiosk> m_ui;

    void open(const QByteArray& config = R"({"languages": ["en", "es"], "staff_pin": "PIN"})") {
        m_ui = std::make_unique<TestKiosk>(config);
        QVERIFY(m_ui->open());
    }
    Kiosk::State state() { return m_ui->kiosk().state(); }
    void holdCorner(int fingers = 1) {
        auto press = QTest::touchEvent(m_ui->window(), TestKiosk::finger());
        for (int i = 0; i < fingers; ++i)
            press.press(i, QPoint(10 + 20 * i, 10), m_ui->window());
        press.commit();
        QTest::qWait(KioskGuard::holdTime + 200);
        auto release = QTest::touchEvent(m_ui->window(), TestKiosk::finger());
        for (int i = 0; i < fingers; ++i)
            release.release(i, QPoint(10 + 20 * i, 10), m_ui->window());
        release.commit();
    }
    void typePin(const QString& digits) {
        for (const QChar digit : digits)
            QVERIFY(m_ui->tap(QStringLiteral("pin_") + digit));
        QVERIFY(m_ui->tap(QStringLiteral("pinTry")));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { m_ui.reset(); }

    void aTouchBeginsAVisit() {
        open();
        QCOMPARE(state(), Kiosk::Attract);
        m_ui->settle();
        m_ui->tapAt({640, 790}); // where there is nothing
        QCOMPARE(state(), Kiosk::Visit);
        QVERIFY(m_ui->named(QStringLiteral("plateMap")) != nullptr);
        QVERIFY(m_ui->named(QStringLiteral("touchToBegin")) == nullptr);
    }

    void aQuestionBeginsAVisitWithItsPlacesMarked() {
        open(R"({"questions": [{"texts": {"en": "Why?"}, "regions": ["jaw", "nose"]}]})");
        m_ui->settle();
        QVERIFY(m_ui->tap(QStringLiteral("question_0")));
        QCOMPARE(state(), Kiosk::Visit);
        for (const char* place : {"jaw:left", "jaw:right", "nose:mid"})
            QVERIFY2(m_ui->session().isMarked(QLatin1String(place)), place);
    }

    void aLanguageIsOneTouchAway() {
        open();
        m_ui->settle();
        QVERIFY(m_ui->tap(QStringLiteral("language_es")));
        QCOMPARE(state(), Kiosk::Attract);
        QCOMPARE(m_ui->program().language().current(), QStringLiteral("es"));
        QVERIFY(m_ui->tap(QStringLiteral("touchToBegin")));
        m_ui->settle();
        QVERIFY(m_ui->tap(QStringLiteral("language_en")));
        QCOMPARE(m_ui->program().language().current(), QStringLiteral("en"));
    }

    void aTouchThatLeavesItsButtonDoesNothing() {
        open();
        m_ui->settle();
        const auto middle = [&](const char* name) {
            QQuickItem* item = m_ui->named(QLatin1String(name));
            return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        };
        m_ui->kiosk().begin();
        m_ui->settle();
        const QPoint from = middle("tab_learn");
        QTest::touchEvent(m_ui->window(), TestKiosk::finger()).press(0, from, m_ui->window());
        QTest::touchEvent(m_ui->window(), TestKiosk::finger()).move(0, from + QPoint(0, 200), m_ui->window());
        QTest::touchEvent(m_ui->window(), TestKiosk::finger())
            .release(0, from + QPoint(0, 200), m_ui->window());
        QCOMPARE(m_ui->screen()->property("page").toString(), QStringLiteral("home"));
        m_ui->tapAt(from);
        QCOMPARE(m_ui->screen()->property("page").toString(), QStringLiteral("learn"));
    }

    void aPalmOnTheFigureMarksNothing() {
        open();
        m_ui->kiosk().begin();
        m_ui->settle();
        QQuickItem* map = m_ui->named(QStringLiteral("plateMap"));
        const QPoint at = map->mapToScene(QPointF(map->width() * 0.3, map->height() * 0.4)).toPoint();
        auto down = QTest::touchEvent(m_ui->window(), TestKiosk::finger());
        for (int i = 0; i < 5; ++i)
            down.press(i, at + QPoint(25 * i, 11 * (i % 2)), m_ui->window());
        down.commit();
        auto up = QTest::touchEvent(m_ui->window(), TestKiosk::finger());
        for (int i = 0; i < 5; ++i)
            up.release(i, at + QPoint(25 * i, 11 * (i % 2)), m_ui->window());
        up.commit();
        QVERIFY(!m_ui->session().hasMarks());
        QVERIFY(m_ui->session().board()->empty());
    }

    void startAgainLeadsToTheStart() {
        open();
        m_ui->kiosk().begin(0);
        m_ui->settle();
        QVERIFY(m_ui->tap(QStringLiteral("startAgain")));
        m_ui->waitForRenewal();
        QCOMPARE(state(), Kiosk::Attract);
        QVERIFY(!m_ui->session().hasMarks());
    }

    void whoIsIdleIsWarnedAndThenForgotten() {
        open(R"({"idle_seconds": 60, "warning_seconds": 25})");
        m_ui->kiosk().begin(0);
        m_ui->pass(59);
        QCOMPARE(state(), Kiosk::Visit);
        m_ui->pass(1);
        QCOMPARE(state(), Kiosk::Warning);
        QCOMPARE(m_ui->kiosk().secondsLeft(), 25);
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("plateMap")) == nullptr);
        m_ui->pass(24);
        QCOMPARE(state(), Kiosk::Warning);
        m_ui->pass(1);
        m_ui->waitForRenewal();
        QCOMPARE(state(), Kiosk::Attract);
        QVERIFY(!m_ui->session().hasMarks());
    }

    void twelveTimesSomebodyIsStillThere() {
        open(R"({"idle_seconds": 60})");
        m_ui->kiosk().begin(0);
        for (int time = 0; time < 12; ++time) {
            m_ui->pass(80);
            QCOMPARE(state(), Kiosk::Warning);
            m_ui->settle();
            if (time % 2 == 0)
                QVERIFY(m_ui->tap(QStringLiteral("stillHere")));
            else
                QTest::keyClick(m_ui->window(), Qt::Key_X);
            QCOMPARE(state(), Kiosk::Visit);
            QVERIFY(m_ui->session().hasMarks());
        }
    }

    void whoTouchesIsNotIdle() {
        open(R"({"idle_seconds": 60})");
        m_ui->kiosk().begin();
        m_ui->settle();
        for (int i = 0; i < 5; ++i) {
            m_ui->pass(50);
            m_ui->tapAt({3, 790});
        }
        QCOMPARE(state(), Kiosk::Visit);
    }

    void aHoldThatRunsIsNoIdleness() {
        open(R"({"idle_seconds": 20})");
        m_ui->kiosk().begin();
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        m_ui->session().denyFlags();
        m_ui->session().aboutYou()->finish();
        QVERIFY(m_ui->session().startHold());
        m_ui->session().hold()->start();
        m_ui->pass(600);
        QCOMPARE(state(), Kiosk::Visit);
        m_ui->session().hold()->stop();
        m_ui->pass(21);
        QCOMPARE(state(), Kiosk::Warning);
    }

    void whileTheClinicIsClosedTheScreenRests() {
        open(R"({"opening_hours": {"monday": ["08:00-12:00"]}})");
        QCOMPARE(state(), Kiosk::Attract);
        m_ui->setWall({Weekday::Monday, 12 * 60});
        m_ui->pass(1);
        QCOMPARE(state(), Kiosk::Resting);
        m_ui->settle();
        m_ui->tapAt({640, 400});
        QCOMPARE(state(), Kiosk::Visit);
    }

    void nothingIsWrittenAboutVisitsUnlessAsked() {
        open();
        m_ui->kiosk().begin(0);
        m_ui->kiosk().endVisit();
        m_ui->waitForRenewal();
        QVERIFY(!QFile::exists(m_ui->countsFile()));
    }

    void visitsAreCountedByDay() {
        open(R"({"count_visits": true})");
        m_ui->kiosk().begin();
        m_ui->kiosk().endVisit();
        m_ui->waitForRenewal();
        m_ui->kiosk().begin(0); // which marks, and so leads to candidates
        m_ui->visit().takeAway().setActive(true);
        m_ui->kiosk().endVisit();
        m_ui->waitForRenewal();
        QFile file(m_ui->countsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), QDate::currentDate().toString(Qt::ISODate).toUtf8() + ",2,1,1");
    }

    void staffComesInByTheCornerAndThePin() {
        open();
        QSignalSpy leaving(&m_ui->kiosk(), &Kiosk::leaving);
        m_ui->kiosk().begin();
        m_ui->settle();
        m_ui->kiosk().leaveProgram();
        holdCorner(2);
        QCOMPARE(state(), Kiosk::Visit);
        holdCorner();
        QCOMPARE(state(), Kiosk::Pin);
        m_ui->settle();
        typePin(QStringLiteral("0000"));
        QCOMPARE(state(), Kiosk::Pin);
        QVERIFY(m_ui->kiosk().pinWrong());
        m_ui->kiosk().leaveProgram();
        QCOMPARE(leaving.count(), 0);
        typePin(QString::fromLatin1(TestKiosk::pin));
        QCOMPARE(state(), Kiosk::Staff);
        m_ui->settle();
        m_ui->kiosk().disconnect(SIGNAL(leaving())); // it would end this test
        QSignalSpy left(&m_ui->kiosk(), &Kiosk::leaving);
        QVERIFY(m_ui->tap(QStringLiteral("endProgram")));
        QCOMPARE(left.count(), 1);
    }

    void whoGuessesHasToWait() {
        open();
        m_ui->kiosk().askForPin();
        for (int i = 0; i < PinGuard::freeTries; ++i)
            m_ui->kiosk().tryPin(QStringLiteral("0000"));
        QCOMPARE(m_ui->kiosk().pinWait(), 30);
        m_ui->kiosk().tryPin(QString::fromLatin1(TestKiosk::pin));
        QCOMPARE(state(), Kiosk::Pin);
        m_ui->pass(30);
        m_ui->kiosk().tryPin(QString::fromLatin1(TestKiosk::pin));
        QCOMPARE(state(), Kiosk::Staff);
    }

    void staffThatWalksAwayLeavesNothingOpen() {
        open();
        m_ui->kiosk().askForPin();
        m_ui->kiosk().tryPin(QString::fromLatin1(TestKiosk::pin));
        m_ui->pass(125);
        m_ui->waitForRenewal();
        QCOMPARE(state(), Kiosk::Attract);
    }

    void whatIsWrongIsShownToStaffAlone() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("nothing so")));
        open(R"({"idle_seconds": "soon", "nonsense": 1, "staff_pin": "PIN"})");
        QVERIFY(m_ui->kiosk().findings().size() >= 2);
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("staffFindings")) == nullptr);
        m_ui->kiosk().askForPin();
        m_ui->kiosk().tryPin(QString::fromLatin1(TestKiosk::pin));
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("staffFindings")) != nullptr);
    }

    void theWindowCannotBeClosed() {
        open();
        QVERIFY(!m_ui->window()->close());
        QVERIFY(m_ui->window()->isVisible());
        QEvent quit(QEvent::Quit);
        QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &quit));
    }

    void keysOfOtherProgramsAreSwallowed() {
        open();
        m_ui->kiosk().begin();
        m_ui->settle();
        m_ui->screen()->setProperty("page", "muscles");
        m_ui->settle();
        QQuickItem* field = m_ui->named(QStringLiteral("textField"));
        QVERIFY(field != nullptr);
        field->forceActiveFocus();
        QTest::keyClick(m_ui->window(), 'a');
        for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
            for (const char key : {'a', 'c', 'q', 'w', 'x'})
                QTest::keyClick(m_ui->window(), key, modifier);
        }
        for (int key = Qt::Key_F2; key <= Qt::Key_F35; ++key)
            QTest::keyClick(m_ui->window(), static_cast<Qt::Key>(key));
        QCOMPARE(m_ui->session().search()->query(), QStringLiteral("a"));
        QCOMPARE(state(), Kiosk::Visit);
    }

    void lettersSearchWithoutAKeyboard() {
        open();
        m_ui->kiosk().begin();
        m_ui->screen()->setProperty("page", "muscles");
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("letter_s")) == nullptr);
        QVERIFY(m_ui->tap(QStringLiteral("textField")));
        m_ui->settle();
        for (const char* letter : {"letter_s", "letter_h", "letter_i", "letter_n"})
            QVERIFY2(m_ui->tap(QLatin1String(letter)), letter);
        QCOMPARE(m_ui->session().search()->query(), QStringLiteral("shin"));
        QVERIFY(m_ui->session().search()->results()->rowCount() > 0);
        QVERIFY(m_ui->tap(QStringLiteral("letterErase")));
        QCOMPARE(m_ui->session().search()->query(), QStringLiteral("shi"));
        QVERIFY(m_ui->tap(QStringLiteral("letterClear")));
        QCOMPARE(m_ui->session().search()->query(), QString());
    }

    void thereIsNoWayToAFile() {
        open();
        m_ui->kiosk().begin(0);
        m_ui->screen()->setProperty("page", "take");
        m_ui->settle();
        for (const char* name : {"savePdf", "saveText", "saveFhir", "print"})
            QVERIFY2(m_ui->named(QLatin1String(name)) == nullptr, name);
        QVERIFY(m_ui->named(QStringLiteral("code")) != nullptr);
    }

    void hiddenScreensAndMusclesAreNotThere() {
        open(R"({"screens": {"learn": false, "hold": false}, "muscles": {"hide": ["infraspinatus"]}})");
        m_ui->kiosk().begin();
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("tab_muscles")) != nullptr);
        QVERIFY(m_ui->named(QStringLiteral("tab_learn")) == nullptr);
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        QCOMPARE(m_ui->session().chosenMuscle(), QString());
        QVERIFY(!m_ui->session().offersHold());
    }

    void reducedMotionKeepsTheRestingScreenStill() {
        open(R"({"look": {"reduced_motion": true}})");
        m_ui->settle();
        const QImage before = m_ui->window()->grabWindow();
        QTest::qWait(1500);
        QCOMPARE(m_ui->window()->grabWindow(), before);
        QVERIFY(m_ui->named(QStringLiteral("attractPause")) == nullptr);
    }

    void theRestingScreenMovesUntilItIsPaused() {
        open();
        m_ui->settle();
        const QImage before = m_ui->window()->grabWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->window()->grabWindow() != before, 60000);
        QVERIFY(m_ui->tap(QStringLiteral("attractPause")));
        QCOMPARE(state(), Kiosk::Attract);
        QTest::qWait(2000); // its tool tip comes and stays
        const QImage paused = m_ui->window()->grabWindow();
        QTest::qWait(1500);
        QCOMPARE(m_ui->window()->grabWindow(), paused);
    }
};

std::unique_ptr<QObject> makeKioskTest() {
    return std::make_unique<KioskTest>();
}

} // namespace sorespot

#include "kiosk_test.moc"
