// SPDX-License-Identifier: MIT
#include "core/ranking/chance_planes.h"

#include <algorithm>
#include <bit>

// One kernel, compiled for several kinds of processor where compiler and processor have them; the one that
// runs is chosen once. Elsewhere the portable one is all there is.
#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define SORESPOT_KERNELS 1
#define SORESPOT_INLINE __attribute__((always_inline)) inline
#else
#define SORESPOT_INLINE inline
#endif

namespace sorespot {
namespace {

SORESPOT_INLINE std::uint64_t sumOfWords(std::span<const PaintedWord> painted, const PlaneLine* lines) {
    // One count for each plane: eight lanes of a vector, or eight independent sums.
    std::array<std::uint64_t, 8> counts{};
    for (const PaintedWord& word : painted) {
        const PlaneLine& line = lines[word.word];
        for (std::size_t plane = 0; plane < counts.size(); ++plane)
            counts[plane] += static_cast<std::uint64_t>(std::popcount(line.planes[plane] & word.cells));
    }
    std::uint64_t sum = 0;
    for (std::size_t plane = 0; plane < counts.size(); ++plane)
        sum += counts[plane] << plane;
    return sum;
}

using Kernel = std::uint64_t (*)(std::span<const PaintedWord>, const PlaneLine*);

std::uint64_t sumPortably(std::span<const PaintedWord> painted, const PlaneLine* lines) {
    return sumOfWords(painted, lines);
}

#ifdef SORESPOT_KERNELS
__attribute__((target("popcnt"))) std::uint64_t sumByPopcnt(std::span<const PaintedWord> painted,
                                                            const PlaneLine* lines) {
    return sumOfWords(painted, lines);
}

__attribute__((target("avx512f,avx512vl,avx512vpopcntdq,popcnt"))) std::uint64_t
sumByVectors(std::span<const PaintedWord> painted, const PlaneLine* lines) {
    return sumOfWords(painted, lines);
}
#endif

Kernel bestKernel() {
#ifdef SORESPOT_KERNELS
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vpopcntdq"))
        return sumByVectors;
    if (__builtin_cpu_supports("popcnt"))
        return sumByPopcnt;
#endif
    return sumPortably;
}

} // namespace

ChancePlanes::ChancePlanes(const PlaceCells& cells, std::span<const std::uint8_t> numbers) {
    for (std::size_t place = 0; place < cells.count(); ++place) {
        const std::size_t words = cells.wordsOf(place);
        const auto run = numbers.subspan(cells.firstWord(place) * 64, words * 64);
        if (std::all_of(run.begin(), run.end(), [](std::uint8_t number) { return number == 0; }))
            continue;
        m_blocks.push_back({place, m_lines.size()});
        for (std::size_t word = 0; word < words; ++word) {
            PlaneLine line;
            for (std::size_t bit = 0; bit < 64; ++bit) {
                const std::uint64_t number = run[word * 64 + bit];
                for (std::size_t plane = 0; plane < line.planes.size(); ++plane)
                    line.planes[plane] |= (number >> plane & 1) << bit;
            }
            m_lines.push_back(line);
        }
    }
    m_lines.shrink_to_fit();
}

const PlaneLine* ChancePlanes::linesOf(std::size_t place) const {
    const auto at =
        std::lower_bound(m_blocks.begin(), m_blocks.end(), place,
                         [](const Block& block, std::size_t wanted) { return block.place < wanted; });
    return at != m_blocks.end() && at->place == place ? m_lines.data() + at->firstLine : nullptr;
}

std::uint64_t sumOver(std::span<const PaintedWord> painted, const PlaneLine* lines) {
    static const Kernel kernel = bestKernel();
    return kernel(painted, lines);
}

} // namespace sorespot
