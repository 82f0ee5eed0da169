// SPDX-License-Identifier: MIT
#include "figure_builder/warps/variant.h"

#include "core/figure/json_node.h"

namespace sorespot {

std::string_view nameOf(Variant variant) {
    static constexpr std::array<std::string_view, allVariants.size()> names{"neutral", "female", "male"};
    return names[static_cast<std::size_t>(variant)];
}

PerVariant readPerVariant(const JsonNode& node, double low, double high) {
    if (!node.isObject())
        return node.number(low, high);
    node.allowOnly({"neutral", "female", "male"});
    PerVariant values;
    for (const Variant variant : allVariants)
        values[variant] = node.member(std::string(nameOf(variant))).number(low, high);
    return values;
}

} // namespace sorespot
