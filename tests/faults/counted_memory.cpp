// SPDX-License-Identifier: MIT
#include "faults/counted_memory.h"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <new>

namespace {

using sorespot::faults::Failing;

long countAll = 0;
long countHeld = 0;
long failingOne = 0;
Failing failingHow = Failing::Once;

/// libstdc++ promises that walking through a folder throws nothing, and asks for memory in it: an
/// exception there ends the program, whatever core does.
bool isListingFolder() {
    void* callers[32];
    const int depth = backtrace(callers, 32);
    for (int i = 0; i < depth; ++i) {
        Dl_info info;
        if (dladdr(callers[i], &info) != 0 && info.dli_sname &&
            std::strstr(info.dli_sname, "directory_iterator"))
            return true;
    }
    return false;
}

void* take(std::size_t size, std::size_t alignment) {
    ++countAll;
    const bool fails =
        failingOne > 0 && (failingHow == Failing::Once ? countAll == failingOne : countAll >= failingOne);
    if (fails && !isListingFolder())
        return nullptr;
    // Memory of a size that is no multiple of the alignment may not be asked for.
    void* memory = std::aligned_alloc(alignment, (size + alignment) / alignment * alignment);
    if (memory)
        ++countHeld;
    return memory;
}

void* takeOrThrow(std::size_t size, std::size_t alignment = __STDCPP_DEFAULT_NEW_ALIGNMENT__) {
    if (void* memory = take(size, alignment))
        return memory;
    throw std::bad_alloc();
}

void give(void* memory) {
    if (!memory)
        return;
    --countHeld;
    std::free(memory);
}

} // namespace

namespace sorespot::faults {

void failAt(long n, Failing how) {
    static const bool isWarm = isListingFolder(); // the first call loads a library
    static_cast<void>(isWarm);
    countAll = 0;
    failingOne = n;
    failingHow = how;
}
long allocations() {
    return countAll;
}
long held() {
    return countHeld;
}

} // namespace sorespot::faults

// The forms for arrays call these, as the standard says.
void* operator new(std::size_t size) {
    return takeOrThrow(size);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return takeOrThrow(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return take(size, __STDCPP_DEFAULT_NEW_ALIGNMENT__);
}
void operator delete(void* memory) noexcept {
    give(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    give(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    give(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    give(memory);
}
