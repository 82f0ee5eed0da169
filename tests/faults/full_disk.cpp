// SPDX-License-Identifier: MIT
// Preloaded into a program: its files cannot grow, as on a full disk. A real one would need a mount, and so
// rights that a test should not ask for.
#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

bool isFile(int descriptor) {
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t noSpace() {
    errno = ENOSPC;
    return -1;
}

} // namespace

extern "C" ssize_t write(int descriptor, const void* bytes, size_t count) {
    using Write = ssize_t (*)(int, const void*, size_t);
    static const auto next = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "write"));
    return isFile(descriptor) ? noSpace() : next(descriptor, bytes, count);
}

extern "C" ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset) {
    using Write = ssize_t (*)(int, const void*, size_t, off64_t);
    static const auto next = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    return isFile(descriptor) ? noSpace() : next(descriptor, bytes, count, offset);
}

extern "C" ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset) {
    return pwrite64(descriptor, bytes, count, offset);
}
