// SPDX-License-Identifier: MIT
#include "figure_builder/regions/grid_crossings.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("Lines that cross anywhere are found") {
    CHECK(crossingOf({{{0, 0}, {1000, 1000}}, {{1000, 0}, {0, 1000}}}));
    CHECK(crossingOf({{{-500, -7}, {500, 3}, {900, 3}}, {{600, -900}, {601, 2}, {599, 900}}}));
    CHECK(crossingOf({{{0, 0}, {100, 0}, {100, 100}, {50, -100}}})); // with itself
}

TEST_CASE("Lines that only share their ends do not cross") {
    CHECK_FALSE(crossingOf({{{0, 0}, {1000, 1000}}, {{1000, 0}, {1000, 1000}}, {{0, 0}, {1000, 0}}}));
    CHECK_FALSE(crossingOf({{{0, 0}, {1000, 0}, {1000, 1000}, {0, 0}}}));
    CHECK_FALSE(crossingOf({}));
}

TEST_CASE("Lines that touch or run over each other count as crossing") {
    CHECK(crossingOf({{{0, 0}, {1000, 0}}, {{500, 0}, {500, 800}}}));
    CHECK(crossingOf({{{0, 0}, {1000, 0}}, {{0, 0}, {500, 0}}}));
    CHECK(crossingOf({{{0, 0}, {1000, 0}}, {{2000, 0}, {500, 0}}}));
    CHECK(crossingOf({{{0, 0}, {1000, 0}, {400, 0}}})); // turns back
}

TEST_CASE("Lines that come as near as the grid allows do not cross") {
    CHECK_FALSE(crossingOf({{{0, 0}, {1000, 1}}, {{0, 1}, {999, 2}}}));
}
