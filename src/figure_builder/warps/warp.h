// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace sorespot {

/// A place of the drawing and by how much it moves, in mH.
struct WarpControl {
    Point at;
    Point by;
};

enum class WarpSymmetry {
    None,
    /// Each control at x != 0 has an image on the other side. The midline stays where it is to the last bit,
    /// and images of each other move to images of each other.
    Mirrored
};

/// A smooth displacement of the plane: a thin-plate spline (r^2 log r and an affine part) through the
/// controls' displacements, the surface that bends least. Body space in and out.
class Warp {
public:
    /// Leaves everything where it is.
    Warp() = default;

    /// With smoothing 0 each control moves exactly as told; a little smoothing (0.3) lets it give way where
    /// two close ones disagree. For Mirrored give one side only, x >= 0; on the midline only by.y counts.
    Warp(const std::vector<WarpControl>& controls, WarpSymmetry symmetry, double smoothing);

    Point operator()(Point p) const;
    bool isIdentity() const { return m_nodes.empty(); }

private:
    struct Node {
        Point at;
        Point weight;
        bool hasImage = false;
    };
    struct Affine { // constant, and change per mH of x and of y
        Point constant;
        Point perX;
        Point perY;
    };

    void solveFree(double smoothing, const std::vector<WarpControl>& controls);
    void solveMirrored(double smoothing, const std::vector<WarpControl>& controls);

    std::vector<Node> m_nodes;
    Affine m_affine;
};

} // namespace sorespot
