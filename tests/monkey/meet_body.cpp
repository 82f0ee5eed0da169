// SPDX-License-Identifier: MIT
#include "meet_body.h"

#include "support/shipped_figure.h"

namespace sorespot {

void meetBody(Session& session, Library& library, const std::function<void()>& draw) {
    for (int row = 0; row < library.muscles()->rowCount(); ++row) {
        for (const char* side : {"left", "right"}) {
            session.choose(library.muscleAt(row), QString::fromLatin1(side));
            draw();
        }
    }
    DrawingBoard& board = *session.board();
    PainDrawing everyPlace;
    for (const View view : allViews) {
        for (const FigureRegion& region : test::shippedFigure().view(view).regions) {
            board.beginStroke(static_cast<int>(view), {region.label.x, region.label.y}, false,
                              DrawingBoard::Large);
            board.endStroke();
            draw();
            board.clear();
            everyPlace.mark({region.id, region.side});
        }
    }
    board.show(everyPlace);
    draw();
}

} // namespace sorespot
