// SPDX-License-Identifier: MIT
#include "core/catalog/file_kind.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxFiles = 10'000;
constexpr std::size_t deepestFile = 3; // muscles/<group>/<id>.json

std::string nameOf(const fs::path& path) {
    return displayPath(path.filename());
}

/// Kind of the file with these path parts below the catalog folder, if one is expected there.
std::optional<FileKind> kindAt(const std::vector<std::string>& parts) {
    const bool isJson = fs::path(parts.back()).extension() == ".json";
    std::string whole = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        whole += '/' + parts[i];
    for (const FileKindInfo& info : fileKinds()) {
        if (info.place == whole)
            return info.kind;
    }
    if (isJson && parts.size() == 2 && parts[0] == "regions")
        return FileKind::RegionGroup;
    if (isJson && parts.size() == 2 && parts[0] == "body_maps")
        return FileKind::BodyMap;
    if (isJson && parts.size() == 2 && parts[0] == "learn")
        return FileKind::Article;
    if (isJson && parts.size() == 2 && parts[0] == "search")
        return FileKind::SearchWords;
    if (isJson && parts.size() == 3 && parts[0] == "muscles")
        return FileKind::Muscle;
    return std::nullopt;
}

bool isExpectedFolder(const std::vector<std::string>& parts) {
    constexpr std::string_view names[] = {"body_maps", "care",   "learn", "muscles",
                                          "regions",   "safety", "search"};
    if (parts.size() == 1)
        return std::find(std::begin(names), std::end(names), parts[0]) != std::end(names);
    return parts.size() == 2 && parts[0] == "muscles";
}

class Walk {
public:
    explicit Walk(Findings& findings)
        : m_findings(findings) {}

    void enter(const fs::path& folder, const std::vector<std::string>& above) {
        std::vector<fs::directory_entry> entries; // they know what they are without asking the system again
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            entries.push_back(*at);
        if (error) {
            m_findings.add(finding::unreadable, {displayPath(folder), {}},
                           "The folder cannot be read: " + error.message() + '.',
                           "Check that it exists and that you are allowed to read it.");
        }
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry& entry : entries) {
            std::vector<std::string> parts = above;
            parts.push_back(nameOf(entry.path()));
            visit(entry, parts);
        }
    }

    std::vector<CatalogFile> files;

private:
    void visit(const fs::directory_entry& entry, const std::vector<std::string>& parts) {
        const fs::path& path = entry.path();
        std::error_code error;
        const bool isFolder = entry.is_directory(error);
        const bool isLink = entry.is_symlink(error);
        if (isFolder && !isLink && parts.size() < deepestFile && isExpectedFolder(parts))
            return enter(path, parts);
        const std::optional<FileKind> kind = kindAt(parts);
        if (!kind)
            return refuse(path, isFolder && isLink);
        const std::string id = displayPath(path.stem());
        if (!isId(id) || (parts.size() == deepestFile && !isId(parts[1]))) {
            m_findings.add(finding::badId, {displayPath(path), {}},
                           "The names of the file and its folder must be ids: lower-case letters, digits and "
                           "underscores, starting with a letter.",
                           "Rename it, for example to teres_major.json.");
            return;
        }
        if (files.size() == maxFiles) {
            if (!m_full)
                m_findings.add(
                    finding::tooManyFiles, {displayPath(path), {}},
                    "The catalog has more than 10 000 files; this one and all after it were left out.",
                    "Remove what does not belong into it.");
            m_full = true;
            return;
        }
        files.push_back({*kind, path, id, parts.size() > 1 ? parts[parts.size() - 2] : std::string()});
    }

    void refuse(const fs::path& path, bool isFolderLink) {
        const std::string what = isFolderLink
                                     ? "A link to a folder is not followed; nothing in it was read."
                                     : "A catalog has nothing of this name at this place; it was not read.";
        m_findings.add(
            finding::unexpectedFile, {displayPath(path), {}}, what,
            "Remove it, or move it to where it belongs: muscles/<group>/<id>.json, regions/<group>.json, "
            "body_maps, care, learn, safety, search, evidence.json.");
    }

    Findings& m_findings;
    bool m_full = false;
};

bool has(const std::vector<CatalogFile>& files, FileKind kind) {
    return std::any_of(files.begin(), files.end(),
                       [kind](const CatalogFile& file) { return file.kind == kind; });
}

} // namespace

std::vector<CatalogFile> listCatalogFiles(const fs::path& folder, bool isBase, Findings& findings) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        const bool isThere = fs::exists(folder, error);
        findings.add(finding::unreadable, {displayPath(folder), {}},
                     isThere ? "This is not a folder; a catalog is one."
                             : "The catalog folder does not exist.",
                     "Check the path of the catalog.");
        return {};
    }
    Walk walk(findings);
    walk.enter(folder, {});
    for (const FileKindInfo& info : fileKinds()) {
        // An overlay brings only what it changes, but without catalog.json nobody knows that it is one.
        const bool isNeeded = (isBase && info.isRequired) || info.kind == FileKind::Catalog;
        if (isNeeded && !has(walk.files, info.kind)) {
            const std::string place(info.place);
            findings.add(finding::missingFile, {displayPath(folder / place), {}},
                         place.back() == '/' ? "There is no file of this kind in " + place + '.'
                                             : "The file " + place + " is missing.",
                         "Restore it; data/schema/" + std::string(info.schema) + " describes its form.");
        }
    }
    return std::move(walk.files);
}

} // namespace sorespot
