// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"
#include "figure_builder/build_figure.h"
#include "figure_builder/tiny_source.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace sorespot;

namespace {

Figure built(const TinySource& source, const TemporaryFolder& out, const std::string& variant = "neutral") {
    const TemporaryFolder in;
    source.writeTo(in);
    const auto counts = buildFigure(in.path(), out.path());
    if (!counts)
        FAIL(counts.error().message);
    const auto figure = Figure::load(out.path() / variant);
    if (!figure)
        FAIL(figure.error().message);
    return *figure;
}

Figure built(const TinySource& source, const std::string& variant = "neutral") {
    const TemporaryFolder out;
    return built(source, out, variant);
}

double totalArea(const FigureView& view) {
    double sum = 0;
    for (const FigureRegion& region : view.regions)
        sum += region.area;
    return sum;
}

TinySource with(const std::string& file, const std::string& from, const std::string& to) {
    TinySource source;
    const std::string before = source[file];
    source[file] = replaced(before, from, to);
    if (source[file] == before)
        FAIL(from);
    return source;
}

const FigureLandmark& landmark(const FigureView& view, const std::string& id, Side side) {
    const auto found = std::find_if(view.landmarks.begin(), view.landmarks.end(),
                                    [&](const FigureLandmark& l) { return l.id == id && l.side == side; });
    if (found == view.landmarks.end())
        FAIL(id);
    return *found;
}

/// Width and height of a PNG that has 8 bits of grey per pixel.
std::pair<int, int> sizeOfGrey(const std::string& png) {
    const auto at = [&png](std::size_t i) { return static_cast<int>(static_cast<unsigned char>(png[i])); };
    REQUIRE(png.size() > 33);
    CHECK(png.substr(1, 3) == "PNG");
    CHECK(at(24) == 8); // bits
    CHECK(at(25) == 0); // grey
    return {at(18) * 256 + at(19), at(22) * 256 + at(23)};
}

} // namespace

TEST_CASE("The tiny source becomes four regions with shared borders") {
    const FigureView view = built(TinySource()).view(View::Front);
    REQUIRE(view.regions.size() == 4);
    CHECK(view.regions[0].id == "bottom");
    CHECK(view.regions[0].area == 150);
    CHECK(view.regions[1].side == Side::Left);
    CHECK(view.regions[1].bounds == Box{0, 15, 20, 45});
    CHECK(view.regions[2].bounds == Box{-20, 15, 0, 45});
    CHECK(view.regions[3].label.x == 0);
    CHECK(totalArea(view) == 1200);
    CHECK(view.neighbours == std::vector<std::vector<int>>{{1, 2}, {0, 2, 3}, {0, 1, 3}, {1, 2}});
    CHECK(view.bounds == Box{-20, 0, 20, 60});
}

TEST_CASE("The back view names the sides the other way round") {
    const Figure figure = built(TinySource());
    CHECK(figure.view(View::Front).regions[1].label.x > 0);
    CHECK(figure.view(View::Back).regions[1].side == Side::Left);
    CHECK(figure.view(View::Back).regions[1].label.x < 0);
}

TEST_CASE("The side of the head is not mirrored and shows one side of the person") {
    const Figure figure = built(TinySource());
    const FigureView& left = figure.view(View::HeadLeft);
    REQUIRE(left.regions.size() == 2);
    CHECK(left.regions[0].id == "side");
    CHECK(left.regions[0].side == Side::Left);
    CHECK(left.regions[0].area == 600);
    CHECK(left.regions[1].id == "top");
    CHECK(left.regions[1].side == Side::Midline);
    CHECK(left.neighbours == std::vector<std::vector<int>>{{1}, {0}});
    CHECK(landmark(left, "corner", Side::Left).at == Point{-19, 30});
}

TEST_CASE("The right side of the head is the left one seen in a mirror") {
    const Figure figure = built(TinySource());
    const FigureView& left = figure.view(View::HeadLeft);
    const FigureView& right = figure.view(View::HeadRight);
    REQUIRE(right.regions.size() == 2);
    CHECK(right.regions[0].side == Side::Right);
    CHECK(right.regions[1].side == Side::Midline);
    for (std::size_t i = 0; i < left.regions.size(); ++i) {
        CHECK(right.regions[i].label == mirrored(left.regions[i].label));
        CHECK(right.regions[i].radius == left.regions[i].radius);
    }
    CHECK(landmark(right, "corner", Side::Right).at == Point{19, 30});
    CHECK(landmark(right, "peak", Side::Midline).at == Point{0, 4});
    REQUIRE(right.strokes.size() == left.strokes.size());
    for (std::size_t i = 0; i < left.strokes[0].outline.size(); ++i)
        CHECK(right.strokes[0].outline[i] == mirrored(left.strokes[0].outline[i]));
    CHECK(right.reliefBounds.left == -left.reliefBounds.right);
}

