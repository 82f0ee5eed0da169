// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/overlay.h"
#include "app/figure/tile_grid.h"

#include <QThreadPool>

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace sorespot {

/// Paints ahead, on a thread of its own, what the overlay would be with each of the patterns that people are
/// likely to look at next, so that going from one to the other only exchanges pictures of tiles. What is not
/// there is simply not given: the caller then paints it himself, and gets the same picture.
///
/// Keeps at most 24 MB of pictures. At 1280x800 the patterns of the eight candidates of a list take 2 to 4
/// MB, at 3840x2160 about 15 MB; zoomed in at that size, one pattern can fill the screen with 33 MB, and then
/// only the first in the list are there, or none.
class OverlayForecast {
public:
    /// What all pictures have in common.
    struct Ground {
        double scale = 0; ///< These three as in PlatePiece.
        double pixelRatio = 1;
        double zoom = 1;
        std::array<std::vector<int>, allViews.size()> marked;

        friend bool operator==(const Ground&, const Ground&) = default;
    };

    OverlayForecast() { m_pool.setMaxThreadCount(1); }
    ~OverlayForecast();

    /// Replaces what was ordered before; pictures that are still wanted are kept. Figure, shelf and catalog
    /// must outlive the forecast.
    void order(const Ground& ground, std::vector<Tile> tiles, std::vector<PatternChoice> choices,
               const OverlayInk& ink, const FigureStore& figure, PatternShelf& shelf);
    void clear(); ///< As after a change of colours.

    /// Nothing where it has not been painted; a picture that is null where it is known to be empty.
    std::optional<PlatePicture> picture(const PatternChoice& choice, Tile tile, const Ground& ground) const;

    std::size_t bytes() const; ///< Of all pictures kept.
    void wait();               ///< Until all that was ordered is painted; for tests and benchmarks.

    static constexpr std::size_t mostBytes = 24u << 20;

private:
    using Key = std::pair<PatternChoice, Tile>;
    struct Work {
        Ground ground;
        std::vector<Tile> tiles;
        std::vector<PatternChoice> choices;
        OverlayInk ink;
    };
    void paint(int order, const Work& work, const FigureStore& figure, PatternShelf& shelf);
    /// False where there is no room, or nobody wants it any more.
    bool keep(int order, const Key& key, PlatePicture picture);
    bool isKept(const Key& key) const;

    mutable std::mutex m_lock;
    Ground m_ground;
    std::map<Key, PlatePicture> m_pictures;
    std::size_t m_bytes = 0;
    std::atomic<int> m_order{0}; // counts them; a thread that works on an older one stops
    QThreadPool m_pool;
};

} // namespace sorespot
