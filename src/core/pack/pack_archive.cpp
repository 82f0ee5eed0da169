// SPDX-License-Identifier: MIT
#include "core/pack/pack_archive.h"

#include "core/input/text_checks.h"

#include <fstream>
#include <system_error>

namespace sorespot {

std::string archiveName(const PackManifest& manifest) {
    return manifest.id + '-' + manifest.version + ".zip";
}

Result<bool> writePackArchive(const Pack& pack, const std::filesystem::path& file) {
    const std::string bytes = archiveOf(pack.files);
    if (bytes.size() > maxArchiveBytes)
        return Error{"the archive would be larger than 32 MiB, which no program reads",
                     "remove what does not belong into the pack, or make two"};
    std::filesystem::path beside = file;
    beside += ".part";
    std::error_code error;
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (out)
        std::filesystem::rename(beside, file, error);
    if (!out || error) {
        std::filesystem::remove(beside, error);
        return Error{"cannot write the file " + inQuotes(displayPath(file)),
                     "name a file in a folder that exists and can be written"};
    }
    return true;
}

} // namespace sorespot
