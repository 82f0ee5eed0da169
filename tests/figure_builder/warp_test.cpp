// SPDX-License-Identifier: MIT
#include "figure_builder/warps/warp.h"
#include "support/catch.h"

#include <cmath>
#include <random>

using namespace sorespot;

namespace {

std::vector<WarpControl> randomControls(unsigned seed, double left) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(left, 300);
    std::uniform_real_distribution<double> y(0, 1000);
    std::uniform_real_distribution<double> by(-5, 5);
    std::vector<WarpControl> controls;
    for (int i = 0; i < 30; ++i)
        controls.push_back({{x(random), y(random)}, {by(random), by(random)}});
    return controls;
}

void checkPoint(Point p, Point expected, double tolerance) {
    CAPTURE(p.x, p.y);
    CHECK_THAT(p.x, WithinAbs(expected.x, tolerance));
    CHECK_THAT(p.y, WithinAbs(expected.y, tolerance));
}

/// r^2 log r of a distance, in the plain form.
double kernel(Point a, Point b) {
    const double r = std::hypot(a.x - b.x, a.y - b.y);
    return r > 0 ? r * r * std::log(r) : 0;
}

} // namespace

TEST_CASE("A warp without displacement is the identity") {
    CHECK(Warp().isIdentity());
    CHECK(Warp({}, WarpSymmetry::Mirrored, 0.3).isIdentity());
    CHECK(Warp({{{10, 20}, {0, 0}}, {{0, 20}, {3, 0}}}, WarpSymmetry::Mirrored, 0.3).isIdentity());
    CHECK_FALSE(Warp({{{0, 20}, {3, 0}}}, WarpSymmetry::None, 0.3).isIdentity());
    CHECK(Warp()({12.5, -3}) == Point{12.5, -3});
}

TEST_CASE("A warp without smoothing moves each control exactly") {
    for (const WarpSymmetry symmetry : {WarpSymmetry::None, WarpSymmetry::Mirrored}) {
        const std::vector<WarpControl> controls = randomControls(1, 5);
        const Warp warp(controls, symmetry, 0);
        for (const WarpControl& control : controls)
            checkPoint(warp(control.at), control.at + control.by, 1e-6);
    }
}

TEST_CASE("A smoothed warp misses a control by the smoothing times its weight") {
    // For three controls on a line in the middle of which one is pulled out, the weights follow by hand:
    // w, -2w, w (they sum to zero and have no first moment).
    const std::vector<WarpControl> controls{{{0, 0}, {0, 0}}, {{10, 0}, {0, 1}}, {{20, 0}, {0, 0}}};
    const double smoothing = 30;
    // Second difference of the surface at the controls: from its kernel part (affine parts have none).
    const double near = kernel({0, 0}, {10, 0});
    const double far = kernel({0, 0}, {20, 0});
    const auto value = [&](int i) { // kernel part at control i for w = 1
        return i == 1 ? 2 * near : -2 * near + far;
    };
    const double perWeight = value(0) - 2 * value(1) + value(2) + smoothing * (1 + 4 + 1);
    const double weight = (0 - 2 * 1 + 0) / perWeight;
    const Warp warp(controls, WarpSymmetry::None, smoothing);
    checkPoint(warp({0, 0}), {0, 0 - smoothing * weight}, 1e-9);
    checkPoint(warp({10, 0}), {10, 1 + smoothing * 2 * weight}, 1e-9);
}

TEST_CASE("A warp reproduces an affine displacement everywhere") {
    std::vector<WarpControl> free = randomControls(2, -300);
    for (WarpControl& control : free)
        control.by = {1 + 0.02 * control.at.x - 0.01 * control.at.y, -2 + 0.03 * control.at.x};
    std::vector<WarpControl> halves = randomControls(3, 5);
    for (WarpControl& control : halves)
        control.by = {0.05 * control.at.x, 3 - 0.02 * control.at.y};
    const Warp warp(free, WarpSymmetry::None, 0.3);
    const Warp mirrors(halves, WarpSymmetry::Mirrored, 0.3);
    for (const WarpControl& probe : randomControls(4, -300)) {
        const Point p = probe.at;
        checkPoint(warp(p), {p.x + 1 + 0.02 * p.x - 0.01 * p.y, p.y - 2 + 0.03 * p.x}, 1e-6);
        checkPoint(mirrors(p), {p.x * 1.05, p.y + 3 - 0.02 * p.y}, 1e-6);
    }
}

TEST_CASE("A mirrored warp equals one that was given both sides") {
    std::vector<WarpControl> controls = randomControls(5, 5);
    controls.push_back({{0, 500}, {0, 2}});
    std::vector<WarpControl> both = controls;
    for (const WarpControl& control : controls) {
        if (control.at.x != 0)
            both.push_back({mirrored(control.at), mirrored(control.by)});
    }
    const Warp warp(controls, WarpSymmetry::Mirrored, 0.3);
    const Warp full(both, WarpSymmetry::None, 0.3);
    for (const WarpControl& probe : randomControls(6, -300))
        checkPoint(warp(probe.at), full(probe.at), 1e-6);
}

TEST_CASE("A mirrored warp keeps the midline and images to the last bit") {
    std::vector<WarpControl> controls = randomControls(7, 5);
    controls.push_back({{0, 300}, {4, 1}});
    const Warp warp(controls, WarpSymmetry::Mirrored, 0.3);
    for (const WarpControl& probe : randomControls(8, 0.001)) {
        const Point p = probe.at;
        CHECK(warp(mirrored(p)) == mirrored(warp(p)));
        const Point onMidline = warp({0, p.y});
        CHECK(onMidline.x == 0);
        CHECK_FALSE(std::signbit(onMidline.x));
    }
}

TEST_CASE("One or two controls move the drawing as a whole") {
    const Warp shifted({{{50, 50}, {2, 3}}}, WarpSymmetry::None, 0);
    checkPoint(shifted({50, 50}), {52, 53}, 1e-9);
    const Warp stretched({{{0, 100}, {0, 0}}, {{0, 200}, {0, 10}}}, WarpSymmetry::Mirrored, 0);
    checkPoint(stretched({70, 150}), {70, 155}, 1e-9);
}
