// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace sorespot {

/// How long something took, over and over, in milliseconds.
class Timings {
public:
    template <typename Work>
    void measure(Work work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void add(double milliseconds) { m_sorted.insert(place(milliseconds), milliseconds); }

    bool empty() const { return m_sorted.empty(); }
    /// The time that this share of all stayed within. Precondition: not empty.
    double quantile(double share) const {
        const double last = static_cast<double>(m_sorted.size() - 1);
        return m_sorted[static_cast<std::size_t>(share * last + 0.5)];
    }
    double median() const { return quantile(0.5); }

private:
    std::vector<double>::const_iterator place(double time) const {
        return std::upper_bound(m_sorted.begin(), m_sorted.end(), time);
    }

    std::vector<double> m_sorted;
};

} // namespace sorespot
