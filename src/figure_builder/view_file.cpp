// SPDX-License-Identifier: MIT
#include "figure_builder/view_file.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/label_point.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

namespace sorespot {

namespace {

using Json = nlohmann::ordered_json; // keys in reading order

/// To 1/1000 mH; adding 0 turns -0 into 0.
double rounded(double value) {
    return std::round(value * 1000) / 1000 + 0.0;
}

Json pair(Point p) {
    return {rounded(p.x), rounded(p.y)};
}

void append(Json& list, Point p) {
    list.push_back(rounded(p.x));
    list.push_back(rounded(p.y));
}

Json flatList(const std::vector<Point>& points) {
    Json list = Json::array();
    for (const Point p : points)
        append(list, p);
    return list;
}

Json boxList(const Box& box) {
    return {rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom)};
}

Json silhouetteList(const std::vector<Cubic>& path) {
    std::vector<Point> points{path.front().start};
    for (const Cubic& c : path)
        points.insert(points.end(), {c.control1, c.control2, c.end});
    return Json::array({flatList(points)});
}

/// The start, then steps: shorter numbers.
Json lineList(const GridLine& line) {
    Json list = Json::array();
    GridPoint previous;
    for (const GridPoint p : line) {
        list.push_back(p.x - previous.x);
        list.push_back(p.y - previous.y);
        previous = p;
    }
    return list;
}

/// Of both sides' regions, the one at x > 0 is searched and the other gets its image, or they could differ by
/// a tie.
LabelPoint labelOf(const Ring& outline, Side side) {
    if (side == Side::Midline)
        return midlineLabelPoint(outline);
    const bool flipped = boundsOf(outline).center().x < 0;
    Ring ring;
    for (const Point p : outline)
        ring.push_back(flipped ? mirrored(p) : p);
    // The image's ring starts elsewhere and runs the other way; sums over it would round differently.
    std::rotate(ring.begin(),
                std::min_element(ring.begin(), ring.end(),
                                 [](Point a, Point b) { return std::pair(a.y, a.x) < std::pair(b.y, b.x); }),
                ring.end());
    if (signedArea(ring) < 0)
        std::reverse(ring.begin() + 1, ring.end());
    LabelPoint label = labelPoint(ring);
    if (flipped)
        label.at = mirrored(label.at);
    return label;
}

Json regionObject(const Partition& partition, const PartitionRegion& region) {
    const LabelPoint label = labelOf(toBody(partition.outlineOf(region)), region.side);
    return {{"id", region.id},
            {"side", nameOf(region.side)},
            {"arcs", region.borders},
            {"label", pair(label.at)},
            {"radius", rounded(label.radius)}};
}

} // namespace

void writeViewFile(const ViewFile& content, const std::filesystem::path& file) {
    Box bounds;
    for (const Point p : flatten(content.silhouette, 0.01))
        bounds.include(p);
    Json arcs = Json::array();
    for (const Border& border : content.partition.borders)
        arcs.push_back(lineList(border.line));
    Json regions = Json::array();
    for (const PartitionRegion& region : content.partition.regions)
        regions.push_back(regionObject(content.partition, region));
    Json strokes = Json::array();
    for (const Stroke& stroke : content.strokes)
        strokes.push_back(
            {{"name", stroke.name}, {"opacity", stroke.opacity}, {"outline", flatList(stroke.outline)}});
    const Json document{
        {"view", nameOf(content.view)},
        {"bounds", boxList(bounds)},
        {"silhouette", silhouetteList(content.silhouette)},
        {"arcs", std::move(arcs)},
        {"regions", std::move(regions)},
        {"strokes", std::move(strokes)},
        {"relief", {{"file", content.reliefName}, {"bounds", boxList(content.reliefBounds)}}}};
    std::ofstream stream(file, std::ios::binary);
    stream << document.dump() << '\n';
    stream.close();
    if (!stream)
        throw AuthoringError{file.string(), "cannot be written", "check folder and disk"};
}

} // namespace sorespot
