// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace sorespot {

/// Why an operation of core failed, in words for the person who has to mend it.
struct Error {
    std::string message; ///< What is wrong, naming the file or value.
    std::string remedy;  ///< What to do about it; may be empty.
};

/// A value or the reason why there is none. Shaped like C++23 std::expected (which GCC 12 lacks in C++20
/// mode), so that it can be replaced by it. Core never lets an exception cross a public function; this is
/// what it returns instead.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Precondition: has_value().
    T& value() & { return *std::get_if<0>(&m_state); }
    const T& value() const& { return *std::get_if<0>(&m_state); }
    T&& value() && { return std::move(*std::get_if<0>(&m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Precondition: !has_value().
    const Error& error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace sorespot
