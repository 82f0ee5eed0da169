// SPDX-License-Identifier: MIT
#include "app/atlas/atlas_page.h"

#include "app/paper/paper_pattern.h"
#include "app/paper/paper_text.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sorespot {
namespace {

constexpr QRectF paper(0, 0, 595.28, 841.89);
constexpr double margin = 40;
constexpr double figureHeight = 300;
constexpr double gap = 16;
constexpr double smallestText = 5.5;

QString tr(const char* text) {
    return QCoreApplication::translate("sorespot", text);
}

/// Two columns that are filled one after the other.
class Columns {
public:
    Columns(QPainter& painter, const QRectF& area, double size, bool draws)
        : m_painter(painter)
        , m_area(area)
        , m_size(size)
        , m_draws(draws)
        , m_y(area.top()) {}

    /// False where the area is full.
    bool add(const AtlasBlock& block) {
        const PaperText heading(m_painter, m_size * 1.05, true);
        const PaperText text(m_painter, block.small ? m_size * 0.85 : m_size);
        const double indent = block.bullets ? m_size * 0.9 : 0;
        const double headingHeight = heading.height(block.title, width()) + m_size * 0.2;
        bool first = true;
        for (const QString& paragraph : block.paragraphs) {
            const double height = text.height(paragraph, width() - indent);
            if (!makeRoom(height + (first ? headingHeight : 0)))
                return false;
            if (first && m_draws)
                heading.draw(block.title, {left(), m_y}, width());
            m_y += first ? headingHeight : 0;
            first = false;
            if (m_draws && block.bullets)
                text.draw(QStringLiteral("\u2022"), {left(), m_y}, indent, paperSoftInk);
            if (m_draws)
                text.draw(paragraph, {left() + indent, m_y}, width() - indent,
                          block.small ? paperSoftInk : paperInk);
            m_y += height + m_size * 0.15;
        }
        m_y += m_size * 0.7;
        return true;
    }

private:
    double width() const { return (m_area.width() - gap) / 2; }
    double left() const { return m_area.left() + m_column * (width() + gap); }
    bool makeRoom(double height) {
        if (m_y + height <= m_area.bottom())
            return true;
        if (m_column == 1 || height > m_area.height())
            return false;
        m_column = 1;
        m_y = m_area.top();
        return true;
    }

    QPainter& m_painter;
    QRectF m_area;
    double m_size;
    bool m_draws;
    double m_y;
    int m_column = 0;
};

bool fill(QPainter& painter, const QRectF& area, const std::vector<AtlasBlock>& blocks, double size,
          bool draws) {
    Columns columns(painter, area, size, draws);
    return std::all_of(blocks.begin(), blocks.end(),
                       [&columns](const AtlasBlock& block) { return columns.add(block); });
}

QString nameOfView(View view) {
    switch (view) {
    case View::Front:
        return tr("Front");
    case View::Back:
        return tr("Back");
    case View::HeadLeft:
    case View::HeadRight:
        return tr("Side of the head");
    case View::Soles:
        break;
    }
    return tr("Soles");
}

/// Side by side, at one height, as large as they fit. Returns where they end.
double paintFigures(QPainter& painter, const PaperPattern& figure, const QRectF& area) {
    const PaperText caption(painter, 7.5);
    if (figure.crops().empty()) {
        caption.draw(tr("The figure cannot show this muscle: it lies inside."), area.topLeft(), area.width(),
                     paperSoftInk);
        return area.bottom();
    }
    const double between = 10;
    const double captionHeight = 12;
    double widthPerHeight = 0;
    for (const PaperPattern::Crop& crop : figure.crops())
        widthPerHeight += crop.box.width() / crop.box.height();
    const double room = area.width() - between * static_cast<double>(figure.crops().size() - 1);
    const double height = std::min(area.height() - captionHeight, room / widthPerHeight);
    double used = 0;
    for (const PaperPattern::Crop& crop : figure.crops())
        used += height * crop.box.width() / crop.box.height();
    double x = area.left() + (room - used) / 2;
    for (const PaperPattern::Crop& crop : figure.crops()) {
        const double width = height * crop.box.width() / crop.box.height();
        figure.paint(painter, crop, QRectF(x, area.top(), width, height));
        caption.draw(nameOfView(crop.view), {x, area.top() + height + 1}, width, paperSoftInk,
                     Qt::AlignHCenter);
        x += width + between;
    }
    return area.top() + height + captionHeight;
}

void paintFooter(QPainter& painter, const Muscle& muscle) {
    const PaperText small(painter, 7);
    const PaperText line(painter, 9);
    const double y = paper.bottom() - margin - 26;
    const double width = paper.width() - 2 * margin;
    painter.setPen(QPen(paperSoftInk, 0.5));
    if (muscle.reviewedBy.empty()) {
        line.draw(tr("Reviewed by"), {margin, y}, 70);
        painter.drawLine(QPointF(margin + 66, y + 11), QPointF(margin + 320, y + 11));
        line.draw(tr("Date"), {margin + 334, y}, 40);
        painter.setPen(QPen(paperSoftInk, 0.5));
        painter.drawLine(QPointF(margin + 362, y + 11), QPointF(paper.right() - margin, y + 11));
    } else {
        line.draw(wording::reviewLine(muscle), {margin, y}, width);
    }
    small.draw(tr("Dark: main pain. Dots: pain that some feel. Ring with a dot: a trigger point, to be "
                  "searched within the "
                  "dashed circle; empty ring: out of reach. Dashed edge: beneath another muscle. The "
                  "person's left is "
                  "drawn. Sorespot, ") +
                   QString::fromStdString(muscle.licence),
               {margin, y + 16}, width, paperSoftInk);
}

} // namespace

bool paintAtlasPage(QPainter& painter, const Muscle& muscle, const PaperPattern& figure,
                    const std::vector<AtlasBlock>& blocks) {
    const double width = paper.width() - 2 * margin;
    PaperText(painter, 20, true).draw(QString::fromStdString(muscle.name), {margin, margin - 6}, width);
    PaperText(painter, 9)
        .draw(QString::fromStdString(muscle.latin) + QStringLiteral("  \u00b7  ") +
                  QString::fromStdString(muscle.id),
              {margin, margin + 20}, width, paperSoftInk);
    const QRectF figures(margin, margin + 40, width, figure.crops().empty() ? 20 : figureHeight);
    const double top = paintFigures(painter, figure, figures) + 10;
    const QRectF texts(margin, top, width, paper.bottom() - margin - 36 - top);
    double size = 9.5;
    while (size > smallestText && !fill(painter, texts, blocks, size, false))
        size -= 0.25;
    fill(painter, texts, blocks, size, true);
    paintFooter(painter, muscle);
    return size > smallestText;
}

} // namespace sorespot
