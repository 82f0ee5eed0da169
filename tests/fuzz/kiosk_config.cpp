// SPDX-License-Identifier: MIT
// Any bytes as the configuration of a kiosk, beside a small catalog.
#include "core/catalog/catalog_loader.h"
#include "core/kiosk/kiosk_reader.h"
#include "fuzz/input_file.h"
#include "fuzz/target.h"

using namespace sorespot;
using namespace sorespot::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalog catalog = loadCatalog({SORESPOT_TEST_DATA_DIR "/valid/minimal"}).catalog;
    static const KioskSurroundings around{catalog, {"en", "es"}};
    static InputFile input("kiosk.json");
    static const bool hasLogo = (input.folder().write("logo.svg", "<svg><path/></svg>"), true);
    static_cast<void>(hasLogo);
    input.fill(data, size);

    const KioskReading alone = readKioskConfig(input.path());
    const KioskReading beside = readKioskConfig(input.path(), {}, &around);
    hold(alone.findings.size() <= beside.findings.size(), "a catalog beside it takes no finding away");
    for (const Diagnostic& finding : beside.findings)
        hold(!finding.file.empty() && !finding.remedy.empty(), "a finding names its file and what to do");
    return 0;
}
