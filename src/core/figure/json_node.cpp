// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"

#include <algorithm>
#include <sstream>

namespace sorespot {

namespace {

std::string ranged(const char* what, double low, double high) {
    std::ostringstream text;
    text << "write " << what << " from " << low << " to " << high;
    return text.str();
}

std::string counted(std::size_t low, std::size_t high) {
    return low == high ? std::to_string(low) : std::to_string(low) + " to " + std::to_string(high);
}

std::string indexed(std::size_t i) {
    std::string text = std::to_string(i); // "[" + ... raises a false alarm (-Wrestrict) in GCC 12
    text.insert(text.begin(), '[');
    text.push_back(']');
    return text;
}

} // namespace

JsonNode JsonNode::child(const JsonValue& json, const std::string& key) const {
    const bool atRoot = m_place.ends_with(": ");
    return {json, atRoot || key.front() == '[' ? m_place + key : m_place + "." + key, 0};
}

void JsonNode::fail(const std::string& problem, const std::string& remedy) const {
    throw JsonProblem{m_place.ends_with(": ") ? m_place + "document" : m_place, problem, remedy};
}

std::optional<JsonNode> JsonNode::optionalMember(const std::string& key) const {
    if (!m_json->isObject())
        fail("is not an object", "write { ... }");
    const JsonValue* found = m_json->find(key);
    if (found == nullptr)
        return std::nullopt;
    return child(*found, key);
}

JsonNode JsonNode::member(const std::string& key) const {
    const std::optional<JsonNode> found = optionalMember(key);
    if (!found)
        fail("has no \"" + key + "\"", "add it");
    return *found;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members(std::size_t maxCount) const {
    if (!m_json->isObject())
        fail("is not an object", "write { ... }");
    if (m_json->size() > maxCount)
        fail("has too many members", "keep it to " + std::to_string(maxCount));
    std::vector<std::pair<std::string, JsonNode>> all;
    for (const JsonMember& member : m_json->members()) {
        const std::string key(member.key);
        if (key.empty())
            fail("has an empty key", "name it");
        all.emplace_back(key, child(member.value, key));
    }
    return all;
}

void JsonNode::allowOnly(std::initializer_list<std::string_view> keys) const {
    if (!m_json->isObject())
        fail("is not an object", "write { ... }");
    for (const JsonMember& member : m_json->members()) {
        if (std::find(keys.begin(), keys.end(), member.key) != keys.end())
            continue;
        std::string known;
        for (const std::string_view key : keys)
            known += (known.empty() ? "" : ", ") + std::string(key);
        fail("has an unknown member \"" + std::string(member.key) + "\"", "use one of: " + known);
    }
}

std::span<const JsonValue> JsonNode::array(std::size_t minCount, std::size_t maxCount) const {
    if (!m_json->isList())
        fail("is not a list", "write [ ... ]");
    if (m_json->size() < minCount || m_json->size() > maxCount)
        fail("has " + std::to_string(m_json->size()) + " items", "give it " + counted(minCount, maxCount));
    return m_json->items();
}

std::vector<JsonNode> JsonNode::elements(std::size_t minCount, std::size_t maxCount) const {
    std::vector<JsonNode> all;
    for (const JsonValue& element : array(minCount, maxCount))
        all.push_back(child(element, indexed(all.size())));
    return all;
}

std::vector<double> JsonNode::numbers(double low, double high, std::size_t minCount,
                                      std::size_t maxCount) const {
    std::vector<double> all;
    for (const JsonValue& element : array(minCount, maxCount)) {
        const double value = element.isNumber() ? element.number() : high + 1;
        if (!(value >= low && value <= high))
            child(element, indexed(all.size())).number(low, high);
        all.push_back(value);
    }
    return all;
}

std::vector<int> JsonNode::integers(int low, int high, std::size_t minCount, std::size_t maxCount) const {
    std::vector<int> all;
    for (const JsonValue& element : array(minCount, maxCount)) {
        const double value = element.isWholeNumber() ? element.number() : 0; // double: may exceed any integer
        if (!element.isWholeNumber() || value < low || value > high)
            child(element, indexed(all.size()))
                .fail("is not a whole number in range", ranged("a whole number", low, high));
        all.push_back(static_cast<int>(value));
    }
    return all;
}

double JsonNode::number(double low, double high) const {
    const double value = m_json->isNumber() ? m_json->number() : high + 1;
    if (!(value >= low && value <= high))
        fail("is not a number in range", ranged("a number", low, high));
    return value;
}

bool JsonNode::boolean() const {
    if (!m_json->isBoolean())
        fail("is neither true nor false", "write true or false");
    return m_json->boolean();
}

std::string JsonNode::text(std::size_t maxBytes) const {
    const std::string_view text = m_json->text();
    if (text.empty())
        fail("is not a text", "write \"...\"");
    if (text.size() > maxBytes)
        fail("is too long", "keep it to " + std::to_string(maxBytes) + " bytes");
    return std::string(text);
}

} // namespace sorespot
