// SPDX-License-Identifier: MIT
#include "app/drawing_layer.h"

namespace sorespot {

void DrawingLayer::setBoard(DrawingBoard* board) {
    if (m_board == board)
        return;
    if (m_board != nullptr)
        m_board->disconnect(this);
    m_board = board;
    if (m_board != nullptr)
        connect(m_board, &DrawingBoard::strokesChanged, this, &DrawingLayer::follow);
    emit boardChanged();
    follow();
}

} // namespace sorespot
