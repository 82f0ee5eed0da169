// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/field_rules.h"

/// Every bound of a kiosk's configuration, under the names of its keys. data/schema/kiosk.schema.json repeats
/// them for editors, and a test holds the two together.
namespace sorespot::kiosk_bounds {

inline constexpr TextRule clinicName{60};
inline constexpr TextRule path{500};
inline constexpr ListRule languages{1, 20};
inline constexpr IntegerRule idleSeconds{20, 1800};
inline constexpr IntegerRule warningSeconds{20, 300}; // 20 is what WCAG 2.2.1 asks for
inline constexpr NumberRule screenWidthMm{100, 3000};
inline constexpr IntegerRule textSize{1, 4};
inline constexpr ListRule onlyMuscles{1, 500};
inline constexpr ListRule hiddenMuscles{0, 500};
inline constexpr ListRule packs{0, 20};
inline constexpr ListRule questions{1, 6};
inline constexpr TextRule questionText{80};
inline constexpr ListRule questionRegions{1, 12};
inline constexpr ListRule spansOfDay{0, 4};
inline constexpr TextRule span{11};
inline constexpr IntegerRule percent{0, 100};
inline constexpr IntegerRule speechRate{50, 200};
inline constexpr TextRule staffPin{127}; // libsodium reads no longer one

} // namespace sorespot::kiosk_bounds
