// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_words.h"
#include "core/catalog/field_rules.h"
#include "core/input/findings.h"
#include "core/input/json_path.h"
#include "core/input/json_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sorespot {

inline constexpr std::size_t mostTupleNumbers = 3;

/// A list that is one value: ["acromion", 3, -12].
struct Tuple {
    std::string word;
    std::array<double, mostTupleNumbers> numbers{}; ///< The first ones, as many as its rule has.
};

/// Reads the keys of one JSON object by name and type, and turns everything that is not as it should be into
/// findings. Getters return a harmless value after a finding; `finish` tells whether the object may be used.
class ObjectReader {
public:
    ObjectReader(const JsonDocument& document, Findings& findings);

    Place place() const { return {m_document->file, m_path.toPointer()}; }
    Place placeOf(std::string_view key) const;
    int index() const { return m_index; } ///< From 0 in the list it was read from; dropped neighbours count.
    bool has(std::string_view key) const;
    bool isInteger(std::string_view key) const;
    bool isEmptyList(std::string_view key) const;
    bool hasWord(std::string_view key, std::string_view word) const;
    template <typename Words>
    bool isOneOf(std::string_view key, const Words& table) const {
        return std::ranges::any_of(table, [&](const auto& entry) { return hasWord(key, entry.word); });
    }

    std::string text(std::string_view key, const TextRule& rule);
    std::string optionalText(std::string_view key, const TextRule& rule);
    std::vector<std::string> texts(std::string_view key, const ListRule& list, const TextRule& rule);
    /// A list of lists.
    std::vector<std::vector<std::string>> textLists(std::string_view key, const ListRule& outer,
                                                    const ListRule& inner, const TextRule& rule);
    int integer(std::string_view key, const IntegerRule& rule);
    double number(std::string_view key, const NumberRule& rule);
    double optionalNumber(std::string_view key, const NumberRule& rule, double absent);
    /// A list of numbers, one for each of the rules.
    std::vector<double> numbers(std::string_view key, std::span<const NumberRule> rules);
    Tuple tuple(std::string_view key, const TupleRule& rule);
    std::vector<Tuple> tuples(std::string_view key, const ListRule& list, const TupleRule& rule);
    bool boolean(std::string_view key);
    bool optionalBoolean(std::string_view key, bool absent);

    template <typename Words>
    auto choice(std::string_view key, const Words& table) {
        const auto index = choiceIndex(key, namesOf(table));
        return table[index.value_or(0)].value;
    }
    template <typename Words, typename Value>
    Value optionalChoice(std::string_view key, const Words& table, Value absent) {
        return has(key) ? choice(key, table) : absent;
    }
    template <typename Words>
    auto choices(std::string_view key, const ListRule& list, const Words& table) {
        std::vector<decltype(table[0].value)> result;
        for (const std::size_t index : choiceIndices(key, list, namesOf(table)))
            result.push_back(table[index].value);
        return result;
    }

    /// Reads a nested object that this one cannot do without.
    template <typename Read>
    void object(std::string_view key, Read read) {
        if (std::optional<ObjectReader> child = childObject(key)) {
            read(*child);
            m_good = child->finish() && m_good;
        }
    }

    /// Reads a list of objects. One that is not as it should be is left out; the list must keep its least
    /// length.
    template <typename Read>
    auto objects(std::string_view key, const ListRule& list, Read read) {
        std::vector<decltype(read(std::declval<ObjectReader&>()))> result;
        std::vector<ObjectReader> items = childObjects(key, list);
        result.reserve(items.size());
        for (ObjectReader& item : items) {
            auto value = read(item);
            if (item.finish())
                result.push_back(std::move(value));
        }
        if (!items.empty() && result.size() < list.min)
            reportNothingLeft(key);
        return result;
    }

    /// What `read` gives; `fallback` where the key is absent or `read` refuses its value. The object stays as
    /// good as it was: for files that can do without any of their keys.
    template <typename Value, typename Read>
    Value valueOr(std::string_view key, Value fallback, Read read) {
        if (!has(key)) {
            ignore(key);
            return fallback;
        }
        const bool wasGood = std::exchange(m_good, true);
        Value value = read();
        return std::exchange(m_good, wasGood) ? std::move(value) : std::move(fallback);
    }

    /// The names of all keys, for an object whose keys are data. They live as long as the document.
    std::vector<std::string_view> keys() const;

    /// A finding about a key of this object (or, with an empty key, about the object) that leaves the object
    /// out.
    void refuse(const FindingCode& code, std::string_view key, std::string message, std::string remedy);
    /// A finding that does not.
    void remark(const FindingCode& code, std::string_view key, std::string message, std::string remedy);

    /// Counts a key as known without reading it.
    void ignore(std::string_view key) { static_cast<void>(find(key)); }
    /// Whether there is a key that nobody asked for so far.
    bool hasUnknownKey() const;
    /// False once something was found that leaves the object out.
    bool isGood() const { return m_good; }
    /// Reports the keys nobody asked for. True where the object may be used.
    bool finish();

private:
    ObjectReader(const ObjectReader& parent, const JsonValue& value, const JsonPath& path, int index);

    template <typename Words>
    static auto namesOf(const Words& table) {
        std::array<std::string_view, std::tuple_size_v<Words>> names;
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = table[i].word;
        return names;
    }

    void checkIsObject();
    std::span<const JsonMember> members() const;
    const JsonValue* peek(std::string_view key) const;
    const JsonValue* find(std::string_view key);
    const JsonValue* need(std::string_view key, std::string_view what);
    void reportMissing(std::string_view key, std::string_view what);
    const JsonValue* needList(std::string_view key, const ListRule& rule);
    void wrongType(const JsonPath& path, std::string_view expected, const JsonValue& found);
    void refuseAt(const FindingCode& code, const JsonPath& path, std::string message, std::string remedy);
    std::string textOf(const JsonValue& value, const JsonPath& path, const TextRule& rule);
    double numberOf(const JsonValue& value, const JsonPath& path, const NumberRule& rule);
    std::vector<std::string> textsOf(const JsonValue& list, const JsonPath& path, const ListRule& length,
                                     const TextRule& rule);
    bool hasLength(const JsonValue& list, const JsonPath& path, const ListRule& rule);
    Tuple tupleOf(const JsonValue& value, const JsonPath& path, const TupleRule& rule);
    bool booleanOf(const JsonValue& value, std::string_view key, bool fallback);
    std::optional<std::size_t> indexOf(const JsonValue& value, const JsonPath& path,
                                       std::span<const std::string_view> names);
    std::optional<std::size_t> choiceIndex(std::string_view key, std::span<const std::string_view> names);
    std::vector<std::size_t> choiceIndices(std::string_view key, const ListRule& list,
                                           std::span<const std::string_view> names);
    std::optional<ObjectReader> childObject(std::string_view key);
    std::vector<ObjectReader> childObjects(std::string_view key, const ListRule& list);
    void reportNothingLeft(std::string_view key);

    const JsonDocument* m_document;
    Findings* m_findings;
    const JsonValue* m_value; ///< Null where it is not an object; all getters are silent then.
    JsonPath
        m_path; ///< Around it is that of the reader that made this one, which therefore stays where it is.
    int m_index = 0;
    bool m_good = true;                    ///< Never where m_value is null.
    std::vector<std::string_view> m_known; ///< Keys asked for. Callers pass literals or keys().
    std::vector<bool> m_wasAsked;          ///< For each member whether its key is among them.
};

} // namespace sorespot
