// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace sorespot {

/// The files that a sheet can become: a page, plain text, and a FHIR bundle for therapists' software.
enum class SheetFormat { Pdf, Text, Fhir };

/// ".pdf", ".txt", ".json".
inline QString suffixOf(SheetFormat format) {
    return format == SheetFormat::Pdf    ? QStringLiteral(".pdf")
           : format == SheetFormat::Text ? QStringLiteral(".txt")
                                         : QStringLiteral(".json");
}

/// What the end of a file's name asks for; nothing for any other end.
inline std::optional<SheetFormat> sheetFormatOf(const QString& file) {
    for (const SheetFormat format : {SheetFormat::Pdf, SheetFormat::Text, SheetFormat::Fhir}) {
        if (file.endsWith(suffixOf(format), Qt::CaseInsensitive))
            return format;
    }
    return {};
}

} // namespace sorespot
