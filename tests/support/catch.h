// SPDX-License-Identifier: MIT
#pragma once

// The one place that knows which Catch2 is installed: Debian 12 has 2.13, newer systems have 3.
// Use WithinAbs rather than Approx, whose header and namespace differ. No CATCH_CONFIG_MAIN: link
// Catch2::Catch2WithMain.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

#include <string>

namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text) {
    return Contains(text);
}
} // namespace Catch::Matchers
#endif

namespace sorespot {
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;
} // namespace sorespot
