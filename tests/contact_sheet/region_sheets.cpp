// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace sorespot::contact {

namespace {

/// Far apart for neighbours in the list; the same for both sides of a region would hide a swapped side.
QColor colourOf(std::size_t index) {
    return QColor::fromHsvF(static_cast<float>(std::fmod(static_cast<double>(index) * 0.618, 1.0)), 0.55F,
                            0.85F, 0.5F);
}

QImage regionsOf(const FigureStore& figure, View view, const ThemeColours& colours) {
    const FigureView& shown = figure.view(view);
    constexpr double scale = 3;
    Canvas canvas(shown.bounds.grownBy(8), scale, colours.canvas);
    QPainter painter(&canvas.image);
    const FigurePainter figurePainter(figure);
    figurePainter.paintBody(painter, view, canvas.frame, BodyInk(colours.body));
    for (std::size_t i = 0; i < shown.regions.size(); ++i) {
        const std::array<int, 1> one{static_cast<int>(i)};
        figurePainter.fillRegions(painter, view, canvas.frame, one, colourOf(i));
        figurePainter.outlineRegions(painter, view, canvas.frame, one, colours.text, 0.7, colours.halo, 0);
    }
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(colours.text);
    for (const FigureRegion& region : shown.regions) {
        const Point at = canvas.frame.toDevice.toItem(region.label);
        const QString name =
            QString::fromStdString(region.id) + '\n' + QString::fromUtf8(nameOf(region.side).data());
        painter.drawText(QRectF(at.x - 60, at.y - 14, 120, 28), Qt::AlignCenter, name);
    }
    return canvas.image;
}

} // namespace

int writeRegionSheets(const QString& folder) {
    const FigureStore figure(std::filesystem::path(SORESPOT_SHARE) / "figure" / "neutral");
    const ThemeColours colours = coloursOf(themes.front());
    for (const View view : allViews)
        save(regionsOf(figure, view, colours),
             QStringLiteral("%1/regions_%2.png").arg(folder, QString::fromUtf8(nameOf(view).data())));
    return static_cast<int>(allViews.size());
}

} // namespace sorespot::contact
