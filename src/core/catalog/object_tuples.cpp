// SPDX-License-Identifier: MIT
// The part of ObjectReader that reads numbers with fractions, and lists that are one value.
#include "core/catalog/object_reader.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace sorespot {
namespace {

/// "0.5", "500".
std::string shortText(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

} // namespace

double ObjectReader::numberOf(const nlohmann::json& value, const JsonPath& path, const NumberRule& rule) {
    if (!value.is_number()) {
        wrongType(path, "a number", value);
        return rule.min;
    }
    const double number = value.get<double>();
    if (number >= rule.min && number <= rule.max)
        return number;
    refuseAt(finding::outOfRange, path, value.dump() + " is not in the range allowed here.",
             "Write " + shortText(rule.min) + " to " + shortText(rule.max) + '.');
    return rule.min;
}

double ObjectReader::number(std::string_view key, const NumberRule& rule) {
    const nlohmann::json* value = need(key, "a number");
    return value ? numberOf(*value, JsonPath(m_path, key), rule) : rule.min;
}

double ObjectReader::optionalNumber(std::string_view key, const NumberRule& rule, double absent) {
    const nlohmann::json* value = find(key);
    return value ? numberOf(*value, JsonPath(m_path, key), rule) : absent;
}

std::vector<double> ObjectReader::numbersOf(const nlohmann::json& list, std::size_t from,
                                            const JsonPath& path, std::span<const NumberRule> rules) {
    std::vector<double> numbers;
    numbers.reserve(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        numbers.push_back(numberOf(list[from + i], JsonPath(path, from + i), rules[i]));
    return numbers;
}

std::vector<double> ObjectReader::numbers(std::string_view key, std::span<const NumberRule> rules) {
    if (const nlohmann::json* list = needList(key, {rules.size(), rules.size()}))
        return numbersOf(*list, 0, JsonPath(m_path, key), rules);
    return std::vector<double>(rules.size());
}

Tuple ObjectReader::tupleOf(const nlohmann::json& value, const JsonPath& path, const TupleRule& rule) {
    const std::size_t length = rule.numbers.size() + 1;
    if (!value.is_array())
        wrongType(path, "a list [ ... ]", value);
    else if (hasLength(value, path, {length, length}))
        return {textOf(value[0], JsonPath(path, std::size_t{0}), rule.word),
                numbersOf(value, 1, path, rule.numbers)};
    return {{}, std::vector<double>(rule.numbers.size())};
}

Tuple ObjectReader::tuple(std::string_view key, const TupleRule& rule) {
    const nlohmann::json* value = need(key, "a list [ ... ]");
    return value ? tupleOf(*value, JsonPath(m_path, key), rule)
                 : Tuple{{}, std::vector<double>(rule.numbers.size())};
}

std::vector<Tuple> ObjectReader::tuples(std::string_view key, const ListRule& list, const TupleRule& rule) {
    std::vector<Tuple> tuples;
    const nlohmann::json* values = needList(key, list);
    tuples.reserve(values ? values->size() : 0);
    const JsonPath path(m_path, key);
    for (std::size_t i = 0; values && i < values->size(); ++i)
        tuples.push_back(tupleOf((*values)[i], JsonPath(path, i), rule));
    return tuples;
}

} // namespace sorespot
