// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace sorespot {

/// Calls work(0) ... work(count - 1) on as many threads as the machine has processors. Returns when all are
/// done; rethrows the exception of the lowest index, so that an author sees the same error every time.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace sorespot
