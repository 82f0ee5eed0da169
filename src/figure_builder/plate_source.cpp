// SPDX-License-Identifier: MIT
#include "figure_builder/plate_source.h"

#include "core/figure/derived_values.h"
#include "figure_builder/warps/warped.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

Placement readPlacement(const JsonNode& node, View view) {
    node.allowOnly({"scale", "origin"});
    return {view, node.member("scale").number(0.01, 100), readPoint(node.member("origin"))};
}

CloseUpSource readCloseUp(const std::string& id, Drawing drawing, bool isPaired, const JsonNode& node) {
    CloseUpSource closeUp{id, drawing, isPaired, readBox(node)};
    if (isPaired && isMirrored(drawing) && closeUp.box.center().x <= 0)
        node.fail("lies on the wrong side", "draw it around x > 0; the other one is its mirror image");
    if (!isPaired && !isMirrored(drawing))
        node.fail("is not on the midline", "move it to \"paired\": it stands for both sides of the head");
    return closeUp;
}

void readCloseUps(const JsonNode& node, Drawing drawing, std::vector<CloseUpSource>& closeUps) {
    node.allowOnly({"midline", "paired"});
    for (const bool isPaired : {false, true}) {
        const auto list = node.optionalMember(isPaired ? "paired" : "midline");
        if (!list)
            continue;
        for (const auto& [id, box] : list->members(100))
            closeUps.push_back(readCloseUp(id, drawing, isPaired, box));
    }
}

Box mirrored(const Box& box) {
    return {0 - box.right, box.top, 0 - box.left, box.bottom};
}

/// A close-up of a paired part for each side; of the side of a head one for each head.
void addCloseUps(const CloseUpSource& source, const Box& box, std::vector<CloseUp>& closeUps) {
    const View view = viewOf(source.drawing);
    if (!source.isPaired) {
        closeUps.push_back({source.id, view, Side::Midline, box});
        return;
    }
    const Side drawn = sideAt(view, 1);
    const View other = view == View::HeadLeft ? View::HeadRight : view;
    closeUps.push_back({source.id, view, drawn, box});
    closeUps.push_back({source.id, other, opposite(drawn), mirrored(box)});
}

} // namespace

PlateSource readPlateSource(const JsonNode& root) {
    root.allowOnly({"bounds", "views", "close_ups"});
    PlateSource source;
    source.bounds = readBox(root.member("bounds"));
    const JsonNode views = root.member("views");
    views.allowOnly({"front", "back", "head_left", "head_right", "soles"});
    for (const View view : allViews)
        source.placements.push_back(readPlacement(views.member(std::string(nameOf(view))), view));
    const JsonNode closeUps = root.member("close_ups");
    closeUps.allowOnly({"front", "back", "head_side", "sole"});
    for (const Drawing drawing : allDrawings) {
        if (const auto list = closeUps.optionalMember(std::string(nameOf(drawing))))
            readCloseUps(*list, drawing, source.closeUps);
    }
    return source;
}

Plate plateOf(const PlateSource& source, const std::array<Warp, allDrawings.size()>& warps) {
    Plate plate{source.bounds, source.placements, {}};
    for (const CloseUpSource& closeUp : source.closeUps)
        addCloseUps(closeUp, warped(closeUp.box, warps[static_cast<std::size_t>(closeUp.drawing)]),
                    plate.closeUps);
    std::sort(plate.closeUps.begin(), plate.closeUps.end(), [](const CloseUp& a, const CloseUp& b) {
        return std::tie(a.view, a.id, a.side) < std::tie(b.view, b.id, b.side);
    });
    return plate;
}

} // namespace sorespot
