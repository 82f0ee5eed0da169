// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"

#include <cstddef>
#include <deque>
#include <vector>

namespace sorespot {

/// A drawing with the steps that led to it. Each call that changes it is one step: a tap, clearing, or a
/// whole stroke, which the caller collects while it is drawn and adds when it ends.
class DrawingHistory {
public:
    static constexpr std::size_t maxSteps = 100; ///< That can be undone; older ones are forgotten.

    const PainDrawing& drawing() const { return m_drawing; }

    void toggle(const SidedRegion& place);
    [[nodiscard]] bool add(BrushStroke stroke); ///< False and no step where PainDrawing::add refuses it.
    void clear();                               ///< No step where nothing is drawn.
    /// Any other change as one step (a drawing read from a file, several marks at once); none where it equals
    /// the present one.
    void replace(PainDrawing next);

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    bool undo(); ///< False where there is nothing to undo.
    /// As undo(), of a step that was never meant: there is nothing to redo afterwards.
    bool takeBack();
    bool redo(); ///< False where there is nothing to redo: nothing was undone, or a new step followed.

    void reset(); ///< Forgets the drawing and every step: the next person must not find them by undoing.

private:
    PainDrawing m_drawing;
    std::deque<PainDrawing> m_past;    // the latest last
    std::vector<PainDrawing> m_future; // the next last
};

} // namespace sorespot
