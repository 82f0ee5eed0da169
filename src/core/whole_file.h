// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace sorespot {

/// Puts `text` into a file so that after any interruption either all of it stands there or what stood there
/// before: it is written beside the file, under a name of its own that ends in ".part", and then takes the
/// file's place. A link stays a link. What is no regular file, a pipe or a device, is written to as it is.
///
/// Holds against a program that is ended at any moment. Against a power cut it holds where the file system
/// keeps the order of the two steps; what is written here can be made anew.
[[nodiscard]] std::optional<Error> writeWholeFile(const std::filesystem::path& file, std::string_view text);

} // namespace sorespot
