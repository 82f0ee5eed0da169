// SPDX-License-Identifier: MIT
// One file of a catalog, over a small catalog that is whole. The first byte says which kind of file the rest
// is.
#include "core/catalog/catalog_layer.h"
#include "core/catalog/catalog_rules.h"
#include "fuzz/input_file.h"
#include "fuzz/target.h"

#include <algorithm>
#include <map>

using namespace sorespot;
using namespace sorespot::fuzz;

namespace {

const std::filesystem::path minimal = SORESPOT_TEST_DATA_DIR "/valid/minimal";

struct Base {
    CatalogDraft draft;
    std::map<FileKind, CatalogFile> files; ///< One of each kind: the input takes its id and place.
};

Base makeBase() {
    Base base;
    Findings findings;
    for (const CatalogFile& file : listCatalogFiles(minimal, true, findings))
        base.files.emplace(file.kind, file);
    readLayer(minimal, 0, base.draft, findings);
    hold(findings.take().empty(), "the small catalog is whole");
    return base;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Base base = makeBase();
    static InputFile input("input.json");
    if (size == 0)
        return 0;
    const std::size_t kind = data[0] % fileKinds().size();
    input.fill(data + 1, size - 1);
    CatalogFile file = base.files.at(fileKinds()[kind].kind);
    file.path = input.path();

    CatalogDraft draft = base.draft;
    Findings findings;
    readFileInto(file, 1, draft, findings);
    applyRules(draft, findings);
    for (const Diagnostic& finding : findings.take())
        hold(!finding.file.empty() && !finding.remedy.empty(), "a finding names its file and what to do");
    for (const ReadMuscle& muscle : draft.muscles)
        hold(!muscle.value.triggerPoints.empty(), "no muscle is left without a point");
    return 0;
}
