// SPDX-License-Identifier: MIT
#include "core/input/json_path.h"

namespace sorespot {

std::string childPointer(const std::string& pointer, std::string_view key) {
    std::string result = pointer;
    result += '/';
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

JsonPath::JsonPath(const JsonPath& around, std::string_view key)
    : m_around(&around)
    , m_key(key)
    , m_hasKey(true) {}

JsonPath::JsonPath(const JsonPath& around, std::size_t index)
    : m_around(&around)
    , m_index(index) {}

JsonPath::JsonPath(const JsonPath& around, std::string_view key, std::size_t index)
    : m_around(&around)
    , m_key(key)
    , m_hasKey(true)
    , m_index(index) {}

std::string JsonPath::toPointer() const {
    std::string pointer = m_around != nullptr ? m_around->toPointer() : std::string();
    if (m_hasKey)
        pointer = childPointer(pointer, m_key);
    if (m_index != none)
        pointer = childPointer(pointer, std::to_string(m_index));
    return pointer;
}

} // namespace sorespot
