// SPDX-License-Identifier: MIT
#pragma once

#include "app/sheet/sheet_format.h"
#include "app/sheet/sheet_page.h"
#include "core/catalog/catalog.h"
#include "core/result.h"

#include <QDateTime>
#include <QPageSize>

namespace sorespot {

/// A sheet with its words and pictures, as it was at one moment: what is seen, saved and read by a phone is
/// the same.
class SheetDocument {
public:
    /// Catalog and figure must outlive it.
    SheetDocument(const Catalog& catalog, Sheet sheet, const PainDrawing& drawing, const FigureStore* figure,
                  QDateTime when);

    const Sheet& sheet() const { return m_sheet; }
    const SheetWords& words() const { return m_words; }
    const std::optional<QrPicture>& code() const { return m_pictures.code; }
    QDate date() const { return m_when.date(); }
    std::string fhir() const;

    /// See paintSheetPage().
    SheetFit paint(QPainter& painter, const QSizeF& paper) const;

    /// The PDF has one page of this size, and its fonts in it. The file appears when it is whole.
    /// Returns what kept it from that, where something did.
    [[nodiscard]] std::optional<Error> write(SheetFormat format, const QPageSize& paper,
                                             const QString& file) const;

    /// The same PDF into anything; false where that takes no more.
    bool writePdf(const QPageSize& paper, QIODevice& device) const;

private:
    const Catalog& m_catalog;
    Sheet m_sheet;
    QDateTime m_when;
    SheetWords m_words;
    SheetPictures m_pictures;
};

/// A4, or Letter where people print on that.
QPageSize sheetPaper(bool letter);
bool printsOnLetter(const QLocale& locale);

} // namespace sorespot
