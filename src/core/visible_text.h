// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sorespot {

struct DecodedCharacter {
    char32_t codePoint = 0;
    std::size_t length = 0; ///< In bytes; 0 where the bytes are not well-formed UTF-8.
};

/// The character at the front of a text. Overlong forms and surrogates are ill-formed. Precondition: not
/// empty.
DecodedCharacter decodeUtf8(std::string_view text);

inline bool isUtf8Continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Control characters, line and paragraph separators and the marks that turn the writing direction (a name
/// with them can make the text around it read backwards).
bool isHostileCharacter(char32_t codePoint);

/// The text with every hostile character and ill-formed byte written out ("\u202e", "\xff"), so that a file
/// can neither move the cursor of a terminal nor disguise a message.
std::string visible(std::string_view text);

} // namespace sorespot
