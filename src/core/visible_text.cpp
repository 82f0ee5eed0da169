// SPDX-License-Identifier: MIT
#include "core/visible_text.h"

#include <algorithm>
#include <cstdio>

namespace sorespot {

DecodedCharacter decodeUtf8(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80U)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    if (lead < 0xC2U || lead > 0xF4U || text.size() < length)
        return {0, 0};
    char32_t codePoint = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isUtf8Continuation(text[i]))
            return {0, 0};
        codePoint = (codePoint << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    const bool overlong = (length == 3 && codePoint < 0x800U) || (length == 4 && codePoint < 0x10000U);
    const bool surrogate = codePoint >= 0xD800U && codePoint <= 0xDFFFU;
    if (overlong || surrogate || codePoint > 0x10FFFFU)
        return {0, 0};
    return {codePoint, length};
}

bool isHostileCharacter(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

std::string visible(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [codePoint, length] = decodeUtf8(text.substr(at));
        char escaped[16];
        if (length == 0)
            std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned char>(text[at]));
        else if (isHostileCharacter(codePoint))
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(codePoint));
        else {
            result.append(text.substr(at, length));
            at += length;
            continue;
        }
        result.append(escaped);
        at += std::max<std::size_t>(length, 1);
    }
    return result;
}

} // namespace sorespot
