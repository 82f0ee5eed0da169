// SPDX-License-Identifier: MIT
// Any text as a pain drawing: what is accepted is written and read again as the same drawing.
#include "core/catalog/catalog_loader.h"
#include "core/drawing/drawing_reader.h"
#include "core/drawing/drawing_writer.h"
#include "fuzz/hold.h"
#include "fuzz/target.h"

using namespace sorespot;
using sorespot::fuzz::hold;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalog catalog = loadCatalog({SORESPOT_TEST_DATA_DIR "/valid/minimal"}).catalog;
    const Result<PainDrawing> drawing = readDrawing(catalog, {reinterpret_cast<const char*>(data), size});
    if (!drawing) {
        hold(!drawing.error().message.empty(), "a drawing that is refused has a reason");
        return 0;
    }
    const Result<PainDrawing> again = readDrawing(catalog, toJson(*drawing));
    hold(again && *again == *drawing, "what is accepted can be written and read again");
    return 0;
}
