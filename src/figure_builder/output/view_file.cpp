// SPDX-License-Identifier: MIT
#include "figure_builder/output/view_file.h"

#include "figure_builder/output/derived_file.h"
#include "figure_builder/output/derived_json.h"
#include "figure_builder/regions/label_point.h"

#include <algorithm>

namespace sorespot {

namespace {

DerivedJson silhouetteList(const std::vector<std::vector<Cubic>>& silhouette) {
    DerivedJson list = DerivedJson::array();
    for (const std::vector<Cubic>& path : silhouette) {
        std::vector<Point> points{path.front().start};
        for (const Cubic& c : path)
            points.insert(points.end(), {c.control1, c.control2, c.end});
        list.push_back(flatList(points));
    }
    return list;
}

/// Whether a region is the one that is searched for its label. Its mirror image, in the same view or in that
/// of the head's other side, gets that label's image, or the two could differ by a tie.
bool isSearched(View view, const Ring& outline) {
    return showsBothSides(view) ? boundsOf(outline).center().x >= 0 : view == View::HeadLeft;
}

LabelPoint labelOf(const Ring& outline, View view, Side side) {
    if (side == Side::Midline && showsBothSides(view))
        return midlineLabelPoint(outline);
    const bool flipped = !isSearched(view, outline);
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

DerivedJson regionObject(const ViewFile& content, const PartitionRegion& region) {
    const LabelPoint label = labelOf(toBody(content.partition.outlineOf(region)), content.view, region.side);
    return {{"id", region.id},
            {"side", nameOf(region.side)},
            {"arcs", region.borders},
            {"label", pair(label.at)},
            {"radius", rounded(label.radius)}};
}

} // namespace

void writeViewFile(const ViewFile& content, const std::filesystem::path& folder) {
    Box bounds;
    for (const std::vector<Cubic>& path : content.silhouette) {
        for (const Point p : flatten(path, 0.01))
            bounds.include(p);
    }
    DerivedJson arcs = DerivedJson::array();
    for (const Border& border : content.partition.borders)
        arcs.push_back(lineList(border.line));
    DerivedJson regions = DerivedJson::array();
    for (const PartitionRegion& region : content.partition.regions)
        regions.push_back(regionObject(content, region));
    DerivedJson strokes = DerivedJson::array();
    for (const Stroke& stroke : content.strokes)
        strokes.push_back({{"name", stroke.name},
                           {"opacity", stroke.opacity},
                           {"from_scale", stroke.fromScale},
                           {"outline", fineLineList(stroke.outline)}});
    DerivedJson landmarks = DerivedJson::array();
    for (const FigureLandmark& landmark : content.landmarks)
        landmarks.push_back(
            {{"id", landmark.id}, {"side", nameOf(landmark.side)}, {"at", pair(landmark.at)}});
    const DerivedJson document{
        {"view", nameOf(content.view)},
        {"bounds", boxList(bounds)},
        {"silhouette", silhouetteList(content.silhouette)},
        {"arcs", std::move(arcs)},
        {"regions", std::move(regions)},
        {"strokes", std::move(strokes)},
        {"landmarks", std::move(landmarks)},
        {"relief", {{"file", content.reliefName}, {"bounds", boxList(content.reliefBounds)}}}};
    writeDerivedFile(folder / (std::string(nameOf(content.view)) + ".json"), document.dump());
}

} // namespace sorespot
