// SPDX-License-Identifier: MIT
// A change of one number of the shipped source moves everything that hangs on it, and nothing far away.
#include "figure_builder/authoring_error.h"
#include "figure_builder/figure_source.h"
#include "figure_builder/muscles/muscle_view.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

using namespace sorespot;

namespace {

using Json = nlohmann::json;

/// mH. A smooth line gives way a little along its whole length.
constexpr double unmoved = 0.1;

/// What one view shows on the side that is drawn, by name.
struct Shown {
    std::map<std::string, std::vector<Point>> regions;
    std::map<std::string, std::vector<Point>> muscles;
    std::map<std::string, Point> landmarks;
};

std::vector<Point> flat(const std::vector<Ring>& rings) {
    std::vector<Point> all;
    for (const Ring& ring : rings)
        all.insert(all.end(), ring.begin(), ring.end());
    return all;
}

Shown shownIn(const FigureSource& source, Variant variant, Drawing drawing) {
    const Side drawn = sideAt(viewOf(drawing), 1);
    const std::vector<ViewFile> views = viewsOf(source, variant);
    const ViewFile& view = views[static_cast<std::size_t>(viewOf(drawing))];
    Shown shown;
    for (const PartitionRegion& region : view.partition.regions) {
        if (region.side == drawn)
            shown.regions[region.id] = toBody(view.partition.outlineOf(region));
    }
    for (const FigureLandmark& landmark : view.landmarks) {
        if (landmark.side == drawn)
            shown.landmarks[landmark.id] = landmark.at;
    }
    const Warp& warp = source.proportions.warp(drawing, variant);
    for (const MuscleShape& shape : muscleShapes(source.muscles, drawing, ringsOf(view.silhouette), warp))
        shown.muscles[shape.muscle + "/" + shape.part] = flat(shape.outlines);
    return shown;
}

FigureSource read(const std::filesystem::path& folder) {
    FigureSource source;
    const AuthoringErrors errors = errorsOf([&] { source = readFigureSource(folder); });
    if (!errors.empty())
        FAIL(describe(errors));
    return source;
}

const FigureSource& shipped() {
    static const FigureSource source = read(SORESPOT_FIGURE_SOURCE_DIR);
    return source;
}

/// The shipped source with one number of one file changed.
FigureSource changed(const std::string& file, const Json::json_pointer& place, double by) {
    const TemporaryFolder copy;
    std::filesystem::copy(SORESPOT_FIGURE_SOURCE_DIR, copy.path(), std::filesystem::copy_options::recursive);
    Json document = Json::parse(contentOf(copy.path() / file), nullptr, true, true);
    document.at(place) = document.at(place).get<double>() + by;
    copy.write(file, document.dump());
    return read(copy.path());
}

double distanceBetween(const std::vector<Point>& a, const std::vector<Point>& b) {
    double farthest = a.empty() == b.empty() ? 0 : 1e9;
    for (const Point p : a) {
        double nearest = 1e9;
        for (const Point q : b)
            nearest = std::min(nearest, distance(p, q));
        farthest = std::max(farthest, nearest);
    }
    return farthest;
}

std::vector<std::string> movedMuscles(const Shown& before, const Shown& after) {
    std::vector<std::string> moved;
    for (const auto& [name, outline] : before.muscles) {
        if (distanceBetween(outline, after.muscles.at(name)) > unmoved)
            moved.push_back(name);
    }
    return moved;
}

} // namespace

TEST_CASE("A turned hand takes its regions and muscles and landmarks along") {
    const FigureSource turned = changed("frames.jsonc", "/hand/angle"_json_pointer, 3);
    const Shown before = shownIn(shipped(), Variant::Neutral, Drawing::Front);
    const Shown after = shownIn(turned, Variant::Neutral, Drawing::Front);
    // 110 mH from the wrist, 3 degrees are 5.8 mH.
    CHECK_THAT(distance(before.landmarks.at("middle_tip"), after.landmarks.at("middle_tip")),
               WithinAbs(5.8, 0.1));
    CHECK(before.landmarks.at("wrist_centre") == after.landmarks.at("wrist_centre"));
    CHECK(distanceBetween(before.regions.at("middle_finger"), after.regions.at("middle_finger")) > 3);
    CHECK(distanceBetween(before.regions.at("palm"), after.regions.at("palm")) > 1);
    for (const char* far : {"shoulder_front", "elbow_front", "knee_front", "cheek"}) {
        CAPTURE(far);
        CHECK(distanceBetween(before.regions.at(far), after.regions.at(far)) < unmoved);
    }
    const std::vector<std::string> moved = movedMuscles(before, after);
    CHECK(moved.size() > 3);
    CHECK(moved.size() + 30 < before.muscles.size());
    for (const std::string& name : moved) {
        CAPTURE(name);
        CHECK(boundsOf(before.muscles.at(name)).bottom > 400); // reaches the lower arm
        CHECK(boundsOf(before.muscles.at(name)).right > 200);
    }
}

TEST_CASE("A moved landmark takes the muscles along that hang on it") {
    const FigureSource source = changed("landmarks.jsonc", "/asis/front/0"_json_pointer, -1);
    const Shown before = shownIn(shipped(), Variant::Neutral, Drawing::Front);
    const Shown after = shownIn(source, Variant::Neutral, Drawing::Front);
    const Point asis = before.landmarks.at("asis");
    CHECK_THAT(distance(asis, after.landmarks.at("asis")), WithinAbs(1, 1e-9));
    const std::vector<std::string> moved = movedMuscles(before, after);
    for (const char* attached : {"sartorius/", "tensor_fasciae_latae/"})
        CHECK(std::count(moved.begin(), moved.end(), attached) == 1);
    CHECK(moved.size() < 10);
    for (const std::string& name : moved) {
        CAPTURE(name);
        CHECK(boundsOf(before.muscles.at(name)).grownBy(6).contains(asis));
    }
    CHECK(before.regions == after.regions);
}

TEST_CASE("A proportion of one variant moves what is near and leaves the other variants alone") {
    const Json::json_pointer hip("/drawings/front_back/measures/hip_half_breadth/female");
    const FigureSource source = changed("proportions.jsonc", hip, 3);
    const Shown before = shownIn(shipped(), Variant::Female, Drawing::Front);
    const Shown after = shownIn(source, Variant::Female, Drawing::Front);
    const double trochanter =
        after.landmarks.at("greater_trochanter").x - before.landmarks.at("greater_trochanter").x;
    CHECK_THAT(trochanter, WithinAbs(3, 1));
    CHECK(distanceBetween(before.regions.at("hip_side"), after.regions.at("hip_side")) > 1.5);
    CHECK(distanceBetween(before.muscles.at("tensor_fasciae_latae/"),
                          after.muscles.at("tensor_fasciae_latae/")) > 1);
    for (const char* far : {"cheek", "palm", "shin", "big_toe"}) {
        CAPTURE(far);
        CHECK(distanceBetween(before.regions.at(far), after.regions.at(far)) < 0.3);
    }
    for (const Variant other : {Variant::Neutral, Variant::Male}) {
        const Shown same = shownIn(shipped(), other, Drawing::Front);
        const Shown untouched = shownIn(source, other, Drawing::Front);
        CHECK(same.regions == untouched.regions);
        CHECK(same.muscles == untouched.muscles);
    }
    const Shown soles = shownIn(shipped(), Variant::Female, Drawing::Sole);
    CHECK(soles.regions == shownIn(source, Variant::Female, Drawing::Sole).regions);
}
