// SPDX-License-Identifier: MIT
#include "figure_builder/output/derived_json.h"

#include "core/figure/figure_view.h"

#include <cmath>

namespace sorespot {

double rounded(double value) {
    return std::round(value * 1000) / 1000 + 0.0; // adding 0 turns -0 into 0
}

DerivedJson pair(Point p) {
    return {rounded(p.x), rounded(p.y)};
}

DerivedJson flatList(const std::vector<Point>& points) {
    DerivedJson list = DerivedJson::array();
    for (const Point p : points) {
        list.push_back(rounded(p.x));
        list.push_back(rounded(p.y));
    }
    return list;
}

DerivedJson boxList(const Box& box) {
    return {rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom)};
}

DerivedJson lineList(const GridLine& line) {
    DerivedJson list = DerivedJson::array();
    GridPoint previous;
    for (const GridPoint p : line) {
        list.push_back(p.x - previous.x);
        list.push_back(p.y - previous.y);
        previous = p;
    }
    return list;
}

DerivedJson fineLineList(const std::vector<Point>& line) {
    GridLine fine;
    for (const Point p : line) {
        const GridPoint rounded{static_cast<int>(std::lround(p.x * strokeGrid)),
                                static_cast<int>(std::lround(p.y * strokeGrid))};
        if (fine.empty() || fine.back() != rounded)
            fine.push_back(rounded);
    }
    return lineList(fine);
}

} // namespace sorespot
