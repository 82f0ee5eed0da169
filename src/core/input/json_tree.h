// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/json_value.h"

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <ranges>
#include <span>
#include <string_view>
#include <type_traits>

namespace sorespot {

/// The values of one file with all that they refer to, in a few blocks of memory that end together. Each of
/// them from the heap by itself, as nlohmann's own tree has them, made reading the catalog a quarter slower;
/// and that tree asks for memory to end, which ends the program where there is none.
class JsonTree {
public:
    /// `bytes`: about how much will be kept.
    explicit JsonTree(std::size_t bytes)
        : m_memory(std::max<std::size_t>(bytes, 1)) {}

    JsonValue root;

    /// A copy of a range's elements that ends with the tree.
    template <std::ranges::sized_range Range>
    auto keep(const Range& range) {
        using Element = std::ranges::range_value_t<Range>;
        static_assert(std::is_trivially_destructible_v<Element>); // nobody is going to destroy them
        const std::size_t count = std::ranges::size(range);
        if (count == 0)
            return std::span<const Element>();
        auto* first = static_cast<Element*>(m_memory.allocate(count * sizeof(Element), alignof(Element)));
        std::ranges::uninitialized_copy(range, std::span(first, count));
        return std::span<const Element>(first, count);
    }
    std::string_view keepText(std::string_view text) {
        const std::span<const char> kept = keep(text);
        return {kept.data(), kept.size()};
    }

private:
    std::pmr::monotonic_buffer_resource m_memory;
};

} // namespace sorespot
