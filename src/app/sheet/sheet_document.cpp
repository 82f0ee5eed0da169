// SPDX-License-Identifier: MIT
#include "app/sheet/sheet_document.h"

#include "app/sheet/sheet_wording.h"
#include "core/sheet/sheet_fhir.h"
#include "core/sheet/sheet_text.h"

#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QUuid>

namespace sorespot {
namespace {

constexpr int resolution = 1200; // per inch: of the numbers in the file, not of pixels

} // namespace

SheetDocument::SheetDocument(const Catalog& catalog, Sheet sheet, const PainDrawing& drawing,
                             const FigureStore* figure, QDateTime when)
    : m_catalog(catalog)
    , m_sheet(std::move(sheet))
    , m_when(std::move(when))
    , m_words(wordSheet(catalog, m_sheet, m_when))
    , m_pictures(m_sheet, m_words, drawing, figure) {}

std::string SheetDocument::fhir() const {
    const QDateTime zoned = m_when.toOffsetFromUtc(m_when.offsetFromUtc());
    return toFhir(m_catalog, m_sheet, m_words,
                  {zoned.toString(Qt::ISODate).toStdString(),
                   [] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }});
}

SheetFit SheetDocument::paint(QPainter& painter, const QSizeF& paper) const {
    return paintSheetPage(painter, paper, m_words, m_pictures);
}

bool SheetDocument::writePdf(const QPageSize& paper, QIODevice& device) const {
    QPdfWriter pdf(&device);
    pdf.setTitle(QString::fromStdString(m_words.title));
    pdf.setCreator(QStringLiteral("Sorespot"));
    pdf.setPageSize(paper);
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(resolution);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    painter.scale(resolution / 72.0, resolution / 72.0);
    paint(painter, paper.size(QPageSize::Point));
    return painter.end();
}

std::optional<Error> SheetDocument::write(SheetFormat format, const QPageSize& paper,
                                          const QString& file) const {
    QSaveFile whole(file);
    bool written = whole.open(QIODevice::WriteOnly);
    if (written && format == SheetFormat::Pdf)
        written = writePdf(paper, whole);
    else if (written) {
        const std::string text = format == SheetFormat::Text ? longText(m_words) : fhir();
        written =
            whole.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    }
    if (!written || !whole.commit())
        return Error{"cannot write the sheet \"" + file.toStdString() + "\"",
                     "name a file in a folder that exists and can be written"};
    return std::nullopt;
}

QPageSize sheetPaper(bool letter) {
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

/// The countries of which CLDR says so (its territory mapping for "US-Letter").
bool printsOnLetter(const QLocale& locale) {
    switch (locale.territory()) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return true;
    default:
        return false;
    }
}

} // namespace sorespot
