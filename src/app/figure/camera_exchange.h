// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/plate_camera.h"

namespace sorespot {

/// Lets `follower` hear of the moves of another camera, by `slot`, and no more of those of the one before;
/// either may be null. False where it is the same one.
template <typename Follower, typename Slot>
bool exchangeCamera(PlateCamera*& current, PlateCamera* next, Follower* follower, Slot slot) {
    if (current == next)
        return false;
    if (current != nullptr)
        current->disconnect(follower);
    current = next;
    if (next != nullptr) {
        QObject::connect(next, &PlateCamera::changed, follower, slot);
        QObject::connect(next, &PlateCamera::movingChanged, follower, slot);
    }
    return true;
}

} // namespace sorespot
