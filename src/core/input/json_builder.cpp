// SPDX-License-Identifier: MIT
#include "core/input/json_builder.h"

#include "core/input/findings.h"
#include "core/input/json_path.h"
#include "core/input/json_reader.h"

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

/// Keeps the order of what has the same key.
void sortByKey(std::span<JsonMember> members) {
    const auto isBefore = [](const JsonMember& left, const JsonMember& right) {
        return left.key < right.key;
    };
    constexpr std::size_t few = 16; // std::stable_sort takes memory from the heap for as few as two
    if (members.size() > few)
        return std::stable_sort(members.begin(), members.end(), isBefore);
    for (auto at = members.begin(); at != members.end(); ++at)
        std::rotate(std::upper_bound(members.begin(), at, *at, isBefore), at, at + 1);
}

} // namespace

JsonBuilder::JsonBuilder(std::size_t textBytes)
    : tree(std::make_shared<JsonTree>(2 * textBytes)) {
    m_levels.reserve(static_cast<std::size_t>(maxJsonDepth));
    m_pending.reserve(128);
}

bool JsonBuilder::null() {
    return add(JsonValue());
}
bool JsonBuilder::boolean(bool value) {
    return add(JsonValue(value));
}
bool JsonBuilder::number_integer(number_integer_t value) {
    return add(JsonValue(value));
}
bool JsonBuilder::number_unsigned(number_unsigned_t value) {
    return add(JsonValue(value));
}
bool JsonBuilder::number_float(number_float_t value, const string_t&) {
    return add(JsonValue(value));
}

bool JsonBuilder::string(string_t& value) {
    if (value.size() > maxJsonStringBytes) {
        add(JsonValue()); // so that its place is named
        return fail(finding::stringTooLong, "A text is longer than 64 KiB.");
    }
    return add(JsonValue(tree->keep(value)));
}

bool JsonBuilder::binary(binary_t&) {
    return fail(finding::syntaxError, "bytes are no part of JSON text");
}

bool JsonBuilder::start_object(std::size_t) {
    return open(true);
}
bool JsonBuilder::start_array(std::size_t) {
    return open(false);
}

bool JsonBuilder::key(string_t& value) {
    if (value.size() > maxJsonKeyBytes)
        return fail(finding::stringTooLong, "A key is longer than 1024 bytes.");
    m_levels.back().key = tree->keep(value);
    m_levels.back().hasKey = true;
    return true;
}

bool JsonBuilder::end_object() {
    const std::span<JsonMember> members = std::span(m_pending).subspan(m_levels.back().first);
    sortByKey(members);
    const auto isDoubled = [](const JsonMember& left, const JsonMember& right) {
        return left.key == right.key;
    };
    for (auto at = std::adjacent_find(members.begin(), members.end(), isDoubled); at != members.end();
         at = std::adjacent_find(at + 1, members.end(), isDoubled))
        reportDoubled(at->key);
    const auto last = std::unique(members.begin(), members.end(), isDoubled);
    const std::span<JsonMember> kept =
        tree->make<JsonMember>(static_cast<std::size_t>(last - members.begin()));
    std::copy(members.begin(), last, kept.begin());
    return close(JsonValue(std::span<const JsonMember>(kept)));
}

bool JsonBuilder::end_array() {
    const std::span<const JsonMember> pending = std::span(m_pending).subspan(m_levels.back().first);
    const std::span<JsonValue> items = tree->make<JsonValue>(pending.size());
    std::transform(pending.begin(), pending.end(), items.begin(),
                   [](const JsonMember& member) { return member.value; });
    return close(JsonValue(std::span<const JsonValue>(items)));
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&,
                              const nlohmann::detail::exception& error) {
    constexpr int numberOverflow = 406;
    const FindingCode& code = error.id == numberOverflow ? finding::numberOutOfRange : finding::syntaxError;
    fail(code, error.what());
    failure->offset = position;
    return false;
}

bool JsonBuilder::add(JsonValue value) {
    if (m_levels.empty())
        tree->root = value;
    else
        m_pending.push_back({m_levels.back().key, value});
    return true;
}

bool JsonBuilder::open(bool isObject) {
    if (m_levels.size() == static_cast<std::size_t>(maxJsonDepth))
        return fail(finding::tooDeep, "Lists and objects are nested more than 64 deep.");
    m_levels.push_back({m_pending.size(), isObject, false, {}});
    return true;
}

bool JsonBuilder::close(JsonValue value) {
    m_pending.resize(m_levels.back().first);
    m_levels.pop_back();
    return add(value);
}

void JsonBuilder::reportDoubled(std::string_view key) {
    // Kept short: after this many the file is not going to be used anyway, and a hostile one could hold a
    // million.
    if (doubledKeys.size() <= Findings::maxPerFile)
        doubledKeys.push_back({pointerTo(m_levels.size() - 1), std::string(key)});
}

bool JsonBuilder::fail(const FindingCode& code, std::string detail) {
    failure = Failure{code, pointerTo(m_levels.size()), 0, std::move(detail)};
    return false;
}

/// Pointer to what the innermost of `levels` levels is reading, or has read last.
std::string JsonBuilder::pointerTo(std::size_t levels) const {
    std::string pointer;
    for (std::size_t i = 0; i < levels; ++i) {
        const Level& level = m_levels[i];
        // A list or object is in the list around it only when it has ended.
        const std::size_t begun = i + 1 < m_levels.size() ? m_levels[i + 1].first + 1 : m_pending.size();
        if (level.isObject) {
            if (level.hasKey)
                pointer = childPointer(pointer, level.key);
        } else if (begun > level.first) {
            pointer = childPointer(pointer, std::to_string(begun - level.first - 1));
        }
    }
    return pointer;
}

} // namespace sorespot
