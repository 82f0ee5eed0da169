// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// What this process holds on to at a moment. A screen that runs for months may not hold more from day to
/// day.
struct Footprint {
    double megabytes = 0; ///< Resident, after what is free was given back to the system.
    int files = 0;        ///< Open descriptors.
    long objects = 0;     ///< QObjects that are alive.
};

/// To be called before the first QObject is made, or objects are not counted.
void countObjects();

Footprint footprint();

} // namespace sorespot
