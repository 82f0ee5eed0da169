// SPDX-License-Identifier: MIT
#include "core/catalog/pack.h"

#include "core/catalog/entry_readers.h"
#include "core/input/ascii.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"
#include "core/program_version.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view english = "en";

PackManifest readManifest(ObjectReader& root) {
    PackManifest manifest;
    readSchemaName(root, "pack.schema.json");
    const bool hasFormat = root.isInteger("format");
    const int format = root.integer("format", {0, 1'000'000});
    if (hasFormat && format != rule::format.min)
        root.refuse(finding::unsupportedFormat, "format",
                    "The pack has format " + std::to_string(format) + "; this program reads format 1.",
                    "Use a program of the same age as the pack.");
    manifest.id = root.text("id", rule::id);
    manifest.version = root.text("version", rule::version);
    manifest.minimumProgram = root.text("minimum_program", rule::version);
    manifest.title = root.text("title", rule::title);
    manifest.about = root.optionalText("about", rule::catalogAbout);
    manifest.licence = readLicence(root);
    manifest.languages = root.texts("languages", rule::packLanguages, rule::language);
    if (!manifest.minimumProgram.empty() && isOlder(programVersion(), manifest.minimumProgram))
        root.refuse(finding::newerProgram, "minimum_program",
                    "The pack needs version " + manifest.minimumProgram + " of the program; this is " +
                        std::string(programVersion()) + '.',
                    "Use a newer program, or an older version of the pack.");
    return manifest;
}

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

/// "README", "README.md", "LICENCE.txt": for people, of no use to the program.
bool isForPeople(std::string_view name) {
    const std::string_view stem = name.substr(0, name.find('.'));
    return name.find('/') == std::string_view::npos &&
           (stem == "README" || stem == "LICENSE" || stem == "LICENCE" || stem == "CHANGELOG");
}

/// Files that nobody reads, and languages that do not fit what the manifest says.
void checkContents(const Pack& pack, Findings& findings) {
    std::set<std::string, std::less<>> translated;
    for (const auto& [name, text] : pack.files) {
        if (startsWith(name, packLanguageFolder)) {
            const std::string_view below = std::string_view(name).substr(packLanguageFolder.size());
            if (const std::size_t end = below.find('/'); end != std::string_view::npos) {
                translated.emplace(below.substr(0, end));
                continue;
            }
        }
        if (name != packManifestName && name != packChangesName && !startsWith(name, packCatalogFolder) &&
            !isForPeople(name))
            findings.add(finding::unexpectedFile, {pack.shownName(name), {}},
                         "A pack has nothing of this name at this place; it was not read.",
                         "Remove it, or move it to catalog/, or to i18n/ and the folder of a language.");
    }
    const auto& languages = pack.manifest.languages;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (languages[i] != english && !translated.contains(languages[i]))
            findings.add(finding::missingFile,
                         {pack.shownName(packManifestName), "/languages/" + std::to_string(i)},
                         "There is no translation in i18n/" + languages[i] + '.',
                         "Add it, or take the language out of the list.");
    }
    for (const std::string& tag : translated) {
        if (std::find(languages.begin(), languages.end(), tag) == languages.end())
            findings.add(finding::unexpectedFile, {pack.shownName(packLanguageFolder) + tag, {}},
                         "The manifest does not name this language.",
                         "Add it to \"languages\" in pack.json, or remove the folder.");
    }
}

} // namespace

std::string Pack::shownName(std::string_view file) const {
    return displayPath(path) + '/' + visible(file);
}

bool isPack(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path, error))
        return fs::exists(path / packManifestName, error);
    std::string ending = displayPath(path.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(), toLower);
    return ending == ".zip";
}

std::shared_ptr<const Pack> openPack(const fs::path& path, Findings& findings) {
    std::error_code error;
    std::optional<FileSet> files =
        fs::is_directory(path, error) ? readFolderSet(path, findings) : readArchive(path, findings);
    if (!files)
        return nullptr;
    auto pack = std::make_shared<Pack>();
    pack->path = path;
    pack->files = std::move(*files);
    const std::string manifestFile = pack->shownName(packManifestName);
    const auto manifest = pack->files.find(packManifestName);
    if (manifest == pack->files.end()) {
        findings.add(finding::missingFile, {manifestFile, {}}, "The file pack.json is missing.",
                     "Add it; data/schema/pack.schema.json describes its form.");
        return nullptr;
    }
    findings.keepText(manifestFile, manifest->second, pack);
    const std::optional<JsonDocument> document = parseJson(manifest->second, manifestFile, findings);
    if (!document)
        return nullptr;
    ObjectReader root(*document, findings);
    pack->manifest = readManifest(root);
    if (!root.finish())
        return nullptr;
    checkContents(*pack, findings);
    return pack;
}

} // namespace sorespot
