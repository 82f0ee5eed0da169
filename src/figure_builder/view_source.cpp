// SPDX-License-Identifier: MIT
#include "figure_builder/view_source.h"

#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/source_file.h"
#include "figure_builder/regions/warped_partition.h"
#include "figure_builder/warps/warped.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

std::string fileName(const char* kind, Drawing drawing) {
    std::string name = kind; // "..." + ... raises a false alarm (-Wrestrict) in GCC 12
    name += '_';
    name += nameOf(drawing);
    return name + ".jsonc";
}

Partition partitionOf(const std::vector<Cubic>& outline, const std::filesystem::path& folder, Drawing drawing,
                      const KnotPlaces& places) {
    GridLine line = toGrid(flatten(outline, flatness));
    if (line.size() > 1 && line.front() == line.back())
        line.pop_back();
    const std::string name = fileName("regions", drawing);
    const SourceFile file(folder, name);
    return partitionSilhouette(line, readRegionSource(file.root(), drawing, places), drawing, name,
                               "outline.jsonc: views." + std::string(nameOf(drawing)));
}

void sortLandmarks(std::vector<FigureLandmark>& landmarks) {
    std::sort(landmarks.begin(), landmarks.end(), [](const FigureLandmark& a, const FigureLandmark& b) {
        return std::tie(a.id, a.side) < std::tie(b.id, b.side);
    });
}

std::vector<FigureLandmark> shownLandmarks(const Landmarks& landmarks, Drawing drawing, const Warp& warp) {
    const Side drawn = sideAt(viewOf(drawing), 1);
    std::vector<FigureLandmark> shown;
    for (const auto& [name, landmark] : landmarks) {
        const Point at = warp(landmark.at);
        shown.push_back({name, landmark.isPaired ? drawn : Side::Midline, at});
        if (landmark.isPaired && isMirrored(drawing))
            shown.push_back({name, opposite(drawn), mirrored(at)});
    }
    sortLandmarks(shown);
    return shown;
}

} // namespace

ViewSource readViewSource(const std::filesystem::path& folder, const SourceFile& outline, Drawing drawing,
                          const KnotPlaces& places) {
    const SourceFile strokes(folder, fileName("strokes", drawing));
    const SourceFile relief(folder, fileName("relief", drawing));
    ViewSource source;
    source.drawing = drawing;
    source.outline = readOutline(outline.root(), drawing, places);
    source.partition = partitionOf(source.outline, folder, drawing, places);
    source.strokes = readStrokes(strokes.root(), drawing, places);
    source.relief = readReliefSource(relief.root(), drawing, places);
    source.landmarks = places.landmarks;
    return source;
}

ViewFile viewOf(const ViewSource& source, Variant variant, const Warp& warp, const std::string& place) {
    ViewFile view;
    view.view = viewOf(source.drawing);
    view.silhouette = silhouetteOf(warped(source.outline, warp), formOf(source.drawing));
    view.partition = warped(source.partition, warp, place);
    view.strokes = painted(source.strokes, variant, warp);
    view.landmarks = shownLandmarks(source.landmarks, source.drawing, warp);
    return view;
}

ViewFile mirrored(const ViewFile& view) {
    ViewFile image = view;
    image.view = view.view == View::HeadLeft ? View::HeadRight : View::HeadLeft;
    for (std::vector<Cubic>& path : image.silhouette)
        path = mirrored(path);
    image.partition = mirrored(view.partition);
    for (Stroke& stroke : image.strokes) {
        for (Point& p : stroke.outline)
            p = mirrored(p);
    }
    for (FigureLandmark& landmark : image.landmarks) {
        landmark.side = opposite(landmark.side);
        landmark.at = mirrored(landmark.at);
    }
    sortLandmarks(image.landmarks);
    image.reliefBounds.left = 0 - view.reliefBounds.right;
    image.reliefBounds.right = 0 - view.reliefBounds.left;
    return image;
}

} // namespace sorespot
