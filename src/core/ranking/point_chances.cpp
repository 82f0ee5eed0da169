// SPDX-License-Identifier: MIT
#include "core/ranking/point_chances.h"

#include "core/ranking/sided_pattern.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sorespot {
namespace {

const CellMask* maskOf(const std::vector<ZoneMask>& zone, View view) {
    for (const ZoneMask& mask : zone) {
        if (mask.view == view)
            return &mask.cells;
    }
    return nullptr;
}

/// The rows and columns that hold something.
struct Extent {
    int left = 0, top = 0, right = -1, bottom = -1;

    void include(int column, int row) {
        if (right < left) {
            *this = {column, row, column, row};
            return;
        }
        left = std::min(left, column);
        right = std::max(right, column);
        top = std::min(top, row);
        bottom = std::max(bottom, row);
    }
    bool isEmpty() const { return right < left; }
};

} // namespace

PointChances::PointChances(const Body& body, const RankingParameters& parameters)
    : m_body(body)
    , m_parameters(parameters) {
    // A chance below that of marks that have nothing to do with the point would mean that it takes pain away.
    RankingParameters& p = m_parameters;
    for (double* chance : {&p.main, &p.mainPlace, &p.sometimes, &p.sometimesPlace})
        *chance = std::max(*chance, p.elsewhere);
    m_step =
        (std::max({p.main, p.mainPlace, p.sometimes, p.sometimesPlace}) - p.elsewhere) / ChancePlanes::levels;
}

std::vector<double> PointChances::baseOf(const TriggerPoint& point, Side side) const {
    std::vector<double> base(m_body.cells.count(), m_parameters.elsewhere);
    const SidedPattern pattern = patternOf(point, side);
    const auto name = [&](const std::vector<SidedRegion>& places, double chance) {
        for (const SidedRegion& place : places) {
            if (const auto index = m_body.cells.indexOf(place))
                base[*index] = chance;
        }
    };
    name(pattern.spillover, m_parameters.sometimesPlace);
    name(pattern.essential, m_parameters.mainPlace);
    return base;
}

std::vector<PlaceChance> PointChances::meansOf(const Muscle& muscle, const TriggerPoint& point,
                                               Side side) const {
    struct Drawn {
        std::size_t main = 0;
        std::size_t sometimes = 0; // and not main
    };
    std::map<std::size_t, Drawn> drawn;
    if (m_body.anatomy != nullptr) {
        const PatternMasks masks =
            masksOf(pictureOf(muscle, point, side, *m_body.anatomy), *m_body.cells.figure());
        const auto count = [&](const std::vector<ZoneMask>& zone, std::size_t Drawn::*cells,
                               const std::vector<ZoneMask>* without) {
            for (const ZoneMask& mask : zone) {
                const CellMask* left = without != nullptr ? maskOf(*without, mask.view) : nullptr;
                forEachCell(mask.cells, [&](int column, int row) {
                    const std::uint32_t cell = m_body.cells.cellAt(mask.view, column, row);
                    if (cell != PlaceCells::noCell && (left == nullptr || !left->contains(column, row)))
                        ++(drawn[m_body.cells.placeOf(cell)].*cells);
                });
            }
        };
        count(masks.essential, &Drawn::main, nullptr);
        count(masks.spillover, &Drawn::sometimes, &masks.essential);
    }
    const std::vector<double> base = baseOf(point, side);
    std::vector<PlaceChance> means;
    for (std::size_t place = 0; place < base.size(); ++place) {
        const auto at = drawn.find(place);
        const auto cells = static_cast<double>(m_body.cells.cellsOf(place));
        double mean = base[place];
        if (at != drawn.end()) {
            const auto main = static_cast<double>(at->second.main);
            const auto sometimes = static_cast<double>(at->second.sometimes);
            mean = (main * std::max(m_parameters.main, base[place]) +
                    sometimes * std::max(m_parameters.sometimes, base[place]) +
                    (cells - main - sometimes) * base[place]) /
                   cells;
        }
        if (mean > m_parameters.elsewhere)
            means.push_back({place, mean});
    }
    return means;
}

ChancePlanes PointChances::planesOf(const Muscle& muscle, const TriggerPoint& point, Side side) const {
    std::vector<std::uint8_t> numbers(m_body.cells.wordCount() * 64);
    if (m_body.anatomy != nullptr && m_step > 0) {
        const PatternMasks masks =
            masksOf(pictureOf(muscle, point, side, *m_body.anatomy), *m_body.cells.figure());
        const std::vector<double> base = baseOf(point, side);
        for (const View view : allViews)
            draw(view, base, masks, numbers);
    }
    return ChancePlanes(m_body.cells, numbers);
}

void PointChances::draw(View view, const std::vector<double>& base, const PatternMasks& masks,
                        std::span<std::uint8_t> numbers) const {
    const RegionCells& shown = m_body.cells.figure()->of(view);
    const CellMask* main = maskOf(masks.essential, view);
    const CellMask* sometimes = maskOf(masks.spillover, view);
    std::vector<float> ofRegion; // above `elsewhere`
    for (int region = 0; region < shown.regionCount(); ++region) {
        const auto place = m_body.cells.placeOfRegion(view, region);
        ofRegion.push_back(place ? static_cast<float>(base[*place] - m_parameters.elsewhere) : 0);
    }
    const auto chanceAt = [&](int column, int row) {
        float chance = ofRegion[static_cast<std::size_t>(shown.regionAt(column, row))];
        if (main != nullptr && main->contains(column, row))
            chance = std::max(chance, static_cast<float>(m_parameters.main - m_parameters.elsewhere));
        else if (sometimes != nullptr && sometimes->contains(column, row))
            chance = std::max(chance, static_cast<float>(m_parameters.sometimes - m_parameters.elsewhere));
        return chance;
    };
    Extent extent;
    forEachCell(shown.body(), [&](int column, int row) {
        if (chanceAt(column, row) > 0)
            extent.include(column, row);
    });
    if (extent.isEmpty())
        return;
    const CellGrid& grid = shown.grid();
    const int reach = m_body.blur->reach();
    CellField field;
    field.left = std::max(extent.left - reach, 0);
    field.top = std::max(extent.top - reach, 0);
    field.columns = std::min(extent.right + reach, grid.columns - 1) - field.left + 1;
    field.rows = std::min(extent.bottom + reach, grid.rows - 1) - field.top + 1;
    field.values.resize(static_cast<std::size_t>(field.columns) * static_cast<std::size_t>(field.rows));
    const auto forEachInField = [&](auto&& callback) {
        for (int row = field.top; row < field.top + field.rows; ++row) {
            for (int column = field.left; column < field.left + field.columns; ++column) {
                if (shown.regionAt(column, row) != RegionCells::outside)
                    callback(column, row);
            }
        }
    };
    forEachInField(
        [&](int column, int row) { field.values[field.indexOf(column, row)] = chanceAt(column, row); });
    m_body.blur->apply(view, field);
    forEachInField([&](int column, int row) {
        const std::uint32_t cell = m_body.cells.cellAt(view, column, row);
        const double number = std::round(field.values[field.indexOf(column, row)] / m_step);
        if (cell != PlaceCells::noCell)
            numbers[cell] = static_cast<std::uint8_t>(std::clamp(number, 0.0, double{ChancePlanes::levels}));
    });
}

} // namespace sorespot
