// SPDX-License-Identifier: MIT
// Labels, landmarks, close-ups and neighbours of the derived figure.
#include "core/figure/derived_figures.h"
#include "core/figure/hit_tester.h"

#include <algorithm>
#include <random>
#include <set>

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("Each region is hit at its own label and its circle fits") {
    forEachView([](const FigureView& view) {
        const HitTester tester(view);
        for (std::size_t i = 0; i < view.regions.size(); ++i) {
            const FigureRegion& region = view.regions[i];
            CAPTURE(region.id);
            const std::vector<Hit> hits = tester.hitsAt(region.label, 0);
            REQUIRE(hits.size() == 1);
            CHECK(hits.front().region == static_cast<int>(i));
            CHECK_THAT(distanceToBoundary(region.outline, region.label), WithinAbs(region.radius, 0.001));
            CHECK(region.radius > 1);
        }
    });
}

TEST_CASE("Regions of one side lie on that side") {
    forEachView([](const FigureView& view) {
        for (const FigureRegion& region : view.regions) {
            CAPTURE(region.id);
            for (const Point p : region.outline) {
                if (region.side != Side::Midline && p.x != 0)
                    REQUIRE(sideAt(view.view, p.x) == region.side);
            }
        }
        CHECK_FALSE(view.regions.empty());
    });
}

TEST_CASE("Neighbours know each other and nobody is alone") {
    forEachView([](const FigureView& view) {
        REQUIRE(view.neighbours.size() == view.regions.size());
        for (std::size_t i = 0; i < view.neighbours.size(); ++i) {
            CHECK_FALSE(view.neighbours[i].empty());
            for (const int other : view.neighbours[i]) {
                const std::vector<int>& back = view.neighbours[static_cast<std::size_t>(other)];
                CHECK(std::binary_search(back.begin(), back.end(), static_cast<int>(i)));
            }
        }
    });
}

TEST_CASE("Landmarks lie in the silhouette or on its edge") {
    constexpr double tolerance = 1; // mH
    forEachView([](const FigureView& view) {
        std::vector<Ring> rings;
        for (const std::vector<Cubic>& path : view.silhouette)
            rings.push_back(flatten(path, 0.01));
        for (const FigureLandmark& landmark : view.landmarks) {
            const std::string side(nameOf(landmark.side));
            CAPTURE(landmark.id, side, landmark.at.x, landmark.at.y);
            CHECK(std::any_of(rings.begin(), rings.end(), [&](const Ring& ring) {
                return contains(ring, landmark.at) || distanceToBoundary(ring, landmark.at) <= tolerance;
            }));
        }
        CHECK(view.landmarks.size() > 10);
    });
}

TEST_CASE("All variants have the same regions and landmarks") {
    for (const View which : allViews) {
        std::set<std::vector<std::pair<std::string, Side>>> regions;
        std::set<std::vector<std::pair<std::string, Side>>> landmarks;
        for (const auto& [variant, figure] : derivedFigures()) {
            std::vector<std::pair<std::string, Side>> names;
            for (const FigureRegion& region : figure.view(which).regions)
                names.emplace_back(region.id, region.side);
            regions.insert(names);
            names.clear();
            for (const FigureLandmark& landmark : figure.view(which).landmarks)
                names.emplace_back(landmark.id, landmark.side);
            landmarks.insert(names);
        }
        CHECK(regions.size() == 1);
        CHECK(landmarks.size() == 1);
    }
}

TEST_CASE("Variants differ in their proportions") {
    const auto hipBreadth = [](const char* variant) {
        const FigureView& front = derivedFigures().at(variant).view(View::Front);
        double half = 0;
        for (const Point p : flatten(front.silhouette.front(), 0.05)) {
            if (std::abs(p.y - 505) < 15 && p.x < 150) // between the crotch and the hands
                half = std::max(half, p.x);
        }
        return 2 * half;
    };
    CHECK(hipBreadth("female") > hipBreadth("neutral") + 2);
    CHECK(hipBreadth("male") < hipBreadth("neutral") - 2);
}

TEST_CASE("Close-ups show several regions and not the whole view") {
    for (const auto& [variant, figure] : derivedFigures()) {
        for (const CloseUp& closeUp : figure.plate().closeUps) {
            const std::string view(nameOf(closeUp.view));
            CAPTURE(variant, view, closeUp.id);
            const std::vector<FigureRegion>& regions = figure.view(closeUp.view).regions;
            CHECK(std::count_if(regions.begin(), regions.end(), [&](const FigureRegion& region) {
                      return closeUp.box.contains(region.label);
                  }) >= 2);
        }
        CHECK(figure.plate().closeUps.size() > 20);
    }
}

TEST_CASE("Points near the figure snap to it by distance") {
    const FigureView& view = derivedFigures().at("neutral").view(View::Front);
    const HitTester tester(view);
    std::mt19937 random(11);
    std::uniform_real_distribution<double> x(view.bounds.left - 15, view.bounds.right + 15);
    std::uniform_real_distribution<double> y(view.bounds.top - 15, view.bounds.bottom + 15);
    for (int i = 0; i < 2000; ++i) {
        const Point p{x(random), y(random)};
        const std::vector<Hit> hits = tester.hitsAt(p, 8);
        std::size_t expected = 0;
        for (const FigureRegion& region : view.regions)
            expected += contains(region.outline, p) || distanceToBoundary(region.outline, p) <= 8 ? 1 : 0;
        REQUIRE(hits.size() == expected);
        REQUIRE(std::is_sorted(hits.begin(), hits.end(),
                               [](const Hit& a, const Hit& b) { return a.distance < b.distance - 1e-6; }));
    }
}
