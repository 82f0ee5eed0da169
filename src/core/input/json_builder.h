// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/finding_codes.h"
#include "core/input/json_tree.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// Builds the values from the parser's events, and stops at what the library lets through: it has no bound on
/// nesting or text length and lets the last of two equal keys win in silence.
class JsonBuilder final : public nlohmann::json::json_sax_t {
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

    explicit JsonBuilder(std::size_t textBytes);

    std::shared_ptr<JsonTree> tree;
    std::optional<Failure> failure;
    std::vector<DoubledKey> doubledKeys; ///< Of objects that were read to their end.

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
    /// A list or object that is being read.
    struct Level {
        std::size_t first; ///< Of its values in m_pending.
        bool isObject;
        bool hasKey = false;  ///< Of an object: `key` was read.
        std::string_view key; ///< Of an object: of the value that comes next, or came last.
    };

    bool add(JsonValue value);
    bool open(bool isObject);
    bool close(JsonValue value);
    void reportDoubled(std::string_view key);
    bool fail(const FindingCode& code, std::string detail);
    std::string pointerTo(std::size_t levels) const;

    std::vector<Level> m_levels;
    std::vector<JsonMember>
        m_pending; ///< What the levels hold so far, one after the other; without keys in lists.
    std::vector<JsonValue> m_items; ///< Of the list that ends.
};

} // namespace sorespot
