// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/findings.h"
#include "core/input/json_value.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

// Bounds that no honest file comes near; they keep a hostile one from taking the memory or the stack.
inline constexpr std::size_t maxJsonFileBytes = std::size_t{8} * 1024 * 1024;
inline constexpr std::size_t maxJsonStringBytes = std::size_t{64} * 1024;
inline constexpr std::size_t maxJsonKeyBytes = 1024;
inline constexpr int maxJsonDepth = 64;

/// Whether // and /* */ may stand in a file: in the figure's source they explain the numbers, elsewhere they
/// are no JSON.
enum class JsonComments { Refuse, Allow };

/// One file, parsed.
struct JsonDocument {
    std::string file;                      ///< As findings name it.
    std::shared_ptr<const JsonValue> root; ///< Keeps all that is in it.
    /// Pointers of objects that hold a key twice. The first value stands in `root`, but nobody can know which
    /// was meant, so a reader leaves such an object out.
    std::vector<std::string> ambiguousObjects;
};

/// Reads one file and checks everything that can be said without knowing what it is about: size, encoding,
/// syntax, nesting, doubled keys. Nothing is returned where it cannot be used at all; findings say why.
std::optional<JsonDocument> readJsonFile(const std::filesystem::path& path, Findings& findings,
                                         JsonComments comments = JsonComments::Refuse);

/// The same for a text already in memory; `file` only names it in findings.
std::optional<JsonDocument> parseJson(std::string_view text, const std::string& file, Findings& findings,
                                      JsonComments comments = JsonComments::Refuse);

/// Those of readJsonFile alone (check --syntax-only). A doubled key only warns: RFC 8259 allows it.
Diagnostics checkJsonSyntax(const std::filesystem::path& path);

} // namespace sorespot
