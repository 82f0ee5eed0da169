// SPDX-License-Identifier: MIT
#include "core/ranking/place_cells.h"

#include <algorithm>

namespace sorespot {

PlaceCells::PlaceCells(const Catalog& catalog, const FigureCells* figure)
    : m_figure(figure) {
    for (const Region& region : catalog.regions) {
        if (region.kind == RegionKind::Midline) {
            m_places.push_back({region.id, Side::Midline});
        } else {
            m_places.push_back({region.id, Side::Left});
            m_places.push_back({region.id, Side::Right});
        }
    }
    std::sort(m_places.begin(), m_places.end());
    m_places.resize(std::min(m_places.size(), maxPlaces));
    m_runs.resize(m_places.size());
    if (m_figure != nullptr)
        numberCells();
}

void PlaceCells::numberCells() {
    for (const View view : allViews) {
        const RegionCells& shown = m_figure->of(view);
        auto& places = m_placeOfRegion[static_cast<std::size_t>(view)];
        for (int region = 0; region < shown.regionCount(); ++region) {
            const auto index = indexOf(shown.placeOf(region));
            places.push_back(index ? static_cast<std::int32_t>(*index) : noPlace);
            if (index)
                m_runs[*index].cells += static_cast<std::size_t>(shown.cellsOf(region));
        }
    }
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        m_runs[i].firstWord = m_wordCount;
        m_wordCount += wordsOf(i);
        m_placeOfWord.resize(m_wordCount, static_cast<std::uint16_t>(i));
    }
    std::vector<std::size_t> next;
    for (const Run& run : m_runs)
        next.push_back(run.firstWord * 64);
    for (const View view : allViews) {
        const RegionCells& shown = m_figure->of(view);
        const auto& places = m_placeOfRegion[static_cast<std::size_t>(view)];
        auto& cells = m_cells[static_cast<std::size_t>(view)];
        m_columns[static_cast<std::size_t>(view)] = static_cast<std::size_t>(shown.grid().columns);
        cells.assign(static_cast<std::size_t>(shown.grid().columns) *
                         static_cast<std::size_t>(shown.grid().rows),
                     noCell);
        forEachCell(shown.body(), [&](int column, int row) {
            const std::int32_t place = places[static_cast<std::size_t>(shown.regionAt(column, row))];
            if (place != noPlace)
                cells[shown.grid().indexOf(column, row)] =
                    static_cast<std::uint32_t>(next[static_cast<std::size_t>(place)]++);
        });
    }
}

std::optional<std::size_t> PlaceCells::indexOf(const SidedRegion& place) const {
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (at == m_places.end() || *at != place)
        return std::nullopt;
    return static_cast<std::size_t>(at - m_places.begin());
}

std::optional<std::size_t> PlaceCells::placeOfRegion(View view, int region) const {
    const std::int32_t place =
        m_placeOfRegion[static_cast<std::size_t>(view)][static_cast<std::size_t>(region)];
    if (place == noPlace)
        return std::nullopt;
    return static_cast<std::size_t>(place);
}

} // namespace sorespot
