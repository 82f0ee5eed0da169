// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/json_value.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
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

    /// So many elements, to be written to; they end with the tree.
    template <typename Element>
    std::span<Element> make(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<Element>); // nobody is going to destroy them
        if (count == 0)
            return {};
        auto* first = static_cast<Element*>(m_memory.allocate(count * sizeof(Element), alignof(Element)));
        std::uninitialized_default_construct_n(first, count);
        return {first, count};
    }
    std::string_view keep(std::string_view text) {
        const std::span<char> kept = make<char>(text.size());
        std::copy(text.begin(), text.end(), kept.begin());
        return {kept.data(), kept.size()};
    }

private:
    std::pmr::monotonic_buffer_resource m_memory;
};

} // namespace sorespot
