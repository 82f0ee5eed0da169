// SPDX-License-Identifier: MIT
#include "core/figure/figure_reader.h"

#include "core/figure/derived_values.h"
#include "core/figure/region_assembly.h"

#include <tuple>

namespace sorespot {

namespace {

auto orderOf(const FigureLandmark& landmark) {
    return std::tie(landmark.id, landmark.side);
}

FigureStroke readStroke(const JsonNode& node) {
    node.allowOnly({"name", "opacity", "from_scale", "outline"});
    return {node.member("name").text(100), readGridLine(node.member("outline"), 3, strokeGrid),
            node.member("opacity").number(0, 1), node.member("from_scale").number(0, 1000)};
}

FigureLandmark readLandmark(const JsonNode& node, View view) {
    node.allowOnly({"id", "side", "at"});
    FigureLandmark landmark{readId(node.member("id")), readSide(node.member("side")),
                            readPoint(node.member("at"))};
    if (landmark.side != Side::Midline && landmark.side != sideAt(view, landmark.at.x))
        node.member("side").fail("is not the person's side at this place", "check which way the view looks");
    return landmark;
}

std::vector<FigureLandmark> readLandmarks(const JsonNode& list, View view) {
    std::vector<FigureLandmark> landmarks;
    for (const JsonNode& node : list.elements(0, mostItems)) {
        landmarks.push_back(readLandmark(node, view));
        const std::size_t count = landmarks.size();
        if (count > 1 && !(orderOf(landmarks[count - 2]) < orderOf(landmarks.back())))
            node.fail("is not in order or stands twice", "sort by id, then left, right, midline, each once");
    }
    return landmarks;
}

std::filesystem::path readReliefFile(const JsonNode& node, const std::filesystem::path& folder) {
    const std::filesystem::path name = node.text(100);
    if (name.has_parent_path() || name == ".." || name == ".")
        node.fail("is not a plain file name", "name a file of the same folder");
    std::error_code failed;
    if (!std::filesystem::is_regular_file(folder / name, failed))
        node.fail("names a file that is not there", "check that the program is installed completely");
    return folder / name;
}

FigureView readView(const JsonNode& root, const std::filesystem::path& folder, View view) {
    root.allowOnly({"view", "bounds", "silhouette", "arcs", "regions", "strokes", "landmarks", "relief"});
    FigureView read;
    read.view = view;
    if (root.member("view").text(20) != nameOf(view))
        root.member("view").fail("is another view", "write \"" + std::string(nameOf(view)) + "\"");
    read.bounds = readBox(root.member("bounds"));
    for (const JsonNode& path : root.member("silhouette").elements(1, 10))
        read.silhouette.push_back(readClosedPath(path));
    for (const JsonNode& stroke : root.member("strokes").elements(0, mostItems))
        read.strokes.push_back(readStroke(stroke));
    read.landmarks = readLandmarks(root.member("landmarks"), view);
    const JsonNode relief = root.member("relief");
    relief.allowOnly({"file", "bounds"});
    read.reliefFile = readReliefFile(relief.member("file"), folder);
    read.reliefBounds = readBox(relief.member("bounds"));

    for (const JsonNode& arc : root.member("arcs").elements(1, mostItems))
        read.borders.push_back(readGridLine(arc, 2));
    RegionAssembly assembly(view, read.borders);
    for (const JsonNode& region : root.member("regions").elements(1, mostItems))
        assembly.add(region);
    std::tie(read.regions, read.neighbours) = assembly.finish(root.member("arcs"));
    return read;
}

} // namespace

Result<FigureView> readFigureView(const std::filesystem::path& folder, View view) {
    const std::string name = std::string(nameOf(view)) + ".json";
    const Result<JsonDocument> document = openJson(folder / name, JsonComments::Refuse);
    if (!document)
        return document.error();
    try {
        return readView(JsonNode(*document->root, name), folder, view);
    } catch (const JsonProblem& problem) {
        return Error{problem.place + ": " + problem.problem, problem.remedy};
    }
}

} // namespace sorespot
