// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/folded_words.h"
#include "core/search/search_index.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sorespot {

/// One query against an index: which words of which texts fit, and the hits that follow.
class SearchRun {
public:
    SearchRun(const SearchIndex& index, std::string_view query);

    std::vector<SearchHit> hits(std::size_t limit);

private:
    /// How a text fits the query; less is better.
    struct Rank {
        std::uint8_t missing = 0; ///< Words typed that it does not have,
        std::uint8_t fit = 0;
        std::uint8_t missingSmall = 0; ///< of the small words.
        std::uint8_t field = 0;
        std::uint8_t leftOver = 0; ///< Words of the text that were not typed.
        auto operator<=>(const Rank&) const = default;
    };
    struct Scored {
        Rank rank;
        std::uint32_t text = 0;
    };
    struct Cell { ///< The best that one word of the query finds in one text.
        WordFit fit = WordFit::None;
        std::uint8_t at = 0;
    };

    enum class Forgive { OnlyUnknownWords, AllWords };
    void fillCells(Forgive forgive);
    Cell* cellsOf(std::uint32_t text) { return m_cells.data() + text * m_words.size(); }
    bool raises(std::uint32_t text);
    std::optional<Rank> rankOf(std::uint32_t text, bool mayMiss);
    std::vector<Scored> redFlags();
    std::vector<Scored> others(bool mayMiss);
    void sort(std::vector<Scored>& scored) const;
    SearchHit hitOf(const Scored& scored);

    const SearchIndex& m_index;
    std::vector<FoldedWord> m_words; ///< Of the query.
    std::vector<bool> m_isSmall;
    std::size_t m_bigWords = 0;
    std::vector<Cell> m_cells; ///< By text, then by word of the query.
};

} // namespace sorespot
