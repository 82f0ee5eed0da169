// SPDX-License-Identifier: MIT
#include "core/catalog/text_forms.h"

#include "core/input/ascii.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <iterator>

namespace sorespot {
namespace {

bool isWordCharacter(char c) {
    return isAsciiLetter(c) || isDigit(c);
}

/// ^[a-z][a-z0-9_]*\.[1-9][0-9]?$
bool isPointId(std::string_view text) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string_view number = text.substr(std::min(dot + 1, text.size()));
    return isId(text.substr(0, dot)) && !number.empty() && number.size() <= 2 && number.front() != '0' &&
           std::all_of(number.begin(), number.end(), isDigit);
}

/// ^https?://[^ ]+$
bool isWebAddress(std::string_view text) {
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        if (text.substr(0, scheme.size()) == scheme)
            return text.size() > scheme.size() && text.find(' ') == std::string_view::npos;
    }
    return false;
}

/// ^FMA:[0-9]{1,8}$
bool isFmaId(std::string_view text) {
    constexpr std::string_view prefix = "FMA:";
    const std::string_view number = text.substr(std::min(prefix.size(), text.size()));
    return text.substr(0, prefix.size()) == prefix && !number.empty() && number.size() <= 8 &&
           std::all_of(number.begin(), number.end(), isDigit);
}

/// ^UBERON:[0-9]{7}$
bool isUberonId(std::string_view text) {
    constexpr std::string_view prefix = "UBERON:";
    const std::string_view number = text.substr(std::min(prefix.size(), text.size()));
    return text.substr(0, prefix.size()) == prefix && number.size() == 7 &&
           std::all_of(number.begin(), number.end(), isDigit);
}

/// ^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$
bool isLanguage(std::string_view text) {
    std::size_t end = std::min(text.find('-'), text.size());
    const std::string_view first = text.substr(0, end);
    if (first.size() < 2 || first.size() > 3 || !std::all_of(first.begin(), first.end(), isLower))
        return false;
    while (end < text.size()) {
        const std::size_t start = end + 1;
        end = std::min(text.find('-', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (part.size() < 2 || part.size() > 8 || !std::all_of(part.begin(), part.end(), isWordCharacter))
            return false;
    }
    return true;
}

/// ^[^{}]*\{side\}[^{}]*$
bool isSidedName(std::string_view text) {
    constexpr std::string_view mark = "{side}";
    const std::size_t at = text.find(mark);
    return at != std::string_view::npos && std::count(text.begin(), text.end(), '{') == 1 &&
           std::count(text.begin(), text.end(), '}') == 1;
}

/// ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
bool isDate(std::string_view text) {
    constexpr std::string_view form = "dddd-dd-dd";
    const auto fits = [](char c, char expected) { return expected == 'd' ? isDigit(c) : c == expected; };
    if (!std::equal(text.begin(), text.end(), form.begin(), form.end(), fits))
        return false;
    const std::string_view month = text.substr(5, 2);
    const std::string_view day = text.substr(8, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

/// ^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$
bool isVersion(std::string_view text) {
    int parts = 0;
    for (std::size_t start = 0; start <= text.size(); ++parts) {
        const std::size_t end = std::min(text.find('.', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (part.empty() || part.size() > 6 || !std::all_of(part.begin(), part.end(), isDigit))
            return false;
        start = end + 1;
    }
    return parts == 3;
}

bool isAnything(std::string_view) {
    return true;
}

struct Form {
    bool (*fits)(std::string_view text);
    const char* description;
};

/// In the order of TextForm.
constexpr Form forms[] = {
    {isAnything, ""},
    {isId, "must be lower-case letters, digits and underscores, starting with a letter, like shoulder_front"},
    {isPointId, "must be the muscle's id, a dot and a number, like infraspinatus.1"},
    {isWebAddress, "must start with https:// or http:// and hold no space"},
    {isFmaId, "must look like FMA:32546"},
    {isUberonId, "must look like UBERON:0001467"},
    {isLanguage, "must be a language tag like en or pt-BR"},
    {isSidedName, "must hold {side} exactly once and no other braces, like \"Front of the {side} shoulder\""},
    {isAnything, ""}, // Which schema it must be depends on the file; the file's reader checks it.
    {isDate, "must be a date like 2025-03-31"},
    {isVersion, "must be three numbers with dots between them, like 1.2.0"}};
static_assert(std::size(forms) == static_cast<std::size_t>(TextForm::Version) + 1);

} // namespace

bool hasForm(std::string_view text, TextForm form) {
    return forms[static_cast<std::size_t>(form)].fits(text);
}

const char* describeForm(TextForm form) {
    return forms[static_cast<std::size_t>(form)].description;
}

} // namespace sorespot
