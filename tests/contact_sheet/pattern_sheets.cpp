// SPDX-License-Identifier: MIT
#include "app/figure/overlay.h"
#include "app/wording.h"
#include "core/catalog/catalog_loader.h"
#include "sheets.h"

#include <QPainter>

#include <algorithm>

namespace sorespot::contact {

namespace {

constexpr int columns = 4;
constexpr int rows = 3;
constexpr int cellWidth = 480;
constexpr int pictureHeight = 340;
constexpr int captionHeight = 112;

/// One trigger point's entry.
struct Entry {
    const Muscle* muscle;
    const TriggerPoint* point;
};

OverlayInk inkOf(const ThemeColours& colours) {
    return {QColor(),
            colours.muscle,
            colours.halo,
            {colours.pattern, colours.spot, colours.spotHalo, PatternForm::First},
            {}};
}

/// What a view shows of a pattern, with room around it; empty for nothing.
Box cropOf(const PatternShapes& shapes, const FigureView& view) {
    const Box shown = shapes.reachIn(view.view, 1);
    if (shown.isEmpty())
        return shown;
    const double side = std::max({shown.width(), shown.height(), 110.0});
    const Box wide{std::min(shown.left, shown.center().x - side / 3) - 18,
                   std::min(shown.top, shown.center().y - side / 3) - 18,
                   std::max(shown.right, shown.center().x + side / 3) + 18,
                   std::max(shown.bottom, shown.center().y + side / 3) + 18};
    const Box& limit = view.bounds;
    return {std::max(wide.left, limit.left - 3), std::max(wide.top, limit.top - 3),
            std::min(wide.right, limit.right + 3), std::min(wide.bottom, limit.bottom + 3)};
}

QImage drawn(const FigureStore& figure, const PatternShapes& shapes, View view, const Box& box, double scale,
             const ThemeColours& colours) {
    Canvas canvas(box, scale, colours.canvas);
    QPainter painter(&canvas.image);
    const FigurePainter figurePainter(figure);
    const auto index = static_cast<std::size_t>(view);
    const OverlayInk ink = inkOf(colours);
    figurePainter.paintBody(painter, view, canvas.frame, BodyInk(colours.body));
    for (const MusclePaths* muscle : shapes.muscle[index])
        figurePainter.paintMuscle(painter, canvas.frame, *muscle, ink.muscle);
    paintZones(painter, figure.paths(view).silhouette, canvas.frame, shapes.zones[index], ink.pattern);
    for (const MusclePaths* muscle : shapes.muscle[index])
        figurePainter.outlineMuscle(painter, canvas.frame, *muscle, ink.muscle, ink.halo);
    paintSpots(painter, canvas.frame, shapes.zones[index].spots, ink.pattern);
    return canvas.image;
}

/// All views that show something, at one scale.
void paintPictures(QPainter& painter, const QRect& area, const FigureStore& figure,
                   const PatternShapes& shapes, const ThemeColours& colours) {
    std::vector<std::pair<View, Box>> crops;
    double width = 0;
    double height = 1;
    for (const View view : allViews) {
        const Box crop = cropOf(shapes, figure.view(view));
        if (crop.isEmpty())
            continue;
        crops.emplace_back(view, crop);
        width += crop.width();
        height = std::max(height, crop.height());
    }
    const int gaps = 6 * static_cast<int>(crops.size());
    const double scale =
        std::min({(area.width() - gaps) / std::max(width, 1.0), area.height() / height, 3.0});
    int x = area.left();
    for (const auto& [view, crop] : crops) {
        const QImage image = drawn(figure, shapes, view, crop, scale, colours);
        painter.drawImage(x, area.top(), image);
        x += image.width() + 6;
    }
}

QString captionOf(const Catalog& catalog, const Entry& entry) {
    const Side side = entry.muscle->sides == MuscleSides::Midline ? Side::Midline : Side::Left;
    const SidedPattern pattern = patternOf(*entry.point, side);
    return QStringLiteral("%1  %2\n%3\nMain: %4. Sometimes: %5")
        .arg(QString::fromStdString(entry.point->id), QString::fromStdString(entry.point->label),
             QString::fromStdString(entry.point->location),
             wording::placeList(catalog, pattern.essential, 30),
             wording::placeList(catalog, pattern.spillover, 30));
}

} // namespace

int writePatternSheets(const QString& folder, const QString& catalogFolder) {
    const std::filesystem::path share(SORESPOT_SHARE);
    const FigureStore figure(share / "figure" / "neutral");
    const LoadedCatalog loaded =
        loadCatalog({catalogFolder.isEmpty() ? share / "catalog"
                                             : std::filesystem::path(catalogFolder.toStdU16String())});
    std::vector<Entry> entries;
    for (const Muscle& muscle : loaded.catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints)
            entries.push_back({&muscle, &point});
    }
    const ThemeColours colours = coloursOf(themes.front());
    int pages = 0;
    for (std::size_t next = 0; next < entries.size();) {
        QImage page(columns * cellWidth, rows * (pictureHeight + captionHeight), QImage::Format_RGB32);
        page.fill(colours.canvas);
        QPainter painter(&page);
        QFont font = painter.font();
        font.setPixelSize(13);
        painter.setFont(font);
        painter.setPen(colours.text);
        for (int i = 0; i < columns * rows && next < entries.size(); ++i, ++next) {
            const Entry& entry = entries[next];
            const Side side = entry.muscle->sides == MuscleSides::Midline ? Side::Midline : Side::Left;
            const PatternShapes shapes({entry.muscle, side, {entry.point}}, figure);
            const QPoint corner(i % columns * cellWidth, i / columns * (pictureHeight + captionHeight));
            painter.drawText(QRect(corner + QPoint(6, 2), QSize(cellWidth - 12, captionHeight - 4)),
                             Qt::TextWordWrap, captionOf(loaded.catalog, entry));
            paintPictures(painter,
                          QRect(corner + QPoint(6, captionHeight), QSize(cellWidth - 12, pictureHeight - 6)),
                          figure, shapes, colours);
        }
        painter.end();
        save(page, QStringLiteral("%1/patterns_%2.png").arg(folder).arg(++pages, 2, 10, QLatin1Char('0')));
    }
    return pages;
}

} // namespace sorespot::contact
