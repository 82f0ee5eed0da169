// SPDX-License-Identifier: MIT
#include "app/figure/plate_picture.h"

#include "app/figure/scratch_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

const QRgb* line(const QImage& image, int y) {
    return reinterpret_cast<const QRgb*>(image.constScanLine(y));
}

bool isEmptyLine(const QImage& image, int y) {
    const QRgb* pixels = line(image, y);
    return std::all_of(pixels, pixels + image.width(), [](QRgb pixel) { return pixel == 0; });
}

/// The smallest rectangle around all pixels that are not transparent; empty for none.
QRect paintedPart(const QImage& image) {
    int top = 0;
    while (top < image.height() && isEmptyLine(image, top))
        ++top;
    if (top == image.height())
        return {};
    int bottom = image.height() - 1;
    while (isEmptyLine(image, bottom))
        --bottom;
    int left = image.width() - 1;
    int right = 0;
    for (int y = top; y <= bottom; ++y) {
        const QRgb* pixels = line(image, y);
        for (int x = 0; x < left; ++x) {
            if (pixels[x] != 0)
                left = x;
        }
        for (int x = image.width() - 1; x > right; --x) {
            if (pixels[x] != 0)
                right = x;
        }
    }
    return {QPoint(std::min(left, right), top), QPoint(right, bottom)};
}

bool isOpaque(const QImage& image) {
    for (int y = 0; y < image.height(); ++y) {
        const QRgb* pixels = line(image, y);
        if (!std::all_of(pixels, pixels + image.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; }))
            return false;
    }
    return true;
}

} // namespace

ViewFrame PlatePiece::frameOf(const Placement& placement) const {
    const Point shift = placement.origin * scale - pointAt(pixels.topLeft());
    return {ViewTransform(scale * placement.scale, shift), QRect(QPoint(0, 0), pixels.size()), pixelRatio};
}

QRect PlatePiece::pixelsOf(const Box& plate, double margin) const {
    return pixels.intersected(
        devicePixelsOf(plate, ViewTransform(scale, Point{0, 0}), margin * pixelRatio + 1));
}

PlatePicture paintedPicture(const PlatePiece& piece, const std::function<void(QPainter&)>& paint) {
    if (piece.pixels.isEmpty())
        return {};
    thread_local ScratchPicture scratch;
    QImage image = scratch.ofSize(piece.pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paint(painter);
    }
    const QRect part = paintedPart(image);
    if (part.isEmpty())
        return {{}, piece.pixels};
    QImage copy = image.copy(part);
    if (isOpaque(copy))
        copy.reinterpretAsFormat(QImage::Format_RGB32);
    return {copy, part.translated(piece.pixels.topLeft())};
}

} // namespace sorespot
