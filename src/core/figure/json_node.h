// SPDX-License-Identifier: MIT
#pragma once

// Internal to core; the figure builder reads its sources with the same classes.

#include "core/input/json_reader.h"
#include "core/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sorespot {

/// Thrown by JsonNode and caught by the function that reads the file; never leaves a public function of core.
struct JsonProblem {
    std::string place; ///< File and path in it: "front.json: regions[3].side".
    std::string problem;
    std::string remedy;
};

/// Reads a file whole or not at all: its first finding is the error.
Result<JsonDocument> openJson(const std::filesystem::path& file, JsonComments comments);

/// A value in a document together with the path that leads to it. Every access says what it expects; anything
/// else throws a JsonProblem that names the place. Valid as long as the document lives.
class JsonNode {
public:
    JsonNode(const JsonValue& document, const std::string& file)
        : m_json(&document)
        , m_place(file + ": ") {}

    const std::string& place() const { return m_place; }
    bool isArray() const { return m_json->isList(); }
    bool isObject() const { return m_json->isObject(); }
    bool isNumber() const { return m_json->isNumber(); }
    bool isText() const { return m_json->isText(); }

    JsonNode member(const std::string& key) const;
    std::optional<JsonNode> optionalMember(const std::string& key) const;
    std::vector<std::pair<std::string, JsonNode>> members(std::size_t maxCount) const;
    /// Fails on a member not in the list: a misspelt optional key would otherwise be ignored.
    void allowOnly(std::initializer_list<std::string_view> keys) const;

    std::vector<JsonNode> elements(std::size_t minCount, std::size_t maxCount) const;
    /// An array of numbers in one go: large ones need no node (and no path) for each.
    std::vector<double> numbers(double low, double high, std::size_t minCount, std::size_t maxCount) const;
    std::vector<int> integers(int low, int high, std::size_t minCount, std::size_t maxCount) const;

    double number(double low, double high) const;
    bool boolean() const;
    /// Not empty and at most maxBytes long.
    std::string text(std::size_t maxBytes) const;

    [[noreturn]] void fail(const std::string& problem, const std::string& remedy) const;

private:
    JsonNode(const JsonValue& json, std::string place, int)
        : m_json(&json)
        , m_place(std::move(place)) {}
    JsonNode child(const JsonValue& json, const std::string& key) const;
    std::span<const JsonValue> array(std::size_t minCount, std::size_t maxCount) const;

    const JsonValue* m_json;
    std::string m_place;
};

} // namespace sorespot
