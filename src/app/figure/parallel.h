// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace sorespot {

enum class Caller { Works, Waits };

/// Calls work(0) ... work(count - 1) on threads of the global pool, and on the calling one if it works, and
/// returns when all are done. What `work` touches must bear that; it must not throw. Not to be called from a
/// thread of the pool.
///
/// The caller should wait where `work` paints with other than opaque colours: QPainter hands a larger fill of
/// that kind from a thread that is not of the pool to the pool, in small portions, and the handing over takes
/// longer than the fills of a tile.
void inParallel(int count, Caller caller, const std::function<void(int)>& work);

} // namespace sorespot
