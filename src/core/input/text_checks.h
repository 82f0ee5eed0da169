// SPDX-License-Identifier: MIT
#pragma once

#include "core/visible_text.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// Offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates included).
std::optional<std::size_t> findInvalidUtf8(std::string_view text);

/// Number of code points. Precondition: valid UTF-8.
std::size_t countCodePoints(std::string_view text);

/// The first code point that catalog text must not hold: control characters, line and paragraph separators
/// and the marks that turn the writing direction (a name with them can make the text around it read
/// backwards). Precondition: valid UTF-8.
std::optional<char32_t> findForbiddenCharacter(std::string_view text);

/// "{side}" and every brace by itself: what is put in later, sorted, so that two texts can be compared.
std::multiset<std::string> placeholdersOf(std::string_view text);

/// "U+202E"
std::string codePointName(char32_t codePoint);

/// True for ^[a-z][a-z0-9_]*$ of at most 60 characters.
bool isId(std::string_view text);

/// The text made visible, cut to a readable length and put in quotes.
std::string inQuotes(std::string_view text);

/// A path as findings show it: UTF-8, forward slashes, visible().
std::string displayPath(const std::filesystem::path& path);

/// Up to `limit` candidates that somebody who typed `text` may have meant, nearest first.
std::vector<std::string> nearestWords(std::string_view text, const std::vector<std::string>& candidates,
                                      std::size_t limit = 3);

/// "nearest: shoulder_front, shoulder_back" for a remedy of its own, or `otherwise` where no candidate is
/// near.
std::string nearestOr(std::string_view text, const std::vector<std::string>& candidates,
                      const std::string& otherwise);

/// " Did you mean \"shoulder_front\"?", or nothing where no candidate is near.
std::string didYouMean(std::string_view text, const std::vector<std::string>& candidates);

} // namespace sorespot
