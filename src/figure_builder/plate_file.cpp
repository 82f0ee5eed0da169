// SPDX-License-Identifier: MIT
#include "figure_builder/authoring_error.h"
#include "figure_builder/drawing/outline.h"
#include "figure_builder/output/derived_file.h"
#include "figure_builder/output/derived_json.h"
#include "figure_builder/plate_source.h"
#include "figure_builder/regions/polygon_set.h"

#include <map>

namespace sorespot {

namespace {

/// The view's silhouette, on the plate.
PolygonSet shapeOnPlate(const ViewFile& view, const Placement& placement) {
    std::vector<PolygonSet> parts;
    for (Ring& ring : ringsOf(view.silhouette)) {
        for (Point& p : ring)
            p = placement.toPlate(p);
        parts.emplace_back(ring);
    }
    return PolygonSet::unionOf(parts);
}

PolygonSet rectangle(const Box& box) {
    return PolygonSet(
        Ring{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}});
}

} // namespace

void checkPlate(const Plate& plate, const std::vector<ViewFile>& views) {
    const std::string file = "plate.jsonc: ";
    AuthoringErrors errors;
    std::map<View, PolygonSet> shapes;
    for (const ViewFile& view : views) {
        const PolygonSet shape = shapeOnPlate(view, plate.placementOf(view.view));
        if (!shape.difference(rectangle(plate.bounds)).isEmpty())
            errors.push_back({file + "views." + std::string(nameOf(view.view)),
                              "the view reaches over the edge of the plate",
                              "enlarge \"bounds\" or move it"});
        for (const auto& [other, otherShape] : shapes) {
            if (!shape.intersection(otherShape).isEmpty())
                errors.push_back({file + "views." + std::string(nameOf(view.view)),
                                  "the view overlaps " + std::string(nameOf(other)),
                                  "move one of them or make it smaller"});
        }
        shapes.emplace(view.view, shape);
    }
    for (const CloseUp& closeUp : plate.closeUps) {
        const Placement& placement = plate.placementOf(closeUp.view);
        if (shapes.at(closeUp.view).intersection(rectangle(placement.toPlate(closeUp.box))).isEmpty())
            errors.push_back({file + "close_ups: " + std::string(nameOf(closeUp.view)) + "." + closeUp.id,
                              "the box shows nothing of the body", "draw its box around a part of the body"});
    }
    if (!errors.empty())
        throw errors;
}

void writePlateFile(const Plate& plate, const std::filesystem::path& folder) {
    DerivedJson placements = DerivedJson::array();
    for (const Placement& placement : plate.placements)
        placements.push_back({{"view", nameOf(placement.view)},
                              {"scale", placement.scale},
                              {"origin", pair(placement.origin)}});
    DerivedJson closeUps = DerivedJson::array();
    for (const CloseUp& closeUp : plate.closeUps)
        closeUps.push_back({{"id", closeUp.id},
                            {"view", nameOf(closeUp.view)},
                            {"side", nameOf(closeUp.side)},
                            {"box", boxList(closeUp.box)}});
    const DerivedJson document{{"bounds", boxList(plate.bounds)},
                               {"placements", std::move(placements)},
                               {"close_ups", std::move(closeUps)}};
    writeDerivedFile(folder / "plate.json", document.dump());
}

} // namespace sorespot
