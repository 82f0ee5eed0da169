// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "window_helpers.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <memory>

namespace sorespot {

/// The diary in the real window, and in the programs that must not have one.
class DiaryWindowTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_ui;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString diaryFile() const { return path("data/diary.sqlite"); }

    void open(bool on) {
        m_ui = std::make_unique<TestWindow>(QSize(1280, 900), path("settings.ini"), Options(), diaryFile());
        m_ui->program().settings().setWelcomeSeen(true);
        m_ui->program().settings().setDiary(on);
        QVERIFY(m_ui->open());
        m_ui->window()->setProperty("page", QStringLiteral("home"));
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_ui.reset(); }

    void offThereIsNeitherFileNorButton() {
        open(false);
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        m_ui->picture();
        QVERIFY(m_ui->named(QStringLiteral("openDiary")) == nullptr);
        QVERIFY(m_ui->named(QStringLiteral("keepDrawing")) == nullptr);
        m_ui->window()->setProperty("page", QStringLiteral("diary"));
        m_ui->picture();
        QVERIFY(m_ui->named(QStringLiteral("turnOnDiary")) != nullptr);
        m_ui.reset();
        QVERIFY(!QDir(path("data")).exists());
    }

    void turnedOnInTheSettingsItKeepsAVisit() {
        open(false);
        m_ui->window()->setProperty("page", QStringLiteral("settings"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("keepDiary"))));
        QVERIFY(QFile::exists(diaryFile()));
        m_ui->press(Qt::Key_Escape);
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("keepDrawing"))));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("openDiary"))));
        QCOMPARE(m_ui->program().diary().entries()->rowCount(), 1);
        QVERIFY(m_ui->named(QStringLiteral("diaryEntry")) != nullptr);
        m_ui->session().clearMarks();
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("showEntry"))));
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("home"));
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shoulder_front:right")));
    }

    void tabReachesAllOfItsPage() {
        open(true);
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        m_ui->program().diary().keep();
        m_ui->window()->setProperty("page", QStringLiteral("diary"));
        m_ui->picture();
        for (const char* name : {"diaryScroll", "showEntry", "exportDiary", "deleteDiaryAsk"})
            QVERIFY2(m_ui->tabToNamed(QString::fromLatin1(name)) != nullptr, name);
    }

    void thePaintedPlacesAreKeptToo() {
        open(true);
        m_ui->picture();
        const QPointF at = m_ui->pointOf(QStringLiteral("shoulder_front:right"));
        m_ui->drag({at, at + QPointF(2, 14)});
        QVERIFY(m_ui->session().isPainted(QStringLiteral("shoulder_front:right")));
        m_ui->program().diary().keep();
        m_ui->window()->setProperty("page", QStringLiteral("diary"));
        QCOMPARE(cell(m_ui->program().diary().entries(), 0, "places").toString(),
                 QStringLiteral("Front of the right shoulder"));
    }

    void runsThatNobodyWatchesHaveNoDiary_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("screenshot") << QStringList{QStringLiteral("--select"),     QStringLiteral("nose"),
                                                   QStringLiteral("--page"),       QStringLiteral("diary"),
                                                   QStringLiteral("--screenshot"), QStringLiteral("out.png")};
        QTest::newRow("sheet") << QStringList{QStringLiteral("--select"), QStringLiteral("nose"),
                                              QStringLiteral("--sheet"), QStringLiteral("out.txt")};
    }
    void runsThatNobodyWatchesHaveNoDiary() {
        QFETCH(QStringList, arguments);
        QVERIFY(QDir().mkpath(path("config/sorespot")));
        QFile settings(path("config/sorespot/settings.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[General]\ndiary=true\n") > 0);
        settings.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder->path());
        program.start(QStringLiteral(SORESPOT_TEST_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!QDir(path("data/sorespot")).exists());
    }
};

std::unique_ptr<QObject> makeDiaryWindowTest() {
    return std::make_unique<DiaryWindowTest>();
}

} // namespace sorespot

#include "diary_window_test.moc"
