// SPDX-License-Identifier: MIT
#include "figure_builder/regions/face_names.h"

#include "core/figure/figure_view.h"
#include "figure_builder/authoring_error.h"
#include "figure_builder/regions/label_point.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace sorespot {

namespace {

constexpr double largestSliver = 5; // mH2

double areaOf(const Face& face) {
    long long twice = doubleArea(face.shell);
    for (const GridLine& hole : face.holes)
        twice += doubleArea(hole); // holes run the other way
    return static_cast<double>(twice) / (2.0 * figureGrid * figureGrid);
}

void placeSeeds(std::vector<std::string>& names, const std::vector<Face>& faces,
                const std::vector<Seed>& seeds, AuthoringErrors& errors) {
    for (const Seed& seed : seeds) {
        std::size_t i = 0;
        while (i < faces.size() && !contains(faces[i], seed.probe))
            ++i;
        if (i == faces.size())
            errors.push_back({seed.place, "the seed " + describe(seed.at) + " lies in no face",
                              "move it into the outline"});
        else if (!names[i].empty() && names[i] != seed.region)
            errors.push_back({seed.place,
                              "the seed " + describe(seed.at) + " lies in the same face as " + names[i],
                              "check that the cuts between them meet their neighbours"});
        else
            names[i] = seed.region;
    }
}

/// For each name the length of border it shares with the face.
std::map<std::string, double> sharedBorders(int face, const EdgeMap& edges,
                                            const std::vector<std::string>& names) {
    std::map<std::string, double> shared;
    for (const auto& [edge, sides] : edges) {
        if (sides.along != face && sides.against != face)
            continue;
        const int other = sides.along == face ? sides.against : sides.along;
        if (other >= 0 && !names[static_cast<std::size_t>(other)].empty())
            shared[names[static_cast<std::size_t>(other)]] +=
                distance(toBody(edge.first), toBody(edge.second));
    }
    return shared;
}

bool mergeSliver(std::size_t face, std::vector<std::string>& names, const EdgeMap& edges) {
    double longest = 0;
    for (const auto& [name, shared] : sharedBorders(static_cast<int>(face), edges, names)) {
        if (shared > longest) {
            longest = shared;
            names[face] = name;
        }
    }
    return longest > 0;
}

std::string sized(const Face& face) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << areaOf(face) << " mH2 at "
         << describe(labelPoint(toBody(face.shell)).at);
    return text.str();
}

} // namespace

EdgeMap edgesOf(const std::vector<Face>& faces) {
    EdgeMap edges;
    const auto add = [&edges](const GridLine& ring, int face) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GridPoint a = ring[i];
            const GridPoint b = ring[(i + 1) % ring.size()];
            if (a < b)
                edges[{a, b}].along = face;
            else
                edges[{b, a}].against = face;
        }
    };
    for (std::size_t i = 0; i < faces.size(); ++i) {
        add(faces[i].shell, static_cast<int>(i));
        for (const GridLine& hole : faces[i].holes)
            add(hole, static_cast<int>(i));
    }
    return edges;
}

std::vector<std::string> nameFaces(const std::vector<Face>& faces, const EdgeMap& edges,
                                   const std::vector<Seed>& seeds, const std::string& file) {
    std::vector<std::string> names(faces.size());
    AuthoringErrors errors;
    placeSeeds(names, faces, seeds, errors);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (names[i].empty() && areaOf(faces[i]) >= largestSliver)
            errors.push_back({file + ": cuts", "leave a face without region, " + sized(faces[i]),
                              "give it a seed, or move a cut"});
    }
    if (!errors.empty())
        throw errors;
    bool merged = true;
    while (merged) { // a sliver among slivers gets its name in a later round
        merged = false;
        for (std::size_t i = 0; i < faces.size(); ++i) {
            if (names[i].empty())
                merged = mergeSliver(i, names, edges) || merged;
        }
    }
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (names[i].empty())
            throw AuthoringError{file + ": cuts",
                                 "leave a face without region and neighbour, " + sized(faces[i]),
                                 "move a cut"};
    }
    return names;
}

} // namespace sorespot
