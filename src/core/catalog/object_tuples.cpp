// SPDX-License-Identifier: MIT
// The part of ObjectReader that reads numbers with fractions, and lists that are one value.
#include "core/catalog/object_reader.h"

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

double ObjectReader::numberOf(const JsonValue& value, const JsonPath& path, const NumberRule& rule) {
    if (!value.isNumber()) {
        wrongType(path, "a number", value);
        return rule.min;
    }
    const double number = value.number();
    if (number >= rule.min && number <= rule.max)
        return number;
    refuseAt(finding::outOfRange, path, value.written() + " is not in the range allowed here.",
             "Write " + shortText(rule.min) + " to " + shortText(rule.max) + '.');
    return rule.min;
}

double ObjectReader::number(std::string_view key, const NumberRule& rule) {
    const JsonValue* value = need(key, "a number");
    return value ? numberOf(*value, JsonPath(m_path, key), rule) : rule.min;
}

double ObjectReader::optionalNumber(std::string_view key, const NumberRule& rule, double absent) {
    const JsonValue* value = find(key);
    return value ? numberOf(*value, JsonPath(m_path, key), rule) : absent;
}

std::vector<double> ObjectReader::numbers(std::string_view key, std::span<const NumberRule> rules) {
    std::vector<double> numbers(rules.size());
    if (const JsonValue* list = needList(key, {rules.size(), rules.size()})) {
        const JsonPath path(m_path, key);
        for (std::size_t i = 0; i < rules.size(); ++i)
            numbers[i] = numberOf(list->items()[i], JsonPath(path, i), rules[i]);
    }
    return numbers;
}

Tuple ObjectReader::tupleOf(const JsonValue& value, const JsonPath& path, const TupleRule& rule) {
    Tuple tuple;
    const std::size_t length = rule.numbers.size() + 1;
    if (!value.isList()) {
        wrongType(path, "a list [ ... ]", value);
    } else if (hasLength(value, path, {length, length})) {
        const std::span<const JsonValue> items = value.items();
        tuple.word = textOf(items[0], JsonPath(path, std::size_t{0}), rule.word);
        for (std::size_t i = 1; i < length; ++i)
            tuple.numbers[i - 1] = numberOf(items[i], JsonPath(path, i), rule.numbers[i - 1]);
    }
    return tuple;
}

Tuple ObjectReader::tuple(std::string_view key, const TupleRule& rule) {
    const JsonValue* value = need(key, "a list [ ... ]");
    return value ? tupleOf(*value, JsonPath(m_path, key), rule) : Tuple();
}

std::vector<Tuple> ObjectReader::tuples(std::string_view key, const ListRule& list, const TupleRule& rule) {
    std::vector<Tuple> tuples;
    const JsonValue* values = needList(key, list);
    tuples.reserve(values ? values->size() : 0);
    const JsonPath path(m_path, key);
    for (std::size_t i = 0; values && i < values->size(); ++i)
        tuples.push_back(tupleOf(values->items()[i], JsonPath(path, i), rule));
    return tuples;
}

} // namespace sorespot
