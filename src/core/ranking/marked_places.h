// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/ranking_parameters.h"
#include "core/drawing/pain_drawing.h"
#include "core/ranking/chance_planes.h"
#include "core/ranking/place_cells.h"

#include <bitset>
#include <cstddef>
#include <vector>

namespace sorespot {

using PlaceSet = std::bitset<PlaceCells::maxPlaces>;

/// A place with paint in it, or marked as a whole.
struct TouchedPlace {
    std::size_t place = 0;
    double share = 0; ///< Of its cells in all views; 1 where it is marked as a whole.
    /// How much of a mark it is: min(1, share / wholePlaceShare), less where another pain is stronger.
    double weight = 0;
    std::size_t cells = 0;            ///< That are painted; 0 where it is marked as a whole.
    std::vector<PaintedWord> painted; ///< These cells.
};

/// A drawing laid on the places of a catalog.
struct MarkedPlaces {
    /// The places that the drawing stands for (placesOf() in painted_places.h): what reasons speak of.
    PlaceSet marked;
    /// All that have any paint, which may be less than stands for a place; by place. What is scored.
    std::vector<TouchedPlace> touched;
};

/// Paint counts only where `cells` have a figure.
MarkedPlaces markedPlaces(const PainDrawing& drawing, const PlaceCells& cells,
                          const RankingParameters& parameters);

} // namespace sorespot