TEST_CASE("A sole stands beside its mirror image") {
    const FigureView view = built(TinySource()).view(View::Soles);
    REQUIRE(view.silhouette.size() == 2);
    CHECK(view.bounds == Box{-14, 0, 14, 30});
    REQUIRE(view.regions.size() == 4);
    CHECK(view.regions[0].id == "heel");
    CHECK(view.regions[0].side == Side::Left);
    CHECK(view.regions[0].bounds == Box{4, 15, 14, 30});
    CHECK(view.regions[1].bounds == Box{-14, 15, -4, 30});
    CHECK(view.neighbours == std::vector<std::vector<int>>{{2}, {3}, {0}, {1}});
    CHECK(landmark(view, "ball", Side::Left).at == Point{9, 10});
    CHECK(landmark(view, "ball", Side::Right).at == Point{-9, 10});
    CHECK(view.strokes.size() == 2);
}

TEST_CASE("Landmarks stand in the views that show them") {
    const Figure figure = built(TinySource());
    CHECK(landmark(figure.view(View::Front), "corner", Side::Left).at == Point{19, 30});
    CHECK(landmark(figure.view(View::Front), "corner", Side::Right).at == Point{-19, 30});
    CHECK(landmark(figure.view(View::Back), "corner", Side::Right).at == Point{18, 30});
    CHECK(landmark(figure.view(View::Back), "peak", Side::Midline).at == Point{0, 2});
    CHECK(figure.view(View::Front).landmarks.size() == 3);
    CHECK(figure.view(View::Soles).landmarks.size() == 2);
}

TEST_CASE("The same source gives the same bytes") {
    const TemporaryFolder first;
    const TemporaryFolder second;
    built(TinySource(), first);
    built(TinySource(), second);
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(first.path())) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        const auto name = std::filesystem::relative(entry.path(), first.path());
        CAPTURE(name.string());
        CHECK(contentOf(entry.path()).size() > 20);
        CHECK(contentOf(entry.path()) == contentOf(second.path() / name));
    }
    CHECK(files ==
          3 * 16); // 5 views with their reliefs, 4 lists of muscles, the list of hidden ones, the plate
}

TEST_CASE("A small face without seed joins the neighbour with the longest shared border") {
    // Between the cut and the added one lies a wedge of 2.8 mH2 with a long side towards each neighbour.
    const FigureView view =
        built(with("regions_front.jsonc", "\"lower\"", "\"again\": [[-1, 15], [30, 16]], \"lower\""))
            .view(View::Front);
    REQUIRE(view.regions.size() == 4);
    CHECK(totalArea(view) == 1200);
    CHECK(view.regions[1].area == view.regions[2].area);
    CHECK(view.regions[1].area + view.regions[3].area / 2 == 525);
}

TEST_CASE("Several faces of one region become one outline") {
    TinySource source = with("regions_front.jsonc", "\"lower\"", "\"parting\": [[8, 5], [8, 55]], \"lower\"");
    source["regions_front.jsonc"] =
        replaced(source["regions_front.jsonc"], "\"also\": {}",
                 "\"also\": {\"side\": [[12, 30]], \"top\": [[9, 14]], \"bottom\": [[9, 46]]}");
    const FigureView merged = built(source).view(View::Front);
    CHECK(merged.regions.size() == 4);
    CHECK(merged.regions[1].area == 450);
}

TEST_CASE("Cuts that overshoot the midline meet their images on it") {
    const FigureView view =
        built(with("regions_front.jsonc", "[[-1, 45], [30, 45]]", "[[-3, 41.7], [30, 47.3]]"))
            .view(View::Front);
    CHECK_THAT(totalArea(view), WithinAbs(1200, 0.5)); // its crossing with the outline is rounded to the grid
    CHECK(view.regions[1].area == view.regions[2].area);
    CHECK(view.regions.size() == 4);
}

