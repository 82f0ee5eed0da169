// SPDX-License-Identifier: MIT
#include "core/input/file_set.h"
#include "core/input/zip_handles.h"

namespace sorespot {
namespace {

// The first day that a zip can name. The day of packing would make other bytes of the same files.
constexpr zip_uint16_t dosDate = 1 << 5 | 1;
// A regular file that everybody may read, as Unix writes it.
constexpr zip_uint32_t attributes = static_cast<zip_uint32_t>(0100644) << 16;

void addFile(zip_t* archive, const std::string& name, const std::string& bytes) {
    ZipSource source(zip_source_buffer(archive, bytes.data(), bytes.size(), 0));
    needMemory(source != nullptr);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    needMemory(index >= 0);
    static_cast<void>(source.release()); // the archive frees it
    const auto at = static_cast<zip_uint64_t>(index);
    needMemory(zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 9) == 0);
    needMemory(zip_file_set_dostime(archive, at, 0, dosDate, 0) == 0);
    needMemory(zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, attributes) == 0);
}

/// All bytes of a source that an archive was written to.
std::string bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    needMemory(zip_source_stat(source, &stat) == 0);
    needMemory(zip_source_open(source) == 0);
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t length = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    needMemory(length == static_cast<zip_int64_t>(bytes.size()));
    return bytes;
}

} // namespace

std::string archiveOf(const FileSet& files) {
    zip_error_t error;
    zip_error_init(&error);
    const ZipSource source(zip_source_buffer_create(nullptr, 0, 0, &error));
    needMemory(source != nullptr);
    ZipArchive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    needMemory(archive != nullptr);
    zip_source_keep(source.get()); // the archive frees its own share
    for (const auto& [name, bytes] : files)
        addFile(archive.get(), name, bytes);
    needMemory(zip_close(archive.get()) == 0);
    static_cast<void>(archive.release()); // freed by closing
    return bytesOf(source.get());
}

} // namespace sorespot
