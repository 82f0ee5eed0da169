// SPDX-License-Identifier: MIT
#include "app/options.h"
#include "app_test.h"

#include <memory>

namespace sorespot {
namespace {

Result<std::optional<Options>> parse(const QStringList& arguments) {
    return parseOptions(QStringList{QStringLiteral("sorespot")} + arguments);
}

} // namespace

class OptionsTest : public AppTest {
    Q_OBJECT

private slots:
    void withoutArgumentsTheDefaultsHold() {
        const auto result = parse({});
        QVERIFY(result && result->has_value());
        const Options& options = **result;
        QCOMPARE(options.page, QStringLiteral("home"));
        QVERIFY(options.theme.isEmpty() && !options.textScale && options.figure.isEmpty());
        QCOMPARE(options.size, QSize(1280, 800));
        QVERIFY(options.select.isEmpty() && options.muscle.isEmpty() && options.catalogs.isEmpty());
        QVERIFY(options.language.isEmpty() && options.screenshot.isEmpty());
        QVERIFY(!options.kiosk && !options.selfTest && !options.unattended());
        QVERIFY(options.remembers());
    }

    void everyOptionArrives() {
        const auto result = parse({"--select",     "nose",    "--select",     "knee_front:left",
                                   "--muscle",     "soleus",  "--page",       "about",
                                   "--catalog",    "a",       "--catalog",    "b",
                                   "--lang",       "de",      "--theme",      "contrast",
                                   "--text-scale", "1.5",     "--kiosk",      "clinic.json",
                                   "--size",       "900x600", "--screenshot", "out.png",
                                   "--figure",     "female",  "--self-test"});
        QVERIFY(result && result->has_value());
        const Options& options = **result;
        QCOMPARE(options.select, QStringList({"nose", "knee_front:left"}));
        QCOMPARE(options.muscle, QStringLiteral("soleus"));
        QCOMPARE(options.page, QStringLiteral("about"));
        QCOMPARE(options.catalogs, QStringList({"a", "b"}));
        QCOMPARE(options.language, QStringLiteral("de"));
        QCOMPARE(options.theme, QStringLiteral("contrast"));
        QCOMPARE(options.textScale.value(), 1.5);
        QCOMPARE(options.figure, QStringLiteral("female"));
        QVERIFY(options.kiosk);
        QCOMPARE(options.kioskConfig, QStringLiteral("clinic.json"));
        QCOMPARE(options.size, QSize(900, 600));
        QCOMPARE(options.screenshot, QStringLiteral("out.png"));
        QVERIFY(options.selfTest && options.unattended());
    }

    void aKioskNeedsNoConfiguration() {
        const auto result = parse({"--kiosk"});
        QVERIFY(result && result->has_value());
        QVERIFY((*result)->kiosk && (*result)->kioskConfig.isEmpty());
    }

    void whatNobodyWatchesOrAnybodyUsesRemembersNothing() {
        for (const QStringList& arguments :
             {QStringList{"--screenshot", "a.png"}, {"--atlas", "a.pdf"}, {"--self-test"}, {"--kiosk"}})
            QVERIFY2(!(*parse(arguments))->remembers(), qPrintable(arguments.first()));
        QVERIFY((*parse({"--theme", "dark", "--page", "settings"}))->remembers());
    }

    void everyPageNameIsTaken() {
        for (const QString& page : pageNames()) {
            const auto result = parse({"--page", page});
            QVERIFY2(result && result->has_value(), qPrintable(page));
            QCOMPARE((*result)->page, page);
        }
        QCOMPARE((*parse({"--page", "learn/evidence"}))->page, QStringLiteral("learn/evidence"));
    }

    void theArticleOfAPage() {
        QCOMPARE(articleOf(QStringLiteral("learn/evidence")), QStringLiteral("evidence"));
        for (const char* page : {"learn", "learn/", "home", "relearn/evidence"})
            QCOMPARE(articleOf(QString::fromLatin1(page)), QString());
    }

    void helpAndVersionEndTheProgram_data() {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--help", "-h", "--version"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void helpAndVersionEndTheProgram() {
        QFETCH(QString, option);
        const auto result = parse({option});
        QVERIFY(result);
        QVERIFY(!result->has_value());
    }

    void badValuesNameTheRemedy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* name, const QStringList& arguments, const char* named,
                            const char* remedy) {
            QTest::newRow(name) << arguments << QString::fromLatin1(named) << QString::fromLatin1(remedy);
        };
        row("unknown page", {"--page", "hom"}, "hom", "muscles");
        row("no article", {"--page", "learn/"}, "learn/", "ARTICLE");
        row("unknown theme", {"--theme", "pink"}, "pink", "contrast");
        row("the system is no theme to ask for", {"--theme", "system"}, "system", "contrast");
        row("unknown figure", {"--figure", "cat"}, "cat", "neutral, female or male");
        row("text scale is a word", {"--text-scale", "big"}, "big", "0.8 to 2");
        row("text scale too small", {"--text-scale", "0.79"}, "0.79", "0.8 to 2");
        row("text scale too large", {"--text-scale", "2.01"}, "2.01", "0.8 to 2");
        row("text scale is no number", {"--text-scale", "nan"}, "nan", "0.8 to 2");
        row("text scale is infinite", {"--text-scale", "inf"}, "inf", "0.8 to 2");
        row("size is one number", {"--size", "800"}, "800", "WIDTHxHEIGHT");
        row("size is negative", {"--size=-800x600"}, "-800x600", "WIDTHxHEIGHT");
        row("size too small", {"--size", "99x600"}, "99x600", "100x100");
        row("size too large", {"--size", "16385x600"}, "16385x600", "16384x16384");
        row("size with a unit", {"--size", "800x600px"}, "800x600px", "WIDTHxHEIGHT");
        row("screenshot without a name", {"--screenshot="}, "--screenshot", "FILE.png");
        row("unknown option", {"--selekt", "nose"}, "selekt", "--help");
        row("option without its value", {"--muscle"}, "muscle", "--help");
        row("stray word", {"nose"}, "nose", "--help");
        row("second word after kiosk", {"--kiosk", "a.json", "b.json"}, "b.json", "--help");
    }
    void badValuesNameTheRemedy() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QFETCH(QString, remedy);
        const auto result = parse(arguments);
        QVERIFY(!result);
        QVERIFY2(QString::fromStdString(result.error().message).contains(named),
                 result.error().message.c_str());
        QVERIFY2(QString::fromStdString(result.error().remedy).contains(remedy),
                 result.error().remedy.c_str());
    }

    void theLimitsThemselvesAreTaken() {
        QCOMPARE((*parse({"--text-scale", "0.8"}))->textScale.value(), 0.8);
        QCOMPARE((*parse({"--text-scale", "2"}))->textScale.value(), 2.0);
        QCOMPARE((*parse({"--size", "100x16384"}))->size, QSize(100, 16384));
    }
};

std::unique_ptr<QObject> makeOptionsTest() {
    return std::make_unique<OptionsTest>();
}

} // namespace sorespot

#include "options_test.moc"
