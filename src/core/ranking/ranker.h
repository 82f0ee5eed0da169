// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/point_table.h"
#include "core/ranking/sided_pattern.h"

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace sorespot {

/// A muscle on one side whose trigger points may send pain to the marked places.
struct Candidate {
    const Muscle* muscle = nullptr; ///< Owned by the catalog the ranker was made from.
    /// Left or right; Midline for a muscle of the midline, and where both sides explain the same midline
    /// places, so that the drawing cannot tell them apart.
    Side side = Side::Midline;
    std::vector<std::string>
        triggerPoints; ///< Ids of the points that together explain the marks best, in catalog order.
    /// Logarithm of odds, rounded to thousandths: comparable within one result only; no probability.
    double score = 0;
    std::vector<SidedRegion> main;        ///< Marked, in the main (essential) zone.
    std::vector<SidedRegion> sometimes;   ///< Marked, in the spillover zone only.
    std::vector<SidedRegion> unexplained; ///< Marked, in neither.
    std::vector<SidedRegion>
        unmarkedMain; ///< In the main zone of these points (of both sides, where merged), not marked.
};

/// What a person felt when pressing a muscle's points.
enum class PressAnswer { FamiliarPain, LocalOnly, Nothing };

/// The last answer to a muscle on one side counts. With Side::Midline of a paired muscle: on both.
struct PressedMuscle {
    std::string muscle; ///< Id; one that the catalog does not have changes nothing.
    Side side = Side::Midline;
    PressAnswer answer = PressAnswer::Nothing;
};

/// Ranks the muscles of a catalog by how well their trigger points explain a drawing: docs/ranking.md has the
/// model in words and formulas. Distance between muscle and pain plays no part: referred pain is pain
/// elsewhere.
///
/// Order: score, then more main places, then muscle id, then left before right: the same for the same input
/// everywhere. All functions are const and may be called from several threads.
class Ranker {
public:
    /// Asked once, when the first drawing is ranked; null where there is no figure. What it gives must
    /// outlive the ranker.
    using FigureSource = std::function<const RankingFigure*()>;

    /// Keeps a reference: the catalog must outlive the ranker. Takes no time; the first to ask waits (some
    /// tens of milliseconds) until the catalog is laid out on the figure. Without a figure paint does not
    /// count, and a region is as likely to be marked as its name in the pattern says, whatever part of it the
    /// pattern covers.
    explicit Ranker(const Catalog& catalog, FigureSource figure = nullptr);

    /// Lays the catalog out on the figure, if that was not done yet: for a thread that has the time.
    void prepare() const { table(); }

    std::vector<Candidate> rank(const PainDrawing& drawing,
                                std::span<const PressedMuscle> pressed = {}) const;
    std::vector<Candidate> rank(const Selection& marked) const; ///< Without paint.

    /// What the ranking works with; for measuring and for explaining together.
    const PointTable& table() const;

private:
    const Catalog& m_catalog;
    FigureSource m_figure;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const PointTable> m_table;
};

} // namespace sorespot
