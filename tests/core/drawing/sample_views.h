// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/painted_area.h"
#include "core/figure/hit_tester.h"

#include <string>
#include <vector>

namespace sorespot::test {

inline FigureRegion regionOf(const std::string& id, const Ring& outline, Side side = Side::Left) {
    return {id, side, outline, {}, 0, area(outline), boundsOf(outline)};
}

inline Ring rectangle(double left, double top, double right, double bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

/// Nine squares of 40 mH, "a" to "i" row by row, whose upper left corner is the origin.
inline FigureView nineSquares() {
    FigureView view;
    for (int i = 0; i < 9; ++i) {
        const double left = i % 3 * 40;
        const double top = i / 3 * 40;
        view.regions.push_back(
            regionOf(std::string(1, static_cast<char>('a' + i)), rectangle(left, top, left + 40, top + 40)));
    }
    return view;
}

inline RegionCells cellsOf(const FigureView& view) {
    return RegionCells(view, HitTester(view));
}

/// The brush of this radius covers the cell whose centre it is put on, and no other.
constexpr double oneCell = 1;

} // namespace sorespot::test
