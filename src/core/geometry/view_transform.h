// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/point.h"

#include <algorithm>

namespace sorespot {

/// Maps between body space (mH, see point.h) and item space (logical pixels of the item that shows a view,
/// origin at its top left). Both have y down and the same handedness, so it is a scale and a shift; it never
/// mirrors: left and right of the person are decided in figure/view.h alone. Device space (physical pixels)
/// is item space times the window's device pixel ratio and is left to the toolkit.
class ViewTransform {
public:
    ViewTransform() = default;
    /// `shift` is where the origin of body space lies in the item.
    constexpr ViewTransform(double scale, Point shift)
        : m_scale(scale)
        , m_shift(shift) {}

    /// The largest scale at which `content` fits an item of the given size, centred.
    static constexpr ViewTransform fit(const Box& content, double itemWidth, double itemHeight) {
        ViewTransform t;
        if (content.width() <= 0 || content.height() <= 0 || itemWidth <= 0 || itemHeight <= 0)
            return t;
        t.m_scale = std::min(itemWidth / content.width(), itemHeight / content.height());
        t.m_shift = {itemWidth / 2 - content.center().x * t.m_scale,
                     itemHeight / 2 - content.center().y * t.m_scale};
        return t;
    }

    constexpr double scale() const { return m_scale; } ///< Logical pixels per mH.
    constexpr Point toItem(Point body) const { return body * m_scale + m_shift; }
    constexpr Point toBody(Point item) const { return (item - m_shift) * (1 / m_scale); }
    constexpr Box toItem(const Box& body) const {
        const Point topLeft = toItem(Point{body.left, body.top});
        const Point bottomRight = toItem(Point{body.right, body.bottom});
        return {topLeft.x, topLeft.y, bottomRight.x, bottomRight.y};
    }

private:
    double m_scale = 1;
    Point m_shift;
};

} // namespace sorespot
