// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/paper_pattern.h"
#include "app/paper/qr_picture.h"
#include "app/sheet/sheet_figure.h"
#include "core/sheet/sheet.h"
#include "core/sheet/sheet_words.h"

#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace sorespot {

/// The pictures of a sheet, made once for all sizes of page.
struct SheetPictures {
    /// Without a figure, or with one that has an error, a sheet has none but the QR code.
    SheetPictures(const Sheet& sheet, const SheetWords& words, const PainDrawing& drawing,
                  const FigureStore* store);

    std::unique_ptr<const SheetFigure> figure;                 ///< Null without a figure.
    std::vector<std::unique_ptr<const PaperPattern>> patterns; ///< One for each candidate.
    std::optional<QrPicture> code;                             ///< Of shortText().
};

/// How a sheet was made to fit.
struct SheetFit {
    double textSize = 0;        ///< Points.
    std::size_t candidates = 0; ///< How many are explained; the others are named.
};

inline constexpr double largestSheetText = 9.5; ///< Points.
inline constexpr double readableSheetText = 7.25;

/// Draws the sheet on one page of `paper` points (1/72 inch), whatever its words are; nothing is cut. The
/// painter's unit is the point, its origin the paper's top left.
///
/// By this rule: the text is set in 9.5 points, or else as large as it fits down to 7.25; where it does not,
/// the third candidate is only named, then the second; where one alone is still too much, the text gets as
/// small as it must. Room that is left goes to the figure.
SheetFit paintSheetPage(QPainter& painter, const QSizeF& paper, const SheetWords& words,
                        const SheetPictures& pictures);

} // namespace sorespot
