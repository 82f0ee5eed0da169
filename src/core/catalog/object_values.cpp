// SPDX-License-Identifier: MIT
// The part of ObjectReader that looks at one value: texts, words of a table, lists, nested objects.
#include "core/catalog/object_reader.h"
#include "core/catalog/text_forms.h"
#include "core/input/text_checks.h"

#include <algorithm>

namespace sorespot {
namespace {

std::string describeType(const JsonValue& value) {
    if (value.isText())
        return "the text " + inQuotes(value.text());
    if (value.isList())
        return "a list";
    if (value.isObject())
        return "an object";
    return (value.isNumber() ? "the number " : "") + value.written();
}

std::string joined(std::span<const std::string_view> words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            result += i + 1 == words.size() ? " or " : ", ";
        result += words[i];
    }
    return result;
}

} // namespace

void ObjectReader::wrongType(const JsonPath& path, std::string_view expected, const JsonValue& found) {
    refuseAt(finding::wrongType, path,
             "Expected " + std::string(expected) + ", found " + describeType(found) + '.',
             "Write " + std::string(expected) + " here.");
}

std::string ObjectReader::textOf(const JsonValue& value, const JsonPath& path, const TextRule& rule) {
    const std::string_view text = value.text();
    if (!value.isText()) {
        wrongType(path, "a text in quotes", value);
        return {};
    }
    if (text.find_first_not_of(' ') == std::string::npos) {
        refuseAt(finding::emptyText, path, "This text is empty.",
                 "Write it; leave out an optional key instead.");
        return {};
    }
    if (const auto bad = findForbiddenCharacter(text)) {
        refuseAt(finding::forbiddenCharacter, path,
                 "The text holds the invisible character " + codePointName(*bad) + '.',
                 "Write it in one line without tabs, control characters and marks of writing direction.");
        return {};
    }
    // Counted only where there may be too many: a character takes one byte at least.
    const std::size_t length = text.size() > rule.maxLength ? countCodePoints(text) : 0;
    if (length > rule.maxLength) {
        refuseAt(finding::textTooLong, path,
                 "The text has " + std::to_string(length) + " characters; at most " +
                     std::to_string(rule.maxLength) + " fit.",
                 "Shorten it.");
        return {};
    }
    if (text.front() == ' ' || text.back() == ' ') {
        refuseAt(finding::outerSpace, path, "The text starts or ends with a space.", "Remove the space.");
        return {};
    }
    if (!hasForm(text, rule.form)) {
        const FindingCode& code =
            rule.form == TextForm::Id || rule.form == TextForm::PointId ? finding::badId : finding::badFormat;
        refuseAt(code, path, inQuotes(text) + ' ' + describeForm(rule.form) + '.', "Correct it.");
        return {};
    }
    return std::string(text);
}

const JsonValue* ObjectReader::needList(std::string_view key, const ListRule& rule) {
    const JsonValue* value = need(key, "a list [ ... ]");
    if (!value)
        return nullptr;
    const JsonPath path(m_path, key);
    if (!value->isList()) {
        wrongType(path, "a list [ ... ]", *value);
        return nullptr;
    }
    return hasLength(*value, path, rule) ? value : nullptr;
}

bool ObjectReader::hasLength(const JsonValue& list, const JsonPath& path, const ListRule& rule) {
    if (list.size() >= rule.min && list.size() <= rule.max)
        return true;
    const std::string length = "The list has " + std::to_string(list.size()) + " entries; ";
    if (list.size() < rule.min) {
        refuseAt(finding::listTooShort, path,
                 length + "at least " + std::to_string(rule.min) + " must be there.", "Add what is missing.");
    } else {
        refuseAt(finding::listTooLong, path, length + "at most " + std::to_string(rule.max) + " are allowed.",
                 "Shorten the list.");
    }
    return false;
}

std::optional<std::size_t> ObjectReader::indexOf(const JsonValue& value, const JsonPath& path,
                                                 std::span<const std::string_view> names) {
    if (!value.isText()) {
        wrongType(path, "one of the words " + joined(names), value);
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), value.text());
    if (found == names.end()) {
        const std::vector<std::string> candidates(names.begin(), names.end());
        refuseAt(finding::unknownValue, path,
                 inQuotes(value.text()) + " is not one of the words allowed here.",
                 "Write " + joined(names) + '.' + didYouMean(value.text(), candidates));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - names.begin());
}

std::optional<std::size_t> ObjectReader::choiceIndex(std::string_view key,
                                                     std::span<const std::string_view> names) {
    if (const JsonValue* value = find(key))
        return indexOf(*value, JsonPath(m_path, key), names);
    reportMissing(key, "one of the words " + joined(names));
    return std::nullopt;
}

std::vector<std::size_t> ObjectReader::choiceIndices(std::string_view key, const ListRule& list,
                                                     std::span<const std::string_view> names) {
    std::vector<std::size_t> result;
    const JsonValue* values = needList(key, list);
    const JsonPath path(m_path, key);
    for (std::size_t i = 0; values && i < values->size(); ++i) {
        const JsonPath itemPath(path, i);
        const auto index = indexOf(values->items()[i], itemPath, names);
        if (!index)
            continue;
        if (std::find(result.begin(), result.end(), *index) != result.end())
            refuseAt(finding::duplicateItem, itemPath,
                     inQuotes(names[*index]) + " stands twice in this list.", "Remove one of them.");
        result.push_back(*index);
    }
    return result;
}

std::optional<ObjectReader> ObjectReader::childObject(std::string_view key) {
    const JsonValue* value = need(key, "an object { ... }");
    if (!value)
        return std::nullopt;
    return ObjectReader(*this, *value, JsonPath(m_path, key), 0);
}

std::vector<ObjectReader> ObjectReader::childObjects(std::string_view key, const ListRule& list) {
    std::vector<ObjectReader> items;
    const JsonValue* values = needList(key, list);
    items.reserve(values ? values->size() : 0);
    for (std::size_t i = 0; values && i < values->size(); ++i)
        items.push_back(
            ObjectReader(*this, values->items()[i], JsonPath(m_path, key, i), static_cast<int>(i)));
    return items;
}

} // namespace sorespot
