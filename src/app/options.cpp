// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/settings.h"
#include "app/sheet/sheet_format.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>

namespace sorespot {
namespace {

std::string quoted(const QString& value) {
    return (QLatin1Char('"') + value + QLatin1Char('"')).toStdString();
}

Error badValue(const char* option, const QString& value, const char* remedy) {
    return {std::string("--") + option + ": " + quoted(value) + " is not a value it takes", remedy};
}

void print(const QString& text) {
    std::fputs(qPrintable(text), stdout);
}

} // namespace

QStringList pageNames() {
    return {QStringLiteral("home"),   QStringLiteral("regions"), QStringLiteral("muscles"),
            QStringLiteral("safety"), QStringLiteral("you"),     QStringLiteral("learn"),
            QStringLiteral("take"),   QStringLiteral("diary"),   QStringLiteral("settings"),
            QStringLiteral("help"),   QStringLiteral("welcome")};
}

QStringList kioskPageNames() {
    return {QStringLiteral("attract"), QStringLiteral("warning"), QStringLiteral("pin"),
            QStringLiteral("home"),    QStringLiteral("regions"), QStringLiteral("safety"),
            QStringLiteral("you"),     QStringLiteral("muscles"), QStringLiteral("learn"),
            QStringLiteral("take")};
}

bool Options::asksForContent() const {
    return page != pageNames().first() || !select.isEmpty() || !drawing.isEmpty() || !muscle.isEmpty();
}

QString articleOf(const QString& page) {
    const QString prefix = QStringLiteral("learn/");
    return page.startsWith(prefix) ? page.mid(prefix.size()) : QString();
}

Result<std::optional<Options>> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tap the sore spot, see which muscles may send pain there."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Shows the version."));
    const QCommandLineOption select(
        QStringLiteral("select"),
        QStringLiteral("Marks a region; may be repeated. SIDE is left, right, both or mid."),
        QStringLiteral("REGION:SIDE"));
    const QCommandLineOption drawing(
        QStringLiteral("drawing"),
        QStringLiteral("Shows a drawing: a file as sorespot-cli rank --drawing reads it."),
        QStringLiteral("FILE"));
    const QCommandLineOption muscle(QStringLiteral("muscle"), QStringLiteral("Opens the page of a muscle."),
                                    QStringLiteral("ID"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        QStringLiteral("Opens a page: %1, learn/ARTICLE.").arg(pageNames().join(QStringLiteral(", "))),
        QStringLiteral("NAME"));
    const QCommandLineOption catalog(
        QStringLiteral("catalog"),
        QStringLiteral(
            "Reads this catalog folder instead of the built-in one, or lays this pack over it; may "
            "be repeated, later ones replace entries of earlier ones."),
        QStringLiteral("DIR"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("Language of the window: en or es."),
                                  QStringLiteral("xx"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or contrast."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption textScale(QStringLiteral("text-scale"),
                                       QStringLiteral("Size of the text, 0.8 to 2."), QStringLiteral("F"));
    const QCommandLineOption figure(QStringLiteral("figure"), QStringLiteral("neutral, female or male."),
                                    QStringLiteral("NAME"));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"),
        QStringLiteral("Full screen, for an unattended screen; a configuration file may follow."));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("Size of the window, e.g. 1280x800."), QStringLiteral("WxH"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QStringLiteral("Renders the window into this PNG and ends."),
                                        QStringLiteral("FILE.png"));
    const QCommandLineOption atlas(
        QStringLiteral("atlas"),
        QStringLiteral("Writes a PDF with a page for each muscle, or for that of --muscle, and ends."),
        QStringLiteral("FILE.pdf"));
    const QCommandLineOption sheet(
        QStringLiteral("sheet"),
        QStringLiteral(
            "Writes the sheet to take away for what is marked, as .pdf, .txt or .json (FHIR), and ends."),
        QStringLiteral("FILE"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QStringLiteral("Opens every page in turn and ends: 0 if all is well."));
    parser.addOptions({help, version, select, drawing, muscle, page, catalog, lang, theme, textScale, figure,
                       kiosk, size, screenshot, atlas, sheet, selfTest});

    if (!parser.parse(arguments))
        return Error{parser.errorText().toStdString(), "see: sorespot --help"};
    if (parser.isSet(help)) {
        // There is no application object yet to know the program's name.
        print(parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("sorespot")));
        return std::optional<Options>();
    }
    if (parser.isSet(version)) {
        print(QStringLiteral("sorespot " SORESPOT_VERSION "\n"));
        return std::optional<Options>();
    }

    Options options;
    options.select = parser.values(select);
    options.muscle = parser.value(muscle);
    options.kiosk = parser.isSet(kiosk);
    const QStringList pages = options.kiosk ? kioskPageNames() : pageNames();
    options.page = parser.isSet(page) ? parser.value(page) : pages.first();
    if (!pages.contains(options.page) && articleOf(options.page).isEmpty() &&
        options.page != QLatin1String("about"))
        return Error{"unknown page " + quoted(options.page),
                     "pages: " + pages.join(QStringLiteral(", ")).toStdString() + ", learn/ARTICLE"};
    options.catalogs = parser.values(catalog);
    options.language = parser.value(lang);
    options.theme = parser.value(theme);
    if (parser.isSet(theme) &&
        !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(
            options.theme))
        return badValue("theme", options.theme, "use light, dark or contrast");
    if (parser.isSet(textScale)) {
        bool ok = false;
        options.textScale = parser.value(textScale).toDouble(&ok);
        if (!ok || !(*options.textScale >= Settings::smallestText &&
                     *options.textScale <= Settings::largestText)) // so written, "nan" is refused as well
            return badValue("text-scale", parser.value(textScale), "use a number from 0.8 to 2");
    }
    options.figure = parser.value(figure);
    if (parser.isSet(figure) && !Settings::figures().contains(options.figure))
        return badValue("figure", options.figure, "use neutral, female or male");
    QStringList rest = parser.positionalArguments();
    if (options.kiosk && !rest.isEmpty())
        options.kioskConfig = rest.takeFirst();
    if (!rest.isEmpty())
        return Error{quoted(rest.first()) + " is not an option", "see: sorespot --help"};
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const QRegularExpressionMatch match = form.match(parser.value(size));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (!match.hasMatch() || options.size.width() > 16384 || options.size.height() > 16384)
            return badValue("size", parser.value(size), "use WIDTHxHEIGHT in pixels, 100x100 to 16384x16384");
    }
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(screenshot) && options.screenshot.isEmpty())
        return badValue("screenshot", options.screenshot, "name a file: --screenshot FILE.png");
    options.atlas = parser.value(atlas);
    if (parser.isSet(atlas) && options.atlas.isEmpty())
        return badValue("atlas", options.atlas, "name a file: --atlas FILE.pdf");
    options.drawing = parser.value(drawing);
    if (parser.isSet(drawing) && options.drawing.isEmpty())
        return badValue("drawing", options.drawing, "name a file: --drawing FILE");
    options.sheet = parser.value(sheet);
    if (parser.isSet(sheet) && !sheetFormatOf(options.sheet))
        return badValue("sheet", options.sheet, "name a file that ends with .pdf, .txt or .json");
    options.selfTest = parser.isSet(selfTest);
    return std::optional<Options>(options);
}

} // namespace sorespot
