// SPDX-License-Identifier: MIT
#include "core/catalog/object_reader.h"

#include "core/input/text_checks.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

ObjectReader::ObjectReader(const JsonDocument& document, Findings& findings)
    : m_document(&document)
    , m_findings(&findings)
    , m_value(document.root.get()) {
    checkIsObject();
}

ObjectReader::ObjectReader(const ObjectReader& parent, const JsonValue& value, const JsonPath& path,
                           int index)
    : m_document(parent.m_document)
    , m_findings(parent.m_findings)
    , m_value(&value)
    , m_path(path)
    , m_index(index) {
    checkIsObject();
}

void ObjectReader::checkIsObject() {
    if (!m_value->isObject()) {
        wrongType(m_path, "an object { ... }", *m_value);
        m_value = nullptr;
        return;
    }
    m_known.reserve(members().size());
    m_wasAsked.resize(members().size());
    const auto& ambiguous = m_document->ambiguousObjects;
    if (ambiguous.empty())
        return;
    const std::string pointer = m_path.toPointer();
    if (std::find(ambiguous.begin(), ambiguous.end(), pointer) == ambiguous.end())
        return;
    // The doubled key has its finding already. What else might be said rests on a value that may not be the
    // one meant; only the file's outermost object is still read, for the sake of the entries inside.
    m_good = false;
    if (!pointer.empty())
        m_value = nullptr;
}

Place ObjectReader::placeOf(std::string_view key) const {
    return {m_document->file, (key.empty() ? m_path : JsonPath(m_path, key)).toPointer()};
}

bool ObjectReader::has(std::string_view key) const {
    return peek(key) != nullptr;
}

bool ObjectReader::isInteger(std::string_view key) const {
    const JsonValue* value = peek(key);
    return value && value->isNumber() && value->number() == std::floor(value->number());
}

bool ObjectReader::isEmptyList(std::string_view key) const {
    const JsonValue* value = peek(key);
    return value && value->isList() && value->items().empty();
}

bool ObjectReader::hasWord(std::string_view key, std::string_view word) const {
    const JsonValue* value = peek(key);
    return value && value->text() == word;
}

std::vector<std::string_view> ObjectReader::keys() const {
    std::vector<std::string_view> names;
    names.reserve(members().size());
    for (const JsonMember& member : members())
        names.push_back(member.key);
    return names;
}

std::span<const JsonMember> ObjectReader::members() const {
    return m_value ? m_value->members() : std::span<const JsonMember>();
}

const JsonValue* ObjectReader::peek(std::string_view key) const {
    return m_value ? m_value->find(key) : nullptr;
}

const JsonValue* ObjectReader::find(std::string_view key) {
    m_known.push_back(key);
    const JsonMember* member = m_value ? m_value->findMember(key) : nullptr;
    if (member == nullptr)
        return nullptr;
    m_wasAsked[static_cast<std::size_t>(member - members().data())] = true;
    return &member->value;
}

const JsonValue* ObjectReader::need(std::string_view key, std::string_view what) {
    const JsonValue* value = find(key);
    if (value == nullptr)
        reportMissing(key, what);
    return value;
}

void ObjectReader::reportMissing(std::string_view key, std::string_view what) {
    if (m_value == nullptr)
        return;
    refuseAt(finding::missingKey, m_path, "The key " + inQuotes(key) + " is missing.",
             "Add " + inQuotes(key) + " with " + std::string(what) + '.');
}

std::string ObjectReader::text(std::string_view key, const TextRule& rule) {
    const JsonValue* value = need(key, "a text in quotes");
    return value ? textOf(*value, JsonPath(m_path, key), rule) : std::string();
}

std::string ObjectReader::optionalText(std::string_view key, const TextRule& rule) {
    const JsonValue* value = find(key);
    return value ? textOf(*value, JsonPath(m_path, key), rule) : std::string();
}

std::vector<std::string> ObjectReader::texts(std::string_view key, const ListRule& list,
                                             const TextRule& rule) {
    const JsonValue* values = needList(key, list);
    return values ? textsOf(*values, JsonPath(m_path, key), list, rule) : std::vector<std::string>();
}

