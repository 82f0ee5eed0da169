// SPDX-License-Identifier: MIT
#include "figure_builder/warps/limb_frames.h"

#include "core/figure/json_node.h"

#include <cmath>
#include <numbers>
#include <set>

namespace sorespot {

namespace {

constexpr double farthest = 2000; // mH

const LimbFrame& resolve(const JsonNode& root, const std::string& name, LimbFrames& done,
                         std::set<std::string>& pending) {
    if (const auto found = done.find(name); found != done.end())
        return found->second;
    const JsonNode node = root.member(name);
    node.allowOnly({"origin", "from", "angle", "length"});
    LimbFrame frame;
    frame.radians = node.member("angle").number(-360, 360) * std::numbers::pi / 180;
    if (const auto from = node.optionalMember("from")) {
        if (node.optionalMember("origin"))
            node.fail("has both \"from\" and \"origin\"", "keep one");
        if (!pending.insert(name).second)
            from->fail("leads back to this frame", "give one frame of the chain an origin");
        const std::string upper = from->text(100);
        if (!root.optionalMember(upper))
            from->fail("names an unknown frame \"" + upper + "\"", "use a frame of this file");
        const double length = root.member(upper).member("length").number(0, farthest);
        frame.origin = resolve(root, upper, done, pending).toBody(length, 0);
    } else {
        const std::vector<double> origin = node.member("origin").numbers(-farthest, farthest, 2, 2);
        frame.origin = {origin[0], origin[1]};
    }
    return done.emplace(name, frame).first->second;
}

} // namespace

Point LimbFrame::toBody(double along, double across) const {
    const double sine = std::sin(radians);
    const double cosine = std::cos(radians);
    return {origin.x + along * sine + across * cosine, origin.y + along * cosine - across * sine};
}

LimbFrames readLimbFrames(const JsonNode& root) {
    LimbFrames frames;
    std::set<std::string> pending;
    for (const auto& [name, node] : root.members(100))
        resolve(root, name, frames, pending);
    return frames;
}

} // namespace sorespot
