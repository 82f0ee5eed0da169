// SPDX-License-Identifier: MIT
#include "figure_builder/build_figure.h"
#include "figure_builder/tiny_source.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

std::string messageOf(const TinySource& source) {
    const TemporaryFolder in;
    const TemporaryFolder out;
    source.writeTo(in);
    const auto built = buildFigure(in.path(), out.path());
    CHECK_FALSE(std::filesystem::exists(out.path() / "neutral"));
    return built ? "no error" : built.error().message;
}

void checkError(const std::string& file, const std::string& from, const std::string& to,
                const std::string& expected) {
    CAPTURE(file, from, to);
    TinySource source;
    std::string& text = source[file == "tiny.jsonc" ? "muscles/tiny.jsonc" : file];
    const std::string before = text;
    text = replaced(before, from, to);
    REQUIRE(text != before);
    CHECK_THAT(messageOf(source), ContainsSubstring(file + ": " + expected));
}

} // namespace

TEST_CASE("Malformed source is reported with its line") {
    checkError("outline.jsonc", "[[0, 60, \"corner\"]]", "[[0, 60 \"corner\"]]",
               "line 4: This is not valid JSON");
    checkError("regions_back.jsonc", "\"lower\":", "\"upper\":", "line 1: The key \"upper\" stands twice");
}

TEST_CASE("A missing source file is reported by name") {
    TinySource source;
    source.remove("strokes_back.jsonc");
    CHECK_THAT(messageOf(source), ContainsSubstring("strokes_back.jsonc: The file cannot be read"));
}

TEST_CASE("Faulty knots are reported with their place") {
    checkError("regions_front.jsonc", "\"upper_arm\"", "\"tail\"",
               "paired.side[0]: is an unknown limb frame: use one of: hand");
    checkError("regions_front.jsonc", "[30, 15]", "[30]", "cuts.upper[1]: has 1 items");
    checkError("regions_front.jsonc", "[30, 15]", "[30, 15, \"round\"]",
               "cuts.upper[1][2]: is no mark of a knot");
    checkError("regions_front.jsonc", "[30, 15]", "[30, 15, 0, 0]", "cuts.upper[1]: is not a knot");
    checkError("regions_front.jsonc", "[30, 15]", "[30000, 15]",
               "cuts.upper[1][0]: is not a number in range");
    checkError("regions_front.jsonc", "[[-1, 15], [30, 15]]", "[[-1, 15]]", "cuts.upper: has too few knots");
    checkError("outline.jsonc", "[[0, 60, \"corner\"]]", "[{\"finger\": \"index\", \"base\": 1}]",
               "parts.lower[0]: has no \"start\"");
}

TEST_CASE("Faulty limb frames are reported") {
    checkError("frames.jsonc", "\"from\": \"upper_arm\"", "\"from\": \"leg\"",
               "hand.from: names an unknown frame");
    checkError("frames.jsonc", "\"from\": \"upper_arm\"", "\"from\": \"hand\"",
               "hand.from: leads back to this frame");
    checkError("frames.jsonc", "\"origin\"", "\"orgin\"", "upper_arm: has an unknown member \"orgin\"");
}

TEST_CASE("An outline that is open or crosses itself is reported") {
    checkError("outline.jsonc", "[[0, 60, \"corner\"]]", "[[1, 60, \"corner\"]]",
               "views.front: gives an open outline");
    checkError("outline.jsonc", "[20, 30, \"corner\"]]",
               "[20, 30, \"corner\"], [20, 10, \"corner\"], [5, 30, \"corner\"]]",
               "views.front: the outline crosses itself near (");
    checkError("outline.jsonc", "[20, 30, \"corner\"]]",
               "[20, 30, \"corner\"], [0, 40, \"corner\"], [9, 50, \"corner\"]]",
               "views.front: the outline touches the midline at (0.0, 40.0)");
    checkError("outline.jsonc", "[\"upper\", \"lower\"]", "[\"upper\", \"lowest\"]",
               "views.front[1]: names an unknown part");
    checkError("outline.jsonc",
               "\"head_side\":", "\"head_sid\":", "views: has an unknown member \"head_sid\"");
}

TEST_CASE("A closed outline that crosses itself or its image is reported") {
    checkError("outline.jsonc", "[[-20, 30, \"corner\"]]", "[[15, 10, \"corner\"]]",
               "views.head_side: the outline crosses itself near (");
    checkError("outline.jsonc", "[4, 30, \"corner\"]", "[-4, 30, \"corner\"]",
               "views.sole: the outline meets its mirror image at (");
    checkError(
        "outline.jsonc",
        "\"foot\": [[4, 0, \"corner\"], [14, 0, \"corner\"], [14, 30, \"corner\"], [4, 30, \"corner\"]]",
        "\"foot\": [[4, 0, \"corner\"], [4, 0, \"corner\"]]", "views.sole: gives no outline");
}

