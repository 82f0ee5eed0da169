// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/ranking/chance_planes.h"
#include "core/ranking/hand_blur.h"
#include "core/ranking/place_cells.h"
#include "core/referral/anatomy.h"
#include "core/referral/pattern_masks.h"

#include <span>
#include <vector>

namespace sorespot {

/// A place that somebody with a trigger point may mark.
struct PlaceChance {
    std::size_t place = 0;
    double mean = 0; ///< Of the chances of all its cells.
};

/// How likely somebody with a trigger point marks each cell of the body: `main` in its essential drawing,
/// `sometimes` in the spillover, `mainPlace` and `sometimesPlace` in the rest of the regions that it names,
/// `elsewhere` in all others. Where there is no figure, the named regions have mainPlace and sometimesPlace
/// throughout.
class PointChances {
public:
    /// The figure, with what is made of it once for all points.
    struct Body {
        const PlaceCells& cells;
        const Anatomy* anatomy = nullptr; ///< Null where there is no figure.
        const HandBlur* blur = nullptr;   ///< Null where there is no figure.
    };

    PointChances(const Body& body, const RankingParameters& parameters);

    /// The means of the places where the chance is not `elsewhere` throughout; by place.
    std::vector<PlaceChance> meansOf(const Muscle& muscle, const TriggerPoint& point, Side side) const;

    /// The chances as the hand blurs them, rounded: number n stands for elsewhere + n * step(). They are
    /// off by half a step, 0.0015 for the shipped parameters.
    ChancePlanes planesOf(const Muscle& muscle, const TriggerPoint& point, Side side) const;
    double step() const { return m_step; }

private:
    std::vector<double> baseOf(const TriggerPoint& point, Side side) const;
    void draw(View view, const std::vector<double>& base, const PatternMasks& masks,
              std::span<std::uint8_t> numbers) const;

    Body m_body;
    RankingParameters m_parameters;
    double m_step = 0;
};

} // namespace sorespot
