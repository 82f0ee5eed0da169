// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_check.h"

#include "core/catalog/catalog_layer.h"
#include "core/catalog/catalog_loader.h"
#include "core/catalog/object_reader.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <optional>
#include <set>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

constexpr int deepestInCatalog = 3;        ///< muscles/<group>/<id>.json
constexpr std::size_t maxEntries = 10'000; ///< Of a folder that is not a catalog; a mistyped "/" must end.

Diagnostic wholeFile(const FindingCode& code, const std::string& file, const char* message,
                     const char* remedy) {
    return {code.severity, file, {}, 0, std::string(code.name), message, remedy};
}

/// The catalog that a path lies in, by the path as written: links are not resolved, so that findings name
/// what the caller named.
std::optional<fs::path> catalogAround(const fs::path& path) {
    fs::path folder = path;
    for (int i = 0; i < deepestInCatalog && folder.has_relative_path(); ++i) {
        folder = folder.parent_path();
        if (isCatalogFolder(folder))
            return folder;
    }
    return std::nullopt;
}

bool startsWith(const std::string& text, const std::string& prefix) {
    return text.compare(0, prefix.size(), prefix) == 0;
}

/// Everything about a catalog. What was left out of an entry makes further rules find faults in the rest, so
/// its file is mended first.
Diagnostics checkCatalog(const fs::path& folder, const FurtherRules& further) {
    LoadedCatalog loaded = loadCatalog({folder});
    if (!further)
        return std::move(loaded.findings);
    std::set<std::string> faulty;
    for (const Diagnostic& finding : loaded.findings) {
        if (finding.severity == Severity::Error)
            faulty.insert(finding.file);
    }
    for (Diagnostic& finding : further(loaded.catalog)) {
        if (!faulty.contains(finding.file))
            loaded.findings.push_back(std::move(finding));
    }
    return std::move(loaded.findings);
}

/// What the catalog says about a file of it, or about all files below a folder of it, under the name
/// `shownAs`.
Diagnostics checkInside(const fs::path& catalog, const fs::path& part, const std::string& shownAs,
                        const FurtherRules& further) {
    const std::string name = displayPath(part);
    Diagnostics result;
    for (Diagnostic& finding : checkCatalog(catalog, further)) {
        const bool isInPart = finding.file == name || startsWith(finding.file, name + '/');
        if (isInPart)
            finding.file = shownAs + finding.file.substr(name.size());
        else if (startsWith(finding.file, displayPath(catalog) + '/'))
            continue; // about another part; what lies outside, like the figure, concerns all of them
        result.push_back(std::move(finding));
    }
    return result;
}

Diagnostics checkLoneFile(const fs::path& path) {
    Findings findings;
    if (const auto document = readJsonFile(path, findings)) {
        Findings ignored;
        const std::string schema = ObjectReader(*document, ignored).optionalText("$schema", rule::schema);
        CatalogDraft draft;
        if (const auto kind = kindOfSchema(schema)) {
            const CatalogFile file{*kind, path, displayPath(path.stem()), {}};
            findings = Findings(); // The file is read again from the start, doubled keys and all.
            readFileInto(file, 0, draft, findings);
        }
    }
    return findings.take();
}

/// Walks a folder that is no catalog for what can be checked in it.
class FolderCheck {
public:
    explicit FolderCheck(const FurtherRules& further)
        : m_further(further) {}

    void enter(const fs::path& folder) {
        if (isCatalogFolder(folder))
            return add(checkCatalog(folder, m_further));
        std::vector<fs::path> entries;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            entries.push_back(at->path());
        if (error)
            all.push_back(wholeFile(finding::unreadable, displayPath(folder), "The folder cannot be read.",
                                    "Check that you are allowed to read it."));
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries) {
            if (m_visited == maxEntries)
                return;
            ++m_visited;
            if (m_visited == maxEntries)
                all.push_back(wholeFile(finding::tooManyFiles, displayPath(entry),
                                        "The folder holds more than 10 000 files; the rest was not checked.",
                                        "Check its parts one by one."));
            else if (fs::is_directory(entry, error) && !fs::is_symlink(entry, error))
                enter(entry);
            else if (entry.extension() == ".json")
                add(checkLoneFile(entry));
        }
    }

    Diagnostics all;
    bool foundNothing = true;

private:
    void add(Diagnostics found) {
        foundNothing = false;
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }

    const FurtherRules& m_further;
    std::size_t m_visited = 0;
};

} // namespace

bool isCatalogFolder(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "catalog.json", error);
}

Diagnostics checkPath(const fs::path& path, const FurtherRules& further) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const std::string name = displayPath(path);
    if (!fs::is_directory(status) && !fs::is_regular_file(status)) {
        const char* what =
            fs::exists(status) ? "This is neither a file nor a folder." : "The path does not exist.";
        return {wholeFile(finding::unreadable, name, what,
                          "Check the path, and that a link does not point to a file that is gone.")};
    }
    // "." and names without a folder are made whole, or there would be nothing to walk up.
    fs::path whole = fs::absolute(path, error).lexically_normal();
    if (!whole.has_filename())
        whole = whole.parent_path();
    if (!fs::is_directory(status) || !isCatalogFolder(path)) {
        if (const auto catalog = catalogAround(whole))
            return checkInside(*catalog, whole, name, further);
    }
    if (!fs::is_directory(status))
        return checkLoneFile(path);
    FolderCheck check(further);
    check.enter(path);
    if (check.foundNothing && check.all.empty())
        check.all.push_back(wholeFile(finding::nothingToCheck, name,
                                      "There is neither a catalog nor a JSON file in this folder.",
                                      "Check the path."));
    return std::move(check.all);
}

} // namespace sorespot
