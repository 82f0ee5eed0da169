// SPDX-License-Identifier: MIT
#include "core/geometry/hobby_spline.h"
#include "support/catch.h"

#include <cmath>

using namespace sorespot;

namespace {

void checkEqual(const std::vector<Cubic>& actual, const std::vector<Cubic>& expected) {
    REQUIRE(actual.size() == expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        CAPTURE(i);
        for (const auto member : {&Cubic::start, &Cubic::control1, &Cubic::control2, &Cubic::end}) {
            CHECK_THAT((actual[i].*member).x, WithinAbs((expected[i].*member).x, 1e-6));
            CHECK_THAT((actual[i].*member).y, WithinAbs((expected[i].*member).y, 1e-6));
        }
    }
}

Knot corner(double x, double y) {
    return {{x, y}, true};
}
Knot directed(double x, double y, double degrees) {
    return {{x, y}, false, degrees};
}

} // namespace

// The expected numbers come from another implementation: the figure study's, in Python with a dense solver.

TEST_CASE("An open spline matches the reference") {
    const std::vector<Knot> knots{{{0, 0}}, {{10, 5}}, {{20, 0}}, {{24, 12}}};
    checkEqual(hobbySpline(knots, SplineKind::Open),
               {{{0, 0}, {1.41536175, 4.11193571}, {5.86123438, 6.33487202}, {10, 5}},
                {{10, 5}, {13.614779, 3.83412886}, {16.1117458, -0.0337931608}, {20, 0}},
                {{20, 0}, {26.3666839, 0.0553334122}, {29.0601471, 8.13572295}, {24, 12}}});
}

TEST_CASE("Directions at the ends match the reference") {
    const std::vector<Knot> knots{directed(0, 0, 0), {{19, 3.2}}, {{33.5, 14}}, directed(41.6, 29.5, 90)};
    checkEqual(hobbySpline(knots, SplineKind::Open),
               {{{0, 0}, {6.48910991, 0}, {13.0409451, 0.613613872}, {19, 3.2}},
                {{19, 3.2}, {24.5865617, 5.62471433}, {29.273283, 9.62378991}, {33.5, 14}},
                {{33.5, 14}, {37.7182691, 18.3674634}, {41.6, 23.4444311}, {41.6, 29.5}}});
}

TEST_CASE("A quarter circle has the known handles from one direction or two") {
    const std::vector<Cubic> quarter{{{0, 0}, {5.5228475, 0}, {10, 4.4771525}, {10, 10}}};
    checkEqual(hobbySpline(std::vector<Knot>{directed(0, 0, 0), {{10, 10}}}, SplineKind::Open), quarter);
    checkEqual(hobbySpline(std::vector<Knot>{{{0, 0}}, directed(10, 10, 90)}, SplineKind::Open), quarter);
    checkEqual(hobbySpline(std::vector<Knot>{directed(0, 0, 0), directed(10, 10, 90)}, SplineKind::Open),
               quarter);
}

TEST_CASE("A corner parts the curve and matches the reference") {
    const std::vector<Knot> knots{{{0, 0}}, {{5, 8}}, corner(10, 0), {{15, 8}}, {{20, 0}}};
    checkEqual(hobbySpline(knots, SplineKind::Open),
               {{{0, 0}, {-1.80130483, 3.69498428}, {0.889329992, 8}, {5, 8}},
                {{5, 8}, {9.11067001, 8}, {11.8013048, 3.69498428}, {10, 0}},
                {{10, 0}, {8.19869517, 3.69498428}, {10.88933, 8}, {15, 8}},
                {{15, 8}, {19.11067, 8}, {21.8013048, 3.69498428}, {20, 0}}});
}

TEST_CASE("A closed spline matches the reference") {
    const std::vector<Knot> knots{{{0, 0}}, {{10, -2}}, {{14, 9}}, {{3, 12}}};
    checkEqual(hobbySpline(knots, SplineKind::Closed),
               {{{0, 0}, {2.30263798, -3.04081351}, {6.53615499, -3.73246418}, {10, -2}},
                {{10, -2}, {14.1576748, 0.0794875851}, {16.1022425, 4.9861847}, {14, 9}},
                {{14, 9}, {11.9487819, 12.9163943}, {6.96659654, 14.1519411}, {3, 12}},
                {{3, 12}, {-1.45004895, 9.58577835}, {-2.97237689, 3.9252561}, {0, 0}}});
}

TEST_CASE("A closed spline with a corner starts there and matches the reference") {
    const std::vector<Knot> knots{{{0, 0}}, {{10, -2}}, corner(14, 9), {{3, 12}}};
    checkEqual(hobbySpline(knots, SplineKind::Closed),
               {{{14, 9}, {11.6696518, 12.7060366}, {6.8892109, 14.0097932}, {3, 12}},
                {{3, 12}, {-1.49663533, 9.67631343}, {-2.99159597, 3.96450836}, {0, 0}},
                {{0, 0}, {2.31265791, -3.06476935}, {6.56911173, -3.81463159}, {10, -2}},
                {{10, -2}, {13.9608448, 0.0949309971}, {15.6900349, 4.85020364}, {14, 9}}});
}

TEST_CASE("A closed spline of two knots is a loop") {
    const std::vector<Knot> knots{{{0, 0}}, {{10, 0}}};
    checkEqual(hobbySpline(knots, SplineKind::Closed),
               {{{0, 0}, {0, -6.66666667}, {10, -6.66666667}, {10, 0}},
                {{10, 0}, {10, 6.66666667}, {0, 6.66666667}, {0, 0}}});
}

TEST_CASE("Two plain knots give a straight segment") {
    checkEqual(hobbySpline(std::vector<Knot>{{{0, 0}}, {{9, 3}}}, SplineKind::Open),
               {{{0, 0}, {3, 1}, {6, 2}, {9, 3}}});
}

TEST_CASE("Too few different knots give no curve") {
    CHECK(hobbySpline({}, SplineKind::Open).empty());
    CHECK(hobbySpline(std::vector<Knot>{{{1, 2}}}, SplineKind::Closed).empty());
    CHECK(hobbySpline(std::vector<Knot>{{{1, 2}}, {{1, 2}}, {{1, 2}}}, SplineKind::Closed).empty());
}

TEST_CASE("Repeated knots change nothing and leave no invalid numbers") {
    const std::vector<Knot> once{{{0, 0}}, {{10, 5}}, {{20, 0}}};
    const std::vector<Knot> twice{{{0, 0}}, {{10, 5}}, {{10, 5}}, {{20, 0}}, {{20, 0}}};
    CHECK(hobbySpline(once, SplineKind::Open) == hobbySpline(twice, SplineKind::Open));
    for (const Cubic& c : hobbySpline(twice, SplineKind::Closed))
        CHECK(std::isfinite(c.at(0.3).x + c.at(0.3).y));
}
