// SPDX-License-Identifier: MIT
#include "core/input/json_value.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sorespot {
namespace {

/// Of a number or a text.
template <typename Plain>
std::string plainText(const Plain& value) {
    return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

JsonValue::JsonValue(std::span<const JsonMember> members)
    : m_value(Members{members.data(), members.size()}) {}

bool JsonValue::boolean() const {
    const auto* value = std::get_if<bool>(&m_value);
    return value != nullptr && *value;
}

double JsonValue::number() const {
    if (const auto* number = std::get_if<double>(&m_value))
        return *number;
    if (const auto* number = std::get_if<std::uint64_t>(&m_value))
        return static_cast<double>(*number);
    if (const auto* number = std::get_if<std::int64_t>(&m_value))
        return static_cast<double>(*number);
    return 0;
}

std::string_view JsonValue::text() const {
    const auto* text = std::get_if<std::string_view>(&m_value);
    return text != nullptr ? *text : std::string_view();
}

std::span<const JsonValue> JsonValue::items() const {
    const auto* items = std::get_if<Items>(&m_value);
    return items != nullptr ? std::span(items->first, items->count) : std::span<const JsonValue>();
}

std::span<const JsonMember> JsonValue::members() const {
    const auto* members = std::get_if<Members>(&m_value);
    return members != nullptr ? std::span(members->first, members->count) : std::span<const JsonMember>();
}

std::size_t JsonValue::size() const {
    return isList() ? items().size() : members().size();
}

const JsonMember* JsonValue::findMember(std::string_view key) const {
    const std::span<const JsonMember> all = members();
    constexpr std::size_t few = 16; // most keys differ in length, so that looking at all of these is faster
    const auto isThis = [key](const JsonMember& member) { return member.key == key; };
    const auto isBefore = [](const JsonMember& member, std::string_view wanted) {
        return member.key < wanted;
    };
    const auto at = all.size() <= few ? std::find_if(all.begin(), all.end(), isThis)
                                      : std::lower_bound(all.begin(), all.end(), key, isBefore);
    return at != all.end() && at->key == key ? &*at : nullptr;
}

const JsonValue* JsonValue::find(std::string_view key) const {
    const JsonMember* member = findMember(key);
    return member != nullptr ? &member->value : nullptr;
}

std::string JsonValue::written() const {
    if (isList()) {
        std::string list;
        for (const JsonValue& item : items())
            list += (list.empty() ? "" : ",") + item.written();
        return '[' + list + ']';
    }
    if (isObject()) {
        std::string object;
        for (const JsonMember& member : members())
            object += (object.empty() ? "" : ",") + plainText(member.key) + ':' + member.value.written();
        return '{' + object + '}';
    }
    if (const auto* truth = std::get_if<bool>(&m_value))
        return *truth ? "true" : "false";
    if (const auto* number = std::get_if<double>(&m_value))
        return plainText(*number);
    if (const auto* number = std::get_if<std::uint64_t>(&m_value))
        return std::to_string(*number);
    if (const auto* number = std::get_if<std::int64_t>(&m_value))
        return std::to_string(*number);
    return isText() ? plainText(text()) : "null";
}

} // namespace sorespot
