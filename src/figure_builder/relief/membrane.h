// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace sorespot {

/// A sheet of pixels under unit pressure, fixed at 0 where it has none: solves
///     stiffness(p) u(p) - (u of the neighbours of p that belong to the sheet) = 1
/// by conjugate gradients with a diagonal preconditioner. Not a sparse matrix of a library: all that is not
/// the diagonal is -1 at known places, and without a matrix to read it is several times as fast.
class Membrane {
public:
    Membrane(int width, int height);

    /// Pixels are added row by row, from left to right. The stiffness is above the number of their
    /// neighbours.
    void add(int column, int row, double stiffness, float guess);

    /// Until the residual is a ten-thousandth of the pressure: far below one grey of the relief.
    void relax();

    /// After relax(); 0 for pixels that were not added.
    float at(int column, int row) const { return m_height[offset(column, row)]; }

private:
    using Field = std::vector<float>; // with a margin of one pixel

    /// Consecutive pixels of a row.
    struct Run {
        std::size_t start = 0;
        std::size_t count = 0;
    };

    std::size_t offset(int column, int row) const {
        return static_cast<std::size_t>(row + 1) * m_stride + static_cast<std::size_t>(column + 1);
    }
    Field field() const { return Field(m_height.size(), 0.0F); }
    void multiply(const Field& in, Field& out) const;
    double dot(const Field& a, const Field& b) const;

    std::size_t m_stride;
    Field m_height;
    Field m_stiffness;
    std::vector<Run> m_runs;
};

} // namespace sorespot
