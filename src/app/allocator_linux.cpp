// SPDX-License-Identifier: MIT
#include "app/allocator.h"

#include <malloc.h>

namespace sorespot {

void giveFreeMemoryBack() {
#ifdef __GLIBC__ // another library of C knows no such settings
    // One heap for all threads: what a helper of a moment has left over is of use to the next one.
    mallopt(M_ARENA_MAX, 1);
    // The size from which memory has pages of its own. Where it is not set it rises with each large picture
    // that is freed, until pictures lie between small things and leave holes.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

} // namespace sorespot
