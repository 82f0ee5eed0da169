// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_file.h"

#include "figure_builder/output/derived_file.h"
#include "figure_builder/output/derived_json.h"

namespace sorespot {

namespace {

/// Rounding may leave nothing of a tiny one.
DerivedJson lineLists(const std::vector<std::vector<Point>>& lines, bool closed) {
    DerivedJson lists = DerivedJson::array();
    for (const std::vector<Point>& points : lines) {
        GridLine line = toGrid(points);
        while (closed && line.size() > 1 && line.back() == line.front())
            line.pop_back();
        if (line.size() >= (closed ? 3U : 2U))
            lists.push_back(lineList(line));
    }
    return lists;
}

/// x and y of each point in whole grid units, not as steps: where a muscle ends in a point, several fall
/// together.
DerivedJson loftList(const LoftGrid& loft) {
    DerivedJson list = DerivedJson::array();
    for (const Point p : loft.points()) {
        list.push_back(toGrid(p).x);
        list.push_back(toGrid(p).y);
    }
    return list;
}

DerivedJson shapeObject(const MuscleShape& shape) {
    DerivedJson object{{"muscle", shape.muscle}};
    if (!shape.part.empty())
        object["part"] = shape.part;
    object["depth"] = shape.depth;
    object["outlines"] = lineLists(shape.outlines, true);
    object["covered"] = lineLists(shape.covered, true);
    object["fibres"] = lineLists(shape.fibres, false);
    object["loft"] = loftList(shape.loft);
    return object;
}

} // namespace

void writeMuscleFile(const std::vector<MuscleShape>& shapes, View view, const std::filesystem::path& folder) {
    DerivedJson muscles = DerivedJson::array();
    for (const MuscleShape& shape : shapes)
        muscles.push_back(shapeObject(shape));
    const DerivedJson document{{"view", nameOf(view)}, {"muscles", std::move(muscles)}};
    writeDerivedFile(folder / muscleFileName(view), document.dump());
}

void writeMuscleList(const std::map<std::string, std::string>& withoutView,
                     const std::filesystem::path& folder) {
    const DerivedJson document{{"without_view", withoutView}};
    writeDerivedFile(folder / "muscles.json", document.dump());
}

} // namespace sorespot
