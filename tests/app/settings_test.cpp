// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "app_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>
#include <unistd.h>

namespace sorespot {
namespace {

/// What is printed to stderr while it is called.
QString messagesOf(const std::function<void()>& act) {
    QTemporaryDir folder;
    const QByteArray name = folder.filePath(QStringLiteral("messages")).toLocal8Bit();
    std::fflush(stderr);
    const int kept = dup(fileno(stderr));
    std::FILE* redirected = std::freopen(name.constData(), "w", stderr);
    act();
    std::fflush(stderr);
    dup2(kept, fileno(stderr));
    close(kept);
    QFile file(QString::fromLocal8Bit(name));
    return redirected != nullptr && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                   : QStringLiteral("no file");
}

void write(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool areDefaults(const Settings& settings) {
    return settings.theme() == QLatin1String("system") && settings.textScale() == 1.0 &&
           settings.language().isEmpty() && !settings.reducedMotion() &&
           settings.figure() == QLatin1String("neutral") && settings.sound() && !settings.speech() &&
           settings.paper() == QLatin1String("locale") && !settings.diary() && !settings.welcomeSeen();
}

} // namespace

class SettingsTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("config/sorespot/settings.ini"));
    }

    void theFileLiesInTheConfigurationFolder() {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QCOMPARE(Settings::usualFile(), m_folder->filePath(QStringLiteral("sorespot/settings.ini")));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void withoutAFileTheDefaultsHoldAndNoneIsMade() {
        QString said;
        said = messagesOf([&] { QVERIFY(areDefaults(Settings(m_file))); });
        QCOMPARE(said, QString());
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!QDir(m_folder->filePath(QStringLiteral("config"))).exists());
    }

    void everySettingIsThereAtTheNextStart() {
        {
            Settings settings(m_file);
            settings.setTheme(QStringLiteral("contrast"));
            settings.setTextScale(1.3);
            settings.setLanguage(QStringLiteral("es"));
            settings.setReducedMotion(true);
            settings.setFigure(QStringLiteral("female"));
            settings.setSound(false);
            settings.setSpeech(true);
            settings.setPaper(QStringLiteral("letter"));
            settings.setDiary(true);
            settings.setWelcomeSeen(true);
            QVERIFY(contentOf(m_file).contains("theme=contrast")); // at once, not at the end
        }
        const Settings again(m_file);
        QCOMPARE(again.theme(), QStringLiteral("contrast"));
        QCOMPARE(again.textScale(), 1.3);
        QCOMPARE(again.language(), QStringLiteral("es"));
        QVERIFY(again.reducedMotion());
        QCOMPARE(again.figure(), QStringLiteral("female"));
        QVERIFY(!again.sound());
        QVERIFY(again.speech());
        QCOMPARE(again.paper(), QStringLiteral("letter"));
        QCOMPARE(again.paperToUse(), QStringLiteral("letter"));
        QVERIFY(again.diary());
        QVERIFY(again.welcomeSeen());
        QCOMPARE(again.notKeptText(), QString());
    }

    void eachChangeIsTold() {
        Settings settings(m_file);
        QSignalSpy changes(&settings, &Settings::changed);
        settings.setTheme(QStringLiteral("dark"));
        QCOMPARE(changes.size(), 1);
        settings.setTheme(QStringLiteral("dark"));
        QCOMPARE(changes.size(), 1);
        settings.setTextScale(2);
        settings.setSound(false);
        QCOMPARE(changes.size(), 3);
    }

    void whatIsNotAllowedIsNotTaken() {
        Settings settings(m_file);
        settings.setTheme(QStringLiteral("pink"));
        settings.setFigure(QStringLiteral("cat"));
        settings.setPaper(QStringLiteral("a3"));
        settings.setLanguage(QStringLiteral("../en"));
        for (const double scale : {0.79, 2.01, std::nan(""), HUGE_VAL})
            settings.setTextScale(scale);
        QVERIFY(areDefaults(settings));
        QVERIFY(!QFile::exists(m_file));
    }

    void wrongValuesFallBackOneLineForEach_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* line, const char* key, const char* remedy) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(key)
                                << QString::fromLatin1(remedy);
        };
        row("theme=pink", "theme", "system, light, dark or contrast");
        row("theme=", "theme", "system, light, dark or contrast");
        row("theme=light, dark", "theme", "system, light, dark or contrast");
        row("theme=@Invalid()", "theme", "system, light, dark or contrast");
        row("theme=@ByteArray(light\\0)", "theme", "system, light, dark or contrast");
        row("text_scale=big", "text_scale", "0.8 to 2");
        row("text_scale=0.5", "text_scale", "0.8 to 2");
        row("text_scale=nan", "text_scale", "0.8 to 2");
        row("text_scale=1e400", "text_scale", "0.8 to 2");
        row("text_scale=\"1,5\"", "text_scale", "0.8 to 2");
        row("language=<b>", "language", "such as en");
        row("language=de, en", "language", "such as en");
        row("figure=Neutral", "figure", "neutral, female or male");
        row("paper=a3", "paper", "locale, a4 or letter");
        row("sound=yes", "sound", "true or false");
        row("speech=1", "speech", "true or false");
        row("diary=", "diary", "true or false");
        row("welcome_seen=maybe", "welcome_seen", "true or false");
        row("reduced_motion=TRUE", "reduced_motion", "true or false");
    }
    void wrongValuesFallBackOneLineForEach() {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        QFETCH(QString, remedy);
        write(m_file, "[General]\n" + line + "\n");
        const QString said = messagesOf([&] { QVERIFY(areDefaults(Settings(m_file))); });
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains(m_file) && said.contains(key) && said.contains(remedy), qPrintable(said));
    }

    void oneWrongValueDoesNotCostTheOthers() {
        write(m_file, "[General]\ntheme=pink\nfigure=male\ntext_scale=1.5\n");
        messagesOf([&] {
            const Settings settings(m_file);
            QCOMPARE(settings.figure(), QStringLiteral("male"));
            QCOMPARE(settings.textScale(), 1.5);
        });
    }

    void unknownKeysAreKept() {
        write(m_file, "[General]\nfrom_a_later_version=42\ntheme=dark\n\n[Window]\nwidth=900\n");
        const QString said = messagesOf([&] {
            Settings settings(m_file);
            settings.setSound(false);
            settings.reset();
        });
        QCOMPARE(said, QString());
        const QByteArray after = contentOf(m_file);
        QVERIFY2(after.contains("from_a_later_version=42") && after.contains("width=900"), after);
        QVERIFY2(!after.contains("theme") && !after.contains("sound"), after);
    }

    void aBrokenFileIsSaidAndWrittenAnewAtTheNextChange_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        quint32 state = 7;
        for (int i = 0; i < 5000; ++i) {
            state = state * 1664525 + 1013904223;
            noise.append(static_cast<char>(state >> 24));
        }
        QTest::newRow("noise") << noise;
        QTest::newRow("zeroes") << QByteArray(4096, '\0');
        QTest::newRow("a sentence") << QByteArray("these are no settings\n");
        QTest::newRow("torn") << QByteArray("[General]\nthe");
    }
    void aBrokenFileIsSaidAndWrittenAnewAtTheNextChange() {
        QFETCH(QByteArray, bytes);
        write(m_file, bytes);
        const QString said = messagesOf([&] {
            Settings settings(m_file);
            QVERIFY(areDefaults(settings));
            settings.setTheme(QStringLiteral("dark"));
            QCOMPARE(settings.notKeptText(), QString());
        });
        QVERIFY2(said.contains(m_file), qPrintable(said));
        QCOMPARE(said.count('\n'), 1);
        const QString saidAgain =
            messagesOf([&] { QCOMPARE(Settings(m_file).theme(), QStringLiteral("dark")); });
        QCOMPARE(saidAgain, QString());
    }

    void whatIsNoFileIsLeftAloneAndSettingsHoldForTheRun() {
        QVERIFY(QDir().mkpath(m_file)); // a folder
        const QString said = messagesOf([&] {
            Settings settings(m_file);
            QVERIFY(areDefaults(settings));
            QVERIFY(settings.notKeptText().contains(m_file));
            settings.setTheme(QStringLiteral("dark"));
            settings.reset();
            settings.setFigure(QStringLiteral("male"));
            QCOMPARE(settings.figure(), QStringLiteral("male"));
        });
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains(m_file) && said.contains(QStringLiteral("remove it")), qPrintable(said));
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void anEndlessOrHugeFileIsNotRead() {
        const QString said = messagesOf([] { QVERIFY(areDefaults(Settings(QStringLiteral("/dev/zero")))); });
        QVERIFY2(said.contains(QStringLiteral("not a file")), qPrintable(said));
        write(m_file, "[General]\ntheme=dark\n" + QByteArray(2 << 20, ';'));
        const QString saidOfHuge = messagesOf([&] { QVERIFY(areDefaults(Settings(m_file))); });
        QVERIFY2(saidOfHuge.contains(QStringLiteral("too large")), qPrintable(saidOfHuge));
        QVERIFY(contentOf(m_file).size() > 2 << 20);
    }

    void whereNothingCanBeWrittenSettingsHoldForTheRun() {
        write(m_folder->filePath(QStringLiteral("config")), "a file where the folder should be");
        const QString said = messagesOf([&] {
            Settings settings(m_file);
            QCOMPARE(settings.notKeptText(), QString()); // nobody lost anything yet
            QSignalSpy told(&settings, &Settings::notKeptChanged);
            settings.setTheme(QStringLiteral("dark"));
            settings.setTextScale(1.5);
            QCOMPARE(settings.theme(), QStringLiteral("dark"));
            QCOMPARE(settings.textScale(), 1.5);
            QCOMPARE(told.size(), 1);
            QVERIFY(settings.notKeptText().contains(m_file));
        });
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains(m_file) && said.contains(QStringLiteral("writable")), qPrintable(said));
    }

    void whatOneRunWasGivenIsNotStored() {
        write(m_file, "[General]\ntheme=dark\ntext_scale=1.5\nlanguage=es\nfigure=male\n");
        {
            Settings settings(m_file);
            settings.takeForThisRun(
                {QStringLiteral("contrast"), 2.0, QStringLiteral("en"), QStringLiteral("female")});
            QCOMPARE(settings.theme(), QStringLiteral("contrast"));
            QCOMPARE(settings.textScale(), 2.0);
            QCOMPARE(settings.language(), QStringLiteral("en"));
            QCOMPARE(settings.figure(), QStringLiteral("female"));
            settings.setSound(false);
            settings.setFigure(QStringLiteral("female")); // said again by the person: now it counts
        }
        const Settings after(m_file);
        QCOMPARE(after.theme(), QStringLiteral("dark"));
        QCOMPARE(after.textScale(), 1.5);
        QCOMPARE(after.language(), QStringLiteral("es"));
        QCOMPARE(after.figure(), QStringLiteral("female"));
        QVERIFY(!after.sound());
    }

    void withoutAFileNothingOfTheMachineCounts() {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        Settings settings;
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        QVERIFY(settings.welcomeSeen());
        settings.setTheme(QStringLiteral("dark"));
        settings.reset();
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        QCOMPARE(settings.notKeptText(), QString());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        qunsetenv("XDG_CONFIG_HOME");
    }

    void setBackIsAsAtTheFirstStartButForTheWelcome() {
        Settings settings(m_file);
        settings.setTheme(QStringLiteral("dark"));
        settings.setTextScale(2);
        settings.setSpeech(true);
        settings.setWelcomeSeen(true);
        settings.reset();
        QVERIFY(settings.welcomeSeen());
        settings.setWelcomeSeen(false);
        QVERIFY(areDefaults(settings));
        QVERIFY(areDefaults(Settings(m_file)));
    }

    void twoWindowsDoNotUndoEachOther() {
        Settings one(m_file);
        Settings other(m_file);
        one.setTheme(QStringLiteral("dark"));
        other.setSound(false);
        const Settings after(m_file);
        QCOMPARE(after.theme(), QStringLiteral("dark"));
        QVERIFY(!after.sound());
    }
};

std::unique_ptr<QObject> makeSettingsTest() {
    return std::make_unique<SettingsTest>();
}

} // namespace sorespot

#include "settings_test.moc"
