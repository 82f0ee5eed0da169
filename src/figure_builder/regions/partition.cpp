// SPDX-License-Identifier: MIT
#include "figure_builder/regions/partition.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/regions/border_lines.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace sorespot {

namespace {

void checkHalf(const GridLine& half, const std::string& file) {
    if (half.size() < 3 || half.front().x != 0 || half.back().x != 0)
        throw AuthoringError{file, "the outline is open", "start and end it on the midline, at x = 0"};
    for (std::size_t i = 1; i + 1 < half.size(); ++i) {
        if (half[i].x <= 0)
            throw AuthoringError{file, "the outline touches the midline at " + describe(toBody(half[i])),
                                 "keep x above 0 between its ends"};
    }
}

void checkOutline(const GridLine& outline, DrawingForm form, const std::string& file) {
    if (form == DrawingForm::Half)
        checkHalf(outline, file);
    if (outline.size() < 3)
        throw AuthoringError{file, "the outline encloses nothing", "give it different knots"};
    const auto tooFar = [](GridPoint p) { return p.x <= 0; };
    const auto beyond = std::find_if(outline.begin(), outline.end(), tooFar);
    if (form == DrawingForm::Twin && beyond != outline.end())
        throw AuthoringError{file, "the outline meets its mirror image at " + describe(toBody(*beyond)),
                             "keep it at x above 0"};
    if (const std::string where = selfIntersectionOf(outline); !where.empty())
        throw AuthoringError{file, "the outline crosses itself " + where, "move the knots there"};
}

GridLine mirrored(const GridLine& line) {
    GridLine image;
    for (const GridPoint p : line)
        image.push_back(mirrored(p));
    return image;
}

/// The cuts and their mirror images, where they reach into the half: a cut that overshoots the midline meets
/// its image.
std::vector<GridLine> cutsInHalf(const std::vector<GridLine>& cuts) {
    std::vector<GridLine> all;
    const auto reaches = [](const GridLine& line) {
        return std::any_of(line.begin(), line.end(), [](GridPoint p) { return p.x > 0; });
    };
    for (const GridLine& cut : cuts) {
        for (const GridLine& line : {cut, mirrored(cut)}) {
            if (reaches(line))
                all.push_back(line);
        }
    }
    return all;
}

auto orderOf(const PartitionRegion& region) {
    return std::tie(region.id, region.side);
}

void sortRegions(std::vector<PartitionRegion>& regions) {
    std::sort(regions.begin(), regions.end(),
              [](const PartitionRegion& a, const PartitionRegion& b) { return orderOf(a) < orderOf(b); });
}

std::vector<PartitionRegion> allRegions(const std::vector<Seed>& seeds, Drawing drawing) {
    const Side drawn = sideAt(viewOf(drawing), 1);
    std::vector<PartitionRegion> regions;
    std::set<std::string> seen;
    for (const Seed& seed : seeds) {
        if (!seen.insert(seed.region).second)
            continue;
        regions.push_back({seed.region, seed.onMidline ? Side::Midline : drawn, {}});
        if (!seed.onMidline && isMirrored(drawing))
            regions.push_back({seed.region, opposite(drawn), {}});
    }
    sortRegions(regions);
    return regions;
}

int find(const std::vector<PartitionRegion>& regions, const std::string& id, Side side) {
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].id == id && (regions[i].side == side || regions[i].side == Side::Midline))
            return static_cast<int>(i);
    }
    return -1;
}

int imageOf(const std::vector<PartitionRegion>& regions, int region) {
    if (region < 0)
        return -1;
    const PartitionRegion& original = regions[static_cast<std::size_t>(region)];
    return find(regions, original.id, opposite(original.side));
}

/// Lines on the midline are their own image.
void addImages(Partition& partition) {
    const std::size_t ownCount = partition.borders.size();
    for (std::size_t i = 0; i < ownCount; ++i) {
        const Border& own = partition.borders[i];
        if (own.line.front().x == 0 && own.line[1].x == 0)
            continue;
        partition.borders.push_back({mirrored(own.line),
                                     {imageOf(partition.regions, own.regions.against),
                                      imageOf(partition.regions, own.regions.along)}});
    }
}

