// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_writer.h"

#include <nlohmann/json.hpp>

namespace sorespot {

std::string toJson(const PainDrawing& drawing) {
    using Json = nlohmann::ordered_json;
    Json marks = Json::array();
    for (const SidedRegion& place : drawing.marked().places()) {
        const int intensity = drawing.intensityOf(place);
        if (intensity == intensityNotSaid)
            marks.push_back(toText(place));
        else
            marks.push_back(
                {{"region", place.region}, {"side", sideWord(place.side)}, {"intensity", intensity}});
    }
    Json strokes = Json::array();
    for (const auto& stroke : drawing.strokes()) {
        Json path = Json::array();
        for (const Point p : stroke->path)
            path.push_back(Json::array({p.x, p.y}));
        strokes.push_back({{"view", nameOf(stroke->view)},
                           {"erases", stroke->erases},
                           {"radius", stroke->radius},
                           {"path", std::move(path)}});
        if (stroke->intensity != intensityNotSaid)
            strokes.back()["intensity"] = stroke->intensity;
    }
    return Json{{"select", std::move(marks)}, {"painted", std::move(strokes)}}.dump();
}

} // namespace sorespot
