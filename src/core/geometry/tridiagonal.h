// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace sorespot {

/// lower[i] x[i-1] + diagonal[i] x[i] + upper[i] x[i+1] = right[i]; for a cyclic system indices wrap around.
struct Tridiagonal {
    std::vector<double> lower;
    std::vector<double> diagonal;
    std::vector<double> upper;
    std::vector<double> right;
};

/// Both expect a diagonally dominant system, which needs no pivoting; lower[0] and upper[n-1] are ignored.
std::vector<double> solve(const Tridiagonal& system);
/// lower[0] and upper[n-1] are the wrap-around coefficients. Precondition: at least two unknowns.
std::vector<double> solveCyclic(const Tridiagonal& system);

} // namespace sorespot
