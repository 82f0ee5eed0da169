// SPDX-License-Identifier: MIT
#include "app/figure/overlay.h"

#include <QPainter>

#include <utility>

namespace sorespot {
namespace {

constexpr double markWidth = 2; // logical pixels

} // namespace

QRect Overlay::contentIn(const PlatePiece& piece, const FigureStore& figure) const {
    QRect content;
    for (const Placement& placement : figure.plate().placements) {
        for (const int region : marked[static_cast<std::size_t>(placement.view)]) {
            const FigureRegion& r = figure.view(placement.view).regions[static_cast<std::size_t>(region)];
            content |= piece.pixelsOf(placement.toPlate(r.bounds), markReach);
        }
        const double scale = piece.scale * placement.scale / piece.pixelRatio;
        for (const PatternShapes* shapes : {pattern.get(), second.get()}) {
            const Box reach = shapes != nullptr ? shapes->reachIn(placement.view, scale) : Box();
            if (!reach.isEmpty())
                content |= piece.pixelsOf(placement.toPlate(reach), 1);
        }
    }
    return content;
}

void Overlay::paint(QPainter& painter, const PlatePiece& piece, const FigureStore& figure,
                    const OverlayInk& ink) const {
    const FigurePainter figurePainter(figure);
    for (const Placement& placement : figure.plate().placements) {
        const View view = placement.view;
        const auto index = static_cast<std::size_t>(view);
        const ViewFrame frame = piece.frameOf(placement);
        if (!frame.clipInBody(markReach).intersects(figure.view(view).bounds))
            continue;
        figurePainter.fillRegions(painter, view, frame, marked[index], faded(ink.mark, 0.30));
        const std::pair<const PatternShapes*, const PatternInk&> patterns[] = {{pattern.get(), ink.pattern},
                                                                               {second.get(), ink.second}};
        for (const auto& [shapes, patternInk] : patterns) {
            if (shapes == nullptr)
                continue;
            for (const MusclePaths* muscle : shapes->muscle[index])
                figurePainter.paintMuscle(painter, frame, *muscle, ink.muscle);
            paintZones(painter, figure.paths(view).silhouette, frame, shapes->zones[index], patternInk);
            // Its tint may be hidden by the pattern; where it lies must not be.
            for (const MusclePaths* muscle : shapes->muscle[index])
                figurePainter.outlineMuscle(painter, frame, *muscle, ink.muscle, ink.halo);
        }
        // The outline has to show on skin and on the pattern alike; no one colour does.
        figurePainter.outlineRegions(painter, view, frame, marked[index], ink.mark, markWidth, ink.halo,
                                     markReach);
        for (const auto& [shapes, patternInk] : patterns) {
            if (shapes != nullptr)
                paintSpots(painter, frame, shapes->zones[index].spots, patternInk);
        }
    }
}

PlatePicture Overlay::pictureOf(PlatePiece piece, const FigureStore& figure, const OverlayInk& ink) const {
    piece.pixels = contentIn(piece, figure).intersected(piece.pixels);
    return paintedPicture(piece, [&](QPainter& painter) { paint(painter, piece, figure, ink); });
}

} // namespace sorespot
