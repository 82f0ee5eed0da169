// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_writer.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace sorespot {
namespace {

// Single values go through the library, lists and objects do not: its trees ask for memory when they are
// destroyed, and where there is none the program would end in place of the save.
template <typename Value>
std::string written(const Value& value) {
    return nlohmann::json(value).dump();
}

std::string intensityMember(int intensity) {
    return intensity == intensityNotSaid ? std::string() : ",\"intensity\":" + written(intensity);
}

std::string markOf(const SidedRegion& place, int intensity) {
    if (intensity == intensityNotSaid)
        return written(toText(place));
    return "{\"region\":" + written(place.region) + ",\"side\":" + written(sideWord(place.side)) +
           intensityMember(intensity) + '}';
}

void appendStroke(std::string& text, const BrushStroke& stroke) {
    text += "{\"view\":" + written(nameOf(stroke.view)) + ",\"erases\":" + written(stroke.erases) +
            ",\"radius\":" + written(stroke.radius) + ",\"path\":[";
    std::string_view comma;
    for (const Point p : stroke.path) {
        text += comma;
        text += '[' + written(p.x) + ',' + written(p.y) + ']';
        comma = ",";
    }
    text += ']' + intensityMember(stroke.intensity) + '}';
}

} // namespace

std::string toJson(const PainDrawing& drawing) {
    std::string text = "{\"select\":[";
    std::string_view comma;
    for (const SidedRegion& place : drawing.marked().places()) {
        text += comma;
        text += markOf(place, drawing.intensityOf(place));
        comma = ",";
    }
    text += "],\"painted\":[";
    comma = {};
    for (const auto& stroke : drawing.strokes()) {
        text += comma;
        appendStroke(text, *stroke);
        comma = ",";
    }
    return text + "]}";
}

} // namespace sorespot
