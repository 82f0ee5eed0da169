// SPDX-License-Identifier: MIT
#include "figure_builder/inflate.h"

#include "figure_builder/raster_ops.h"

#include <Eigen/IterativeLinearSolvers>
#include <Eigen/SparseCore>

#include <algorithm>
#include <array>
#include <vector>

namespace sorespot {

namespace {

struct Cell {
    int column = 0;
    int row = 0;
};

/// An outside neighbour of an inside cell, and the share of the way to it that lies inside.
struct Ghost {
    Cell outside;
    int inside = 0;
    double share = 1;
};

class Membrane {
public:
    Membrane(const Ring& ring, const RasterFrame& frame)
        : m_frame(frame)
        , m_distance(signedDistance(ring, frame, 3 / frame.scale))
        , m_index(m_distance.values().size(), -1) {
        for (int row = 0; row < frame.height; ++row) {
            for (int column = 0; column < frame.width; ++column) {
                if (m_distance.at(column, row) <= 0)
                    continue;
                m_index[offset(column, row)] = static_cast<int>(m_cells.size());
                m_cells.push_back({column, row});
            }
        }
    }

    Raster solve(double spreadPixels) {
        const int count = static_cast<int>(m_cells.size());
        Raster result(m_frame);
        if (count == 0)
            return result;
        std::vector<Eigen::Triplet<double>> entries;
        for (int i = 0; i < count; ++i)
            addRow(entries, i, 1 / (spreadPixels * spreadPixels));
        Eigen::SparseMatrix<double, Eigen::RowMajor> matrix(count, count);
        matrix.setFromTriplets(entries.begin(), entries.end());
        // The screening term makes the system well-conditioned: conjugate gradients beat a factorisation
        // here.
        Eigen::ConjugateGradient<decltype(matrix), Eigen::Lower | Eigen::Upper> solver(matrix);
        solver.setTolerance(1e-8);
        const Eigen::VectorXd u = solver.solve(Eigen::VectorXd::Ones(count));
        for (int i = 0; i < count; ++i)
            result.at(m_cells[at(i)].column, m_cells[at(i)].row) = static_cast<float>(u[i]);
        addGhosts(result, u);
        return result;
    }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    std::size_t offset(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_frame.width) +
               static_cast<std::size_t>(column);
    }

    void addRow(std::vector<Eigen::Triplet<double>>& entries, int i, double diagonal) {
        constexpr double smallestShare = 0.12; // keeps the weights of cells that barely reach inside bounded
        const Cell cell = m_cells[at(i)];
        const double here = m_distance.at(cell.column, cell.row);
        for (const Cell step : {Cell{0, -1}, Cell{-1, 0}, Cell{1, 0}, Cell{0, 1}}) {
            const Cell next{cell.column + step.column, cell.row + step.row};
            const bool inFrame =
                next.column >= 0 && next.column < m_frame.width && next.row >= 0 && next.row < m_frame.height;
            const int neighbour = inFrame ? m_index[offset(next.column, next.row)] : -1;
            if (neighbour >= 0) {
                entries.emplace_back(i, neighbour, -1.0);
                diagonal += 1;
                continue;
            }
            const double there =
                inFrame ? std::min(static_cast<double>(m_distance.at(next.column, next.row)), -1e-3) : -here;
            const double share = std::clamp(here / (here - there), smallestShare, 1.0);
            diagonal += 1 / share;
            if (inFrame)
                m_ghosts.push_back({next, i, share});
        }
        entries.emplace_back(i, i, diagonal);
    }

    void addGhosts(Raster& result, const Eigen::VectorXd& u) const {
        constexpr double steepest = 1.5;
        Raster sum(m_frame);
        Raster weight(m_frame);
        for (const Ghost& ghost : m_ghosts) {
            const double beyond = -u[ghost.inside] * std::min((1 - ghost.share) / ghost.share, steepest);
            sum.at(ghost.outside.column, ghost.outside.row) += static_cast<float>(beyond);
            weight.at(ghost.outside.column, ghost.outside.row) += 1;
        }
        for (std::size_t i = 0; i < sum.values().size(); ++i) {
            if (weight.values()[i] > 0)
                result.values()[i] = sum.values()[i] / weight.values()[i];
        }
    }

    RasterFrame m_frame;
    Raster m_distance;
    std::vector<int> m_index; // of the unknown at each pixel, or -1
    std::vector<Cell> m_cells;
    std::vector<Ghost> m_ghosts;
};

} // namespace

Raster inflate(const Ring& ring, const RasterFrame& frame, double spread) {
    Raster u = Membrane(ring, frame).solve(spread * frame.scale);
    const float perPixel =
        static_cast<float>(1 / (frame.scale * frame.scale)); // solved in pixels, returned in mH2
    for (float& value : u.values())
        value *= perPixel;
    return u;
}

} // namespace sorespot
