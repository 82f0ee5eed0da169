// SPDX-License-Identifier: MIT
#include "figure_builder/relief/membrane.h"

#include <Eigen/Core>

#include <cmath>

namespace sorespot {

namespace {

using Row = Eigen::Map<Eigen::ArrayXf>;
using ConstRow = Eigen::Map<const Eigen::ArrayXf>;

Row rowOf(std::vector<float>& field, std::size_t start, std::size_t count) {
    return {field.data() + start, static_cast<Eigen::Index>(count)};
}
ConstRow rowOf(const std::vector<float>& field, std::size_t start, std::size_t count) {
    return {field.data() + start, static_cast<Eigen::Index>(count)};
}

} // namespace

Membrane::Membrane(int width, int height)
    : m_stride(static_cast<std::size_t>(width) + 2)
    , m_height(m_stride * (static_cast<std::size_t>(height) + 2), 0.0F)
    , m_stiffness(m_height) {}

void Membrane::add(int column, int row, double stiffness, float guess) {
    const std::size_t at = offset(column, row);
    m_height[at] = guess;
    m_stiffness[at] = static_cast<float>(stiffness);
    if (!m_runs.empty() && m_runs.back().start + m_runs.back().count == at)
        ++m_runs.back().count;
    else
        m_runs.push_back({at, 1});
}

void Membrane::multiply(const Field& in, Field& out) const {
    for (const auto& [start, count] : m_runs)
        rowOf(out, start, count) = rowOf(m_stiffness, start, count) * rowOf(in, start, count) -
                                   (rowOf(in, start - 1, count) + rowOf(in, start + 1, count) +
                                    rowOf(in, start - m_stride, count) + rowOf(in, start + m_stride, count));
}

double Membrane::dot(const Field& a, const Field& b) const {
    double sum = 0;
    for (const auto& [start, count] : m_runs)
        sum += static_cast<double>((rowOf(a, start, count) * rowOf(b, start, count)).sum());
    return sum;
}

void Membrane::relax() {
    constexpr double tolerance = 1e-4;
    constexpr int mostRounds = 5000;
    Field residual = field();
    Field step = field();
    Field scaled = field(); // the residual over the stiffness
    Field change = field();
    multiply(m_height, change);
    std::size_t pixels = 0;
    for (const auto& [start, count] : m_runs) {
        rowOf(residual, start, count) = 1 - rowOf(change, start, count);
        rowOf(scaled, start, count) = rowOf(residual, start, count) / rowOf(m_stiffness, start, count);
        rowOf(step, start, count) = rowOf(scaled, start, count);
        pixels += count;
    }
    double energy = dot(residual, scaled);
    const double enough = tolerance * tolerance * static_cast<double>(pixels);
    for (int round = 0; round < mostRounds && dot(residual, residual) > enough; ++round) {
        multiply(step, change);
        const auto length = static_cast<float>(energy / dot(step, change));
        for (const auto& [start, count] : m_runs) {
            rowOf(m_height, start, count) += length * rowOf(step, start, count);
            rowOf(residual, start, count) -= length * rowOf(change, start, count);
            rowOf(scaled, start, count) = rowOf(residual, start, count) / rowOf(m_stiffness, start, count);
        }
        const double before = energy;
        energy = dot(residual, scaled);
        const auto kept = static_cast<float>(energy / before);
        for (const auto& [start, count] : m_runs)
            rowOf(step, start, count) = rowOf(scaled, start, count) + kept * rowOf(step, start, count);
    }
}

} // namespace sorespot
