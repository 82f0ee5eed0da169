// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace sorespot::bench {

/// Each benchmark prints its results and returns the exit code: 1 where a bound it knows is not kept.
/// `share` is the folder that holds catalog and figure.
int hitTest(const std::filesystem::path& share);
int ranking(const std::filesystem::path& share);
int patternMasks(const std::filesystem::path& share);

/// Times of the same work in several rounds, in nanoseconds per item. What else the machine does only ever
/// adds to them, so ratios are taken of the least.
class Times {
public:
    template <typename Work>
    void measure(std::size_t items, Work work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
        m_times.push_back(taken.count() / static_cast<double>(items));
        std::sort(m_times.begin(), m_times.end());
    }

    double least() const { return m_times.front(); }
    double median() const { return m_times[m_times.size() / 2]; }
    double most() const { return m_times.back(); }

private:
    std::vector<double> m_times;
};

} // namespace sorespot::bench
