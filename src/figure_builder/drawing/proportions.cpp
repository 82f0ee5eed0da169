// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/proportions.h"

#include "core/figure/json_node.h"

#include <vector>

namespace sorespot {

namespace {

constexpr std::size_t most = 1000;
constexpr double largest = 2000; // mH
constexpr double same = 1e-6;    // mH
constexpr double nearest =
    2; // mH: controls that are closer than this but apart tear the drawing between them

/// A place and by how much each variant moves it.
struct Control {
    Point at;
    std::array<Point, allVariants.size()> by{};
};

/// A displacement per mH of a measure: [dx, dy], or along and across a limb.
Point readDirection(const JsonNode& node, const LimbFrames& frames) {
    const std::vector<JsonNode> items = node.elements(2, 3);
    const std::size_t first = items[0].isText() ? 1 : 0;
    if (items.size() != first + 2)
        node.fail("is no displacement", "write [dx, dy] or [\"limb\", along, across]");
    const Point numbers{items[first].number(-10, 10), items[first + 1].number(-10, 10)};
    if (first == 0)
        return numbers;
    const auto frame = frames.find(items[0].text(100));
    if (frame == frames.end())
        items[0].fail("is an unknown limb frame", "use one of frames.jsonc");
    return frame->second.toBody(numbers.x, numbers.y) - frame->second.toBody(0, 0);
}

/// What was drawn and the three variants' values, as differences.
std::array<double, allVariants.size()> readDifferences(const JsonNode& measure) {
    const double drawn = measure.member("drawn").number(0, largest);
    std::array<double, allVariants.size()> differences{};
    for (const Variant variant : allVariants)
        differences[static_cast<std::size_t>(variant)] =
            measure.member(std::string(nameOf(variant))).number(0, largest) - drawn;
    return differences;
}

class ControlSet {
public:
    ControlSet(const KnotPlaces& places, bool mirrors)
        : m_places(places)
        , m_mirrors(mirrors) {}

    void add(const JsonNode& measure) {
        measure.allowOnly({"drawn", "neutral", "female", "male", "controls"});
        const auto differences = readDifferences(measure);
        for (const JsonNode& node : measure.member("controls").elements(1, most)) {
            node.allowOnly({"at", "by"});
            const JsonNode by = node.member("by");
            Control& control = at(node.member("at"));
            const Point direction = readDirection(by, m_places.frames);
            if (m_mirrors && control.at.x == 0 && direction.x != 0)
                by.fail("moves the midline sideways", "write 0 for dx");
            for (std::size_t i = 0; i < differences.size(); ++i)
                control.by[i] = control.by[i] + direction * differences[i];
        }
    }

    Warp warp(std::size_t variant, double smoothing) const {
        std::vector<WarpControl> controls;
        for (const Control& control : m_controls)
            controls.push_back({control.at, control.by[variant]});
        return Warp(controls, m_mirrors ? WarpSymmetry::Mirrored : WarpSymmetry::None, smoothing);
    }

private:
    Control& at(const JsonNode& node) {
        const Point place = readPlace(node, m_places);
        if (m_mirrors && place.x < 0)
            node.fail("lies on the wrong side", "place it at x >= 0; the other one is its mirror image");
        for (Control& control : m_controls) {
            const double away = distance(control.at, place);
            if (away <= same)
                return control;
            if (away < nearest)
                node.fail("lies too close to another control",
                          "use exactly the same place for both, or keep them 2 mH apart");
        }
        m_controls.push_back({place});
        return m_controls.back();
    }

    const KnotPlaces& m_places;
    bool m_mirrors;
    std::vector<Control> m_controls;
};

/// Front and back move together, so only what both know at the same place may be named.
KnotPlaces commonPlaces(const KnotPlaces& front, const KnotPlaces& back) {
    KnotPlaces common{front.frames, {}};
    for (const auto& [name, landmark] : front.landmarks) {
        const auto other = back.landmarks.find(name);
        if (other != back.landmarks.end() && other->second.at == landmark.at)
            common.landmarks.emplace(name, landmark);
    }
    return common;
}

void checkVariants(const JsonNode& list) {
    std::size_t i = 0;
    for (const JsonNode& name : list.elements(allVariants.size(), allVariants.size())) {
        if (name.text(20) != nameOf(allVariants[i++]))
            name.fail("is not the variant that comes here", R"(write ["neutral", "female", "male"])");
    }
}

} // namespace

Proportions readProportions(const JsonNode& root, const std::array<KnotPlaces, allDrawings.size()>& places) {
    root.allowOnly({"variants", "smoothing", "drawings"});
    checkVariants(root.member("variants"));
    const double smoothing = root.member("smoothing").number(0, 100);
    const JsonNode drawings = root.member("drawings");
    drawings.allowOnly({"front_back", "head_side", "sole"});

    Proportions proportions;
    const auto readInto = [&](const std::string& name, const KnotPlaces& where,
                              const std::vector<Drawing>& targets) {
        const JsonNode drawing = drawings.member(name);
        drawing.allowOnly({"measures"});
        ControlSet controls(where, isMirrored(targets.front()));
        for (const auto& [measure, node] : drawing.member("measures").members(most))
            controls.add(node);
        for (const Variant variant : allVariants) {
            const Warp warp = controls.warp(static_cast<std::size_t>(variant), smoothing);
            for (const Drawing target : targets)
                proportions.warp(target, variant) = warp;
        }
    };
    const auto placesOf = [&places](Drawing drawing) -> const KnotPlaces& {
        return places[static_cast<std::size_t>(drawing)];
    };
    readInto("front_back", commonPlaces(placesOf(Drawing::Front), placesOf(Drawing::Back)),
             {Drawing::Front, Drawing::Back});
    readInto("head_side", placesOf(Drawing::HeadSide), {Drawing::HeadSide});
    readInto("sole", placesOf(Drawing::Sole), {Drawing::Sole});
    return proportions;
}

} // namespace sorespot
