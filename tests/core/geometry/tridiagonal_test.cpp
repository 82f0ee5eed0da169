// SPDX-License-Identifier: MIT
#include "core/geometry/tridiagonal.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

/// What the system's left side makes of x.
std::vector<double> applied(const Tridiagonal& system, const std::vector<double>& x, bool cyclic) {
    const std::size_t n = x.size();
    std::vector<double> result(n);
    for (std::size_t i = 0; i < n; ++i) {
        result[i] = system.diagonal[i] * x[i];
        if (i > 0 || cyclic)
            result[i] += system.lower[i] * x[(i + n - 1) % n];
        if (i + 1 < n || cyclic)
            result[i] += system.upper[i] * x[(i + 1) % n];
    }
    return result;
}

Tridiagonal sample(std::size_t n) {
    Tridiagonal system;
    for (std::size_t i = 0; i < n; ++i) {
        const double k = static_cast<double>(i);
        system.lower.push_back(1 + 0.1 * k);
        system.upper.push_back(0.7 - 0.05 * k);
        system.diagonal.push_back(4 + 0.3 * k);
        system.right.push_back(k * k - 3);
    }
    return system;
}

} // namespace

TEST_CASE("Solutions of tridiagonal systems satisfy them") {
    for (const std::size_t n : {1u, 2u, 3u, 7u}) {
        const Tridiagonal system = sample(n);
        const std::vector<double> left = applied(system, solve(system), false);
        for (std::size_t i = 0; i < n; ++i)
            CHECK_THAT(left[i], WithinAbs(system.right[i], 1e-12));
    }
}

TEST_CASE("Solutions of cyclic tridiagonal systems satisfy them") {
    for (const std::size_t n : {2u, 3u, 4u, 9u}) {
        const Tridiagonal system = sample(n);
        const std::vector<double> left = applied(system, solveCyclic(system), true);
        for (std::size_t i = 0; i < n; ++i)
            CHECK_THAT(left[i], WithinAbs(system.right[i], 1e-12));
    }
}
