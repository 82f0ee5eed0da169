// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"

#include <QRect>

#include <compare>
#include <vector>

namespace sorespot {

/// One tile of the plate, by column and row: the square of device pixels from (column, row) * Tile::side on,
/// at one scale, counted from the plate's origin. So panning shifts tiles and changes none.
struct Tile {
    static constexpr int side = 256;

    int column = 0;
    int row = 0;

    friend constexpr auto operator<=>(const Tile&, const Tile&) = default;

    QRect pixels() const { return {column * side, row * side, side, side}; }
};

/// Columns and rows from `first` to `last`, both included; empty where last lies before first.
struct TileRange {
    Tile first{0, 0};
    Tile last{-1, -1};

    friend constexpr bool operator==(const TileRange&, const TileRange&) = default;

    bool isEmpty() const { return last.column < first.column || last.row < first.row; }
    bool contains(Tile tile) const {
        return tile.column >= first.column && tile.column <= last.column && tile.row >= first.row &&
               tile.row <= last.row;
    }
    std::vector<Tile> tiles() const; ///< Row by row.
    QRect pixels() const { return isEmpty() ? QRect() : first.pixels().united(last.pixels()); }
};

/// The tiles that show a part of plate space, at so many device pixels per plate unit. Tiles that only touch
/// its right or lower edge do not count. Empty for an empty box.
TileRange tilesOf(const Box& plate, double scale);

/// What a tile shows, in plate space.
Box boxOf(Tile tile, double scale);

} // namespace sorespot
