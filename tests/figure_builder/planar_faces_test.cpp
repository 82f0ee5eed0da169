// SPDX-License-Identifier: MIT
#include "figure_builder/regions/face_names.h"
#include "figure_builder/regions/planar_faces.h"
#include "support/catch.h"

#include <random>

using namespace sorespot;

namespace {

const GridLine square{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}};

long long totalDoubleArea(const std::vector<Face>& faces) {
    long long sum = 0;
    for (const Face& face : faces) {
        sum += doubleArea(face.shell);
        for (const GridLine& hole : face.holes)
            sum += doubleArea(hole);
    }
    return sum;
}

} // namespace

TEST_CASE("A cut that overshoots parts a square") {
    const std::vector<Face> faces = facesInside(square, {{{-50, 300}, {1200, 300}}});
    REQUIRE(faces.size() == 2);
    CHECK(doubleArea(faces[0].shell) == 600'000);
    CHECK(doubleArea(faces[1].shell) == 1'400'000);
}

TEST_CASE("A cut that ends inside parts nothing") {
    CHECK(facesInside(square, {{{-50, 300}, {700, 300}}}).size() == 1);
}

TEST_CASE("Faces outside the outline are left out") {
    const std::vector<Face> faces = facesInside(square, {{{900, 100}, {1200, 100}, {1200, 200}, {900, 200}}});
    CHECK(faces.size() == 1);
    CHECK(totalDoubleArea(faces) == 2'000'000);
}

TEST_CASE("A closed cut makes a face and a hole") {
    const std::vector<Face> faces = facesInside(square, {{{300, 300}, {600, 300}, {600, 600}, {300, 300}}});
    REQUIRE(faces.size() == 2);
    CHECK(faces[0].holes.size() + faces[1].holes.size() == 1);
    CHECK(totalDoubleArea(faces) == 2'000'000);
}

TEST_CASE("Faces of many crossing cuts fit together exactly on the grid") {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> at(-200, 1200);
    std::vector<GridLine> cuts;
    for (int i = 0; i < 40; ++i)
        cuts.push_back({{at(random), at(random)}, {at(random), at(random)}, {at(random), at(random)}});
    const std::vector<Face> faces = facesInside(square, cuts);
    CHECK(faces.size() > 100);
    int outer = 0;
    for (const auto& [edge, sides] : edgesOf(faces)) {
        const bool alone = sides.along < 0 || sides.against < 0;
        outer += alone ? 1 : 0;
        if (alone) // snapping may shift a vertex of the outline by half a step of its own, not more
            CHECK((std::min({std::abs(edge.first.x), std::abs(edge.first.x - 1000), std::abs(edge.first.y),
                             std::abs(edge.first.y - 1000)}) <= snapping / 2));
        else
            CHECK(sides.along != sides.against);
    }
    CHECK(outer >= 4);
    CHECK(totalDoubleArea(faces) == 2'000'000);
}

TEST_CASE("Self-intersections are found with their place") {
    CHECK(selfIntersectionOf(square).empty());
    CHECK(selfIntersectionOf({{0, 0}, {1000, 1000}, {1000, 0}, {0, 1000}}) == "near (5.0, 5.0)");
}
