// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheet/sheet_words.h"

#include <cstddef>
#include <string>

namespace sorespot {

/// What a QR code of version 25 (117 modules a side) holds in its byte mode with error correction M, said to
/// be UTF-8: on paper such a code of 50 mm has modules of 0.4 mm, about the least that phones read with ease.
inline constexpr std::size_t qrCodeBytes = 996;

/// The whole sheet as text for a file; UTF-8, lines end with \n.
std::string longText(const SheetWords& words);

/// At most `room` bytes of it, for a QR code; without a line break at the end. Nothing is cut within a
/// sentence: each candidate stands there whole, or with its name and reason only, or not at all, the best
/// longest; of the places as many as a third of the room holds. Warnings, and what to do at once, come first.
std::string shortText(const SheetWords& words, std::size_t room = qrCodeBytes);

} // namespace sorespot