TEST_CASE("Strokes are mirrored but not those that are their own image") {
    const FigureView view = built(TinySource()).view(View::Front);
    REQUIRE(view.strokes.size() == 3);
    CHECK(view.strokes[0].name == "one");
    CHECK(view.strokes[0].opacity == 0.5);
    CHECK(view.strokes[0].fromScale == 0);
    CHECK(view.strokes[2].opacity == 0.25);
    for (std::size_t i = 0; i < view.strokes[0].outline.size(); ++i)
        CHECK(view.strokes[1].outline[i] == mirrored(view.strokes[0].outline[i]));
}

TEST_CASE("Details of a close-up keep the scale from which they show") {
    CHECK(built(TinySource()).view(View::HeadLeft).strokes[0].fromScale == 2.5);
}

TEST_CASE("A stroke shows in the variants that give it strength") {
    const TinySource source = with("strokes_front.jsonc", "\"strength\": 0.5",
                                   R"("strength": {"neutral": 0.25, "female": 0, "male": 0.75})");
    CHECK(built(source).view(View::Front).strokes[0].opacity == 0.25);
    CHECK(built(source, "female").view(View::Front).strokes.size() == 1);
    CHECK(built(source, "male").view(View::Front).strokes[0].opacity == 0.75);
}

TEST_CASE("The relief picture covers the silhouette and its margin") {
    const TemporaryFolder out;
    const Figure figure = built(TinySource(), out);
    const auto sizeIn = [&out](const std::string& file) {
        return sizeOfGrey(contentOf(out.path() / "neutral" / file));
    };
    CHECK(figure.view(View::Front).reliefBounds == Box{-24, -4, 24, 64});
    CHECK(sizeIn("front_relief.png") == std::pair(96, 136)); // 2 pixels per mH
    CHECK(figure.view(View::HeadLeft).reliefBounds == Box{-24, -4, 24, 64});
    CHECK(sizeIn("head_left_relief.png") == std::pair(144, 204)); // 3 per mH
    CHECK(figure.view(View::Soles).reliefBounds == Box{-18, -4, 18, 34});
    CHECK(sizeIn("soles_relief.png") == std::pair(144, 152)); // 4 per mH
}

TEST_CASE("The plate places every view and mirrors close-ups") {
    const Plate plate = built(TinySource()).plate();
    CHECK(plate.bounds == Box{-30, -10, 220, 70});
    CHECK(plate.placementOf(View::Soles).scale == 2);
    CHECK(plate.placementOf(View::Soles).toPlate(Point{9, 10}) == Point{198, 20});
    CHECK(plate.placementOf(View::Soles).toBody(Point{198, 20}) == Point{9, 10});
    REQUIRE(plate.closeUps.size() == 7);
    CHECK(plate.closeUps[0].id == "hand");
    CHECK(plate.closeUps[0].side == Side::Left);
    CHECK(plate.closeUps[0].box == Box{5, 25, 25, 35});
    CHECK(plate.closeUps[1].box == Box{-25, 25, -5, 35});
    CHECK(plate.closeUps[2].side == Side::Midline);
    CHECK(plate.closeUps[3].view == View::HeadLeft);
    CHECK(plate.closeUps[3].side == Side::Left);
    CHECK(plate.closeUps[4].view == View::HeadRight);
    CHECK(plate.closeUps[4].side == Side::Right);
    CHECK(plate.closeUps[4].box == Box{-5, 10, 20, 40});
}

TEST_CASE("A variant bends everything in its drawings by its own numbers and nothing else") {
    const TinySource source = with("proportions.jsonc", "\"female\": 20", "\"female\": 24");
    const Figure female = built(source, "female");
    const FigureView& front = female.view(View::Front);
    CHECK(front.bounds == Box{-24, 0, 24, 60});
    CHECK(front.regions[1].bounds.left == 0);
    CHECK(front.regions[1].bounds.right == 24);
    CHECK(front.regions[1].outline.size() > 8); // straight borders got points between
    const double corner = landmark(front, "corner", Side::Left).at.x;
    CHECK(corner > 22);
    CHECK(corner < 24);
    CHECK(landmark(front, "corner", Side::Right).at.x == -corner);
    CHECK(boundsOf(front.strokes[0].outline).right > 12.5);
    CHECK(female.view(View::Back).bounds == front.bounds);
    CHECK(female.plate().closeUps[0].box.right > 27);
    CHECK(female.view(View::HeadLeft).bounds == Box{-20, 0, 20, 60});
    CHECK(built(source, "male").view(View::Front).bounds == Box{-20, 0, 20, 60});
}
