// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"
#include "figure_builder/build_figure.h"
#include "figure_builder/tiny_source.h"
#include "support/catch.h"

#include <cmath>

using namespace sorespot;

namespace {

Figure built(const TinySource& source, const TemporaryFolder& out) {
    const TemporaryFolder in;
    source.writeTo(in);
    const auto counts = buildFigure(in.path(), out.path());
    if (!counts)
        FAIL(counts.error().message);
    const auto figure = Figure::load(out.path());
    if (!figure)
        FAIL(figure.error().message);
    return *figure;
}

Figure built(const TinySource& source) {
    const TemporaryFolder out;
    return built(source, out);
}

double totalArea(const FigureView& view) {
    double sum = 0;
    for (const FigureRegion& region : view.regions)
        sum += region.area;
    return sum;
}

TinySource withFront(const std::string& from, const std::string& to) {
    TinySource source;
    source["regions_front.jsonc"] = replaced(source["regions_front.jsonc"], from, to);
    return source;
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

TEST_CASE("The same source gives the same bytes") {
    const TemporaryFolder first;
    const TemporaryFolder second;
    built(TinySource(), first);
    built(TinySource(), second);
    for (const std::string name : {"front.json", "back.json", "front_relief.png", "back_relief.png"}) {
        CAPTURE(name);
        CHECK(contentOf(first.path() / name).size() > 500);
        CHECK(contentOf(first.path() / name) == contentOf(second.path() / name));
    }
}

TEST_CASE("A small face without seed joins the neighbour with the longest shared border") {
    // Between the cut and the added one lies a wedge of 2.8 mH2 with a long side towards each neighbour.
    const FigureView view =
        built(withFront("\"lower\"", "\"again\": [[-1, 15], [30, 16]], \"lower\"")).view(View::Front);
    REQUIRE(view.regions.size() == 4);
    CHECK(totalArea(view) == 1200);
    CHECK(view.regions[1].area == view.regions[2].area);
    CHECK(view.regions[1].area + view.regions[3].area / 2 == 525);
}

TEST_CASE("Several faces of one region become one outline") {
    TinySource source = withFront("\"lower\"", "\"parting\": [[8, 5], [8, 55]], \"lower\"");
    source["regions_front.jsonc"] =
        replaced(source["regions_front.jsonc"], "\"also\": {}",
                 "\"also\": {\"side\": [[12, 30]], \"top\": [[9, 14]], \"bottom\": [[9, 46]]}");
    const FigureView merged = built(source).view(View::Front);
    CHECK(merged.regions.size() == 4);
    CHECK(merged.regions[1].area == 450);
}

TEST_CASE("Cuts that overshoot the midline meet their images on it") {
    const FigureView view =
        built(withFront("[[-1, 45], [30, 45]]", "[[-3, 41.7], [30, 47.3]]")).view(View::Front);
    CHECK_THAT(totalArea(view), WithinAbs(1200, 0.5)); // its crossing with the outline is rounded to the grid
    CHECK(view.regions[1].area == view.regions[2].area);
    CHECK(view.regions.size() == 4);
}

TEST_CASE("Strokes are mirrored but not those that are their own image") {
    const FigureView view = built(TinySource()).view(View::Front);
    REQUIRE(view.strokes.size() == 3);
    CHECK(view.strokes[0].opacity == 0.5);
    CHECK(view.strokes[2].opacity == 0.25);
    for (std::size_t i = 0; i < view.strokes[0].outline.size(); ++i)
        CHECK(view.strokes[1].outline[i] == mirrored(view.strokes[0].outline[i]));
}

TEST_CASE("The relief picture covers the silhouette and its margin") {
    const TemporaryFolder out;
    const FigureView view = built(TinySource(), out).view(View::Front);
    CHECK(view.reliefBounds == Box{-24, -4, 24, 64});
    const std::string png = contentOf(out.path() / "front_relief.png");
    REQUIRE(png.size() > 33);
    CHECK(png.substr(1, 3) == "PNG");
    CHECK(static_cast<unsigned char>(png[19]) == 96);  // width
    CHECK(static_cast<unsigned char>(png[23]) == 136); // height
    CHECK(png[24] == 8);                               // bits
    CHECK(png[25] == 4);                               // grey and alpha
}
