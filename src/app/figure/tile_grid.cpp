// SPDX-License-Identifier: MIT
#include "app/figure/tile_grid.h"

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

// No plate is that large: what a broken box asks for must not be counted out.
int tileAt(double pixel, int atEdge) {
    const double tile = pixel / Tile::side;
    return static_cast<int>(std::clamp(atEdge < 0 ? std::ceil(tile) - 1 : std::floor(tile), -1e4, 1e4));
}

} // namespace

std::vector<Tile> TileRange::tiles() const {
    std::vector<Tile> all;
    for (int row = first.row; row <= last.row; ++row) {
        for (int column = first.column; column <= last.column; ++column)
            all.push_back({column, row});
    }
    return all;
}

TileRange tilesOf(const Box& plate, double scale) {
    if (plate.isEmpty())
        return {};
    return {{tileAt(plate.left * scale, 1), tileAt(plate.top * scale, 1)},
            {tileAt(plate.right * scale, -1), tileAt(plate.bottom * scale, -1)}};
}

Box boxOf(Tile tile, double scale) {
    const double unit = Tile::side / scale;
    return {tile.column * unit, tile.row * unit, (tile.column + 1) * unit, (tile.row + 1) * unit};
}

} // namespace sorespot
