// SPDX-License-Identifier: MIT
// Holds the catalog and the muscles that the build derives from resources/figure together.
#include "core/catalog/catalog_loader.h"
#include "core/figure/figure.h"
#include "core/figure/muscle_shapes.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace sorespot;

namespace {

const std::filesystem::path neutral = SORESPOT_FIGURE_DIR;

std::vector<std::filesystem::path> variantFolders() {
    return {neutral, neutral.parent_path() / "female", neutral.parent_path() / "male"};
}

std::vector<MuscleShape> shapesOf(const std::filesystem::path& folder, View view) {
    auto shapes = readMuscleShapes(folder, view);
    if (!shapes)
        FAIL(shapes.error().message);
    return std::move(shapes).value();
}

std::map<std::string, std::string> withoutView() {
    auto list = readMusclesWithoutView(neutral);
    if (!list)
        FAIL(list.error().message);
    return std::move(list).value();
}

std::set<std::string> catalogIds() {
    std::set<std::string> ids;
    for (const Muscle& muscle : loadCatalog({SORESPOT_CATALOG_DIR}).catalog.muscles)
        ids.insert(muscle.id);
    return ids;
}

std::set<std::string> shownIds() {
    std::set<std::string> ids;
    for (const View view : allViews) {
        for (const MuscleShape& shape : shapesOf(neutral, view))
            ids.insert(shape.muscle);
    }
    return ids;
}

std::string listOf(const std::set<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

std::set<std::string> without(std::set<std::string> ids, const std::set<std::string>& others) {
    for (const std::string& id : others)
        ids.erase(id);
    return ids;
}

Ring image(Ring ring) {
    std::transform(ring.begin(), ring.end(), ring.begin(), [](Point p) { return mirrored(p); });
    return ring;
}

std::vector<Ring> images(std::vector<Ring> rings) {
    std::transform(rings.begin(), rings.end(), rings.begin(), image);
    return rings;
}

/// Inside by the even-odd rule, or no farther than `reach` outside.
bool isWithin(const std::vector<Ring>& rings, Point p, double reach) {
    const auto around =
        std::count_if(rings.begin(), rings.end(), [p](const Ring& ring) { return contains(ring, p); });
    return around % 2 == 1 || std::any_of(rings.begin(), rings.end(), [p, reach](const Ring& ring) {
               return distanceToBoundary(ring, p) <= reach;
           });
}

double areaOf(const std::vector<Ring>& rings) {
    double sum = 0; // holes run the other way
    for (const Ring& ring : rings)
        sum += signedArea(ring);
    return std::abs(sum);
}

} // namespace

TEST_CASE("Each muscle of the catalog is shown in a view or said to have none") {
    std::set<std::string> excused;
    for (const auto& [id, reason] : withoutView()) {
        CAPTURE(id);
        excused.insert(id);
        CHECK(reason.size() >= 10);
    }
    const std::set<std::string> ids = catalogIds();
    const std::set<std::string> shown = shownIds();
    REQUIRE(ids.size() > 100);
    CHECK(listOf(without(without(ids, shown), excused)) == "");
    CHECK(listOf(without(shown, ids)) == "");
    CHECK(listOf(without(excused, ids)) == "");
    CHECK(without(shown, excused) == shown);
}

TEST_CASE("Left and right muscles are images of each other") {
    for (const View view : {View::Front, View::Back, View::Soles}) {
        const std::vector<MuscleShape> shapes = shapesOf(neutral, view);
        REQUIRE(shapes.size() % 2 == 0);
        for (std::size_t i = 0; i < shapes.size(); i += 2) {
            CAPTURE(shapes[i].muscle, shapes[i].part);
            CHECK(shapes[i].muscle == shapes[i + 1].muscle);
            CHECK(shapes[i].part == shapes[i + 1].part);
            CHECK(shapes[i].side == Side::Left);
            CHECK(shapes[i + 1].side == Side::Right);
            CHECK(images(shapes[i].outlines) == shapes[i + 1].outlines);
            CHECK(images(shapes[i].covered) == shapes[i + 1].covered);
            CHECK(images(shapes[i].fibres) == shapes[i + 1].fibres);
        }
    }
    const std::vector<MuscleShape> left = shapesOf(neutral, View::HeadLeft);
    const std::vector<MuscleShape> right = shapesOf(neutral, View::HeadRight);
    REQUIRE(left.size() == right.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        CHECK(images(left[i].outlines) == right[i].outlines);
}

TEST_CASE("Muscles lie within the silhouette and on their own side in every variant") {
    for (const auto& folder : variantFolders()) {
        const Result<Figure> figure = Figure::load(folder);
        if (!figure)
            FAIL(figure.error().message);
        for (const View view : {View::Front, View::Back, View::HeadLeft, View::Soles}) {
            std::vector<Ring> silhouette;
            for (const auto& path : figure->view(view).silhouette) {
                silhouette.push_back(flatten(path, 0.01));
                silhouette.back().pop_back(); // it repeats the first point
            }
            for (const MuscleShape& shape : shapesOf(folder, view)) {
                CAPTURE(folder, nameOf(view), shape.muscle, shape.part);
                REQUIRE_FALSE(shape.outlines.empty());
                for (const Ring& ring : shape.outlines) {
                    for (const Point p : ring) {
                        // both are flattened, to within 0.05 and 0.01 mH, and shapes are rounded
                        REQUIRE(isWithin(silhouette, p, 0.07));
                        REQUIRE((p.x == 0 || sideAt(view, p.x) == shape.side));
                    }
                }
            }
        }
    }
}

TEST_CASE("What is covered and what the fibres run through is the muscle") {
    for (const auto& folder : variantFolders()) {
        for (const View view : {View::Front, View::Back, View::HeadLeft, View::Soles}) {
            for (const MuscleShape& shape : shapesOf(folder, view)) {
                CAPTURE(folder, nameOf(view), shape.muscle, shape.part);
                CHECK(areaOf(shape.covered) <= areaOf(shape.outlines) + 0.5); // rounding
                for (const Ring& ring : shape.covered) {
                    for (const Point p : ring)
                        REQUIRE(isWithin(shape.outlines, p, 0.02));
                }
                CHECK_FALSE(shape.fibres.empty());
                for (const auto& fibre : shape.fibres) {
                    for (const Point p : fibre)
                        REQUIRE(isWithin(shape.outlines, p, 0.02));
                }
            }
        }
    }
}

TEST_CASE("Muscle shapes come in paint order") {
    for (const View view : allViews) {
        const std::vector<MuscleShape> shapes = shapesOf(neutral, view);
        CHECK(std::is_sorted(shapes.begin(), shapes.end(),
                             [](const MuscleShape& a, const MuscleShape& b) { return a.depth > b.depth; }));
        CHECK_FALSE(shapes.empty());
    }
}
