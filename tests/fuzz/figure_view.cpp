// SPDX-License-Identifier: MIT
// Any bytes as a view of the figure: its regions, strokes and landmarks, and the paths in them together.
#include "core/figure/figure_reader.h"
#include "fuzz/input_file.h"
#include "fuzz/target.h"

using namespace sorespot;
using namespace sorespot::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static InputFile input("front.json");
    static const bool hasRelief = (input.folder().write("relief.png", "not looked into"), true);
    static_cast<void>(hasRelief);
    input.fill(data, size);

    const Result<FigureView> view = readFigureView(input.path().parent_path(), View::Front);
    if (!view) {
        hold(!view.error().message.empty() && !view.error().remedy.empty(), "a refusal says what to do");
        return 0;
    }
    hold(!view->regions.empty() && !view->silhouette.empty(), "a figure has regions and an outline");
    for (const FigureRegion& region : view->regions)
        hold(region.outline.size() > 2 && region.area > 0, "a region has an area");
    return 0;
}
