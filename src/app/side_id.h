// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/selection.h"

#include <QString>

namespace sorespot {

/// "left", "right" or "mid": the word of the command line, never shown to a person.
inline QString sideId(Side side) {
    const std::string_view word = sideWord(side);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace sorespot
