// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/paper_pattern.h"
#include "app/paper/paper_text.h"
#include "app/paper/qr_picture.h"
#include "core/sheet/sheet_words.h"

#include <QPointF>
#include <QSizeF>

#include <functional>

namespace sorespot {

/// The parts of a sheet's page, set below each other in a column. Measures without drawing where `draws` is
/// false, so that both cannot differ. Sizes are in points.
class SheetBlocks {
public:
    SheetBlocks(QPainter& painter, QPointF at, double width, double textSize, bool draws);

    double height() const { return m_y - m_top; } ///< Of what was set so far.
    void skip(double distance) { m_y += distance; }

    /// A paragraph in `factor` times the size of the text; nothing for an empty one.
    void text(const std::string& content, double factor = 1, bool bold = false,
              const QColor& colour = paperInk);
    void rule();
    void brand(const QString& date);      ///< Whose sheet this is, and of which day.
    void places(const SheetWords& words); ///< One per line; of very many, the first and how many more.
    void code(const QrPicture& code, double side); ///< With what to do with it.
    void urgent(const SheetWords& words);     ///< What to do now, in a frame; nothing where there is none.
    void warning(const std::string& content); ///< In a frame.
    void candidate(const SheetWords& words, std::size_t index, const PaperPattern* pattern);
    void footer(const SheetWords& words);

private:
    SheetBlocks inner(double left, double top, double width, bool draws) const;
    void list(const std::string& heading, const std::vector<std::string>& texts, const QColor& headingInk,
              bool numbered = false);
    void framed(const QColor& ground, const QColor& bar, const std::function<void(SheetBlocks&)>& content);
    QSizeF paintPattern(const PaperPattern& pattern, QPointF at) const;

    QPainter& m_painter;
    double m_left;
    double m_top;
    double m_width;
    double m_size;
    bool m_draws;
    double m_y;
};

} // namespace sorespot
