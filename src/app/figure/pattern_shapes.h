// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "app/figure/pattern_choice.h"
#include "app/figure/pattern_painter.h"

#include <array>
#include <list>
#include <memory>
#include <mutex>

namespace sorespot {

/// A pattern with its muscle on the figure, in all views, ready for painting. Immutable; refers to the
/// figure's muscles.
struct PatternShapes {
    PatternShapes(const PatternChoice& choice, const FigureStore& figure);

    std::array<PatternInView, allViews.size()> zones;
    std::array<std::vector<const MusclePaths*>, allViews.size()> muscle; ///< In the order of painting.

    /// What they cover of the plate, the points with their search circles included.
    Box boundsOnPlate(const Plate& plate) const;
    /// What is painted of a view, in body space, on a figure of so many logical pixels per mH; empty for
    /// nothing.
    Box reachIn(View view, double scale) const;
};

/// The shapes made last. Making them takes some milliseconds, and people go to and fro between a few
/// candidates. At most 24 are kept, of at most some 0.3 MB each (both zones over a whole leg in two views).
/// From several threads.
class PatternShelf {
public:
    explicit PatternShelf(const FigureStore& figure)
        : m_figure(figure) {}

    /// Null for a choice of nothing. Precondition: the figure has no error.
    std::shared_ptr<const PatternShapes> shapesOf(const PatternChoice& choice);

private:
    struct Kept {
        PatternChoice choice;
        std::shared_ptr<const PatternShapes> shapes;
    };

    const FigureStore& m_figure;
    std::mutex m_lock;
    std::list<Kept> m_kept; // the one used last is first
};

} // namespace sorespot
