// SPDX-License-Identifier: MIT
#include "core/referral/coverage.h"

#include <bit>
#include <cstdint>

namespace sorespot {

std::map<SidedRegion, std::vector<RegionPart>> partsOfRegions(const FigureCells& cells) {
    std::map<SidedRegion, std::vector<RegionPart>> parts;
    for (const View view : allViews) {
        const RegionCells& shown = cells.of(view);
        for (int region = 0; region < shown.regionCount(); ++region)
            parts[shown.placeOf(region)].push_back({view, region, shown.cellsOf(region)});
    }
    return parts;
}

Coverage::Coverage(std::span<const ZoneMask> zone, const FigureCells& cells) {
    for (const View view : allViews) {
        std::vector<std::uint64_t> joined;
        for (const ZoneMask& mask : zone) {
            if (mask.view != view)
                continue;
            joined.resize(mask.cells.words().size());
            for (std::size_t i = 0; i < joined.size(); ++i)
                joined[i] |= mask.cells.words()[i];
        }
        if (joined.empty())
            continue;
        const RegionCells& shown = cells.of(view);
        std::vector<int>& counts = m_counts[static_cast<std::size_t>(view)];
        counts.resize(static_cast<std::size_t>(shown.regionCount()));
        const std::size_t wordsPerRow = shown.body().wordsPerRow();
        for (std::size_t i = 0; i < joined.size(); ++i) {
            const int row = static_cast<int>(i / wordsPerRow);
            const int column = static_cast<int>(i % wordsPerRow) * 64;
            for (std::uint64_t rest = joined[i]; rest != 0; rest &= rest - 1)
                ++counts[static_cast<std::size_t>(shown.regionAt(column + std::countr_zero(rest),
                                                                 row))]; // masks hold the body's cells only
        }
    }
}

int Coverage::cellsIn(const RegionPart& part) const {
    const std::vector<int>& counts = m_counts[static_cast<std::size_t>(part.view)];
    return counts.empty() ? 0 : counts[static_cast<std::size_t>(part.region)];
}

double shareOf(std::span<const RegionPart> parts, const Coverage& coverage) {
    int all = 0;
    int covered = 0;
    for (const RegionPart& part : parts) {
        all += part.cells;
        covered += coverage.cellsIn(part);
    }
    return all > 0 ? static_cast<double>(covered) / all : 0;
}

} // namespace sorespot
