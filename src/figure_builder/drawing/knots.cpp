// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/knots.h"

#include "core/figure/json_node.h"

#include <array>
#include <cmath>
#include <numbers>

namespace sorespot {

namespace {

constexpr double farthest = 2000; // mH

const LimbFrame& frameNamed(const JsonNode& name, const LimbFrames& frames) {
    const auto found = frames.find(name.text(100));
    if (found != frames.end())
        return found->second;
    std::string known;
    for (const auto& [key, frame] : frames)
        known += (known.empty() ? "" : ", ") + key;
    name.fail("is an unknown limb frame", "use one of: " + known);
}

Point landmarkNamed(const JsonNode& name, const Landmarks& landmarks) {
    const auto found = landmarks.find(name.text(100).substr(1));
    if (found == landmarks.end())
        name.fail("is a landmark that this drawing does not have",
                  "give it a place in this drawing in landmarks.jsonc");
    return found->second.at;
}

/// The place that the first two or three items of a knot name.
Point placeOf(const std::vector<JsonNode>& items, const KnotPlaces& places) {
    const std::size_t first = items[0].isText() ? 1 : 0;
    const Point numbers{items[first].number(-farthest, farthest),
                        items[first + 1].number(-farthest, farthest)};
    if (first == 0)
        return numbers;
    if (items[0].text(100).front() == '@')
        return landmarkNamed(items[0], places.landmarks) + numbers;
    return frameNamed(items[0], places.frames).toBody(numbers.x, numbers.y);
}

/// How many items name the place: 2, or 3 with a name in front.
std::size_t placeLength(const std::vector<JsonNode>& items) {
    return items[0].isText() ? 3 : 2;
}

/// A straight finger in the frame of the hand: the thumb-side contour from the web to the tip, and back.
void addFinger(std::vector<Knot>& knots, const JsonNode& node, const LimbFrames& frames) {
    node.allowOnly({"finger", "base", "start", "turn", "reach", "width_base", "width_tip"});
    const auto hand = frames.find("hand");
    if (hand == frames.end())
        node.fail("needs the limb frame \"hand\"", "add it to frames.jsonc");
    node.member("finger").text(100);
    const double across = node.member("base").number(-farthest, farthest);
    const double start = node.member("start").number(0, farthest);
    const double turn = node.member("turn").number(-89, 89) * std::numbers::pi / 180;
    const double length = (node.member("reach").number(start, farthest) - start) / std::cos(turn);
    const double base = node.member("width_base").number(0, farthest) / 2;
    const double tip = node.member("width_tip").number(0, farthest) / 2;

    // Half widths at fractions of the length: a slight waist between the joints, then the rounding of the
    // tip.
    const std::array<Point, 6> contour{{{0.05, base},
                                        {0.24, base * 0.97},
                                        {0.44, base * 0.985},
                                        {0.68, tip * 1.02},
                                        {0.86, tip * 0.98},
                                        {0.96, tip * 0.68}}};
    const auto add = [&](double along, double outwards) {
        knots.push_back({hand->second.toBody(start + along * std::cos(turn) - outwards * std::sin(turn),
                                             across + along * std::sin(turn) + outwards * std::cos(turn))});
    };
    for (const Point& p : contour)
        add(length * p.x, p.y);
    add(length, 0);
    for (auto p = contour.rbegin(); p != contour.rend(); ++p)
        add(length * p->x, -p->y);
}

} // namespace

Point readPlace(const JsonNode& node, const KnotPlaces& places) {
    const std::vector<JsonNode> items = node.elements(2, 3);
    if (items.size() != placeLength(items))
        node.fail("is not a place", "write [x, y], [\"limb\", along, across] or [\"@landmark\", dx, dy]");
    return placeOf(items, places);
}

Knot readKnot(const JsonNode& node, const KnotPlaces& places) {
    const std::vector<JsonNode> items = node.elements(2, 4);
    const std::size_t length = placeLength(items);
    if (items.size() < length || items.size() > length + 1)
        node.fail("is not a knot",
                  "write [x, y], [\"limb\", along, across] or [\"@landmark\", dx, dy], and a "
                  "corner mark or direction if needed");
    Knot knot;
    knot.position = placeOf(items, places);
    if (items.size() == length)
        return knot;
    const JsonNode& mark = items[length];
    if (mark.isText() && mark.text(20) == "corner")
        knot.corner = true;
    else if (mark.isNumber())
        knot.direction = mark.number(-360, 360);
    else
        mark.fail("is no mark of a knot", "write \"corner\" or a direction in degrees");
    return knot;
}

std::vector<Knot> readKnots(const JsonNode& node, const KnotPlaces& places, std::size_t minCount) {
    std::vector<Knot> knots;
    for (const JsonNode& item : node.elements(1, 10'000)) {
        if (item.isObject())
            addFinger(knots, item, places.frames);
        else
            knots.push_back(readKnot(item, places));
    }
    if (knots.size() < minCount)
        node.fail("has too few knots", "give it at least " + std::to_string(minCount));
    return knots;
}

} // namespace sorespot
