// SPDX-License-Identifier: MIT
#include "app/figure/pattern_painter.h"

#include "app/figure/scratch_picture.h"
#include "app/figure/stipple.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sorespot {
namespace {

constexpr double essentialOpacity = 0.76;
constexpr double washOpacity = 0.13; // beneath the dots: holds them together on a small figure
constexpr double dotOpacity = 0.92;
constexpr double stripedGround = 0.22; // between the stripes of the second form
constexpr double thinningFrom = 0.12;  // below this density no dot is left

/// What the zones cover of a piece of a view, 0 to 255 per pixel.
struct Coverage {
    Coverage(const QRect& pixels)
        : area(pixels)
        , dots(static_cast<std::size_t>(pixels.width()) * static_cast<std::size_t>(pixels.height()), 0) {}

    void raise(int x, int y, double covered) {
        auto& value = dots[static_cast<std::size_t>(y) * static_cast<std::size_t>(area.width()) +
                           static_cast<std::size_t>(x)];
        value = std::max(value, static_cast<std::uint8_t>(255 * std::clamp(covered, 0.0, 1.0)));
    }

    QRect area;
    std::vector<std::uint8_t> dots;
};

/// A disc, or with a line width the line of a circle; antialiased by its distance.
void stamp(Coverage& coverage, Point centre, double radius, double line) {
    const double reach = radius + line / 2 + 1;
    const int left = std::max(0, static_cast<int>(std::floor(centre.x - reach)));
    const int top = std::max(0, static_cast<int>(std::floor(centre.y - reach)));
    const int right = std::min(coverage.area.width() - 1, static_cast<int>(std::ceil(centre.x + reach)));
    const int bottom = std::min(coverage.area.height() - 1, static_cast<int>(std::ceil(centre.y + reach)));
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const double away = std::hypot(x + 0.5 - centre.x, y + 0.5 - centre.y);
            const double inside = line > 0 ? line / 2 - std::abs(away - radius) : radius - away;
            if (inside > -0.5)
                coverage.raise(x, y, inside + 0.5);
        }
    }
}

Coverage dotsIn(const QRect& area, const ViewFrame& frame, const ZoneDensity& spillover, PatternForm form) {
    Coverage coverage(area);
    if (spillover.isEmpty())
        return coverage;
    const bool rings = form == PatternForm::Second;
    Stipple stipple = stippleAt(frame.scale() / (rings ? 1.5 : 1), frame.pixelRatio);
    if (rings)
        stipple.radius *= 1.25;
    const double line = rings ? std::max(1.0, 0.75 * stipple.radius) : 0;
    const Box box = frame.inBody(area).grownBy((stipple.radius + line + 1) / frame.toDevice.scale());
    forEachDot(stipple, box, [&](Point at, double rank) {
        const double density = (spillover.at(at) - thinningFrom) / (1 - thinningFrom);
        if (density <= rank)
            return;
        const Point pixel = frame.toDevice.toItem(at) - pointAt(area.topLeft());
        stamp(coverage, pixel, stipple.radius * (0.75 + 0.25 * density), line);
    });
    return coverage;
}

/// How much of a pixel a stripe covers; stripes fall to the right, other than those of a muscle, and lie
/// still on the body. `x` and `y` are device pixels from the body's origin.
double stripeAt(double x, double y, double period) {
    const double along = (x - y) / std::numbers::sqrt2;
    const double away = std::abs(along - period * std::round(along / period));
    return std::clamp(period * 0.24 + 0.5 - away, 0.0, 1.0);
}

/// One colour, at each pixel as opaque as the zones are strong there.
void compose(QImage& image, const QRect& area, const ViewFrame& frame, const PatternInView& pattern,
             const PatternInk& ink) {
    const Coverage coverage = dotsIn(area, frame, pattern.spillover, ink.form);
    const bool striped = ink.form == PatternForm::Second;
    const double period = std::clamp(frame.scale() * 7, 6.0, 13.0) * frame.pixelRatio;
    const Point origin = frame.toDevice.toItem(Point{0, 0});
    const auto width = static_cast<std::size_t>(area.width());
    std::vector<std::uint8_t> essential(width);
    std::vector<std::uint8_t> spillover(width);
    std::array<QRgb, 256> tones;
    for (int alpha = 0; alpha < 256; ++alpha)
        tones[static_cast<std::size_t>(alpha)] =
            qPremultiply(qRgba(ink.colour.red(), ink.colour.green(), ink.colour.blue(), alpha));
    const double step = 1 / frame.toDevice.scale();
    for (int y = 0; y < area.height(); ++y) {
        const Point from = frame.toDevice.toBody(pointAt(area.topLeft()) + Point{0.5, y + 0.5});
        pattern.essential.sampleRow(from, step, essential);
        pattern.spillover.sampleRow(from, step, spillover);
        const std::uint8_t* dots = coverage.dots.data() + static_cast<std::size_t>(y) * width;
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (std::size_t x = 0; x < width; ++x) {
            if ((essential[x] | spillover[x] | dots[x]) == 0) { // most of what lies between the zones
                pixels[x] = 0;
                continue;
            }
            const double main = essential[x] / 255.0;
            double solid = main * essentialOpacity;
            if (striped && main > 0) {
                const double stripe = stripeAt(area.left() + static_cast<double>(x) + 0.5 - origin.x,
                                               area.top() + y + 0.5 - origin.y, period);
                solid = main * (stripedGround + (0.9 - stripedGround) * stripe);
            }
            const double sometimes = std::max(washOpacity * spillover[x] / 255, dotOpacity * dots[x] / 255);
            const double alpha = solid + (1 - main) * sometimes;
            pixels[x] = tones[static_cast<std::size_t>(std::lround(255 * std::min(alpha, 1.0)))];
        }
    }
}

