// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

class QQuickWindow;

namespace sorespot {

/// What this process holds on to at a moment. A screen that runs for months may not hold more from day to
/// day.
struct Footprint {
    double megabytes = 0;                     ///< Resident, after what is free was given back to the system.
    double allocated = 0;                     ///< MB of it that malloc() gave and free() did not get back.
    int files = 0;                            ///< Open descriptors.
    std::map<std::string, long> objects = {}; ///< QObjects that are alive, by the names of their classes.

    long objectCount() const;
};

/// To be called before the first QObject is made, or objects are not counted.
void countObjects();

/// After what a window does not use any more was collected. Only while no other thread makes or ends objects.
Footprint footprint(const QQuickWindow& window);

/// On stderr: of which classes there are more objects, or fewer, than before.
void printChangedKinds(const Footprint& before, const Footprint& after);

} // namespace sorespot
