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

/// Of a folder in the catalog's, or in one of those that are expected there.
bool isExpectedFolder(const std::vector<std::string>& parts) {
    constexpr std::string_view names[] = {"body_maps", "care",   "learn", "muscles",
                                          "regions",   "safety", "search"};
    if (parts.size() == 1)
        return std::find(std::begin(names), std::end(names), parts[0]) != std::end(names);
    return parts[0] == "muscles";
}

bool isNamedWell(const fs::path& shownAs, const std::vector<std::string>& parts, Findings& findings) {
    if (isId(displayPath(fs::path(parts.back()).stem())) && (parts.size() != deepestFile || isId(parts[1])))
        return true;
    findings.add(
        finding::badId, {displayPath(shownAs), {}},
        "The names of the file and its folder must be ids: lower-case letters, digits and underscores, "
        "starting with a letter.",
        "Rename it, for example to teres_major.json.");
    return false;
}

CatalogFile fileAt(FileKind kind, const fs::path& path, const std::vector<std::string>& parts) {
    return {kind, path, displayPath(path.stem()), parts.size() > 1 ? parts[parts.size() - 2] : std::string()};
}

void refuse(const fs::path& path, const char* what, Findings& findings) {
    findings.add(
        finding::unexpectedFile, {displayPath(path), {}}, what,
        "Remove it, or move it to where it belongs: muscles/<group>/<id>.json, regions/<group>.json, "
        "body_maps, care, learn, safety, search, evidence.json.");
}

const char* const nothingOfThisName = "A catalog has nothing of this name at this place; it was not read.";

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
        // All in one folder: there is no need to compare the parts of their paths one by one.
        std::sort(entries.begin(), entries.end(),
                  [](const fs::directory_entry& left, const fs::directory_entry& right) {
                      return left.path().native() < right.path().native();
                  });
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
            return refuse(path,
                          isFolder && isLink ? "A link to a folder is not followed; nothing in it was read."
                                             : nothingOfThisName,
                          m_findings);
        if (!isNamedWell(path, parts, m_findings))
            return;
        if (files.size() == maxFiles) {
            if (!m_full)
                m_findings.add(
                    finding::tooManyFiles, {displayPath(path), {}},
                    "The catalog has more than 10 000 files; this one and all after it were left out.",
                    "Remove what does not belong into it.");
            m_full = true;
            return;
        }
        files.push_back(fileAt(*kind, path, parts));
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

std::vector<CatalogFile> listCatalogFiles(const Pack& pack, Findings& findings) {
    std::vector<CatalogFile> files;
    for (const auto& [name, text] : filesBelow(pack.files, packCatalogFolder)) {
        std::vector<std::string> parts;
        for (const fs::path& part : fs::path(name.substr(packCatalogFolder.size())))
            parts.push_back(displayPath(part));
        const fs::path path = pack.path / fs::path(std::u8string(name.begin(), name.end()));
        const std::optional<FileKind> kind = kindAt(parts);
        if (!kind) {
            refuse(path, nothingOfThisName, findings);
        } else if (isNamedWell(path, parts, findings)) {
            files.push_back(fileAt(*kind, path, parts));
            files.back().text = &text;
        }
    }
    return files;
}

} // namespace sorespot
