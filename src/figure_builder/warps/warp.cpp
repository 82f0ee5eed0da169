// SPDX-License-Identifier: MIT
#include "figure_builder/warps/warp.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

// Lengths in the equations are multiples of this. Kernel, affine part and displacements then are of like
// size, or the solver would take what is left of the affine part for rounding errors. Another unit changes
// the kernel by a multiple of r^2, which the affine part makes up for.
constexpr double unit = 1000; // mH

/// r^2 log r.
double bending(Point a, Point b) {
    const Point d = (b - a) * (1 / unit);
    const double squared = dot(d, d);
    return squared > 0 ? squared * std::log(squared) / 2 : 0;
}

/// The spline's equations: a kernel between controls, and `polynomial` terms that it must not contain itself.
/// A complete decomposition, because one or two controls do not fix an affine map: the smallest one is then
/// taken.
MatrixXd solveSpline(const MatrixXd& kernel, const MatrixXd& terms, const MatrixXd& conditions,
                     const MatrixXd& values) {
    const Index count = kernel.rows();
    const Index extra = terms.cols();
    MatrixXd system = MatrixXd::Zero(count + extra, count + extra);
    system.topLeftCorner(count, count) = kernel;
    system.topRightCorner(count, extra) = terms;
    system.bottomLeftCorner(extra, count) = conditions;
    MatrixXd right = MatrixXd::Zero(count + extra, values.cols());
    right.topRows(count) = values;
    return system.completeOrthogonalDecomposition().solve(right);
}

} // namespace

Warp::Warp(const std::vector<WarpControl>& controls, WarpSymmetry symmetry, double smoothing) {
    const bool mirrors = symmetry == WarpSymmetry::Mirrored;
    const auto rests = [mirrors](const WarpControl& control) {
        return control.by.y == 0 && (control.by.x == 0 || (mirrors && control.at.x == 0));
    };
    if (std::all_of(controls.begin(), controls.end(), rests))
        return;
    for (const WarpControl& control : controls)
        m_nodes.push_back({control.at, {}, mirrors && control.at.x != 0});
    if (mirrors)
        solveMirrored(smoothing, controls);
    else
        solveFree(smoothing, controls);
}

void Warp::solveFree(double smoothing, const std::vector<WarpControl>& controls) {
    const auto count = static_cast<Index>(controls.size());
    MatrixXd kernel(count, count);
    MatrixXd terms(count, 3);
    MatrixXd values(count, 2);
    for (Index i = 0; i < count; ++i) {
        const WarpControl& control = controls[static_cast<std::size_t>(i)];
        for (Index j = 0; j < count; ++j)
            kernel(i, j) = bending(control.at, controls[static_cast<std::size_t>(j)].at);
        kernel(i, i) += smoothing / (unit * unit);
        terms.row(i) << 1, control.at.x / unit, control.at.y / unit;
        values.row(i) << control.by.x, control.by.y;
    }
    const MatrixXd found = solveSpline(kernel, terms, terms.transpose(), values);
    for (Index i = 0; i < count; ++i)
        m_nodes[static_cast<std::size_t>(i)].weight = {found(i, 0), found(i, 1)};
    m_affine.constant = {found(count, 0), found(count, 1)};
    m_affine.perX = Point{found(count + 1, 0), found(count + 1, 1)} * (1 / unit);
    m_affine.perY = Point{found(count + 2, 0), found(count + 2, 1)} * (1 / unit);
}

// A node and its image have opposite weights across and equal ones down. With that put into the equations
// (instead of adding the images as controls) the midline's displacement is a sum of exact zeros.
void Warp::solveMirrored(double smoothing, const std::vector<WarpControl>& controls) {
    const auto count = static_cast<Index>(controls.size());
    MatrixXd across = MatrixXd::Zero(count, count);
    MatrixXd acrossTerm = MatrixXd::Zero(count, 1);
    MatrixXd down(count, count);
    MatrixXd downTerms(count, 2);
    MatrixXd downConditions(2, count);
    MatrixXd acrossValues = MatrixXd::Zero(count, 1);
    MatrixXd downValues(count, 1);
    for (Index i = 0; i < count; ++i) {
        const WarpControl& control = controls[static_cast<std::size_t>(i)];
        for (Index j = 0; j < count; ++j) {
            const Node& node = m_nodes[static_cast<std::size_t>(j)];
            const double own = bending(control.at, node.at);
            const double image = node.hasImage ? bending(control.at, mirrored(node.at)) : 0;
            down(i, j) = own + image;
            if (m_nodes[static_cast<std::size_t>(i)].hasImage && node.hasImage)
                across(i, j) = own - image;
        }
        down(i, i) += smoothing / (unit * unit);
        downTerms.row(i) << 1, control.at.y / unit;
        downConditions.col(i) = downTerms.row(i).transpose() * (control.at.x == 0 ? 1 : 2);
        downValues(i, 0) = control.by.y;
        across(i, i) +=
            control.at.x == 0 ? 1 : smoothing / (unit * unit); // 1: an equation that says weight 0
        acrossTerm(i, 0) = control.at.x / unit;
        acrossValues(i, 0) = control.at.x == 0 ? 0 : control.by.x;
    }
    const MatrixXd foundAcross = solveSpline(across, acrossTerm, acrossTerm.transpose(), acrossValues);
    const MatrixXd foundDown = solveSpline(down, downTerms, downConditions, downValues);
    for (Index i = 0; i < count; ++i)
        m_nodes[static_cast<std::size_t>(i)].weight = {
            m_nodes[static_cast<std::size_t>(i)].hasImage ? foundAcross(i, 0) : 0, foundDown(i, 0)};
    m_affine.perX.x = foundAcross(count, 0) / unit;
    m_affine.constant.y = foundDown(count, 0);
    m_affine.perY.y = foundDown(count + 1, 0) / unit;
}

Point Warp::operator()(Point p) const {
    Point by = m_affine.constant + m_affine.perX * p.x + m_affine.perY * p.y;
    for (const Node& node : m_nodes) {
        const double own = bending(p, node.at);
        if (!node.hasImage) {
            by = by + node.weight * own;
            continue;
        }
        // For the image of p the two change places: the sums are the same to the last bit, or its negative.
        const double image = bending(p, mirrored(node.at));
        by.x += node.weight.x * (own - image);
        by.y += node.weight.y * (own + image);
    }
    return p + by;
}

} // namespace sorespot
