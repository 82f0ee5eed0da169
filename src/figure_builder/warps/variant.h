// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sorespot {

class JsonNode;

/// The figures made of one source by different numbers.
enum class Variant { Neutral, Female, Male };

inline constexpr std::array<Variant, 3> allVariants{Variant::Neutral, Variant::Female, Variant::Male};

/// "neutral", "female", "male": as in the source and as folder names.
std::string_view nameOf(Variant variant);

/// A number of the source that may differ between the variants.
class PerVariant {
public:
    PerVariant(double all = 0)
        : m_values{all, all, all} {}

    double operator[](Variant variant) const { return m_values[static_cast<std::size_t>(variant)]; }
    double& operator[](Variant variant) { return m_values[static_cast<std::size_t>(variant)]; }

private:
    std::array<double, allVariants.size()> m_values;
};

/// A number for all, or {"neutral": n, "female": n, "male": n}.
PerVariant readPerVariant(const JsonNode& node, double low, double high);

} // namespace sorespot
