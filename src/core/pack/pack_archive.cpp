// SPDX-License-Identifier: MIT
#include "core/pack/pack_archive.h"

#include "core/input/text_checks.h"
#include "core/whole_file.h"

namespace sorespot {

std::string archiveName(const PackManifest& manifest) {
    return manifest.id + '-' + manifest.version + ".zip";
}

std::optional<Error> writePackArchive(const Pack& pack, const std::filesystem::path& file) {
    const std::string bytes = archiveOf(pack.files);
    if (bytes.size() > maxArchiveBytes)
        return Error{"the archive would be larger than 32 MiB, which no program reads",
                     "remove what does not belong into the pack, or make two"};
    if (writeWholeFile(file, bytes))
        return Error{"cannot write the file " + inQuotes(displayPath(file)),
                     "name a file in a folder that exists and can be written"};
    return std::nullopt;
}

} // namespace sorespot
