// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

// Of ASCII alone, whatever the locale: <cctype> asks it, and is undefined for bytes beyond.

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isAsciiLetter(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
constexpr char toLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/// What ids of a catalog, a figure and a pack are made of.
constexpr bool isIdCharacter(char c) {
    return isLower(c) || isDigit(c) || c == '_';
}

} // namespace sorespot
