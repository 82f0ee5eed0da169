// SPDX-License-Identifier: MIT
#include "core/input/text_checks.h"

#include "core/input/ascii.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <utility>

namespace sorespot {
namespace {

constexpr std::size_t maxIdLength = 60;
constexpr std::size_t maxQuoted = 60;

/// Levenshtein distance, one row at a time.
std::size_t editDistance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::size_t> findInvalidUtf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        // Nearly all of a catalog is ASCII: eight bytes at a time keep this check from costing anything.
        std::uint64_t eight = 0;
        while (text.size() - at >= sizeof eight) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0)
                break;
            at += sizeof eight;
        }
        if (at == text.size())
            break;
        const std::size_t length = decodeUtf8(text.substr(at)).length;
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

std::size_t countCodePoints(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !isUtf8Continuation(byte); }));
}

std::optional<char32_t> findForbiddenCharacter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] >= ' ' && text[at] < '\x7F') { // Nearly all of them.
            ++at;
            continue;
        }
        const auto [codePoint, length] = decodeUtf8(text.substr(at));
        if (length == 0 || isHostileCharacter(codePoint))
            return codePoint;
        at += length;
    }
    return std::nullopt;
}

std::multiset<std::string> placeholdersOf(std::string_view text) {
    std::multiset<std::string> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{')
            found.emplace(text.substr(i, text.find('}', i) - i));
        else if (text[i] == '}')
            found.emplace("}");
    }
    return found;
}

std::string codePointName(char32_t codePoint) {
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(codePoint));
    return name;
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= maxIdLength && isLower(text.front()) &&
           std::all_of(text.begin(), text.end(), isIdCharacter);
}

std::string inQuotes(std::string_view text) {
    std::size_t end = std::min(text.size(), maxQuoted);
    while (end < text.size() && end > 0 && isUtf8Continuation(text[end]))
        --end;
    return '"' + visible(text.substr(0, end)) + (end < text.size() ? "...\"" : "\"");
}

std::string displayPath(const std::filesystem::path& path) {
#ifdef _WIN32
    const std::u8string text = path.generic_u8string();
    return visible(std::string(text.begin(), text.end()));
#else
    return visible(
        path.native()); // Any bytes may be a file name here; visible() writes out what is not UTF-8.
#endif
}

std::vector<std::string> nearestWords(std::string_view text, const std::vector<std::string>& candidates,
                                      std::size_t limit) {
    const std::string_view typed = text.substr(0, maxIdLength); // Bounds the work for a hostile value.
    const std::size_t tolerated = std::max<std::size_t>(1, typed.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = editDistance(typed, candidate);
        // A word that holds the other ("knee" in "knee_inner") is near however many letters are missing.
        const bool holds = typed.size() >= 3 && candidate.find(typed) != std::string::npos;
        if (distance <= tolerated || holds)
            near.emplace_back(distance, candidate);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> result;
    for (const auto& [distance, candidate] : near) {
        if (result.size() < limit)
            result.push_back(candidate);
    }
    return result;
}

std::string nearestOr(std::string_view text, const std::vector<std::string>& candidates,
                      const std::string& otherwise) {
    std::string nearest;
    for (const std::string& word : nearestWords(text, candidates))
        nearest += (nearest.empty() ? "nearest: " : ", ") + word;
    return nearest.empty() ? otherwise : nearest;
}

std::string didYouMean(std::string_view text, const std::vector<std::string>& candidates) {
    const std::vector<std::string> near = nearestWords(text, candidates, 1);
    return near.empty() ? std::string() : " Did you mean " + inQuotes(near.front()) + "?";
}

} // namespace sorespot
