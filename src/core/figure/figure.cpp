// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"

#include "core/figure/figure_reader.h"

namespace sorespot {

namespace {

bool holds(const Box& outer, const Box& inner) {
    return outer.contains({inner.left, inner.top}) && outer.contains({inner.right, inner.bottom});
}

} // namespace

Result<Figure> Figure::load(const std::filesystem::path& folder) {
    Views views;
    for (const View view : allViews) {
        Result<FigureView> read = readFigureView(folder, view);
        if (!read)
            return read.error();
        views[static_cast<std::size_t>(view)] = std::move(read).value();
    }
    Result<Plate> plate = readPlate(folder);
    if (!plate)
        return plate.error();
    for (const Placement& placement : plate->placements) {
        const FigureView& view = views[static_cast<std::size_t>(placement.view)];
        if (!holds(plate->bounds, placement.toPlate(view.bounds)))
            return Error{"plate.json: placements: " + std::string(nameOf(placement.view)) +
                             " reaches over the edge of the plate",
                         "enlarge \"bounds\" or move the view"};
    }
    return Figure(std::move(views), std::move(plate).value());
}

} // namespace sorespot
