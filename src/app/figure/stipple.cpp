// SPDX-License-Identifier: MIT
#include "app/figure/stipple.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace sorespot {
namespace {

constexpr int mostDots = 1024;
constexpr int candidates = 20;
constexpr double perBody = 4.6; // mH between dots where no bound says otherwise
constexpr double nearest = 3.7; // logical pixels
constexpr double farthest = 7.0;
constexpr double radiusShare = 0.29; // of the distance

/// Numbers that are the same on every machine, which those of the standard library's distributions are not.
class Numbers {
public:
    double next() {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 40) / static_cast<double>(1 << 24);
    }

private:
    std::uint64_t m_state = 20250201;
};

double distanceAround(double a, double b) {
    const double d = std::abs(a - b);
    return std::min(d, 1 - d);
}

/// Each dot is the one of some candidates that lies farthest from all before it (Mitchell 1991), on a torus.
std::vector<Point> scatter() {
    Numbers numbers;
    std::vector<Point> dots;
    dots.reserve(mostDots);
    while (dots.size() < mostDots) {
        Point best;
        double farthestAway = -1;
        for (int i = 0; i < candidates; ++i) {
            const Point candidate{numbers.next(), numbers.next()};
            double away = 2;
            for (const Point dot : dots) {
                const double dx = distanceAround(candidate.x, dot.x);
                const double dy = distanceAround(candidate.y, dot.y);
                away = std::min(away, dx * dx + dy * dy);
                if (away <= farthestAway)
                    break; // another one is better already
            }
            if (away > farthestAway) {
                farthestAway = away;
                best = candidate;
            }
        }
        dots.push_back(best);
    }
    return dots;
}

} // namespace

const std::vector<Point>& scatteredDots() {
    static const std::vector<Point> dots = scatter();
    return dots;
}

Stipple stippleAt(double scale, double pixelRatio) {
    const double pixels = std::clamp(perBody * scale, nearest, farthest); // logical
    const double spacing = pixels / scale;                                // mH
    Stipple stipple;
    stipple.tile = std::exp2(std::ceil(std::log2(16 * spacing) - 1e-9));
    const double across = stipple.tile / spacing; // 16 to 32
    stipple.dots = std::clamp(static_cast<int>(std::lround(across * across)), mostDots / 4, mostDots);
    stipple.radius = pixels * radiusShare * pixelRatio;
    return stipple;
}

double spacingOf(const Stipple& stipple) {
    return stipple.tile / std::sqrt(stipple.dots);
}

void forEachDot(const Stipple& stipple, const Box& box, const std::function<void(Point, double)>& visit) {
    if (box.isEmpty() || !(stipple.tile > 0))
        return;
    const std::vector<Point>& dots = scatteredDots();
    const auto first = [&stipple](double edge) { return static_cast<int>(std::floor(edge / stipple.tile)); };
    for (int row = first(box.top); row <= first(box.bottom); ++row) {
        for (int column = first(box.left); column <= first(box.right); ++column) {
            for (int i = 0; i < stipple.dots; ++i) {
                const Point dot = dots[static_cast<std::size_t>(i)];
                const Point at{(column + dot.x) * stipple.tile, (row + dot.y) * stipple.tile};
                if (box.contains(at))
                    visit(at, (i + 0.5) / stipple.dots);
            }
        }
    }
}

} // namespace sorespot
