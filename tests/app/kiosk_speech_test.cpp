// SPDX-License-Identifier: MIT
#include "app/kiosk/read_aloud.h"
#include "app/kiosk/screen_words.h"
#include "kiosk_app_test.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sorespot {
namespace {

/// A voice that the test lets come to its end.
struct Told {
    QStringList said;
    int hushed = 0;
    double rate = 0, volume = 0;
    std::function<void()> done;
};

HoldCues::MakeVoice voiceOf(Told& told, bool available = true) {
    struct Spoken : Voice {
        Told& to;
        bool has;
        Spoken(Told& where, bool isThere)
            : to(where)
            , has(isThere) {}
        bool available() const override { return has; }
        void say(const QString& words) override { to.said << words; }
        void hush() override { ++to.hushed; }
        void setManner(double rate, double volume) override {
            to.rate = rate;
            to.volume = volume;
        }
        void whenDone(std::function<void()> done) override { to.done = std::move(done); }
    };
    return [&told, available] { return std::make_unique<Spoken>(told, available); };
}

} // namespace

/// The screen for those who do not see it.
class KioskSpeechTest : public KioskAppTest {
    Q_OBJECT

    Told m_told;

    void hearAll() {
        for (int i = 0; i < 200 && m_ui->visit().reader().speaking(); ++i) {
            m_told.done();
            QCoreApplication::processEvents();
        }
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_told = {};
        open(
            R"({"clinic": {"name": "Lakeside"}, "speech": {"rate_percent": 100, "volume_percent": 60},
            "questions": [{"texts": {"en": "Why?"}, "regions": ["jaw"]}]})");
    }

    void theScreenIsReadInTheOrderOfReading() {
        const QStringList words = wordsBelow(*m_ui->window()->contentItem());
        const QStringList expected{
            "Lakeside",
            "English, button, on",
            "Español, button, off",
            "Where does it hurt?",
            "Touch the place. See which muscles may send pain there, and what you can do about it.",
            "Why?, button",
            "Touch to begin, button",
            "Nothing you do here is stored.",
            "Stop the movement, button"};
        QCOMPARE(words, expected);
    }

    void nothingThatCanBeReadIsLeftOut_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"home", "regions", "safety", "you", "muscles", "learn", "take"})
            QTest::newRow(page) << page;
    }
    /// All text that lies wholly in the window and is not part of something with a name of its own.
    void nothingThatCanBeReadIsLeftOut() {
        QFETCH(QString, page);
        m_ui->kiosk().begin(0);
        m_ui->screen()->setProperty("page", page);
        m_ui->settle();
        const QString all = wordsBelow(*m_ui->window()->contentItem()).join(QStringLiteral(" | "));
        for (const char* words : {"Lakeside", "Where does it hurt?, button", "Start again, button"})
            QVERIFY2(all.contains(QLatin1String(words)), qPrintable(QLatin1String(words) + " in " + all));
        const QHash<QString, QString> headings{
            {"home", "Possible sources"},   {"regions", "Places of the body"},
            {"safety", "Before you press"}, {"you", "About you"},
            {"muscles", "Muscles"},         {"learn", "Learn"},
            {"take", "Take it with you"}};
        QVERIFY2(all.contains(headings.value(page)), qPrintable(all));
    }

    void oneKeyBeginsAndReads() {
        QTest::keyClick(m_ui->window(), Qt::Key_F1);
        QCOMPARE(m_ui->kiosk().state(), Kiosk::Visit);
        QVERIFY(m_ui->visit().reader().on());
        QTRY_VERIFY(!m_ui->said().isEmpty());
        QTRY_COMPARE(m_ui->visit().reader().caption(), m_ui->said().last());
        m_ui->settle();
        QVERIFY(m_ui->named(QStringLiteral("caption")) != nullptr);
    }

    void oneThingAfterTheOtherUntilItIsInterrupted() {
        ReadAloud reader(*m_ui->window(), 100, 60, voiceOf(m_told));
        reader.setOn(true);
        QTRY_COMPARE(m_told.said.size(), 1);
        QCOMPARE(m_told.said.first(), QStringLiteral("Lakeside"));
        m_told.done();
        QTRY_COMPARE(m_told.said.size(), 2);
        QCOMPARE(reader.caption(), m_told.said.last());
        m_told.done(); // and at the same moment somebody touches the screen
        reader.interrupt(false);
        QCoreApplication::processEvents();
        QCOMPARE(m_told.said.size(), 2);
        QVERIFY(!reader.speaking());
        QVERIFY(m_told.hushed > 0);
        reader.repeat();
        QCOMPARE(m_told.said.last(), QStringLiteral("Lakeside"));
    }

    void rateAndVolumeHaveSteps() {
        ReadAloud reader(*m_ui->window(), 100, 60, voiceOf(m_told));
        reader.setOn(true);
        QCOMPARE(m_told.rate, 1.0);
        QCOMPARE(m_told.volume, 0.6);
        QList<int> rates;
        reader.changeRate(-10);
        for (rates << reader.rate(); reader.canFaster(); rates << reader.rate())
            reader.changeRate(1);
        QCOMPARE(rates.first(), 50);
        QCOMPARE(rates.last(), 200);
        QVERIFY(rates.size() >= 6 && rates.size() <= 8);
        QCOMPARE(m_told.rate, 2.0);
        while (reader.canQuieter())
            reader.changeVolume(-1);
        QCOMPARE(reader.volume(), ReadAloud::volumeStep);
        while (reader.canLouder())
            reader.changeVolume(1);
        QCOMPARE(m_told.volume, 1.0);
    }

    void whatTheKeyboardFramesIsSaid() {
        m_ui->kiosk().begin();
        m_ui->visit().reader().setOn(true);
        QTRY_VERIFY(!m_ui->said().isEmpty());
        m_ui->said().clear();
        QTest::keyClick(m_ui->window(), Qt::Key_Tab);
        QVERIFY(!m_ui->said().isEmpty());
        QCOMPARE(m_ui->said().last(), wordsOf(*m_ui->window()->activeFocusItem()));
    }

    void anyTouchInterrupts() {
        m_ui->kiosk().begin();
        m_ui->visit().reader().setOn(true);
        QTRY_VERIFY(m_ui->visit().reader().speaking());
        m_ui->tapAt({3, 400});
        QVERIFY(!m_ui->visit().reader().speaking());
    }

    void nobodyIsWarnedWhileTheScreenIsRead() {
        m_ui->kiosk().begin();
        m_ui->visit().reader().setOn(true);
        QTRY_VERIFY(m_ui->visit().reader().speaking());
        m_ui->pass(300);
        QCOMPARE(m_ui->kiosk().state(), Kiosk::Visit);
        m_ui->visit().reader().interrupt(false);
        m_ui->pass(91);
        QCOMPARE(m_ui->kiosk().state(), Kiosk::Warning);
    }

    void theNextVisitorBeginsInSilence() {
        m_ui->kiosk().begin();
        m_ui->visit().reader().setOn(true);
        m_ui->visit().reader().changeRate(2);
        m_ui->kiosk().endVisit();
        m_ui->waitForRenewal();
        QVERIFY(!m_ui->visit().reader().on());
        QCOMPARE(m_ui->visit().reader().rate(), 100);
    }

    void withoutAVoiceTheScreenSaysSo() {
        ReadAloud reader(*m_ui->window(), 100, 60, voiceOf(m_told, false));
        reader.setOn(true);
        QTRY_VERIFY(!reader.caption().isEmpty());
        QVERIFY(m_told.said.isEmpty());
        QVERIFY(!reader.speaking());
        reader.repeat();
        QVERIFY(m_told.said.isEmpty());
    }
};

std::unique_ptr<QObject> makeKioskSpeechTest() {
    return std::make_unique<KioskSpeechTest>();
}

} // namespace sorespot

#include "kiosk_speech_test.moc"
