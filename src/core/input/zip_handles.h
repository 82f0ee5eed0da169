// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <new>
#include <zip.h>

namespace sorespot {

/// Closes without writing: archives are read, or closed by hand where they are written.
struct DiscardZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ZipArchive = std::unique_ptr<zip_t, DiscardZip>;

struct CloseZipFile {
    void operator()(zip_file_t* file) const { static_cast<void>(zip_fclose(file)); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseZipFile>;

struct FreeZipSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, FreeZipSource>;

/// For what libzip refuses for want of memory alone, since what it is given was looked at before.
inline void needMemory(bool isDone) {
    if (!isDone)
        throw std::bad_alloc();
}

} // namespace sorespot
