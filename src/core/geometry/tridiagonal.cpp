// SPDX-License-Identifier: MIT
#include "core/geometry/tridiagonal.h"

#include <cstddef>

namespace sorespot {

std::vector<double> solve(const Tridiagonal& system) {
    const std::size_t n = system.diagonal.size();
    std::vector<double> ratio(n);
    std::vector<double> x(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double below = i > 0 ? system.lower[i] : 0.0;
        const double pivot = system.diagonal[i] - (i > 0 ? below * ratio[i - 1] : 0.0);
        ratio[i] = i + 1 < n ? system.upper[i] / pivot : 0.0;
        x[i] = (system.right[i] - (i > 0 ? below * x[i - 1] : 0.0)) / pivot;
    }
    for (std::size_t i = n; i-- > 1;)
        x[i - 1] -= ratio[i - 1] * x[i];
    return x;
}

std::vector<double> solveCyclic(const Tridiagonal& system) {
    const std::size_t n = system.diagonal.size();
    if (n == 2) { // both neighbours of an unknown are the same one
        const double a = system.diagonal[0];
        const double b = system.lower[0] + system.upper[0];
        const double c = system.lower[1] + system.upper[1];
        const double d = system.diagonal[1];
        const double determinant = a * d - b * c;
        return {(system.right[0] * d - b * system.right[1]) / determinant,
                (a * system.right[1] - c * system.right[0]) / determinant};
    }
    // Sherman-Morrison: the system is a plain tridiagonal one plus the product of a column (shift, 0..,
    // corner) and a row (1, 0.., top / shift).
    const double top = system.lower[0];
    const double corner = system.upper[n - 1];
    const double shift = -system.diagonal[0];
    Tridiagonal plain = system;
    plain.diagonal[0] -= shift;
    plain.diagonal[n - 1] -= corner * top / shift;
    std::vector<double> x = solve(plain);
    plain.right.assign(n, 0.0);
    plain.right[0] = shift;
    plain.right[n - 1] = corner;
    const std::vector<double> z = solve(plain);
    const double factor = (x[0] + x[n - 1] * top / shift) / (1 + z[0] + z[n - 1] * top / shift);
    for (std::size_t i = 0; i < n; ++i)
        x[i] -= factor * z[i];
    return x;
}

} // namespace sorespot
