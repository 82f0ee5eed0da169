// SPDX-License-Identifier: MIT
#include "core/figure/derived_values.h"
#include "core/figure/plate.h"

#include <tuple>

namespace sorespot {

namespace {

View readView(const JsonNode& node) {
    const std::optional<View> view = viewNamed(node.text(20));
    if (!view)
        node.fail("is not a view", "write front, back, head_left, head_right or soles");
    return *view;
}

std::vector<Placement> readPlacements(const JsonNode& list) {
    std::vector<Placement> placements;
    for (const JsonNode& node : list.elements(allViews.size(), allViews.size())) {
        node.allowOnly({"view", "scale", "origin"});
        const View expected = allViews[placements.size()];
        if (readView(node.member("view")) != expected)
            node.member("view").fail("is not the view that comes here",
                                     "write \"" + std::string(nameOf(expected)) + "\"");
        placements.push_back(
            {expected, node.member("scale").number(0.01, 100), readPoint(node.member("origin"))});
    }
    return placements;
}

auto orderOf(const CloseUp& closeUp) {
    return std::tie(closeUp.view, closeUp.id, closeUp.side);
}

std::vector<CloseUp> readCloseUps(const JsonNode& list) {
    std::vector<CloseUp> closeUps;
    for (const JsonNode& node : list.elements(0, 1000)) {
        node.allowOnly({"id", "view", "side", "box"});
        closeUps.push_back({readId(node.member("id")), readView(node.member("view")),
                            readSide(node.member("side")), readBox(node.member("box"))});
        const std::size_t count = closeUps.size();
        if (count > 1 && !(orderOf(closeUps[count - 2]) < orderOf(closeUps.back())))
            node.fail("is not in order or stands twice", "sort by view, id and side, each once");
    }
    return closeUps;
}

} // namespace

Result<Plate> readPlate(const std::filesystem::path& folder) {
    const Result<JsonDocument> document = openJson(folder / "plate.json", JsonComments::Refuse);
    if (!document)
        return document.error();
    try {
        const JsonNode root(*document->root, "plate.json");
        root.allowOnly({"bounds", "placements", "close_ups"});
        return Plate{readBox(root.member("bounds")), readPlacements(root.member("placements")),
                     readCloseUps(root.member("close_ups"))};
    } catch (const JsonProblem& problem) {
        return Error{problem.place + ": " + problem.problem, problem.remedy};
    }
}

} // namespace sorespot
