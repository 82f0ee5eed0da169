// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sorespot {

/// `pointer` with one more key, escaped after RFC 6901.
std::string childPointer(const std::string& pointer, std::string_view key);

/// Where a value stands in a document, as the way to it from the value around it. It is written as a pointer
/// only for a finding: hardly any value has one, and most of the time of a loader that writes all of them
/// goes there. Refers to the path and the key that it is made of; both have to outlive it.
class JsonPath {
public:
    JsonPath() = default; ///< The outermost value.
    JsonPath(const JsonPath& around, std::string_view key);
    JsonPath(const JsonPath& around, std::size_t index);
    /// Of one value in the list that a key of `around` holds.
    JsonPath(const JsonPath& around, std::string_view key, std::size_t index);

    std::string toPointer() const; ///< After RFC 6901; empty for the outermost value.

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const JsonPath* m_around = nullptr;
    std::string_view m_key;
    bool m_hasKey = false;
    std::size_t m_index = none;
};

} // namespace sorespot
