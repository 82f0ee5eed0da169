// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/polyline.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

constexpr double hair = 1e-6; // mH

/// The length of the line up to each of its points.
std::vector<double> lengthsUpTo(const Polyline& line) {
    std::vector<double> lengths{0};
    for (std::size_t i = 1; i < line.size(); ++i)
        lengths.push_back(lengths.back() + distance(line[i - 1], line[i]));
    return lengths;
}

Point pointAt(const Polyline& line, const std::vector<double>& lengths, double along) {
    if (along <= 0)
        return line.front();
    if (along >= lengths.back())
        return line.back();
    const auto after = static_cast<std::size_t>(
        std::distance(lengths.begin(), std::upper_bound(lengths.begin(), lengths.end(), along)));
    const Point from = line[after - 1];
    const double step = lengths[after] - lengths[after - 1];
    return from + (line[after] - from) * ((along - lengths[after - 1]) / step);
}

} // namespace

double lengthOf(const Polyline& line) {
    return line.empty() ? 0 : lengthsUpTo(line).back();
}

Point pointAlong(const Polyline& line, double fraction) {
    const std::vector<double> lengths = lengthsUpTo(line);
    return pointAt(line, lengths, fraction * lengths.back());
}

Polyline evenly(const Polyline& line, std::size_t count) {
    const std::vector<double> lengths = lengthsUpTo(line);
    Polyline points;
    for (std::size_t i = 0; i + 1 < count; ++i)
        points.push_back(
            pointAt(line, lengths, lengths.back() * static_cast<double>(i) / static_cast<double>(count - 1)));
    points.push_back(line.back()); // exactly
    return points;
}

Polyline withPointsAlong(const Polyline& line, std::vector<double> fractions) {
    const std::vector<double> lengths = lengthsUpTo(line);
    std::sort(fractions.begin(), fractions.end());
    Polyline points;
    const auto addApart = [&points](Point p) {
        if (points.empty() || distance(points.back(), p) > hair)
            points.push_back(p);
    };
    auto next = fractions.begin();
    for (std::size_t i = 0; i < line.size(); ++i) {
        for (; next != fractions.end() && *next * lengths.back() < lengths[i] - hair; ++next)
            addApart(pointAt(line, lengths, *next * lengths.back()));
        addApart(line[i]);
    }
    return points;
}

Polyline partOf(const Polyline& line, double from, double to) {
    const std::vector<double> lengths = lengthsUpTo(line);
    const double start = std::min(from, to) * lengths.back();
    const double end = std::max(from, to) * lengths.back();
    const auto endAt = [&](double along) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (std::abs(lengths[i] - along) <= hair)
                return line[i];
        }
        return pointAt(line, lengths, along);
    };
    Polyline part{endAt(start)};
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (lengths[i] > start + hair && lengths[i] < end - hair)
            part.push_back(line[i]);
    }
    if (end - start > hair)
        part.push_back(endAt(end));
    if (from > to)
        std::reverse(part.begin(), part.end());
    return part;
}

} // namespace sorespot
