// SPDX-License-Identifier: MIT
// The three screens that the limits are held against; their widths follow from diagonal and shape.
#include "core/kiosk/screen_scale.h"
#include "support/catch.h"

#include <cmath>

using namespace sorespot;
using Source = ScreenScale::Source;

namespace {

struct Screen {
    const char* name;
    double inches;
    int width;
    int height;
    int target; ///< Pixels of 12.7 and 2.54 mm, by hand from millimetres per pixel, rounded up.
    int gap;
};

// 0.16995, 0.24791, 0.36898 and 0.18449 mm per pixel.
constexpr Screen screens[] = {{"10.1 inch", 10.1, 1280, 800, 75, 15},
                              {"21.5 inch", 21.5, 1920, 1080, 52, 11},
                              {"32 inch", 32, 1920, 1080, 35, 7},
                              {"32 inch 4K", 32, 3840, 2160, 69, 14}};

double widthMm(const Screen& screen) {
    return screen.inches * 25.4 * screen.width / std::hypot(screen.width, screen.height);
}

} // namespace

TEST_CASE("targets and gaps have their size on the glass of every screen") {
    for (const Screen& screen : screens) {
        INFO(screen.name);
        const ScreenScale scale(widthMm(screen), 0, screen.width);
        CHECK(scale.source() == Source::Configured);
        CHECK(scale.targetPixels() == screen.target);
        CHECK(scale.gapPixels() == screen.gap);
    }
}

TEST_CASE("capitals of each text size have their height on the glass of every screen") {
    // Capitals of Inter, DejaVu Sans and of the lowest and highest that fonts have.
    for (const double ratio : {0.727, 0.729, 0.6, 0.8}) {
        for (const Screen& screen : screens) {
            const ScreenScale scale(widthMm(screen), 0, screen.width);
            for (const CapHeight& size : textSizes) {
                INFO(screen.name << ' ' << ratio << ' ' << size.least);
                const double onGlass = scale.fontPixels(size, ratio) * ratio * widthMm(screen) / screen.width;
                CHECK(onGlass >= size.least);
                CHECK(onGlass <= size.most);
            }
        }
    }
}

TEST_CASE("on a screen too coarse for a range the text is larger, not smaller") {
    const ScreenScale scale(3000, 0, 1000); // 3 mm per pixel: 3.85 mm are 1.8 pixels of a ratio of 0.7
    CHECK(scale.fontPixels(textSizes[0], 0.7) == 2);
    CHECK(scale.fontPixels({3.5, 3.6}, 0.7) == 2); // 1.69 would round to 2 as well
    CHECK(scale.fontPixels({2.4, 2.9}, 0.7) == 2); // 1.26 would round to 1: 2.1 mm
}

TEST_CASE("a ratio that no font has is not used") {
    const ScreenScale scale(500, 0, 2000);
    const int usual = scale.fontPixels(textSizes[1], 0.7);
    CHECK(usual == 30); // 5.2 mm / 0.25 mm / 0.7 = 29.7
    for (const double ratio : {0.0, -1.0, 0.39, 1.01, std::nan("")})
        CHECK(scale.fontPixels(textSizes[1], ratio) == usual);
}

TEST_CASE("what was measured counts before what the system says, and a guess comes last") {
    CHECK_THAT(ScreenScale(480, 300, 1920).mmPerPixel(), WithinAbs(0.25, 1e-12));
    const ScreenScale reported(0, 480, 1920);
    CHECK(reported.source() == Source::Reported);
    CHECK_THAT(reported.mmPerPixel(), WithinAbs(0.25, 1e-12));
    // 160 mm stand for 16:9; -1 and 0 for a system that does not know.
    for (const double unknown : {0.0, -1.0, 160.0, 3000.0}) {
        const ScreenScale assumed(0, unknown, 1920);
        CHECK(assumed.source() == Source::Assumed);
        CHECK_THAT(assumed.mmPerPixel(), WithinAbs(0.264, 1e-12));
    }
    // Both ends of what a pixel may be, 0.1 and 0.8 mm, count.
    CHECK(ScreenScale(0, 200, 2000).source() == Source::Reported);
    CHECK(ScreenScale(0, 1600, 2000).source() == Source::Reported);
    const ScreenScale none(500, 500, 0);
    CHECK(none.source() == Source::Assumed);
    CHECK(none.targetPixels() == 49); // 12.7 / 0.264 = 48.1
}

TEST_CASE("a length goes to pixels and back") {
    const ScreenScale scale(476, 0, 1920);
    CHECK_THAT(scale.toMillimetres(scale.toPixels(12.7)), WithinAbs(12.7, 1e-9));
    CHECK_THAT(scale.toPixels(476), WithinAbs(1920, 1e-9));
    // A whole number of pixels that a division leaves a trifle above itself.
    CHECK(ScreenScale(406.4, 0, 1920).gapPixels() == 12);
    CHECK(ScreenScale(406.4, 0, 1920).targetPixels() == 60);
}