/// All that is not body, by the even-odd rule: a clip path would be jagged.
void eraseBeyond(QImage& image, const QRect& area, const Silhouette& body, const ViewFrame& frame) {
    const Point shift = frame.toDevice.toItem(Point{0, 0});
    const QTransform toDevice(frame.toDevice.scale(), 0, 0, frame.toDevice.scale(), shift.x, shift.y);
    QPainterPath outside = toDevice.map(body.fillNear(frame.clipInBody(1)));
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(QRectF(frame.clip).adjusted(-2, -2, 2, 2));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillPath(outside, Qt::transparent);
}

void circle(QPainter& painter, const QPointF& centre, double radius, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
}

/// Whole dashes around the circle: no short one where it closes. As arcs of their own: a dashed pen counts
/// from where the picture begins to show the line, and the dashes of neighbouring tiles would not meet.
QPainterPath dashesAround(const QPointF& centre, double radius, double length) {
    const int count = std::max(6, qRound(2 * std::numbers::pi * radius / length));
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        path.arcMoveTo(box, i * 360.0 / count);
        path.arcTo(box, i * 360.0 / count, 0.58 * 360.0 / count);
    }
    return path;
}

} // namespace

Box PatternInView::bounds() const {
    Box box;
    for (const ZoneDensity* zone : {&essential, &spillover}) {
        if (zone->isEmpty())
            continue;
        box.include({zone->bounds().left, zone->bounds().top});
        box.include({zone->bounds().right, zone->bounds().bottom});
    }
    return box;
}

void paintZones(QPainter& painter, const Silhouette& body, const ViewFrame& frame,
                const PatternInView& pattern, const PatternInk& ink) {
    const Box bounds = pattern.bounds();
    if (bounds.isEmpty())
        return;
    const QRect area = frame.clip.intersected(devicePixelsOf(bounds, frame.toDevice));
    if (area.isEmpty())
        return;
    thread_local ScratchPicture scratch;
    QImage image = scratch.ofSize(area.size(), QImage::Format_ARGB32_Premultiplied);
    compose(image, area, frame, pattern, ink);
    eraseBeyond(image, area, body, frame);
    painter.drawImage(area.topLeft(), image);
}

SpotSize spotSizeAt(double searchRadius, double scale) {
    const double search = searchRadius * scale;
    SpotSize size;
    size.ring = std::clamp(0.4 * search, 3.3, 7.5);
    size.dot = size.ring * 0.4;
    size.search = search >= size.ring + 2.5 ? search : 0;
    return size;
}

double spotReach(const SpotMark& spot, double scale) {
    const SpotSize size = spotSizeAt(spot.searchRadius, scale);
    return std::max(size.search, size.ring) + 3;
}

void paintSpots(QPainter& painter, const ViewFrame& frame, const std::vector<SpotMark>& spots,
                const PatternInk& ink) {
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = frame.pixelRatio;
    const auto near = [&frame](const SpotMark& spot) {
        return frame.clipInBody(spotReach(spot, frame.scale())).contains(spot.at);
    };
    const auto placeOf = [&frame](const SpotMark& spot) {
        const Point at = frame.toDevice.toItem(spot.at);
        return QPointF(at.x, at.y);
    };
    // All circles first: that of one point must not lie over its neighbour.
    for (const SpotMark& spot : spots) {
        const SpotSize size = spotSizeAt(spot.searchRadius, frame.scale());
        if (!spot.reachable || size.search <= 0 || !near(spot))
            continue;
        const double radius = size.search * unit;
        circle(painter, placeOf(spot), radius, QPen(faded(ink.spotHalo, 0.5), 2.6 * unit));
        painter.strokePath(dashesAround(placeOf(spot), radius, 6.5 * unit),
                           QPen(ink.spot, 1.5 * unit, Qt::SolidLine, Qt::FlatCap));
    }
    for (const SpotMark& spot : spots) {
        if (!near(spot))
            continue;
        const SpotSize size = spotSizeAt(spot.searchRadius, frame.scale());
        const double ring = size.ring * unit;
        const double line = std::clamp(size.ring * 0.3, 1.4, 2.0) * unit;
        if (!spot.reachable) {
            circle(painter, placeOf(spot), ring, QPen(ink.spotHalo, line + 2 * unit));
            circle(painter, placeOf(spot), ring, QPen(ink.spot, line));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.spotHalo);
        painter.drawEllipse(placeOf(spot), ring + line / 2 + unit, ring + line / 2 + unit);
        circle(painter, placeOf(spot), ring, QPen(ink.spot, line));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.spot);
        painter.drawEllipse(placeOf(spot), size.dot * unit, size.dot * unit);
    }
}

} // namespace sorespot
