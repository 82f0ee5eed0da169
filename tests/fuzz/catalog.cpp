// SPDX-License-Identifier: MIT
// One file of a catalog, over a small catalog that is whole. The first byte says which kind of file the rest
// is.
#include "core/catalog/catalog_layer.h"
#include "core/catalog/catalog_rules.h"
#include "fuzz/hold.h"
#include "fuzz/small_catalog.h"
#include "fuzz/target.h"

#include <map>

using namespace sorespot;
using namespace sorespot::fuzz;

namespace {

struct Base {
    Pack pack = smallCatalog();
    CatalogDraft draft;
    std::map<FileKind, CatalogFile> files; ///< One of each kind: the input takes its id and place.
    std::vector<std::pair<std::string, const std::string*>> texts; ///< By the name findings use.

    Base() {
        Findings findings;
        for (const CatalogFile& file : listCatalogFiles(pack, findings)) {
            files.emplace(file.kind, file);
            texts.emplace_back(file.path.string(), file.text);
        }
        readLayer(pack, 0, draft, findings);
        hold(findings.take().empty() && files.size() == fileKinds().size(), "the small catalog is whole");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Base base;
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    CatalogFile file = base.files.at(fileKinds()[data[0] % fileKinds().size()].kind);
    file.path = "input.json";
    file.text = &text;

    CatalogDraft draft = base.draft;
    Findings findings;
    for (const auto& [name, known] : base.texts)
        findings.keepText(name, *known);
    readFileInto(file, 1, draft, findings);
    applyRules(draft, findings);
    for (const Diagnostic& finding : findings.take())
        hold(!finding.file.empty() && !finding.remedy.empty(), "a finding names its file and what to do");
    for (const ReadMuscle& muscle : draft.muscles)
        hold(!muscle.value.triggerPoints.empty(), "no muscle is left without a point");
    return 0;
}
