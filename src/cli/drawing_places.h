// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/painted_places.h"
#include "core/result.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace sorespot::cli {

/// Which places drawings stand for. Loads the figure when the first drawing with paint asks for it: marks
/// alone need none, and loading it takes longer than ranking.
class DrawingPlaces {
public:
    explicit DrawingPlaces(std::filesystem::path figure) ///< Folder of one variant of the figure.
        : m_folder(std::move(figure)) {}

    Result<Selection> of(const PainDrawing& drawing);

private:
    std::filesystem::path m_folder;
    std::optional<Result<Figure>> m_figure;
    std::optional<FigureCells> m_cells;
};

} // namespace sorespot::cli
