// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_history.h"

#include <utility>

namespace sorespot {

void DrawingHistory::toggle(const SidedRegion& place) {
    PainDrawing next = m_drawing;
    next.toggle(place);
    replace(std::move(next));
}

bool DrawingHistory::add(BrushStroke stroke) {
    PainDrawing next = m_drawing;
    if (!next.add(std::move(stroke)))
        return false;
    replace(std::move(next));
    return true;
}

void DrawingHistory::clear() {
    replace({});
}

void DrawingHistory::replace(PainDrawing next) {
    if (next == m_drawing)
        return;
    m_past.push_back(std::exchange(m_drawing, std::move(next)));
    if (m_past.size() > maxSteps)
        m_past.pop_front();
    m_future.clear();
}

bool DrawingHistory::undo() {
    if (m_past.empty())
        return false;
    m_future.push_back(std::exchange(m_drawing, std::move(m_past.back())));
    m_past.pop_back();
    return true;
}

bool DrawingHistory::takeBack() {
    const bool undone = undo();
    if (undone)
        m_future.clear();
    return undone;
}

bool DrawingHistory::redo() {
    if (m_future.empty())
        return false;
    m_past.push_back(std::exchange(m_drawing, std::move(m_future.back())));
    m_future.pop_back();
    return true;
}

void DrawingHistory::reset() {
    *this = DrawingHistory();
}

} // namespace sorespot