/// Strings the borders around one region together.
void orderBorders(PartitionRegion& region, int index, const std::vector<Border>& borders,
                  const std::string& file) {
    const std::string place = file + ": " + region.id;
    std::map<GridPoint, int> startingAt;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const bool along = borders[i].regions.along == index;
        if (!along && borders[i].regions.against != index)
            continue;
        const GridPoint start = along ? borders[i].line.front() : borders[i].line.back();
        if (!startingAt.emplace(start, along ? static_cast<int>(i) : ~static_cast<int>(i)).second)
            throw AuthoringError{place, "the region touches itself at " + describe(toBody(start)),
                                 "move a cut or a seed"};
    }
    const GridPoint first = startingAt.empty() ? GridPoint{} : startingAt.begin()->first;
    GridPoint at = first;
    for (auto next = startingAt.find(at); next != startingAt.end(); next = startingAt.find(at)) {
        region.borders.push_back(next->second);
        const GridLine& line =
            borders[static_cast<std::size_t>(next->second >= 0 ? next->second : ~next->second)].line;
        at = next->second >= 0 ? line.back() : line.front();
        startingAt.erase(next);
    }
    if (!startingAt.empty())
        throw AuthoringError{place,
                             "the region is in several pieces or has a hole; one border is at " +
                                 describe(toBody(startingAt.begin()->first)),
                             "make it one piece"};
}

} // namespace

GridLine Partition::outlineOf(const PartitionRegion& region) const {
    GridLine outline;
    for (const int index : region.borders) {
        GridLine line = borders[static_cast<std::size_t>(index >= 0 ? index : ~index)].line;
        if (index < 0)
            std::reverse(line.begin(), line.end());
        outline.insert(outline.end(), line.begin(), line.end() - 1);
    }
    return outline;
}

Partition partitionSilhouette(const GridLine& outline, const RegionSource& source, Drawing drawing,
                              const std::string& file, const std::string& outlineFile) {
    checkOutline(outline, formOf(drawing), outlineFile);
    const bool isHalf = formOf(drawing) == DrawingForm::Half;
    const std::vector<Face> faces = facesInside(outline, isHalf ? cutsInHalf(source.cuts) : source.cuts);
    EdgeMap edges = edgesOf(faces);
    const std::vector<std::string> names = nameFaces(faces, edges, source.seeds, file);

    Partition partition;
    partition.regions = allRegions(source.seeds, drawing);
    const Side drawn = sideAt(viewOf(drawing), 1);
    for (auto& [edge, sides] : edges) {
        const auto regionOf = [&](int face) {
            return face < 0 ? -1 : find(partition.regions, names[static_cast<std::size_t>(face)], drawn);
        };
        sides = {regionOf(sides.along), regionOf(sides.against)};
        if (isHalf && edge.first.x == 0 && edge.second.x == 0) // beyond the midline lies this side's image
            (sides.along < 0 ? sides.along : sides.against) =
                imageOf(partition.regions, std::max(sides.along, sides.against));
    }
    partition.borders = borderLines(edges, file);
    if (isMirrored(drawing))
        addImages(partition);
    for (std::size_t i = 0; i < partition.regions.size(); ++i)
        orderBorders(partition.regions[i], static_cast<int>(i), partition.borders, file);
    return partition;
}

Partition mirrored(const Partition& partition) {
    Partition image;
    for (const Border& border : partition.borders)
        image.borders.push_back({mirrored(border.line), {border.regions.against, border.regions.along}});
    for (const PartitionRegion& region : partition.regions) {
        image.regions.push_back({region.id, opposite(region.side), {}});
        for (auto border = region.borders.rbegin(); border != region.borders.rend(); ++border)
            image.regions.back().borders.push_back(~*border);
    }
    return image;
}

} // namespace sorespot
