// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace sorespot::contact {

namespace {

constexpr int columns = 6;
constexpr int rows = 4;
constexpr int cell = 300;
constexpr int titleHeight = 22;

/// A muscle in one view, one side: all its parts, deepest first.
struct Picture {
    View view = View::Front;
    std::vector<const MusclePaths*> parts;
    Box bounds;
};

/// By name, then view. Of two sides the person's left: the other one is its mirror image.
std::map<std::pair<std::string, View>, Picture> picturesOf(const FigureStore& figure) {
    std::map<std::pair<std::string, View>, Picture> pictures;
    for (const View view : allViews) {
        if (view == View::HeadRight)
            continue;
        for (const FigureStore::MuscleInView& muscle : figure.muscles(view)) {
            if (muscle.shape.side == Side::Right)
                continue;
            Picture& picture = pictures[{muscle.shape.muscle, view}];
            picture.view = view;
            picture.parts.push_back(&muscle.paths);
            picture.bounds.include({muscle.paths.bounds.left, muscle.paths.bounds.top});
            picture.bounds.include({muscle.paths.bounds.right, muscle.paths.bounds.bottom});
        }
    }
    return pictures;
}

QImage drawn(const FigureStore& figure, const Picture& picture, const ThemeColours& colours) {
    // Enough around it to see where it lies.
    const double side = std::max(picture.bounds.width(), picture.bounds.height()) * 1.35 + 16;
    const Point centre = picture.bounds.center();
    const Box box = Box{centre.x, centre.y, centre.x, centre.y}.grownBy(side / 2);
    Canvas canvas(box, cell / box.width(), colours.canvas);
    QPainter painter(&canvas.image);
    const FigurePainter figurePainter(figure);
    figurePainter.paintBody(painter, picture.view, canvas.frame, BodyInk(colours.body));
    for (const MusclePaths* part : picture.parts)
        figurePainter.paintMuscle(painter, canvas.frame, *part, colours.muscle);
    for (const MusclePaths* part : picture.parts)
        figurePainter.outlineMuscle(painter, canvas.frame, *part, colours.muscle, colours.halo);
    return canvas.image;
}

} // namespace

int writeMuscleSheets(const QString& folder) {
    const FigureStore figure(std::filesystem::path(SORESPOT_SHARE) / "figure" / "neutral");
    const ThemeColours colours = coloursOf(themes.front());
    const auto pictures = picturesOf(figure);
    int pages = 0;
    auto next = pictures.begin();
    while (next != pictures.end()) {
        QImage page(columns * cell, rows * (cell + titleHeight), QImage::Format_RGB32);
        page.fill(colours.canvas);
        QPainter painter(&page);
        painter.setPen(colours.text);
        for (int i = 0; i < columns * rows && next != pictures.end(); ++i, ++next) {
            const QPoint corner(i % columns * cell, i / columns * (cell + titleHeight));
            const auto& [key, picture] = *next;
            painter.drawText(QRect(corner, QSize(cell, titleHeight)), Qt::AlignCenter,
                             QStringLiteral("%1 (%2)").arg(QString::fromStdString(key.first),
                                                           QString::fromUtf8(nameOf(key.second).data())));
            painter.drawImage(corner + QPoint(2, titleHeight), drawn(figure, picture, colours));
        }
        painter.end();
        save(page, QStringLiteral("%1/muscles_%2.png").arg(folder).arg(++pages, 2, 10, QLatin1Char('0')));
    }
    return pages;
}

} // namespace sorespot::contact
