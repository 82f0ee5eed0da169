// SPDX-License-Identifier: MIT
// Any text as one path of a figure. The first byte says of which kind: o an outline of cubics, s a stroke,
// any other a border.
#include "core/figure/derived_values.h"
#include "fuzz/hold.h"
#include "fuzz/target.h"

#include <cmath>

using namespace sorespot;
using sorespot::fuzz::hold;

namespace {

void checkOutline(const std::vector<Cubic>& outline) {
    hold(!outline.empty() && outline.front().start == outline.back().end, "an outline is closed");
    for (std::size_t i = 1; i < outline.size(); ++i)
        hold(outline[i - 1].end == outline[i].start, "an outline has no gap");
    const std::vector<Point> line = flatten(outline, 1);
    hold(line.size() > 2, "an outline is a polygon");
    for (const Point& point : line)
        hold(std::isfinite(point.x) && std::isfinite(point.y), "a polygon has corners that can be drawn");
}

void checkLine(const std::vector<Point>& line, std::size_t fewest) {
    hold(line.size() >= fewest, "a line has as many points as it needs");
    for (std::size_t i = 0; i < line.size(); ++i) {
        hold(std::abs(line[i].x) <= farthest && std::abs(line[i].y) <= farthest,
             "a line stays on the figure");
        hold(i == 0 || line[i] != line[i - 1], "no step has length 0");
    }
}

void readAs(char kind, const JsonNode& node) {
    if (kind == 'o')
        checkOutline(readClosedPath(node));
    else if (kind == 's')
        checkLine(readGridLine(node, 3, strokeGrid), 3);
    else
        checkLine(readGridLine(node, 2), 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Findings findings;
    const std::optional<JsonDocument> document = parseJson(text.substr(1), "path.json", findings);
    if (!document)
        return 0;
    try {
        readAs(text.front(), JsonNode(*document->root, "path.json"));
    } catch (const JsonProblem& problem) {
        hold(problem.place.rfind("path.json", 0) == 0 && !problem.problem.empty() && !problem.remedy.empty(),
             "a refusal says where, what and what to do");
    }
    return 0;
}
