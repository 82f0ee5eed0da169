// SPDX-License-Identifier: MIT
//
// What the allocator of glibc does with large pieces, in a program of its own: not under the sanitizers,
// which have another one.
#include "app/allocator.h"

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <memory>
#include <thread>

namespace {

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};
using Piece = std::unique_ptr<void, Free>;

constexpr std::size_t megabyte = 1 << 20;

Piece pieceOf(std::size_t size) {
    Piece piece(std::malloc(size));
    *static_cast<volatile char*>(piece.get()) = 1; // or the compiler leaves it out
    return piece;
}

/// How many pieces lie on pages of their own, which go back to the system as soon as they are freed.
std::size_t onOwnPages() {
    return mallinfo2().hblks;
}

int fail(const char* what) {
    std::fprintf(stderr, "allocator: %s\n", what);
    return 1;
}

} // namespace

int main() {
    sorespot::giveFreeMemoryBack();

    pieceOf(20 * megabyte).reset();
    const std::size_t before = onOwnPages();
    const Piece picture = pieceOf(megabyte);
    if (onOwnPages() != before + 1)
        return fail("after a large picture a smaller one lies in the heap");

    // In the heap of a thread of its own a piece would not add to the first one.
    const auto heap = [] { return mallinfo2().arena; };
    const std::size_t heapBefore = heap();
    std::thread([] { pieceOf(64 * 1024).reset(); }).join();
    if (heap() > heapBefore + megabyte / 8)
        return fail("a thread has a heap of its own");
    return 0;
}
