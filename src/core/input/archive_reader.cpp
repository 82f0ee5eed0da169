// SPDX-License-Identifier: MIT
#include "core/input/ascii.h"
#include "core/input/file_set.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"
#include "core/input/text_file.h"
#include "core/input/zip_handles.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace sorespot {
namespace {

// Of the mode that Unix systems keep in the upper half of a file's attributes.
constexpr std::uint32_t kindMask = 0170000;
constexpr std::uint32_t kindFile = 0100000;
constexpr std::uint32_t kindFolder = 0040000;

const char* const makeAnew = "Make it anew with: sorespot-cli pack build FOLDER";

class ArchiveRead {
public:
    ArchiveRead(zip_t* archive, std::string shownAs, Findings& findings)
        : m_archive(archive)
        , m_shownAs(std::move(shownAs))
        , m_findings(findings) {}

    bool run() {
        const auto entries = static_cast<zip_uint64_t>(zip_get_num_entries(m_archive, 0));
        if (entries > maxSetFiles)
            return refuse(finding::tooManyFiles, "A pack has at most 2 000 files.",
                          "Remove what does not belong into it, or make two packs.");
        for (zip_uint64_t i = 0; i < entries; ++i) {
            zip_stat_t stat;
            needMemory(zip_stat_index(m_archive, i, ZIP_FL_ENC_RAW, &stat) == 0);
            if (!visit(i, stat))
                return false;
        }
        return true;
    }

    FileSet files;

private:
    bool visit(zip_uint64_t index, const zip_stat_t& stat) {
        const std::string name(stat.name);
        if (const auto problem = nameProblem(name))
            return refuse(finding::unsafeName,
                          "The name " + inQuotes(name) + " in the archive cannot be used: " + *problem + '.',
                          makeAnew);
        if (!isPlain(index, name))
            return false;
        // On some systems "A" and "a" are one file: which of the two would count?
        std::string folded = name.back() == '/' ? name.substr(0, name.size() - 1) : name;
        std::transform(folded.begin(), folded.end(), folded.begin(), toLower);
        if (!m_names.insert(std::move(folded)).second)
            return refuse(finding::unsafeName, "The name " + inQuotes(name) + " stands twice in the archive.",
                          makeAnew);
        return name.back() == '/' || read(index, name, stat);
    }

    /// Neither a link nor a device.
    bool isPlain(zip_uint64_t index, const std::string& name) {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = kindMask << 16; // No kind at all; what cannot be asked about is refused.
        static_cast<void>(zip_file_get_external_attributes(m_archive, index, 0, &system, &attributes));
        // The upper half means nothing to other systems than Unix and macOS, yet some write it all the same.
        const std::uint32_t kind = attributes >> 16 & kindMask;
        if (kind == 0 || kind == (name.back() == '/' ? kindFolder : kindFile))
            return true;
        return refuse(finding::unsafeName,
                      inQuotes(name) +
                          " in the archive is a link, a device or another thing that is no file.",
                      "Put the file itself in its place, and pack it again.");
    }

    bool read(zip_uint64_t index, const std::string& name, const zip_stat_t& stat) {
        if (stat.encryption_method != ZIP_EM_NONE)
            return refuse(finding::badArchive, inQuotes(name) + " in the archive is encrypted.",
                          "Pack it without a password.");
        if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
            return refuse(finding::badArchive,
                          inQuotes(name) + " in the archive is packed in a way this program does not read.",
                          makeAnew);
        if (stat.size > maxJsonFileBytes)
            return refuse(finding::fileTooLarge, inQuotes(name) + " in the archive is larger than 8 MiB.",
                          "Split it, or remove what does not belong into it.");
        m_bytes += stat.size;
        if (m_bytes > maxSetBytes)
            return refuse(finding::packTooLarge, "A pack has at most 64 MiB when it is unpacked.",
                          "Remove what does not belong into it, or make two packs.");
        if (stat.size > maxArchiveRatio * (stat.comp_size + 1024))
            return refuse(finding::packTooLarge,
                          inQuotes(name) + " in the archive is packed more than a hundredfold.",
                          "Such a file is made to fill the memory. Remove it.");
        return unpack(index, name, static_cast<std::size_t>(stat.size));
    }

    /// There is room for one byte more than the archive names: so that more is noticed, and reading comes to
    /// the end, where libzip compares the checksum.
    bool unpack(zip_uint64_t index, const std::string& name, std::size_t size) {
        const ZipFile file(zip_fopen_index(m_archive, index, 0));
        std::string bytes(size + 1, '\0');
        std::size_t length = 0;
        zip_int64_t step = 0;
        do {
            length += static_cast<std::size_t>(step);
            step = zip_fread(file.get(), bytes.data() + length, bytes.size() - length);
        } while (step > 0);
        if (step < 0 || length != size) // the former also of a file that could not be opened
            return refuse(finding::badArchive, inQuotes(name) + " in the archive is damaged.", makeAnew);
        bytes.resize(length);
        files.emplace(name, std::move(bytes));
        return true;
    }

    bool refuse(const FindingCode& code, std::string message, std::string remedy) {
        m_findings.add(code, {m_shownAs, {}}, std::move(message), std::move(remedy));
        return false;
    }

    zip_t* m_archive;
    std::string m_shownAs;
    Findings& m_findings;
    std::set<std::string> m_names; ///< Without capitals.
    std::size_t m_bytes = 0;
};

/// Names counted from the one folder that everything stands in, if there is one and no file beside it.
FileSet withoutOuterFolder(FileSet files) {
    if (files.empty())
        return files;
    const std::string& first = files.begin()->first;
    const std::string folder = first.substr(0, first.find('/') + 1); // npos + 1 is 0: no folder
    const bool isAround = std::all_of(files.begin(), files.end(), [&folder](const auto& file) {
        return file.first.compare(0, folder.size(), folder) == 0;
    });
    // "catalog" and "i18n" are a pack's own folders: one that has nothing else is not packed into a folder.
    if (folder.empty() || !isAround || folder == "catalog/" || folder == "i18n/")
        return files;
    FileSet inner;
    for (auto& [name, bytes] : files)
        inner.emplace(name.substr(folder.size()), std::move(bytes));
    return inner;
}

} // namespace

std::optional<FileSet> readArchive(const std::filesystem::path& file, Findings& findings) {
    const std::optional<std::string> bytes = readBytes(file, maxArchiveBytes, findings);
    if (!bytes)
        return std::nullopt;
    const std::string shownAs = displayPath(file);
    zip_error_t error;
    zip_error_init(&error);
    ZipSource source(zip_source_buffer_create(bytes->data(), bytes->size(), 0, &error));
    needMemory(source != nullptr);
    // Both lists of names in a zip must say the same: of two readers of one that differs, each sees another
    // pack.
    const ZipArchive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        findings.add(finding::badArchive, {shownAs, {}},
                     std::string("This is no zip archive, or a damaged one: ") + zip_error_strerror(&error) +
                         '.',
                     makeAnew);
        zip_error_fini(&error);
        return std::nullopt;
    }
    static_cast<void>(source.release()); // the archive frees it
    zip_error_fini(&error);
    ArchiveRead read(archive.get(), shownAs, findings);
    if (!read.run())
        return std::nullopt;
    return withoutOuterFolder(std::move(read.files));
}

} // namespace sorespot
