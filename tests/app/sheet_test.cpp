// SPDX-License-Identifier: MIT
#include "app/paper/qr_picture.h"
#include "app/session.h"
#include "app/sheet/cell_outline.h"
#include "app/sheet/sheet_document.h"
#include "app/sheet/sheet_page.h"
#include "app_test.h"
#include "core/drawing/brush.h"
#include "core/sheet/sheet_text.h"
#include "outside_tools.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// The sheet that a person takes away, read with other people's tools.
class SheetTest : public AppTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_when{QDate(2026, 11, 21), QTime(15, 2), Qt::OffsetFromUTC, 3600};

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// Without what depends on how the lines are broken.
    static QString squeezed(QString text) {
        return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{2022}]")));
    }
    static QString squeezed(const std::string& text) { return squeezed(QString::fromStdString(text)); }
    QString textOf(const QString& pdf) const {
        return squeezed(
            poppler(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}));
    }

    /// One page of this size, with every word on it and nothing beyond its margins, all fonts inside.
    void checkPage(const QString& pdf, const QSizeF& paper) const {
        const QString info = poppler(QStringLiteral("pdfinfo"), {pdf});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))), qPrintable(info));
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">"));
        const QString boxes =
            poppler(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
        int words = 0;
        for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
            const QRegularExpressionMatch one = match.next();
            const QRectF box(QPointF(one.captured(1).toDouble(), one.captured(2).toDouble()),
                             QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()));
            QVERIFY2(QRectF(QPointF(), paper).adjusted(34, 34, -34, -34).contains(box),
                     qPrintable(one.captured(0)));
        }
        QVERIFY(words > 30);
        const QStringList fonts =
            poppler(QStringLiteral("pdffonts"), {pdf}).trimmed().split(QLatin1Char('\n'));
        QVERIFY(fonts.size() > 2);
        const qsizetype column = fonts[0].indexOf(QStringLiteral("emb"));
        for (qsizetype i = 2; i < fonts.size(); ++i)
            QVERIFY2(fonts[i].mid(column).startsWith(QStringLiteral("yes")), qPrintable(fonts[i]));
        // Nothing was cut off at the page's edges: there is a margin all around.
        const QString picture = path("margins");
        poppler(QStringLiteral("pdftoppm"),
                {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                 QStringLiteral("-singlefile"), pdf, picture});
        const QImage page(picture + QStringLiteral(".png"));
        QVERIFY(!page.isNull());
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y) {
                const bool edge = x < 30 || y < 30 || x >= page.width() - 30 || y >= page.height() - 30;
                QVERIFY2(!edge || page.pixel(x, y) == qRgb(255, 255, 255),
                         qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            }
        }
    }
    /// Each text stands on the page whole.
    static void checkHolds(const QString& text, const std::vector<std::string>& sentences) {
        for (const std::string& sentence : sentences)
            QVERIFY2(text.contains(squeezed(sentence)), sentence.c_str());
    }

    static void mark(Session& session) {
        session.toggle(QStringLiteral("shoulder_front:right"));
        session.toggle(QStringLiteral("temple:left"));
    }
    static void answer(Session& session) {
        session.denyFlags();
        session.aboutYou()->finish();
    }
    SheetDocument documentOf(Session& session) const {
        return {shippedCatalog().catalog, session.sheet(), session.board()->drawing(), &shippedFigure(),
                m_when};
    }
    static std::vector<std::string> allOf(const SheetWords& words, std::size_t candidates) {
        std::vector<std::string> all{words.title,         words.date,         words.lead,
                                     words.questionsOpen, words.stopRule,     words.aftercare,
                                     words.urgentTitle,   words.urgentAdvice, words.urgentSign};
        for (std::size_t i = 0; i < candidates; ++i) {
            const SheetWords::Candidate& one = words.candidates[i];
            all.insert(all.end(), {one.name, one.why, one.noPress});
            all.insert(all.end(), one.steps.begin(), one.steps.end());
            all.insert(all.end(), one.cautions.begin(), one.cautions.end());
            all.insert(all.end(), one.personal.begin(), one.personal.end());
        }
        return all;
    }

    /// A page of these words in a PDF.
    SheetFit write(const SheetWords& words, const SheetPictures& pictures, const QString& file) const {
        QPdfWriter pdf(file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        pdf.setResolution(1200);
        QPainter painter(&pdf);
        painter.scale(1200 / 72.0, 1200 / 72.0);
        return paintSheetPage(painter, QPageSize(QPageSize::A4).size(QPageSize::Point), words, pictures);
    }
    static void lengthen(std::string& text) {
        // By words of the text itself, so that lines break as they would.
        if (!text.empty())
            text += " " + text.substr(0, text.find(' ', text.size() * 2 / 5));
    }
    static SheetWords longer(SheetWords words) {
        for (std::string* text :
             {&words.title, &words.lead, &words.placesHeading, &words.candidatesHeading, &words.stopRule,
              &words.aftercare, &words.aftercareHeading, &words.pressHeading, &words.cautionsHeading,
              &words.personalHeading, &words.questionsOpen})
            lengthen(*text);
        for (std::string& place : words.places)
            lengthen(place);
        for (SheetWords::Candidate& one : words.candidates) {
            lengthen(one.name);
            lengthen(one.why);
            lengthen(one.noPress);
            for (std::vector<std::string>* list : {&one.steps, &one.cautions, &one.personal}) {
                for (std::string& text : *list)
                    lengthen(text);
            }
        }
        return words;
    }

private slots:
    void aPageHoldsAllThatTheSheetSays_data() {
        QTest::addColumn<bool>("letter");
        QTest::newRow("A4") << false;
        QTest::newRow("Letter") << true;
    }
    void aPageHoldsAllThatTheSheetSays() {
        QFETCH(bool, letter);
        Session session(shippedCatalog().catalog, &shippedFigure());
        mark(session);
        answer(session);
        const SheetDocument document = documentOf(session);
        QVERIFY(document.words().candidates.size() == 3 && !document.words().candidates[0].steps.empty());
        const QString file = path("sheet.pdf");
        QVERIFY(!document.write(SheetFormat::Pdf, sheetPaper(letter), file));
        checkPage(file, sheetPaper(letter).size(QPageSize::Point));
        const QString text = textOf(file);
        QImage anything(1, 1, QImage::Format_RGB32);
        QPainter painter(&anything);
        const SheetFit fit = document.paint(painter, sheetPaper(letter).size(QPageSize::Point));
        QVERIFY(fit.candidates >= 2);
        checkHolds(text, allOf(document.words(), fit.candidates));
        checkHolds(text, document.words().places);
        QVERIFY(poppler(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file})
                    .trimmed()
                    .split(QLatin1Char('\n'))
                    .size() == 2);
    }

    void theTimesAreThoseOfHomeUnlessATreatmentWasChosen() {
        const std::string said = "These times are for a treatment.";
        Session session(shippedCatalog().catalog, &shippedFigure());
        mark(session);
        answer(session);
        const auto text = [&] { return longText(documentOf(session).words()); };
        QVERIFY(text().find("Hold for 30 seconds, 3 times") != std::string::npos);
        QVERIFY(text().find(said) == std::string::npos);
        session.setInTreatment(true);
        QVERIFY(text().find("Hold for 60 seconds, 3 times") != std::string::npos);
        QVERIFY(text().find("Hold for 30 seconds, 3 times") == std::string::npos);
        QVERIFY(text().find(said) != std::string::npos);
    }

    void theCodeOnThePageHoldsTheShortText() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        mark(session);
        answer(session);
        const SheetDocument document = documentOf(session);
        const QString file = path("coded.pdf");
        QVERIFY(!document.write(SheetFormat::Pdf, sheetPaper(false), file));
        const QString picture = path("coded");
        poppler(QStringLiteral("pdftoppm"),
                {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                 QStringLiteral("-singlefile"), file, picture});
        const std::string expected = shortText(document.words());
        QVERIFY(expected.size() > 300 && expected.size() <= qrCodeBytes);
        QCOMPARE(scanned(picture + QStringLiteral(".png")), QString::fromStdString(expected));
    }

    void aCodeHoldsAnyText_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << QStringLiteral(
            "Dónde duele: el hombro derecho, ¿por qué?\nMúsculo infraespinoso");
        QTest::newRow("markup") << QStringLiteral("x<img src='http://127.0.0.1:9/a.png'><b>");
        QTest::newRow("as much as fits") << QString(static_cast<int>(qrCodeBytes), QLatin1Char('x'));
    }
    void aCodeHoldsAnyText() {
        QFETCH(QString, text);
        const std::optional<QrPicture> code = QrPicture::of(text.toStdString());
        QVERIFY(code);
        QVERIFY(code->modules() <= 117 + 8);
        QImage picture(code->modules() * 4, code->modules() * 4, QImage::Format_RGB32);
        QPainter painter(&picture);
        code->paint(painter, picture.rect());
        painter.end();
        QVERIFY(picture.save(path("code.png")));
        QCOMPARE(scanned(path("code.png")), text);
    }
    void whatIsTooLongForACodeHasNone() {
        QVERIFY(!QrPicture::of(std::string(qrCodeBytes + 1, 'x')));
        QVERIFY(!QrPicture::of(std::string()));
    }

    void theLongestSheetIsOnePage() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        for (int row = 0; row < session.regions()->rowCount(); row += 2)
            session.toggle(session.placeAt(row));
        answer(session);
        session.aboutYou()->toggle(QStringLiteral("anticoagulant"));
        const SheetDocument document = documentOf(session);
        const SheetWords words = longer(document.words());
        QVERIFY(words.places.size() > 60);
        const SheetPictures pictures(document.sheet(), words, session.board()->drawing(), &shippedFigure());
        const SheetFit fit = write(words, pictures, path("longest.pdf"));
        QVERIFY(fit.textSize >= readableSheetText);
        QVERIFY(fit.candidates >= 1);
        checkPage(path("longest.pdf"), QPageSize(QPageSize::A4).size(QPageSize::Point));
        const QString text = textOf(path("longest.pdf"));
        checkHolds(text, allOf(words, fit.candidates));
        if (fit.candidates < 3)
            QVERIFY(text.contains(squeezed(withValue(words.alsoPossible, namesFrom(words, fit.candidates)))));
        QVERIFY(
            text.contains(squeezed(withValue(words.morePlaces, std::to_string(words.places.size() - 11)))));
    }

    void textsOfAnyLengthStayOnThePage() {
        SheetWords words;
        words.title = "Title";
        words.candidates.resize(3);
        for (SheetWords::Candidate& one : words.candidates) {
            one.name = "Name";
            for (int i = 0; i < 60; ++i)
                one.steps.push_back("Step " + std::to_string(i) +
                                    " of a very long instruction that goes on and on.");
        }
        const SheetPictures pictures(Sheet(), words, PainDrawing(), nullptr);
        const SheetFit fit = write(words, pictures, path("long.pdf"));
        QCOMPARE(fit.candidates, std::size_t{1});
        checkPage(path("long.pdf"), QPageSize(QPageSize::A4).size(QPageSize::Point));
        checkHolds(textOf(path("long.pdf")), words.candidates[0].steps);
    }

    void markupStandsOnThePageAsItIs() {
        // No digits around the colon: Inter raises it there, and that glyph has no name to be read back by.
        const std::string hostile = "x<img src='http://localhost/a.png'><b>";
        SheetWords words;
        for (std::string* text : {&words.title, &words.date, &words.lead, &words.placesHeading,
                                  &words.stopRule, &words.aftercare, &words.questionsOpen})
            *text = hostile;
        words.places = {hostile, hostile};
        words.candidates = {{hostile, hostile, {hostile}, {hostile}, hostile, {hostile}}};
        const SheetPictures pictures(Sheet(), words, PainDrawing(), nullptr);
        write(words, pictures, path("hostile.pdf"));
        const QString text = textOf(path("hostile.pdf"));
        QCOMPARE(text.count(squeezed(hostile)), 15);
        QVERIFY(longText(words).find(hostile) != std::string::npos);
    }

    void noInstructionWithoutAnswersNorWithAWarningSign() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        mark(session);
        const SheetDocument open = documentOf(session);
        QVERIFY(!open.words().questionsOpen.empty());
        for (const SheetWords::Candidate& one : open.words().candidates)
            QVERIFY(one.steps.empty());
        QVERIFY(open.words().stopRule.empty());

        session.confirmFlag(QStringLiteral("heart"));
        const SheetDocument urgent = documentOf(session);
        QVERIFY(urgent.words().candidates.empty());
        QVERIFY(!urgent.words().urgentAdvice.empty());
        QVERIFY(!urgent.write(SheetFormat::Pdf, sheetPaper(false), path("urgent.pdf")));
        checkPage(path("urgent.pdf"), sheetPaper(false).size(QPageSize::Point));
        checkHolds(textOf(path("urgent.pdf")), allOf(urgent.words(), 0));
    }

    void textAndBundleAreWrittenWhole() {
        Session session(shippedCatalog().catalog, &shippedFigure());
        mark(session);
        const SheetDocument document = documentOf(session);
        QVERIFY(!document.write(SheetFormat::Text, sheetPaper(false), path("sheet.txt")));
        QFile text(path("sheet.txt"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll().toStdString(), longText(document.words()));
        QVERIFY(!document.write(SheetFormat::Fhir, sheetPaper(false), path("sheet.json")));
        QFile bundle(path("sheet.json"));
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        const QByteArray json = bundle.readAll();
        QVERIFY(json.contains("\"2026-11-21T15:02:00+01:00\""));
        QVERIFY(json.contains("\"shoulder_front\"") && json.contains("\"UBERON:0001467\""));
        QCOMPARE(json.count("urn:uuid:"), 2);
    }

    void whatTheEraserTookAwayIsNotOnTheFigure() {
        const FigureCells cells(shippedFigure().figure());
        PainDrawing drawing;
        const Point chest{0, 250};
        QVERIFY(drawing.add({View::Front, false, 40, {chest}}));
        QVERIFY(drawing.add({View::Front, true, 15, {chest}}));
        const PaintedArea area = paintOf(drawing, cells.of(View::Front));
        const QPainterPath outline = outlineOf(area);
        QVERIFY(outline.contains(QPointF(28, 250)) && outline.contains(QPointF(0, 222)));
        QVERIFY(!outline.contains(QPointF(0, 250)) && !outline.contains(QPointF(60, 250)));
        const QRectF bounds = outline.boundingRect();
        QVERIFY(std::abs(bounds.left() + 40) <= 2 && std::abs(bounds.right() - 40) <= 2);
        QVERIFY(outlineOf(paintOf(drawing, cells.of(View::Back))).isEmpty());
    }

    void thePaperIsThatOfTheCountry() {
        QVERIFY(printsOnLetter(QLocale(QStringLiteral("en_US"))));
        QVERIFY(printsOnLetter(QLocale(QStringLiteral("es_MX"))));
        QVERIFY(!printsOnLetter(QLocale(QStringLiteral("es_ES"))));
        QVERIFY(!printsOnLetter(QLocale(QStringLiteral("en_GB"))));
        QVERIFY(!printsOnLetter(QLocale::c()));
    }
};

std::unique_ptr<QObject> makeSheetTest() {
    return std::make_unique<SheetTest>();
}

} // namespace sorespot

#include "sheet_test.moc"
