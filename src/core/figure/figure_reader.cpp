// SPDX-License-Identifier: MIT
#include "core/figure/figure_reader.h"

#include "core/figure/json_node.h"
#include "core/figure/region_assembly.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

// Several times what a figure needs, small enough to read in an instant: a damaged or hostile file must not
// exhaust memory.
constexpr std::size_t maxItems = 20'000;
constexpr double farthest = 5'000; // mH from the origin

Box readBox(const JsonNode& node) {
    const std::vector<double> edges = node.numbers(-farthest, farthest, 4, 4);
    const Box box{edges[0], edges[1], edges[2], edges[3]};
    if (box.width() <= 0 || box.height() <= 0)
        node.fail("is an empty box", "write left, top, right, bottom");
    return box;
}

std::vector<Point> pairs(const std::vector<double>& numbers, const JsonNode& node) {
    if (numbers.size() % 2 != 0)
        node.fail("has an odd number of coordinates", "write x and y of each point");
    std::vector<Point> points;
    for (std::size_t i = 0; i < numbers.size(); i += 2)
        points.push_back({numbers[i], numbers[i + 1]});
    return points;
}

std::vector<Cubic> readSilhouette(const JsonNode& node) {
    const JsonNode path = node.elements(1, 1).front();
    const std::vector<Point> points = pairs(path.numbers(-farthest, farthest, 8, maxItems), path);
    if (points.size() % 3 != 1)
        path.fail("is not a start and whole cubics", "write x, y and then six numbers for each cubic");
    if (points.front() != points.back())
        path.fail("is not closed", "end it where it starts");
    std::vector<Cubic> cubics;
    for (std::size_t i = 0; i + 3 < points.size(); i += 3)
        cubics.push_back({points[i], points[i + 1], points[i + 2], points[i + 3]});
    return cubics;
}

std::vector<Point> readArc(const JsonNode& node) {
    const int limit = static_cast<int>(farthest) * figureGrid;
    const std::vector<int> numbers = node.integers(-2 * limit, 2 * limit, 4, maxItems);
    if (numbers.size() % 2 != 0)
        node.fail("has an odd number of coordinates", "write x and y of each point");
    std::vector<Point> line;
    long long x = 0;
    long long y = 0;
    for (std::size_t i = 0; i < numbers.size(); i += 2) {
        if (i > 0 && numbers[i] == 0 && numbers[i + 1] == 0)
            node.fail("repeats a point", "leave out steps of length 0");
        x += numbers[i];
        y += numbers[i + 1];
        if (std::max(std::abs(x), std::abs(y)) > limit)
            node.fail("leaves the figure's space", "write the start, then steps, in 1/100 mH");
        line.push_back({static_cast<double>(x) / figureGrid, static_cast<double>(y) / figureGrid});
    }
    return line;
}

FigureStroke readStroke(const JsonNode& node) {
    node.allowOnly({"name", "opacity", "outline"});
    const JsonNode outline = node.member("outline");
    return {pairs(outline.numbers(-farthest, farthest, 6, maxItems), outline),
            node.member("opacity").number(0, 1)};
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
    root.allowOnly({"view", "bounds", "silhouette", "arcs", "regions", "strokes", "relief"});
    FigureView read;
    read.view = view;
    if (root.member("view").text(20) != nameOf(view))
        root.member("view").fail("is another view", "write \"" + std::string(nameOf(view)) + "\"");
    read.bounds = readBox(root.member("bounds"));
    read.silhouette = readSilhouette(root.member("silhouette"));
    for (const JsonNode& stroke : root.member("strokes").elements(0, maxItems))
        read.strokes.push_back(readStroke(stroke));
    const JsonNode relief = root.member("relief");
    relief.allowOnly({"file", "bounds"});
    read.reliefFile = readReliefFile(relief.member("file"), folder);
    read.reliefBounds = readBox(relief.member("bounds"));

    for (const JsonNode& arc : root.member("arcs").elements(1, maxItems))
        read.borders.push_back(readArc(arc));
    RegionAssembly assembly(view, read.borders);
    for (const JsonNode& region : root.member("regions").elements(1, maxItems))
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
