// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "picture_checks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// The program as other programs start it: arguments in, exit code, messages and pictures out.
class StartingTest : public AppTest {
    Q_OBJECT

    struct Run {
        int exitCode = -1;
        QString output;
        QString messages;
    };

    QTemporaryDir m_folder;

    static Run start(const QStringList& arguments, const QStringList& without = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : without)
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SORESPOT_TEST_PROGRAM), arguments);
        Run run;
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return run;
        run.exitCode = process.exitCode();
        run.output = QString::fromUtf8(process.readAllStandardOutput());
        run.messages = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    /// The picture that `--screenshot` writes; null unless the program ends with 0.
    QImage screenshot(const QStringList& arguments, QString* messages = nullptr) {
        const QString file = m_folder.filePath(QStringLiteral("picture.png"));
        QFile::remove(file);
        const Run run = start(QStringList{QStringLiteral("--screenshot"), file} + arguments);
        if (messages != nullptr)
            *messages = run.messages;
        return run.exitCode == 0 ? QImage(file, "PNG") : QImage();
    }

    static void copyFolder(const QString& from, const QString& to) {
        QDir().mkpath(to);
        for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                copyFolder(entry.filePath(), to + '/' + entry.fileName());
            else
                QFile::copy(entry.filePath(), to + '/' + entry.fileName());
        }
    }

