// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/landmarks.h"

#include "core/figure/json_node.h"
#include "figure_builder/drawing/knots.h"

#include <algorithm>

namespace sorespot {

namespace {

constexpr std::size_t mostLandmarks = 1000;
constexpr const char* both = "front_back"; // where the two drawings agree

void checkWords(const JsonNode& node) {
    node.allowOnly({both, "front", "back", "head_side", "sole", "paired", "basis", "source", "note"});
    const JsonNode basis = node.member("basis");
    const std::array<std::string, 3> known{"data", "derived", "memory"};
    if (std::find(known.begin(), known.end(), basis.text(20)) == known.end())
        basis.fail("is no basis", "write data, derived or memory");
    node.member("source").text(300);
    if (const auto note = node.optionalMember("note"))
        note->text(300);
}

Landmark readLandmark(const JsonNode& node, bool isPaired, Drawing drawing, const LimbFrames& frames) {
    const Landmark landmark{readPlace(node, {frames, {}}), isPaired};
    if (isMirrored(drawing) && isPaired && landmark.at.x <= 0)
        node.fail("lies on the wrong side", "place it at x > 0; the other one is its mirror image");
    if (isMirrored(drawing) && !isPaired && landmark.at.x != 0)
        node.fail("is beside the midline", "place it at x = 0, or make it \"paired\": true");
    return landmark;
}

} // namespace

std::array<Landmarks, allDrawings.size()> readLandmarks(const JsonNode& root, const LimbFrames& frames) {
    std::array<Landmarks, allDrawings.size()> landmarks;
    for (const auto& [name, node] : root.members(mostLandmarks)) {
        checkWords(node);
        const bool isPaired = node.member("paired").boolean();
        bool isShown = false;
        for (const Drawing drawing : allDrawings) {
            std::optional<JsonNode> place = node.optionalMember(std::string(nameOf(drawing)));
            if (!place && formOf(drawing) == DrawingForm::Half)
                place = node.optionalMember(both);
            if (!place)
                continue;
            isShown = true;
            landmarks[static_cast<std::size_t>(drawing)].emplace(
                name, readLandmark(*place, isPaired, drawing, frames));
        }
        if (!isShown)
            node.fail("lies in no drawing", "give its place in front_back, front, back, head_side or sole");
    }
    return landmarks;
}

} // namespace sorespot
