// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace sorespot {

// Languages nobody speaks, made of the English text as the program runs. Untouched English on a screen has
// been forgotten by the translation; a missing bracket has been cut off. What is put in later ("%1", "%n",
// "{side}") stays as it is.

/// Accented letters, 40 % longer, in brackets: "[Þŕéšš öñé two]".
std::string lengthenedText(std::string_view english);

/// Each word turned round by the controls of the writing direction, after a mark that makes it a text of a
/// language written from right to left.
std::string mirroredText(std::string_view english);

} // namespace sorespot
