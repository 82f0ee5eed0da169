// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace sorespot {

/// Linear light, 0 to 1.
using LinearColour = std::array<double, 3>;
using ColourMatrix = std::array<std::array<double, 3>, 3>;

/// How people without one kind of cone see: matrices for linear RGB at severity 1.0 from G. M. Machado, M. M.
/// Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009,
/// doi:10.1109/TVCG.2009.113.
inline constexpr ColourMatrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
inline constexpr ColourMatrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
inline constexpr ColourMatrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
/// A black and white print: the luminance of Rec. ITU-R BT.709.
inline constexpr ColourMatrix greyscale{
    {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
inline constexpr ColourMatrix fullVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

inline LinearColour linear(const QColor& colour) {
    const auto decoded = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {decoded(colour.redF()), decoded(colour.greenF()), decoded(colour.blueF())};
}

inline LinearColour seenWith(const ColourMatrix& matrix, const LinearColour& colour) {
    LinearColour seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += matrix[i][j] * colour[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    return seen;
}

/// CIE 1976 L*a*b*, D65.
inline std::array<double, 3> labOf(const LinearColour& c) {
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    const double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
    const double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Two colours as somebody with this vision sees them: 2 is just noticed side by side, 20 at a glance.
inline double seenDistance(const ColourMatrix& vision, const QColor& a, const QColor& b) {
    const auto p = labOf(seenWith(vision, linear(a)));
    const auto q = labOf(seenWith(vision, linear(b)));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace sorespot
