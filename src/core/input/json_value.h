// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace sorespot {

struct JsonMember;

/// One value of a file that was read: to look at, not to change. What it holds lies in the document's own few
/// blocks of memory, so a value is as cheap to copy as a number and valid as long as the document lives.
/// Getters of a type that the value has not give what is empty: false, 0, no text, no items.
class JsonValue {
public:
    JsonValue() = default; ///< null
    explicit JsonValue(bool value)
        : m_value(value) {}
    explicit JsonValue(std::int64_t value)
        : m_value(value) {}
    explicit JsonValue(std::uint64_t value)
        : m_value(value) {}
    explicit JsonValue(double value)
        : m_value(value) {}
    explicit JsonValue(std::string_view text)
        : m_value(text) {}
    explicit JsonValue(const char*) = delete; // would be a truth value
    explicit JsonValue(std::span<const JsonValue> items)
        : m_value(Items{items.data(), items.size()}) {}
    /// Sorted by key, each key once.
    explicit JsonValue(std::span<const JsonMember> members);

    bool isNull() const { return holds<std::monostate>(); }
    bool isBoolean() const { return holds<bool>(); }
    bool isNumber() const { return isWholeNumber() || holds<double>(); }
    /// Written without fraction and exponent.
    bool isWholeNumber() const { return holds<std::int64_t>() || holds<std::uint64_t>(); }
    bool isText() const { return holds<std::string_view>(); }
    bool isList() const { return holds<Items>(); }
    bool isObject() const { return holds<Members>(); }

    bool boolean() const;
    double number() const;
    std::string_view text() const;
    std::span<const JsonValue> items() const;    ///< Of a list.
    std::span<const JsonMember> members() const; ///< Of an object, sorted by key.
    std::size_t size() const;                    ///< Of a list or an object.

    /// Null where there is none, or this is no object.
    const JsonMember* findMember(std::string_view key) const;
    const JsonValue* find(std::string_view key) const;

    /// As it can be read again; texts are expected to be UTF-8, which those of a file are.
    std::string written() const;

private:
    // No spans: their elements would have to be complete types here.
    struct Items {
        const JsonValue* first;
        std::size_t count;
    };
    struct Members {
        const JsonMember* first;
        std::size_t count;
    };

    template <typename Type>
    bool holds() const {
        return std::holds_alternative<Type>(m_value);
    }

    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string_view, Items, Members>
        m_value;
};

struct JsonMember {
    std::string_view key;
    JsonValue value;
};

} // namespace sorespot
