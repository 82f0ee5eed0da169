// SPDX-License-Identifier: MIT
#include "core/figure/muscle_shapes.h"

#include "core/figure/derived_values.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

constexpr std::size_t mostShapes = 2'000;
constexpr int deepest = 20;

/// The view whose shapes are stored.
View storedView(View view) {
    return view == View::HeadRight ? View::HeadLeft : view;
}

auto paintOrder(const MuscleShape& shape) {
    return std::tuple(-shape.depth, std::tie(shape.muscle, shape.part, shape.side));
}

std::vector<std::vector<Point>> readLines(const JsonNode& list, std::size_t minCount, std::size_t minPoints,
                                          View stored) {
    std::vector<std::vector<Point>> lines;
    for (const JsonNode& node : list.elements(minCount, mostShapes)) {
        lines.push_back(readGridLine(node, minPoints));
        const auto beyond = [](Point p) { return p.x < 0; };
        if (showsBothSides(stored) && std::any_of(lines.back().begin(), lines.back().end(), beyond))
            node.fail("crosses the midline", "store the half with x >= 0; the other one is its image");
    }
    return lines;
}

LoftGrid readLoft(const JsonNode& node) {
    constexpr int limit = static_cast<int>(farthest) * figureGrid;
    constexpr std::size_t count = 2 * LoftGrid::stations * LoftGrid::fibres;
    const std::vector<int> numbers = node.integers(-limit, limit, count, count);
    LoftGrid::Points points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {static_cast<double>(numbers[2 * i]) / figureGrid,
                     static_cast<double>(numbers[2 * i + 1]) / figureGrid};
    return LoftGrid(points);
}

MuscleShape readShape(const JsonNode& node, View stored) {
    node.allowOnly({"muscle", "part", "depth", "outlines", "covered", "fibres", "loft"});
    MuscleShape shape;
    shape.muscle = readId(node.member("muscle"));
    if (const auto part = node.optionalMember("part"))
        shape.part = readId(*part);
    shape.side = sideAt(stored, 1);
    const JsonNode depth = node.member("depth");
    shape.depth = static_cast<int>(depth.number(1, deepest));
    if (shape.depth != depth.number(1, deepest))
        depth.fail("is not a whole number", "write 1 to " + std::to_string(deepest));
    shape.outlines = readLines(node.member("outlines"), 1, 3, stored);
    shape.covered = readLines(node.member("covered"), 0, 3, stored);
    shape.fibres = readLines(node.member("fibres"), 0, 2, stored);
    shape.loft = readLoft(node.member("loft"));
    return shape;
}

MuscleShape image(MuscleShape shape) {
    shape.side = opposite(shape.side);
    for (auto* lines : {&shape.outlines, &shape.covered, &shape.fibres}) {
        for (std::vector<Point>& line : *lines)
            std::transform(line.begin(), line.end(), line.begin(), [](Point p) { return mirrored(p); });
    }
    shape.loft = shape.loft.mirrored();
    return shape;
}

std::vector<MuscleShape> readShapes(const JsonNode& root, View view) {
    root.allowOnly({"view", "muscles"});
    const View stored = storedView(view);
    if (root.member("view").text(20) != nameOf(stored))
        root.member("view").fail("is another view", "write \"" + std::string(nameOf(stored)) + "\"");
    std::vector<MuscleShape> shapes;
    for (const JsonNode& node : root.member("muscles").elements(0, mostShapes)) {
        shapes.push_back(readShape(node, stored));
        const std::size_t count = shapes.size();
        if (count > 1 && !(paintOrder(shapes[count - 2]) < paintOrder(shapes.back())))
            node.fail("is not in order or stands twice",
                      "sort by depth from the deepest, then muscle and part");
    }
    if (view != stored)
        std::transform(shapes.begin(), shapes.end(), shapes.begin(), image);
    if (showsBothSides(view)) {
        const std::size_t count = shapes.size();
        for (std::size_t i = 0; i < count; ++i)
            shapes.push_back(image(shapes[i]));
        std::sort(shapes.begin(), shapes.end(),
                  [](const MuscleShape& a, const MuscleShape& b) { return paintOrder(a) < paintOrder(b); });
    }
    return shapes;
}

std::map<std::string, std::string> readReasons(const JsonNode& root) {
    root.allowOnly({"without_view"});
    std::map<std::string, std::string> reasons;
    for (const auto& [muscle, reason] : root.member("without_view").members(mostShapes))
        reasons.emplace(muscle, reason.text(1000));
    return reasons;
}

/// Reads a file with one of the functions above.
template <typename Read>
auto readFile(const std::filesystem::path& folder, const std::string& name, Read read)
    -> Result<decltype(read(std::declval<const JsonNode&>()))> {
    const Result<JsonDocument> document = openJson(folder / name, JsonComments::Refuse);
    if (!document)
        return document.error();
    try {
        return read(JsonNode(*document->root, name));
    } catch (const JsonProblem& problem) {
        return Error{problem.place + ": " + problem.problem, problem.remedy};
    }
}

} // namespace

std::string muscleFileName(View view) {
    return std::string(nameOf(storedView(view))) + "_muscles.json";
}

Result<std::vector<MuscleShape>> readMuscleShapes(const std::filesystem::path& folder, View view) {
    return readFile(folder, muscleFileName(view),
                    [view](const JsonNode& root) { return readShapes(root, view); });
}

Result<std::map<std::string, std::string>> readMusclesWithoutView(const std::filesystem::path& folder) {
    return readFile(folder, "muscles.json", readReasons);
}

} // namespace sorespot
