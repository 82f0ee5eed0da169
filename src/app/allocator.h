// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// To be called before any thread is started: free memory goes back to the system also when the program runs
/// for months. Pictures come and go here in every size, some on other threads; by its own measure the
/// allocator of glibc keeps them apart less and less, and after a million events of `scripts/monkey.sh
/// kiosk 2` held a tenth more than in the beginning, of which little was in use.
void giveFreeMemoryBack();

} // namespace sorespot
