// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/selection.h"
#include "core/figure/view.h"
#include "core/geometry/point.h"

#include <cstddef>
#include <map>
#include <memory>
#include <vector>

namespace sorespot {

// What a drawing may hold: more than anybody paints, little enough that a hostile file or a stuck button
// takes neither the memory nor the time.
inline constexpr double smallestBrushRadius = 1; // mH
inline constexpr double largestBrushRadius = 100;
inline constexpr double farthestPaint = 2'000; // mH from the origin, in x or y; a figure is 1000 high
inline constexpr std::size_t maxStrokePoints = 10'000;
inline constexpr std::size_t maxStrokes = 1'000;
inline constexpr std::size_t maxPaintPoints = 100'000; // of all strokes together

/// How strong a pain is, from 1 to 10 as people are asked. There is no 0: what does not hurt is not marked.
inline constexpr int faintest = 1;
inline constexpr int strongest = 10;
inline constexpr int intensityNotSaid = 0;

/// One movement of the round brush: all that is within `radius` of its path.
struct BrushStroke {
    View view = View::Front;
    bool erases = false;
    double radius = 0;                ///< mH.
    std::vector<Point> path;          ///< In the body space of the view. One point is a dot.
    int intensity = intensityNotSaid; ///< Of the pain painted; an eraser has none.

    friend bool operator==(const BrushStroke&, const BrushStroke&) = default;
};

/// Goes on with a stroke being drawn. Leaves out what cannot be seen (a step of less than 0.5 mH) and what
/// the bounds above do not allow; false where it did. A stroke whose path is full is to be ended, and another
/// one begun.
bool extend(BrushStroke& stroke, Point to);

/// What a person drew on the figure: marked regions, and strokes of paint in the order drawn. They live
/// together, so that one undo and one file serve both, and do not mix: the eraser takes away paint only, a
/// marked region is unmarked by tapping it again.
///
/// A value. Copies share the strokes, which never change.
class PainDrawing {
public:
    const Selection& marked() const { return m_marked; }
    /// Never null.
    const std::vector<std::shared_ptr<const BrushStroke>>& strokes() const { return m_strokes; }

    void mark(const SidedRegion& place) { m_marked.add(place); }
    void toggle(const SidedRegion& place); ///< Marks the place, or unmarks it and forgets its intensity.

    /// Of a marked region; marking it again does not change it. intensityNotSaid takes it back. False, and
    /// nothing changed, where the place is not marked or the number is none of these.
    [[nodiscard]] bool setIntensity(const SidedRegion& place, int intensity);
    int intensityOf(const SidedRegion& place) const; ///< intensityNotSaid, too, where it is not marked.

    /// False, and nothing drawn, where the stroke breaks one of the bounds above, has no point or one that is
    /// not a number, has an intensity that there is not, or would be one too many. The person then has to
    /// clear or undo.
    [[nodiscard]] bool add(BrushStroke stroke);

    void clear();
    PainDrawing withoutStrokes() const; ///< What is marked, with its intensities.

    /// Nothing marked and no stroke drawn. A drawing whose paint was all erased is not empty: undo brings the
    /// paint back, and whether any is left only the cells tell (painted_area.h).
    bool empty() const { return m_marked.empty() && m_strokes.empty(); }

    friend bool operator==(const PainDrawing& a, const PainDrawing& b);

private:
    Selection m_marked;
    std::map<SidedRegion, int> m_intensities; // of those marked places whose was said
    std::vector<std::shared_ptr<const BrushStroke>> m_strokes;
    std::size_t m_points = 0; // of all strokes
};

} // namespace sorespot