std::vector<std::vector<std::string>> ObjectReader::textLists(std::string_view key, const ListRule& outer,
                                                              const ListRule& inner, const TextRule& rule) {
    std::vector<std::vector<std::string>> result;
    const JsonValue* lists = needList(key, outer);
    for (std::size_t i = 0; lists && i < lists->size(); ++i) {
        const JsonValue& list = lists->items()[i];
        const JsonPath path(m_path, key, i);
        if (!list.isList())
            wrongType(path, "a list [ ... ]", list);
        else if (hasLength(list, path, inner))
            result.push_back(textsOf(list, path, inner, rule));
    }
    return result;
}

std::vector<std::string> ObjectReader::textsOf(const JsonValue& list, const JsonPath& path,
                                               const ListRule& length, const TextRule& rule) {
    std::vector<std::string> result;
    result.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPath itemPath(path, i);
        std::string item = textOf(list.items()[i], itemPath, rule);
        if (!length.mayRepeat && !item.empty() &&
            std::find(result.begin(), result.end(), item) != result.end())
            refuseAt(finding::duplicateItem, itemPath, inQuotes(item) + " stands twice in this list.",
                     "Remove one of them.");
        result.push_back(std::move(item));
    }
    return result;
}

int ObjectReader::integer(std::string_view key, const IntegerRule& rule) {
    const JsonValue* value = need(key, "a whole number");
    if (!value)
        return rule.min;
    const JsonPath path(m_path, key);
    const double number = value->number();
    if (!value->isNumber() || number != std::floor(number)) {
        wrongType(path, "a whole number", *value);
        return rule.min;
    }
    if (number < rule.min || number > rule.max) {
        refuseAt(finding::outOfRange, path, value->written() + " is not in the range allowed here.",
                 "Write " + std::to_string(rule.min) + " to " + std::to_string(rule.max) + '.');
        return rule.min;
    }
    return static_cast<int>(number);
}

bool ObjectReader::booleanOf(const JsonValue& value, std::string_view key, bool fallback) {
    if (!value.isBoolean())
        wrongType(JsonPath(m_path, key), "true or false", value);
    return value.isBoolean() ? value.boolean() : fallback;
}

bool ObjectReader::boolean(std::string_view key) {
    const JsonValue* value = need(key, "true or false");
    return value && booleanOf(*value, key, false);
}

bool ObjectReader::optionalBoolean(std::string_view key, bool absent) {
    const JsonValue* value = find(key);
    return value ? booleanOf(*value, key, absent) : absent;
}

void ObjectReader::refuse(const FindingCode& code, std::string_view key, std::string message,
                          std::string remedy) {
    refuseAt(code, key.empty() ? m_path : JsonPath(m_path, key), std::move(message), std::move(remedy));
}

void ObjectReader::remark(const FindingCode& code, std::string_view key, std::string message,
                          std::string remedy) {
    m_findings->add(code, placeOf(key), std::move(message), std::move(remedy));
}

void ObjectReader::refuseAt(const FindingCode& code, const JsonPath& path, std::string message,
                            std::string remedy) {
    m_findings->add(code, {m_document->file, path.toPointer()}, std::move(message), std::move(remedy));
    m_good = false;
}

void ObjectReader::reportNothingLeft(std::string_view key) {
    refuse(finding::nothingLeft, key,
           "Too little is left of this list without the entries that have findings.",
           "Mend the findings inside it.");
}

bool ObjectReader::hasUnknownKey() const {
    return m_value != nullptr && std::find(m_wasAsked.begin(), m_wasAsked.end(), false) != m_wasAsked.end();
}

bool ObjectReader::finish() {
    for (std::size_t i = 0; i < members().size() && !m_findings->isFull(m_document->file); ++i) {
        if (m_wasAsked[i])
            continue;
        const std::string_view key = members()[i].key;
        const std::vector<std::string> known(m_known.begin(), m_known.end());
        remark(finding::unknownKey, key, "The key " + inQuotes(key) + " is not known here.",
               "Remove it or correct its spelling." + didYouMean(key, known));
    }
    return m_good;
}

} // namespace sorespot
