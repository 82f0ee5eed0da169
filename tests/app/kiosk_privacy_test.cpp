// SPDX-License-Identifier: MIT
#include "kiosk_app_test.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <memory>

namespace sorespot {

/// What one visitor does is gone before the next one comes.
class KioskPrivacyTest : public KioskAppTest {
    Q_OBJECT

    // Nothing moves, so that two pictures of the same state are the same.
    static constexpr const char* config =
        R"({"languages": ["en", "es"], "look": {"reduced_motion": true}, "staff_pin": "PIN"})";

    static constexpr const char* typed = "xyzzycanary";
    static constexpr const char* chosen = "trapezius_upper";

    QTemporaryDir m_home;
    QRandomGenerator m_random{7};

    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }

    void doSomething() {
        Session& session = m_ui->session();
        QQuickItem& screen = *m_ui->screen();
        const QStringList pages{"home",    "regions", "safety",         "you",
                                "muscles", "learn",   "learn/evidence", "take"};
        switch (pick(14)) {
        case 0:
            session.toggle(session.placeAt(pick(session.regions()->rowCount())));
            break;
        case 1:
            screen.setProperty("page", pages.at(pick(static_cast<int>(pages.size()))));
            break;
        case 2:
            session.search()->setQuery(QString::fromLatin1(typed));
            break;
        case 3:
            m_ui->program().language().setLanguage(pick(2) == 0 ? QStringLiteral("es")
                                                                : QStringLiteral("en"));
            break;
        case 4:
            screen.setProperty("themeName", QStringList{"light", "dark", "contrast"}.at(pick(3)));
            break;
        case 5:
            screen.setProperty("textStep", pick(4));
            break;
        case 6:
            session.choose(QString::fromLatin1(chosen));
            session.denyFlags();
            session.aboutYou()->finish();
            session.startHold();
            session.hold()->start();
            break;
        case 7:
            session.board()->beginStroke(0, {0, 200}, false, DrawingBoard::Large);
            session.board()->extendStroke({60, 300});
            session.board()->endStroke();
            break;
        case 8:
            QGuiApplication::clipboard()->setText(QString::fromLatin1(typed));
            break;
        case 9:
            m_ui->visit().reader().setOn(pick(2) == 0);
            m_ui->visit().reader().changeRate(1);
            m_ui->visit().reader().changeVolume(-1);
            break;
        case 10:
            m_ui->visit().cues().setSound(pick(2) == 0);
            break;
        case 11:
            session.answerPress(SourceList::FamiliarPain);
            break;
        case 12:
            for (int i = 0; i < 5; ++i)
                m_ui->tapAt({pick(1280), pick(800)});
            break;
        default:
            for (const int key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Space})
                QTest::keyClick(m_ui->window(), static_cast<Qt::Key>(key));
            break;
        }
    }

    /// In all that this program can write to. `least` is how many files there are to look into.
    void lookForWords(int least) {
        int files = 0;
        for (const QString& folder : {m_home.path(), m_ui ? m_ui->folder() : m_home.path()}) {
            QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                if (!QFileInfo(file).isFile())
                    continue; // a socket
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                ++files;
                for (const char* word : {typed, chosen, "shoulder_front"}) {
                    QVERIFY2(!content.contains(word), qPrintable(file.fileName()));
                    QVERIFY2(!file.fileName().contains(QLatin1String(word)), qPrintable(file.fileName()));
                }
            }
        }
        QVERIFY(files >= least); // it has looked where it should
    }

private slots:
    void initTestCase() {
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            qputenv(name, m_home.path().toLocal8Bit());
        QFile known(m_home.filePath(QStringLiteral("known")));
        QVERIFY(known.open(QIODevice::WriteOnly));
    }

    void afterThirtyVisitsTheScreenIsAsAtTheStart() {
        open(config);
        QTest::mouseMove(m_ui->window(), {2, 2});
        const QStringList fresh = snapshotOf(*m_ui);
        QVERIFY(fresh.size() > 1000);
        for (int visit = 0; visit < 30; ++visit) {
            m_ui->kiosk().begin(pick(4) - 1);
            const int steps = 4 + pick(12);
            for (int step = 0; step < steps && m_ui->kiosk().state() == Kiosk::Visit; ++step)
                doSomething();
            m_ui->settle();
            if (visit == 0)
                QVERIFY(snapshotOf(*m_ui) != fresh);
            const std::clock_t begin = std::clock(); // of this process: the machine may be busy
            m_ui->kiosk().endVisit();
            m_ui->waitForRenewal();
            QVERIFY((std::clock() - begin) / CLOCKS_PER_SEC < 3);
            QCOMPARE(m_ui->kiosk().state(), Kiosk::Attract);
            QTest::mouseMove(m_ui->window(), {2, 2});
            const QStringList now = snapshotOf(*m_ui);
            for (qsizetype i = 0; i < fresh.size() && i < now.size(); ++i)
                QVERIFY2(
                    now.at(i) == fresh.at(i),
                    qPrintable(QStringLiteral("visit %1\n%2\n%3").arg(visit).arg(fresh.at(i), now.at(i))));
            QCOMPARE(now.size(), fresh.size());
        }
        lookForWords(1);
    }

    /// With everything on that writes at all.
    void whatIsTypedOrChosenStandsInNoFile() {
        open(R"({"count_visits": true})");
        for (int visit = 0; visit < 3; ++visit) {
            m_ui->kiosk().begin(0);
            m_ui->screen()->setProperty("page", "muscles");
            m_ui->settle();
            QVERIFY(m_ui->tap(QStringLiteral("textField")));
            for (const char* letter = typed; *letter != 0; ++letter)
                QTest::keyClick(m_ui->window(), *letter);
            QCOMPARE(m_ui->session().search()->query(), QString::fromLatin1(typed));
            m_ui->session().choose(QString::fromLatin1(chosen));
            m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
            m_ui->screen()->setProperty("page", "take");
            m_ui->settle();
            lookForWords(1); // also while somebody is there
            m_ui->kiosk().endVisit();
            m_ui->waitForRenewal();
            lookForWords(2); // configuration and counts
        }
        m_ui.reset();
        lookForWords(1);
    }
};

std::unique_ptr<QObject> makeKioskPrivacyTest() {
    return std::make_unique<KioskPrivacyTest>();
}

} // namespace sorespot

#include "kiosk_privacy_test.moc"
