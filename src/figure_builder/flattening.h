// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// mH between a curve and the straight pieces it becomes in region borders: a tenth of a pixel at twice the
/// size of a 1000 px figure.
constexpr double flatness = 0.05;

} // namespace sorespot
