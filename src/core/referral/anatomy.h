// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/pattern_drawing.h"
#include "core/drawing/region_cells.h"
#include "core/figure/figure.h"
#include "core/figure/muscle_shapes.h"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

inline constexpr std::array<DrawnView, 4> allDrawnViews{DrawnView::Front, DrawnView::Back,
                                                        DrawnView::HeadSide, DrawnView::Sole};

/// The view whose half at x > 0 (of the head, the whole) is drawn on.
View viewOf(DrawnView view);
/// The side of the body that this half shows.
Side drawnSide(DrawnView view);

/// What patterns hang on: the figure's landmarks, regions and muscles by id, of the half that is drawn on, in
/// the body space of its view. Nothing here depends on a catalog. May be asked by several threads.
class Anatomy {
public:
    /// Keeps a reference: the figure must outlive it. `folder` is the one the figure was read from; the
    /// muscles of a view are read from it when they are first asked for.
    Anatomy(const Figure& figure, std::filesystem::path folder);

    const Figure& figure() const { return m_figure; }
    const FigureCells& cells() const { return m_cells; }

    std::optional<Point> landmark(DrawnView view, std::string_view id) const;
    std::vector<std::string> landmarkIds(DrawnView view) const; ///< Sorted.

    /// Null where the view does not show it. A midline region is whole, on both halves.
    const FigureRegion* region(DrawnView view, std::string_view id) const;
    std::vector<std::string> regionIds() const; ///< Of all views; sorted, each once.

    /// The muscle's shapes on the half drawn on; empty where the view does not show it.
    std::vector<const MuscleShape*> shapes(DrawnView view, std::string_view muscle) const;
    /// The one shape with this part, or the only one where `part` is empty. Null where there is none.
    const MuscleShape* shape(DrawnView view, std::string_view muscle, std::string_view part) const;
    bool showsMuscle(std::string_view muscle) const; ///< In any view.
    /// Why the muscles of a view could not be read; it has none then.
    std::optional<Error> muscleProblem(DrawnView view) const;

private:
    template <typename T>
    using ById = std::map<std::string, T, std::less<>>;

    struct Muscles {
        std::once_flag once;
        std::vector<MuscleShape> shapes;
        ById<std::vector<const MuscleShape*>> byId;
        std::optional<Error> problem;
    };

    const Muscles& musclesOf(DrawnView view) const;

    const Figure& m_figure;
    std::filesystem::path m_folder;
    FigureCells m_cells;
    std::array<ById<Point>, allDrawnViews.size()> m_landmarks;
    std::array<ById<const FigureRegion*>, allDrawnViews.size()> m_regions;
    mutable std::array<Muscles, allDrawnViews.size()> m_muscles;
};

} // namespace sorespot
