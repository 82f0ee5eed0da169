// SPDX-License-Identifier: MIT
#include "kiosk_app_test.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sorespot {

/// Nothing leads out of the unattended screen but the way for staff.
class KioskLockTest : public KioskAppTest {
    Q_OBJECT

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

    void thereIsNoWayToAFile() {
        open();
        m_ui->kiosk().begin(0);
        m_ui->screen()->setProperty("page", "take");
        m_ui->settle();
        for (const char* name : {"savePdf", "saveText", "saveFhir", "print"})
            QVERIFY2(m_ui->named(QLatin1String(name)) == nullptr, name);
        QVERIFY(m_ui->named(QStringLiteral("code")) != nullptr);
    }
};

std::unique_ptr<QObject> makeKioskLockTest() {
    return std::make_unique<KioskLockTest>();
}

} // namespace sorespot

#include "kiosk_lock_test.moc"
