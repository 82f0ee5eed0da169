// SPDX-License-Identifier: MIT
#include "core/kiosk/staff_pin.h"

#include "core/input/ascii.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace sorespot {
namespace {

/// Walks over a text that must have a given form.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_rest(text) {}

    bool skip(std::string_view expected) {
        const bool fits = m_rest.substr(0, expected.size()) == expected;
        m_rest.remove_prefix(fits ? expected.size() : 0);
        return fits;
    }
    /// A number without a leading zero.
    bool skipNumber(std::size_t mostDigits) {
        const std::size_t length = runOf(isDigit);
        const bool fits = length >= 1 && length <= mostDigits && m_rest.front() != '0';
        m_rest.remove_prefix(fits ? length : 0);
        return fits;
    }
    bool skipBase64(std::size_t least, std::size_t most) {
        const std::size_t length =
            runOf([](char c) { return isDigit(c) || isAsciiLetter(c) || c == '+' || c == '/'; });
        const bool fits = length >= least && length <= most;
        m_rest.remove_prefix(fits ? length : 0);
        return fits;
    }
    bool atEnd() const { return m_rest.empty(); }

private:
    template <typename Is>
    std::size_t runOf(Is is) const {
        return static_cast<std::size_t>(std::find_if_not(m_rest.begin(), m_rest.end(), is) - m_rest.begin());
    }

    std::string_view m_rest;
};

} // namespace

bool isPin(std::string_view text) {
    return text.size() >= leastPinDigits && text.size() <= mostPinDigits &&
           std::all_of(text.begin(), text.end(), isDigit);
}

Result<std::string> hashPin(std::string_view pin) {
    if (!isPin(pin))
        return Error{"a PIN is 4 to 12 digits", "choose digits only, without spaces"};
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{"the PIN cannot be hashed", "64 MiB of free memory are needed"};
    return std::string(hash.data());
}

bool isPinHash(std::string_view text) {
    Cursor at(text);
    // Salt and hash of 16 and 32 bytes, in Base64 without padding.
    return at.skip("$argon2id$v=19$m=") && at.skipNumber(6) && at.skip(",t=") && at.skipNumber(2) &&
           at.skip(",p=1$") && at.skipBase64(22, 22) && at.skip("$") && at.skipBase64(43, 43) && at.atEnd();
}

bool isPinOf(const std::string& hash, std::string_view pin) {
    return isPin(pin) && isPinHash(hash) && sodium_init() >= 0 &&
           crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace sorespot
