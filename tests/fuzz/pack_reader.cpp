// SPDX-License-Identifier: MIT
// Any bytes as a content pack or as a file of one. The first byte says as which: m is the manifest of a
// folder, c its changes.json, t a translation, any other a whole pack as a zip archive.
#include "core/catalog/catalog_loader.h"
#include "core/catalog/pack_changes.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"
#include "core/language/translation_reader.h"
#include "core/pack/pack_archive.h"
#include "core/pack/pack_check.h"
#include "fuzz/input_file.h"
#include "fuzz/small_catalog.h"
#include "fuzz/target.h"

using namespace sorespot;
using namespace sorespot::fuzz;

namespace {

namespace fs = std::filesystem;

void checkFindings(const Diagnostics& findings) {
    for (const Diagnostic& finding : findings)
        hold(!finding.file.empty() && !finding.remedy.empty(), "a finding names its file and what to do");
}

/// Written without the reader's own check of names.
bool staysInside(const std::string& name) {
    return !name.empty() && name.front() != '/' && ('/' + name + '/').find("/../") == std::string::npos &&
           name.find_first_of("\\:") == std::string::npos;
}

void checkFiles(const FileSet& files, std::size_t archiveBytes) {
    std::size_t bytes = 0;
    for (const auto& [name, text] : files) {
        hold(staysInside(name), "no name leads out of the pack");
        hold(text.size() <= maxJsonFileBytes, "no file is larger than it may be");
        bytes += text.size();
    }
    hold(files.size() <= maxSetFiles && bytes <= maxSetBytes, "no pack is larger than it may be");
    hold(bytes <= maxArchiveRatio * (archiveBytes + 1024 * files.size()), "no archive holds a hundredfold");
}

/// The folder of the archive and the one above it, in which nothing may come or go.
class Surroundings {
public:
    explicit Surroundings(const InputFile& input)
        : m_inner(input.path().parent_path())
        , m_outer(input.folder().path())
        , m_before(now()) {}
    void check() const { hold(now() == m_before, "nothing is written beside a pack"); }

private:
    std::pair<fs::file_time_type, fs::file_time_type> now() const {
        return {fs::last_write_time(m_inner), fs::last_write_time(m_outer)};
    }
    fs::path m_inner;
    fs::path m_outer;
    std::pair<fs::file_time_type, fs::file_time_type> m_before;
};

/// The small catalog as one file: checking a pack reads what lies below it, twice.
class CatalogArchive {
public:
    CatalogArchive() {
        Pack pack = smallCatalog();
        pack.files.emplace(packManifestName, R"({"format": 1, "id": "small", "version": "1.0.0",
            "minimum_program": "0.1.0", "title": "Small", "licence": "CC0-1.0", "languages": ["en"]})");
        hold(!writePackArchive(pack, path()), "the small catalog can be packed");
        hold(loadCatalog({path()}).findings.empty(), "the small catalog is whole");
    }
    fs::path path() const { return m_folder.path() / "small.zip"; }

private:
    TemporaryFolder m_folder;
};

void readAsArchive(const std::uint8_t* data, std::size_t size) {
    static const CatalogArchive below;
    static InputFile input("packs/clinic.zip");
    static const Surroundings around(input);
    input.fill(data, size);
    Findings findings;
    const std::shared_ptr<const Pack> pack = openPack(input.path(), findings);
    const Diagnostics found = findings.take();
    checkFindings(found);
    hold(pack || !found.empty(), "a pack that is refused has a finding");
    if (pack) {
        checkFiles(pack->files, size);
        const PackReport report = checkPack(input.path(), {below.path()});
        hold(report.pack && report.pack->files == pack->files, "a pack is read the same each time");
        checkFindings(report.findings);
    }
    around.check();
}

void readAsManifest(const std::uint8_t* data, std::size_t size) {
    static InputFile input("clinic/pack.json");
    static const Surroundings around(input);
    input.fill(data, size);
    Findings findings;
    const std::shared_ptr<const Pack> pack = openPack(input.path().parent_path(), findings);
    const Diagnostics found = findings.take();
    checkFindings(found);
    hold(pack || !found.empty(), "a pack that is refused has a finding");
    if (pack)
        hold(isId(pack->manifest.id) && staysInside(archiveName(pack->manifest)) &&
                 !pack->manifest.languages.empty(),
             "what a manifest says can be used");
    around.check();
}

void readAsChanges(const std::string& text) {
    static const Catalog catalog = loadCatalog({SORESPOT_TEST_DATA_DIR "/valid/minimal"}).catalog;
    static const EntryLayers layers = [] {
        EntryLayers all;
        for (const Muscle& muscle : catalog.muscles)
            all.muscles.emplace(muscle.id, 0);
        for (const Article& article : catalog.articles)
            all.articles.emplace(article.id, 0);
        return all;
    }();
    Findings findings;
    findings.keepText("changes.json", text);
    if (const std::optional<JsonDocument> document = parseJson(text, "changes.json", findings)) {
        ObjectReader root(*document, findings);
        PackChanges changes = readPackChanges(root);
        changes.layer = 1;
        Catalog changed = catalog;
        applyPackChanges({changes}, layers, changed, findings);
        for (const HiddenEntry& entry : changes.muscles)
            hold(changed.findMuscle(entry.id) == nullptr, "a hidden muscle is gone");
        for (const HiddenEntry& entry : changes.articles)
            hold(changed.findArticle(entry.id) == nullptr, "a hidden article is gone");
    }
    checkFindings(findings.take());
}

void readAsTranslation(const std::string& text) {
    const auto pack = std::make_shared<Pack>();
    pack->path = "clinic";
    pack->files.emplace("i18n/es/texts.json", text);
    const LoadedTranslation loaded = loadTranslation(std::vector{TranslationPlace{"clinic", pack}}, "es");
    checkFindings(loaded.findings);
    hold(!loaded.translation.empty() || !loaded.findings.empty() || text.find('{') != std::string::npos,
         "a file without translations is a finding");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] == 'm')
        readAsManifest(data + 1, size - 1);
    else if (data[0] == 'c')
        readAsChanges(text);
    else if (data[0] == 't')
        readAsTranslation(text);
    else
        readAsArchive(data + 1, size - 1);
    return 0;
}
