// SPDX-License-Identifier: MIT
#pragma once

#include "app/drawing_board.h"

namespace sorespot {

/// The paint on a board, the stroke being drawn included.
class DrawingLayer : public sorespot::PaintLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::DrawingBoard* board READ board WRITE setBoard NOTIFY boardChanged REQUIRED)

public:
    using PaintLayer::PaintLayer;

    DrawingBoard* board() const { return m_board; }
    void setBoard(DrawingBoard* board);

signals:
    void boardChanged();

private:
    void follow() { setStrokes(m_board != nullptr ? m_board->strokes() : Strokes()); }

    DrawingBoard* m_board = nullptr;
};

} // namespace sorespot
