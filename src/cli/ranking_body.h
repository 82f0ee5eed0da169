// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"
#include "core/result.h"

#include <filesystem>
#include <mutex>
#include <optional>

namespace sorespot::cli {

/// One variant of the figure, as ranking needs it. It is read when first asked for. May be asked by several
/// threads.
class RankingBody {
public:
    explicit RankingBody(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}

    /// Null where the figure cannot be read: regions can be ranked without.
    const RankingFigure* figure();

    /// Which places a drawing stands for. Paint cannot be told without a figure.
    Result<Selection> placesOf(const PainDrawing& drawing);

private:
    void load();

    std::filesystem::path m_folder;
    std::once_flag m_once;
    std::optional<Result<Figure>> m_loaded;
    std::optional<Anatomy> m_anatomy;
    std::optional<FigureCells> m_cells;
    std::optional<RankingFigure> m_figure;
};

} // namespace sorespot::cli
