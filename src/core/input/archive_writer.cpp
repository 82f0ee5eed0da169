// SPDX-License-Identifier: MIT
#include "core/input/file_set.h"
#include "core/input/zip_handles.h"

namespace sorespot {
namespace {

// The first day that a zip can name. The day of packing would make other bytes of the same files.
constexpr zip_uint16_t dosDate = 1 << 5 | 1;
// A regular file that everybody may read, as Unix writes it.
constexpr zip_uint32_t attributes = static_cast<zip_uint32_t>(0100644) << 16;

bool addFile(zip_t* archive, const std::string& name, const std::string& bytes) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 9) == 0 &&
           zip_file_set_dostime(archive, at, 0, dosDate, 0) == 0 &&
           zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, attributes) == 0;
}

/// All bytes of a source that an archive was written to.
std::optional<std::string> bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t length = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (length != static_cast<zip_int64_t>(bytes.size()))
        return std::nullopt;
    return bytes;
}

std::optional<std::string> written(const FileSet& files) {
    zip_error_t error;
    zip_error_init(&error);
    const ZipSource source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return std::nullopt;
    zip_source_keep(source.get()); // the archive frees its own share
    ZipArchive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(source.get());
        return std::nullopt;
    }
    for (const auto& [name, bytes] : files) {
        if (!addFile(archive.get(), name, bytes))
            return std::nullopt;
    }
    if (zip_close(archive.get()) != 0)
        return std::nullopt;
    static_cast<void>(archive.release()); // freed by closing
    return bytesOf(source.get());
}

} // namespace

std::optional<std::string> archiveOf(const FileSet& files, const std::string& shownAs, Findings& findings) {
    std::optional<std::string> bytes = written(files);
    if (!bytes)
        findings.add(finding::badArchive, {shownAs, {}}, "The archive could not be made: memory is short.",
                     "Close other programs, and try again.");
    return bytes;
}

} // namespace sorespot
