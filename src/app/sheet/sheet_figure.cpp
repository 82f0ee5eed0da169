// SPDX-License-Identifier: MIT
#include "app/sheet/sheet_figure.h"

#include "app/figure/figure_painter.h"
#include "app/paper/paper_body.h"
#include "app/paper/paper_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sorespot {
namespace {

const QColor markInk(0xc0, 0x35, 0x3a);
constexpr double headRoom = 40; // plate units, for the words above the heads,
constexpr double footRoom = 48; // and below the feet
constexpr double textSize = 33;

QString tr(const char* text) {
    return QCoreApplication::translate("sorespot::SheetFigure", text);
}

/// Words on the plate, around a point on their middle.
void write(QPainter& painter, const QString& text, Point middle, bool bold) {
    const PaperText word(painter, textSize, bold);
    const double width = word.width(text) + 4;
    word.draw(text, {middle.x - width / 2, middle.y}, width, paperSoftInk, Qt::AlignHCenter);
}

} // namespace

SheetFigure::SheetFigure(const FigureStore& figure, const PainDrawing& drawing)
    : m_figure(figure)
    , m_shapes(markedShapes(figure, drawing)) {}

double SheetFigure::widthPerHeight() const {
    const Box& plate = m_figure.plate().bounds;
    return plate.width() / (plate.height() + headRoom + footRoom);
}

void SheetFigure::paint(QPainter& painter, const QRectF& target) const {
    const Plate& plate = m_figure.plate();
    const double scale = std::min(target.width() / plate.bounds.width(),
                                  target.height() / (plate.bounds.height() + headRoom + footRoom));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-plate.bounds.left - plate.bounds.width() / 2,
                      -plate.bounds.top - plate.bounds.height() / 2 + (headRoom - footRoom) / 2);
    for (const Placement& placement : plate.placements) {
        const auto index = static_cast<std::size_t>(placement.view);
        const ViewPaths& paths = m_figure.paths(placement.view);
        const QTransform toPlate(placement.scale, 0, 0, placement.scale, placement.origin.x,
                                 placement.origin.y);
        painter.save();
        painter.scale(1 / scale, 1 / scale); // form lines are chosen by the size in points
        const QTransform onPaper = toPlate * QTransform::fromScale(scale, scale);
        paintPaperBody(painter, paths, onPaper, m_figure.view(placement.view).bounds);
        const QPainterPath body = onPaper.map(paths.silhouette.whole());
        painter.save();
        painter.setClipPath(body, Qt::IntersectClip);
        const QPainterPath marked = onPaper.map(m_shapes.marked[index]);
        painter.fillPath(marked, faded(markInk, 0.38));
        painter.strokePath(marked, QPen(markInk, 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(onPaper.map(m_shapes.painted[index]), faded(markInk, 0.8));
        painter.restore();
        painter.strokePath(body, QPen(paperLine, 0.5));
        painter.restore();
    }
    const double foot = plate.bounds.bottom + 6;
    const double head = plate.bounds.top - headRoom;
    const auto middle = [&plate](View view) { return plate.placementOf(view).origin.x; };
    for (const View view : {View::Front, View::Back}) {
        const bool front = view == View::Front;
        write(painter, front ? tr("Front") : tr("Back"), {middle(view), foot}, true);
        write(painter, front ? tr("right") : tr("left"), {middle(view) - 150, foot}, false);
        write(painter, front ? tr("left") : tr("right"), {middle(view) + 150, foot}, false);
    }
    write(painter, tr("Soles"), {middle(View::Soles), foot}, true);
    write(painter, tr("Left side"), {middle(View::HeadLeft), head}, true);
    write(painter, tr("Right side"), {middle(View::HeadRight), head}, true);
    painter.restore();
}

} // namespace sorespot
