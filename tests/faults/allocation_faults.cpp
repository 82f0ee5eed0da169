// SPDX-License-Identifier: MIT
// allocation_faults CATALOG [STRIDE]: lets each (or each STRIDE-th) allocation fail while a catalog is
// loaded, a drawing ranked, searched, read and written. Each time either all is as ever or std::bad_alloc
// comes out; nothing is lost, and the next try succeeds.
#include "core/catalog/catalog_loader.h"
#include "core/drawing/drawing_reader.h"
#include "core/drawing/drawing_writer.h"
#include "core/kiosk/kiosk_reader.h"
#include "core/ranking/ranker.h"
#include "core/search/search_index.h"
#include "faults/counted_memory.h"
#include "support/temporary_folder.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <new>
#include <string>
#include <string_view>

using namespace sorespot;
using namespace sorespot::faults;

namespace {

std::filesystem::path folder;

/// What a load gave, as one text. A finding that is there for want of memory says "unreadable": a stream
/// turns the exception into its bad state.
std::string load() {
    const LoadedCatalog loaded = loadCatalog({folder});
    std::string text;
    for (const Muscle& muscle : loaded.catalog.muscles)
        text += muscle.id + ' ' + std::to_string(muscle.triggerPoints.size()) + '\n';
    for (const Region& region : loaded.catalog.regions)
        text += region.id + '\n';
    for (const Diagnostic& finding : loaded.findings)
        text += toText(finding) + '\n';
    return text;
}

const Catalog& catalog() {
    static const Catalog loaded = loadCatalog({folder}).catalog;
    return loaded;
}

PainDrawing drawing() {
    PainDrawing drawing;
    for (const Region& region : catalog().regions)
        drawing.mark({region.id, region.kind == RegionKind::Midline ? Side::Midline : Side::Left});
    static_cast<void>(drawing.add({View::Front, false, 10, {{-60, 200}, {-62.5, 203}}, 4}));
    return drawing;
}

std::string rankWith(const Ranker& ranker) {
    std::string text;
    for (const Candidate& candidate : ranker.rank(drawing()))
        text += candidate.muscle->id + ' ' + std::to_string(candidate.score) + '\n';
    return text;
}

std::string rank() {
    // The same ranker again after a failure: a table that was half made must not be taken for a whole one.
    static const std::string expected = rankWith(Ranker(catalog()));
    const Ranker ranker(catalog());
    try {
        return rankWith(ranker);
    } catch (const std::bad_alloc&) {
        failAt(0, Failing::Once);
        if (rankWith(ranker) != expected)
            std::abort();
        throw;
    }
}

std::string search() {
    const std::vector<std::string> languages{"en"};
    const SearchIndex index(catalog(), languages);
    std::string text;
    for (const SearchHit& hit : index.find("infraspintus shoulder", 20))
        text += std::string(hit.text) + '\n';
    return text;
}

std::string save() {
    const std::string text = toJson(drawing());
    const Result<PainDrawing> again = readDrawing(catalog(), text);
    if (!again)
        return again.error().message;
    return *again == drawing() ? text : "another drawing";
}

std::string kiosk() {
    const KioskSurroundings around{catalog(), {"en"}};
    const KioskReading reading = readKioskConfig(folder / "catalog.json", {}, &around);
    std::string text;
    for (const Diagnostic& finding : reading.findings)
        text += toText(finding) + '\n';
    return text;
}

bool isWanting(const std::string& text) {
    return text.find("[unreadable]") != std::string::npos;
}

/// False where an allocation's failure did harm.
bool tryAll(const char* name, const std::function<std::string()>& work, long stride) {
    const std::string expected = work(); // also makes what is made once
    failAt(0, Failing::Once);
    if (work() != expected)
        return std::printf("%s: differs from run to run\n", name) < 0;
    const long all = allocations();
    long thrown = 0;
    long tried = 0;
    for (const Failing how : {Failing::Once, Failing::FromThen}) {
        for (long n = 1; n <= all; n += stride, ++tried) {
            const long before = held();
            bool isAsEver = false;
            failAt(n, how);
            try {
                const std::string text = work();
                failAt(0, how);
                isAsEver = text == expected || isWanting(text);
            } catch (const std::bad_alloc&) {
                failAt(0, how);
                ++thrown;
                isAsEver = true;
            }
            if (!isAsEver || held() != before) {
                std::printf("%s: allocation %ld of %ld: %s, %ld not given back\n", name, n, all,
                            isAsEver ? "as it should be" : "another result", held() - before);
                return false;
            }
        }
    }
    std::printf("%s: %ld of %ld allocations failed, %ld times std::bad_alloc, nothing lost\n", name,
                tried / 2, all, thrown);
    std::fflush(stdout);
    return work() == expected;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2)
        return 2;
    folder = argv[1];
    const long stride = argc > 2 ? std::atol(argv[2]) : 1;
    bool good = stride > 0;
    good = good && tryAll("load", load, stride);
    good = good && tryAll("rank", rank, stride);
    good = good && tryAll("search", search, stride);
    good = good && tryAll("save", save, stride);
    good = good && tryAll("kiosk", kiosk, stride);
    return good ? 0 : 1;
}
