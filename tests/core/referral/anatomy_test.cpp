// SPDX-License-Identifier: MIT
#include "core/referral/anatomy.h"
#include "square_figure.h"

#include <thread>

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("landmarks and regions are those of the half that is drawn on") {
    const Anatomy& anatomy = squareFigure().anatomy();
    for (const DrawnView view : allDrawnViews) {
        CHECK(anatomy.landmark(view, "elbow") == Point{30, 40});
        CHECK(anatomy.landmark(view, "navel") == Point{0, 40});
        CHECK_FALSE(anatomy.landmark(view, "knee"));
        CHECK(anatomy.landmarkIds(view) == std::vector<std::string>{"elbow", "navel"});
        REQUIRE(anatomy.region(view, "arm"));
        CHECK(anatomy.region(view, "arm")->side == drawnSide(view));
    }
    CHECK(drawnSide(DrawnView::Front) == Side::Left);
    CHECK(drawnSide(DrawnView::Back) == Side::Right);
    CHECK(drawnSide(DrawnView::HeadSide) == Side::Left);
    CHECK(drawnSide(DrawnView::Sole) == Side::Left);
    CHECK_FALSE(anatomy.region(DrawnView::Front, "ear"));
    CHECK(anatomy.regionIds() == std::vector<std::string>{"arm", "belly", "ear"});
}

TEST_CASE("a muscle's shape is found by part where it has several") {
    const Anatomy& anatomy = squareFigure().anatomy();
    CHECK(anatomy.shape(DrawnView::Front, "flexor", ""));
    CHECK_FALSE(anatomy.shape(DrawnView::Front, "flexor", "upper"));
    CHECK_FALSE(anatomy.shape(DrawnView::Back, "flexor", ""));
    CHECK(anatomy.shapes(DrawnView::Back, "paired").size() == 2);
    CHECK_FALSE(anatomy.shape(DrawnView::Back, "paired", ""));
    REQUIRE(anatomy.shape(DrawnView::Back, "paired", "lower"));
    CHECK(anatomy.shape(DrawnView::Back, "paired", "lower")->side == Side::Right);
    CHECK(anatomy.showsMuscle("paired"));
    CHECK_FALSE(anatomy.showsMuscle("hidden"));
    CHECK_FALSE(anatomy.muscleProblem(DrawnView::Back));
}

TEST_CASE("without its muscle files a figure has no muscles and says why") {
    const TemporaryFolder empty;
    const Anatomy anatomy(squareFigure().anatomy().figure(), empty.path());
    CHECK(anatomy.shapes(DrawnView::Front, "flexor").empty());
    REQUIRE(anatomy.muscleProblem(DrawnView::Front));
    CHECK_THAT(anatomy.muscleProblem(DrawnView::Front)->message, ContainsSubstring("front_muscles.json"));
    CHECK(anatomy.landmark(DrawnView::Front, "elbow"));
}

TEST_CASE("several threads may ask at once") {
    const SquareFigure figure;
    std::vector<std::thread> threads;
    std::vector<std::size_t> found(8);
    for (std::size_t& count : found)
        threads.emplace_back([&] {
            for (const DrawnView view : allDrawnViews)
                count += figure.anatomy().shapes(view, "flexor").size() +
                         figure.anatomy().shapes(view, "paired").size();
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(found == std::vector<std::size_t>(8, 3));
}
