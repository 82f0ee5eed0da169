// SPDX-License-Identifier: MIT
#include "core/ranking/hand_blur.h"

#include <cmath>

namespace sorespot {

HandBlur::HandBlur(const FigureCells& figure, double width)
    : m_figure(figure) {
    const double cells = width / CellGrid::cellSize;
    const int reach = static_cast<int>(std::ceil(3 * cells));
    double sum = 0;
    for (int i = 0; i <= reach; ++i) {
        const double weight = i == 0 ? 1 : std::exp(-0.5 * (i / cells) * (i / cells));
        m_weights.push_back(static_cast<float>(weight));
        sum += i == 0 ? weight : 2 * weight;
    }
    for (float& weight : m_weights)
        weight = static_cast<float>(weight / sum);
}

void HandBlur::apply(View view, CellField& field) const {
    if (reach() == 0)
        return;
    const CellField& norm = normOf(view);
    spread(field);
    for (int row = field.top; row < field.top + field.rows; ++row) {
        for (int column = field.left; column < field.left + field.columns; ++column) {
            // Beside the body the norm may be 0.
            const float share = norm.values[norm.indexOf(column, row)];
            float& value = field.values[field.indexOf(column, row)];
            value = share > 0 ? value / share : 0;
        }
    }
}

/// A bell in two directions is one along the rows, then one along the columns. Whole rows are added, so that
/// the compiler can take several cells at once; cells at the same distance first, so that mirrored fields
/// have mirrored sums to the last bit.
void HandBlur::spread(CellField& field) const {
    const auto columns = static_cast<std::size_t>(field.columns);
    const auto padding = static_cast<std::size_t>(reach());
    std::vector<float> padded(columns + 2 * padding);
    for (int row = 0; row < field.rows; ++row) {
        float* values = field.values.data() + static_cast<std::size_t>(row) * columns;
        std::copy(values, values + columns, padded.begin() + reach());
        const float* middle = padded.data() + padding;
        for (std::size_t x = 0; x < columns; ++x)
            values[x] = m_weights[0] * middle[x];
        for (std::size_t i = 1; i < m_weights.size(); ++i) {
            const float weight = m_weights[i];
            for (std::size_t x = 0; x < columns; ++x)
                values[x] += weight * (middle[x + i] + padded[padding + x - i]);
        }
    }
    std::vector<float> result(field.values.size());
    for (int row = 0; row < field.rows; ++row) {
        float* sum = result.data() + static_cast<std::size_t>(row) * columns;
        for (int i = -reach(); i <= reach(); ++i) {
            if (row + i < 0 || row + i >= field.rows)
                continue;
            const float weight = m_weights[static_cast<std::size_t>(std::abs(i))];
            const float* values = field.values.data() + static_cast<std::size_t>(row + i) * columns;
            for (std::size_t x = 0; x < columns; ++x)
                sum[x] += weight * values[x];
        }
    }
    field.values = std::move(result);
}

const CellField& HandBlur::normOf(View view) const {
    Slot& slot = m_norms[static_cast<std::size_t>(view)];
    std::call_once(slot.once, [&] {
        const RegionCells& cells = m_figure.of(view);
        CellField body{0, 0, cells.grid().columns, cells.grid().rows, {}};
        body.values.resize(static_cast<std::size_t>(body.columns) * static_cast<std::size_t>(body.rows));
        forEachCell(cells.body(), [&](int column, int row) { body.values[body.indexOf(column, row)] = 1; });
        spread(body);
        slot.norm = std::move(body);
    });
    return slot.norm;
}

} // namespace sorespot
