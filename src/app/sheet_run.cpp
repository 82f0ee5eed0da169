// SPDX-License-Identifier: MIT
#include "app/sheet_run.h"

#include "app/sheet/sheet_document.h"
#include "app/stderr_messages.h"

#include <cstdio>

namespace sorespot {

int runSheet(const Catalog& catalog, Session& session, const FigureStore& figure, const QString& file) {
    const std::optional<SheetFormat> format = sheetFormatOf(file);
    if (!format || !session.hasMarks()) {
        std::fputs("sorespot: nothing is marked, so there is no sheet\n"
                   "  mark a place with --select REGION:SIDE, or show a drawing with --drawing FILE\n",
                   stderr);
        return 2;
    }
    if (figure.hasError())
        complain({figure.errorText().toStdString(), {}});
    const SheetDocument document(catalog, session.sheet(), session.board()->drawing(), &figure,
                                 QDateTime::currentDateTime());
    if (const auto problem = document.write(*format, sheetPaper(printsOnLetter(QLocale::system())), file)) {
        complain(*problem);
        return 1;
    }
    return 0;
}

} // namespace sorespot