TEST_CASE("Faulty landmarks are reported with their place") {
    checkError("landmarks.jsonc", "[19, 30]", "[-19, 30]", "corner.front: lies on the wrong side");
    checkError("landmarks.jsonc", "[0, 2]", "[1, 2]", "peak.front_back: is beside the midline");
    checkError("landmarks.jsonc", "[0, 2]", "[0, 2, \"corner\"]", "peak.front_back: is not a place");
    checkError("landmarks.jsonc", "\"upper_arm\"", "\"tail\"", "corner.back[0]: is an unknown limb frame");
    checkError("landmarks.jsonc", "\"sole\": [9, 10], ", "", "ball: lies in no drawing");
    checkError("landmarks.jsonc", "\"memory\"", "\"hearsay\"", "corner.basis: is no basis");
    checkError("landmarks.jsonc", "\"paired\": false", "\"paired\": 0",
               "peak.paired: is neither true nor false");
    checkError("landmarks.jsonc", "\"note\"", "\"notes\"", "corner: has an unknown member \"notes\"");
}

TEST_CASE("A knot on an unknown landmark or one of another drawing is reported") {
    checkError("strokes_front.jsonc", "[4, 20]", "[\"@summit\", 4, 20]",
               "[0].path[0][0]: is a landmark that this drawing does not have");
    checkError("strokes_front.jsonc", "[4, 20]", "[\"@ball\", 4, 20]",
               "[0].path[0][0]: is a landmark that this drawing does not have");
}

TEST_CASE("Mirrored parts of drawings that are not mirrored are reported") {
    checkError("strokes_head_side.jsonc", "\"detail\": 2.5", "\"mirrored\": true",
               "[0].mirrored: does not fit this drawing");
    checkError("strokes_sole.jsonc", "\"width\": 1", "\"mirrored\": false, \"width\": 1",
               "[0].mirrored: does not fit this drawing");
    checkError("relief_head_side.jsonc", "\"height\": 1", "\"mirrored\": true, \"height\": 1",
               "domes[0].mirrored: does not fit this drawing");
    checkError("strokes_back.jsonc", ", \"mirrored\": true", "", "[0]: has no \"mirrored\"");
}

TEST_CASE("Numbers per variant that are incomplete are reported") {
    checkError("strokes_front.jsonc", "\"strength\": 0.5", R"("strength": {"neutral": 0.5, "female": 0})",
               "[0].strength: has no \"male\"");
    checkError("relief_front.jsonc", "\"height\": 1", R"("height": {"neutral": 1, "woman": 1, "male": 1})",
               "domes[0].height: has an unknown member \"woman\"");
}

TEST_CASE("Faulty details are reported") {
    checkError("strokes_head_side.jsonc", "\"detail\": 2.5", "\"detail\": 0",
               "[0].detail: is not a number in range");
}

TEST_CASE("A midline region on a sole is reported") {
    checkError("regions_sole.jsonc", "\"midline\": {}", "\"midline\": {\"top\": [9, 8]}",
               "midline.top: cannot be on the midline");
    checkError("regions_sole.jsonc", "[9, 5]", "[-9, 5]", "paired.side: has its seed on the wrong side");
}

TEST_CASE("Variants that fold the drawing are reported by name") {
    const TinySource folded = [] {
        TinySource source;
        source["proportions.jsonc"] =
            replaced(source["proportions.jsonc"], "\"female\": 20", "\"female\": 200");
        source["proportions.jsonc"] =
            replaced(source["proportions.jsonc"], "{\"at\": [0, 0], \"by\": [0, 0]}",
                     "{\"at\": [0, 0], \"by\": [0, 0]}, {\"at\": [18, 30], \"by\": [-1, 0]}");
        return source;
    }();
    CHECK_THAT(messageOf(folded),
               ContainsSubstring("proportions.jsonc: female in front: borders cross at ("));
}

TEST_CASE("Faulty plates are reported with their place") {
    checkError("plate.jsonc", "\"soles\": {", "\"sole\": {", "views: has an unknown member \"sole\"");
    checkError("plate.jsonc", "\"scale\": 2", "\"scale\": -2", "views.soles.scale: is not a number in range");
    checkError("plate.jsonc", "\"origin\": [50, 0]", "\"origin\": [30, 0]",
               "views.back: the view overlaps front");
    checkError("plate.jsonc", "\"origin\": [180, 0]", "\"origin\": [200, 0]",
               "views.soles: the view reaches over the edge of the plate");
    checkError("plate.jsonc", "[5, 25, 25, 35]", "[-25, 25, -5, 35]",
               "close_ups.front.paired.hand: lies on the wrong side");
    checkError("plate.jsonc", "[5, 25, 25, 35]", "[25, 25, 26, 35]",
               "close_ups: front.hand: the box shows nothing of the body");
    checkError("plate.jsonc", R"("head_side": {"paired")", R"("head_side": {"midline")",
               "close_ups.head_side.midline.face: is not on the midline");
    checkError("plate.jsonc", "[-10, 0, 10, 20]", "[-10, 0, 10]",
               "close_ups.front.midline.head: has 3 items");
}

TEST_CASE("Faulty muscles and proportions end the build, too") {
    checkError("tiny.jsonc", "\"front\"", "\"side\"", "muscles.strap[0].view: is no drawing");
    checkError("proportions.jsonc", "\"smoothing\": 0", "\"smoothing\": -1",
               "smoothing: is not a number in range");
}

