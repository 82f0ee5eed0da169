// SPDX-License-Identifier: MIT
// The part of ObjectReader that reads numbers with fractions, and lists that are one value.
#include "core/catalog/object_reader.h"
#include "core/input/json_builder.h"

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

double ObjectReader::numberOf(const nlohmann::json& value, const std::string& pointer,
                              const NumberRule& rule) {
    if (!value.is_number()) {
        wrongType(pointer, "a number", value);
        return rule.min;
    }
    const double number = value.get<double>();
    if (number >= rule.min && number <= rule.max)
        return number;
    refuseAt(finding::outOfRange, pointer, value.dump() + " is not in the range allowed here.",
             "Write " + shortText(rule.min) + " to " + shortText(rule.max) + '.');
    return rule.min;
}

double ObjectReader::number(std::string_view key, const NumberRule& rule) {
    const nlohmann::json* value = need(key, "a number");
    return value ? numberOf(*value, childPointer(m_pointer, key), rule) : rule.min;
}

double ObjectReader::optionalNumber(std::string_view key, const NumberRule& rule, double absent) {
    const nlohmann::json* value = find(key);
    return value ? numberOf(*value, childPointer(m_pointer, key), rule) : absent;
}

std::vector<double> ObjectReader::numbersOf(const nlohmann::json& list, std::size_t from,
                                            const std::string& pointer, std::span<const NumberRule> rules) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < rules.size(); ++i)
        numbers.push_back(
            numberOf(list[from + i], childPointer(pointer, std::to_string(from + i)), rules[i]));
    return numbers;
}

std::vector<double> ObjectReader::numbers(std::string_view key, std::span<const NumberRule> rules) {
    if (const nlohmann::json* list = needList(key, {rules.size(), rules.size()}))
        return numbersOf(*list, 0, childPointer(m_pointer, key), rules);
    return std::vector<double>(rules.size());
}

Tuple ObjectReader::tupleOf(const nlohmann::json& value, const std::string& pointer, const TupleRule& rule) {
    Tuple tuple{{}, std::vector<double>(rule.numbers.size())};
    const std::size_t length = rule.numbers.size() + 1;
    if (!value.is_array())
        wrongType(pointer, "a list [ ... ]", value);
    else if (hasLength(value, pointer, {length, length}))
        tuple = {textOf(value[0], childPointer(pointer, "0"), rule.word),
                 numbersOf(value, 1, pointer, rule.numbers)};
    return tuple;
}

Tuple ObjectReader::tuple(std::string_view key, const TupleRule& rule) {
    const nlohmann::json* value = need(key, "a list [ ... ]");
    return value ? tupleOf(*value, childPointer(m_pointer, key), rule)
                 : Tuple{{}, std::vector<double>(rule.numbers.size())};
}

std::vector<Tuple> ObjectReader::tuples(std::string_view key, const ListRule& list, const TupleRule& rule) {
    std::vector<Tuple> tuples;
    const nlohmann::json* values = needList(key, list);
    const std::string pointer = childPointer(m_pointer, key);
    for (std::size_t i = 0; values && i < values->size(); ++i)
        tuples.push_back(tupleOf((*values)[i], childPointer(pointer, std::to_string(i)), rule));
    return tuples;
}

} // namespace sorespot
