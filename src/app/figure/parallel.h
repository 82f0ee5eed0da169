// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace sorespot {

/// Calls work(0) ... work(count - 1) on threads of the global pool and returns when all are done. What `work`
/// touches must bear that; it must not throw. Not to be called from a thread of the pool.
///
/// The calling thread only waits: QPainter hands every larger fill of a thread that is not of the pool to the
/// pool in small portions, and the handing over costs more than the fills of a tile.
void inParallel(int count, const std::function<void(int)>& work);

} // namespace sorespot
