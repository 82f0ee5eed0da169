// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/finding_codes.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sorespot {

/// Empties lists and objects from the inside out. The library's own destructor asks for memory to walk
/// through them, and where there is none it ends the program; of what is empty already it asks for none. Only
/// for what is nested no deeper than maxJsonDepth.
void emptyOut(nlohmann::json& value) noexcept;

/// Builds the values from the parser's events, and stops at what the library lets through: it has no bound on
/// nesting or text length and lets the last of two equal keys win in silence.
class JsonBuilder : public nlohmann::json::json_sax_t {
public:
    struct Failure {
        FindingCode code;
        std::string pointer;
        std::size_t offset = 0; ///< Bytes read when it was noticed; 0 where the pointer has to tell the line.
        std::string detail;
    };
    struct DoubledKey {
        std::string object; ///< Pointer of the object that holds it.
        std::string key;
    };

    JsonBuilder() = default;
    ~JsonBuilder() override;
    JsonBuilder(const JsonBuilder&) = delete;
    JsonBuilder& operator=(const JsonBuilder&) = delete;

    nlohmann::json root;
    std::optional<Failure> failure;
    std::vector<DoubledKey> doubledKeys;

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error) override;

private:
    struct Level {
        nlohmann::json* container;
        nlohmann::json* slot;   ///< Where the value of the current key goes; unused for arrays.
        const std::string* key; ///< In the container; null for arrays and before the first.
    };

    nlohmann::json* place(nlohmann::json value);
    bool open(nlohmann::json container);
    bool fail(const FindingCode& code, std::string detail);
    std::string pointerTo(std::size_t levels) const;

    std::vector<Level> m_levels;
    std::vector<nlohmann::json> m_discarded; ///< One per level: where the value of a doubled key goes.
};

} // namespace sorespot
