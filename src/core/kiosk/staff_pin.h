// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace sorespot {

inline constexpr std::size_t leastPinDigits = 4;
inline constexpr std::size_t mostPinDigits = 12;

/// Whether a text can be a PIN: 4 to 12 digits.
bool isPin(std::string_view text);

/// The PIN's Argon2id hash with a salt of its own, as a configuration holds it
/// ("$argon2id$v=19$m=65536,t=2,p=1$..."). Takes about 64 MiB and a tenth of a second, as does each look at a
/// PIN. An error where the text is no PIN or the memory is not there.
Result<std::string> hashPin(std::string_view pin);

/// Whether a text has the form of what hashPin() gives, with memory and rounds that a small machine can
/// spend: at most 1 GB and 99 rounds. It may still be the hash of nothing that anybody knows.
bool isPinHash(std::string_view text);

/// Whether this is the PIN of that hash; false for everything that is no hash.
bool isPinOf(const std::string& hash, std::string_view pin);

} // namespace sorespot
