// SPDX-License-Identifier: MIT
#include "core/program_version.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

std::array<int, 3> numbersOf(std::string_view version) {
    std::array<int, 3> numbers{};
    for (int& number : numbers) {
        const std::size_t dot = std::min(version.find('.'), version.size());
        for (const char digit : version.substr(0, dot))
            number = 10 * number + (digit - '0');
        version.remove_prefix(std::min(dot + 1, version.size()));
    }
    return numbers;
}

} // namespace

std::string_view programVersion() {
    return SORESPOT_VERSION;
}

bool isOlder(std::string_view left, std::string_view right) {
    return numbersOf(left) < numbersOf(right);
}

} // namespace sorespot