TEST_CASE("Seeds in no face or in a shared face are reported") {
    checkError("regions_front.jsonc", "[0, 8]", "[19, 8]",
               "midline.top: the seed (19.0, 8.0) lies in no face");
    checkError("regions_front.jsonc", "[[-1, 15], [30, 15]]", "[[-1, 15], [5, 15]]",
               "paired.side: the seed (5.0, 30.0) lies in the same face as top");
    checkError("regions_front.jsonc", "[0, 8]", "[-1, 8]", "midline.top: has its seed on the wrong side");
    checkError("regions_front.jsonc", "\"side\"", "\"top\"", "paired.top: stands under \"midline\"");
    checkError("regions_front.jsonc", "\"side\"", "\"Left side\"", "paired.Left side: is no id");
}

TEST_CASE("A face without seed is reported with its size and place") {
    checkError("regions_front.jsonc", "\"lower\"", "\"extra\": [[8, 10], [8, 50]], \"lower\"",
               "cuts: leave a face without region");
}

TEST_CASE("Lists that name the wrong regions and unknown members are reported") {
    checkError("regions_front.jsonc", "\"also\": {}", "\"also\": {\"top\": [[1, 50]]}",
               "also.top[0]: the seed (1.0, 50.0) lies in the same face as bottom");
    checkError("regions_front.jsonc", "\"also\": {}", "\"also\": {\"roof\": [[1, 50]]}",
               "also.roof: names an unknown region");
    checkError("regions_front.jsonc", "[\"side\"]", "[\"top\"]",
               "split_at_midline[0]: is not a paired region");
    checkError("regions_front.jsonc", "\"also\"", "\"alos\"", "document: has an unknown member \"alos\"");
}

TEST_CASE("Regions in pieces and islands are reported") {
    TinySource pieces;
    std::string& regions = pieces["regions_front.jsonc"];
    regions = replaced(regions, "\"top\": [0, 8], \"bottom\": [0, 50]", "\"top\": [0, 8]");
    regions = replaced(regions, "\"also\": {}", "\"also\": {\"top\": [[1, 50]]}");
    CHECK_THAT(messageOf(pieces),
               ContainsSubstring("regions_front.jsonc: top: the region is in several pieces"));
    TinySource island;
    std::string& ring = island["regions_front.jsonc"];
    ring = replaced(ring, "\"lower\"", "\"ring\": [[5, 25], [9, 29], [5, 33], [1, 29], [5, 25]], \"lower\"");
    ring = replaced(ring, "\"side\": [", "\"dot\": [5, 29], \"side\": [");
    ring = replaced(ring, "[\"upper_arm\", 10, 0]", "[12, 30]");
    CHECK_THAT(messageOf(island), ContainsSubstring("make an island inside another region at ("));
}

TEST_CASE("All misplaced seeds of both views are reported at once") {
    TinySource source;
    for (const std::string view : {"front", "back"}) {
        std::string& regions = source["regions_" + view + ".jsonc"];
        regions = replaced(replaced(regions, "[0, 8]", "[90, 8]"), "[0, 50]", "[90, 50]");
    }
    const std::string message = messageOf(source);
    CHECK(std::count(message.begin(), message.end(), '\n') >= 3);
    CHECK_THAT(message, ContainsSubstring("regions_front.jsonc: midline.bottom"));
    CHECK_THAT(message, ContainsSubstring("regions_back.jsonc: midline.top"));
}

TEST_CASE("Faulty relief and strokes are reported with their place") {
    checkError("relief.jsonc", "\"light\": 0.42", "\"light\": 2", "light: is not a number in range");
    checkError("relief.jsonc", "\"sole\": 4", "\"sole\": 2.5", "pixels_per_unit.sole: is not a whole number");
    checkError("relief.jsonc", ", \"sole\": 4", "", "pixels_per_unit: has no \"sole\"");
    checkError("relief_front.jsonc", "\"spread\": 5", "\"spread\": \"5\"",
               "domes[0].spread: is not a number");
    checkError("relief_front.jsonc", "[12, 20], [8, 30]", "[4, 20], [4, 20]",
               "domes[0].outline: encloses no area");
    checkError("relief_back.jsonc", "[[0, 10], [0, 40]]", "[[0, 10], [0, 10]]",
               "ridges[0].path: has no length");
    checkError("strokes_front.jsonc", "\"strength\": 0.5", "\"strength\": 5",
               "[0].strength: is not a number in range");
    checkError("strokes_front.jsonc", "[[4, 20], [12, 22]]", "[[4, 20], [4, 20]]", "[0].path: has no length");
    checkError("strokes_front.jsonc", "\"mirrored\": true", "\"mirrored\": 1",
               "[0].mirrored: is neither true nor false");
}

TEST_CASE("A folder that cannot be written is reported") {
    const TemporaryFolder in;
    TinySource().writeTo(in);
    const auto built = buildFigure(in.path(), in.path() / "frames.jsonc");
    REQUIRE_FALSE(built);
    CHECK_THAT(built.error().message, ContainsSubstring("cannot be written"));
}