private slots:
    void aPictureHasTheSizeAndThemeThatWereAskedFor_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("small") << "900x600" << QSize(900, 600);
        QTest::newRow("usual") << "1280x800" << QSize(1280, 800);
        QTest::newRow("portrait") << "800x1200" << QSize(800, 1200);
    }
    void aPictureHasTheSizeAndThemeThatWereAskedFor() {
        QFETCH(QString, size);
        QFETCH(QSize, expected);
        QList<QImage> pictures;
        for (const char* theme : {"light", "dark", "contrast"}) {
            QString messages;
            const QImage picture = screenshot({"--size", size, "--theme", theme, "--select",
                                               "shoulder_front:right", "--muscle", "infraspinatus"},
                                              &messages);
            QVERIFY2(!picture.isNull(), qPrintable(messages));
            QCOMPARE(messages, QString());
            QCOMPARE(picture.size(), expected);
            QVERIFY(!looksBlank(picture));
            for (const QImage& other : pictures)
                QVERIFY(other != picture);
            pictures << picture;
        }
        // Not only different: light on dark.
        const auto brightness = [](const QImage& picture) {
            return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .pixelColor(0, 0)
                .lightnessF();
        };
        QVERIFY(brightness(pictures[0]) > 0.6);
        QVERIFY(brightness(pictures[1]) < 0.5);
        QVERIFY(brightness(pictures[2]) < 0.5);
    }

    void everyPageAndStateLooksDifferent() {
        const QList<QStringList> states{{},
                                        {"--page", "regions"},
                                        {"--page", "muscles"},
                                        {"--page", "safety"},
                                        {"--page", "learn"},
                                        {"--page", "about"},
                                        {"--page", "learn/referred_pain"},
                                        {"--page", "settings"},
                                        {"--page", "help"},
                                        {"--page", "welcome"},
                                        {"--figure", "female"},
                                        {"--figure", "male"},
                                        {"--select", "knee_front:left"},
                                        {"--muscle", "soleus"},
                                        {"--text-scale", "2"}};
        QList<QImage> pictures;
        for (const QStringList& state : states) {
            const QImage picture = screenshot(state);
            QVERIFY2(!looksBlank(picture), qPrintable(state.join(' ')));
            QVERIFY2(!pictures.contains(picture), qPrintable(state.join(' ')));
            pictures << picture;
        }
    }

    void whatNobodyWatchesNeitherReadsNorWritesSettings() {
        const QImage expected = screenshot({});
        const QString settings = m_folder.filePath(QStringLiteral("config/sorespot/settings.ini"));
        QDir().mkpath(QFileInfo(settings).path());
        const QByteArray stored = "[General]\ntheme=contrast\ntext_scale=2\nfigure=male\nlanguage=tlh\n";
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(stored) == stored.size());
        file.close();
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        QString messages;
        const QImage picture = screenshot({}, &messages);
        const Run selfTest = start({"--self-test"});
        qunsetenv("XDG_CONFIG_HOME");
        QCOMPARE(messages, QString());
        QCOMPARE(picture, expected);
        QCOMPARE(selfTest.exitCode, 0);
        QCOMPARE(QDir(QFileInfo(settings).path()).entryList(QDir::Files), {QStringLiteral("settings.ini")});
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), stored);
    }

    void withoutADisplayAPictureCanStillBeMade() {
        const QString file = m_folder.filePath(QStringLiteral("headless.png"));
        const Run run = start({"--screenshot", file}, {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                                                       "QT_QUICK_BACKEND", "XDG_RUNTIME_DIR"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!looksBlank(QImage(file)));
    }

    void withoutADisplayTheWindowIsRefusedInWords() {
        const Run run = start({}, {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.messages.contains(QStringLiteral("no display")), qPrintable(run.messages));
        QVERIFY2(run.messages.contains(QStringLiteral("--screenshot")), qPrintable(run.messages));
        QCOMPARE(run.output, QString());
    }

    void aCatalogFolderThatIsMissingIsNamedAndTheWindowOpens() {
        QString messages;
        const QString missing = m_folder.filePath(QStringLiteral("nowhere"));
        const QImage picture = screenshot({"--catalog", missing}, &messages);
        QVERIFY(!looksBlank(picture));
        QVERIFY2(messages.contains(missing), qPrintable(messages));
        QVERIFY(picture != screenshot({})); // and the window says so as well
    }

    void anEmptyCatalogFolderIsNamedAndTheWindowOpens() {
        QString messages;
        const QString empty = m_folder.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        QVERIFY(!looksBlank(screenshot({"--catalog", empty}, &messages)));
        QVERIFY2(messages.contains(empty), qPrintable(messages));
        for (const char* page : {"regions", "muscles", "safety", "learn", "about"})
            QVERIFY2(!screenshot({"--catalog", empty, "--page", page}).isNull(), page);
    }

    void oneBrokenMuscleIsNamedAndTheOthersLoad() {
        const QString copy = m_folder.filePath(QStringLiteral("broken"));
        copyFolder(QString::fromStdString((shareFolder() / "catalog").string()), copy);
        QFile muscle(copy + QStringLiteral("/muscles/leg/soleus.json"));
        QVERIFY(muscle.exists());
        muscle.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(muscle.open(QIODevice::WriteOnly));
        muscle.write("{ \"name\": \"Soleus\", ");
        muscle.close();

        QString messages;
        const QImage picture = screenshot({"--catalog", copy, "--muscle", "infraspinatus"}, &messages);
        QVERIFY(!looksBlank(picture));
        QVERIFY2(messages.contains(QStringLiteral("soleus.json")), qPrintable(messages));
        QVERIFY2(!messages.contains(QStringLiteral("infraspinatus.json")), qPrintable(messages));
        const Run lost =
            start({"--catalog", copy, "--muscle", "soleus", "--screenshot", m_folder.filePath("x.png")});
        QCOMPARE(lost.exitCode, 2);
    }

    void whatCannotBeDoneEndsWithACodeAndARemedy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* said) {
            QTest::newRow(name) << arguments << code << QString::fromLatin1(said);
        };
        row("unknown option", {"--selekt", "nose"}, 2, "--help");
        row("bad value", {"--theme", "pink"}, 2, "contrast");
        row("misspelt region", {"--self-test", "--select", "sholder_front:left"}, 2, "shoulder_front");
        row("region without its side", {"--self-test", "--select", "shoulder_front"}, 2, "left");
        row("misspelt muscle", {"--self-test", "--muscle", "infraspinatas"}, 2, "infraspinatus");
        row("misspelt article", {"--self-test", "--page", "learn/evidense"}, 2, "evidence");
        row("picture into no folder", {"--screenshot", "/nonexistent/a.png"}, 1, "/nonexistent/a.png");
    }
    void whatCannotBeDoneEndsWithACodeAndARemedy() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Run run = start(arguments);
        QTEST(run.exitCode, "code");
        QVERIFY2(run.messages.startsWith(QStringLiteral("sorespot: ")), qPrintable(run.messages));
        QVERIFY2(run.messages.contains(said), qPrintable(run.messages));
    }

    void anUnknownLanguageIsSaidAndEnglishSpoken() {
        QString messages;
        QVERIFY(!screenshot({"--lang", "tlh"}, &messages).isNull());
        QVERIFY2(messages.contains(QStringLiteral("tlh")), qPrintable(messages));
    }

    void helpAndVersionNeedNoDisplay() {
        const QStringList nothing{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
        const Run help = start({"--help"}, nothing);
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.startsWith(QStringLiteral("Usage: sorespot [options]")),
                 qPrintable(help.output.left(80)));
        for (const char* option : {"select", "muscle", "page", "catalog", "lang", "theme", "text-scale",
                                   "figure", "kiosk", "size", "screenshot", "self-test"})
            QVERIFY2(help.output.contains(QStringLiteral("--") + option), option);
        const Run version = start({"--version"}, nothing);
        QCOMPARE(version.exitCode, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^sorespot \\d+\\.\\d+\\.\\d+\n$"))
                    .match(version.output)
                    .hasMatch());
    }
};

std::unique_ptr<QObject> makeStartingTest() {
    return std::make_unique<StartingTest>();
}

} // namespace sorespot

#include "starting_test.moc"
