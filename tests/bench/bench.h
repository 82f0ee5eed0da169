// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <filesystem>
#include <vector>

namespace sorespot::bench {

/// Each benchmark prints its results and returns the exit code: 1 where a bound it knows is not kept.
/// `share` is the folder that holds catalog and figure.
int hitTest(const std::filesystem::path& share);
int ranking(const std::filesystem::path& share);
int batch(const std::filesystem::path& share);
int patternMasks(const std::filesystem::path& share);
int load(const std::filesystem::path& share);
int search(const std::filesystem::path& share);

/// What this thread worked, where the system counts that: waiting for others on a busy machine is no part of
/// it. Elsewhere the time that passed.
inline std::chrono::nanoseconds workTime() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

/// Times of the same work in several rounds, in nanoseconds per item. What else the machine does only ever
/// adds to them (its caches are shared, too), so ratios are taken of the least.
class Times {
public:
    template <typename Work>
    void measure(std::size_t items, Work work) {
        const std::chrono::nanoseconds start = workTime();
        work();
        const std::chrono::duration<double, std::nano> taken = workTime() - start;
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
