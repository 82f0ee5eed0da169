// SPDX-License-Identifier: MIT
#include "core/kiosk/screen_scale.h"

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

int wholePixels(double pixels) {
    // A length that is whole but for the last bit is not given a pixel more.
    return static_cast<int>(std::ceil(pixels - 1e-9));
}

} // namespace

ScreenScale::ScreenScale(double configuredMm, double reportedMm, double pixels) {
    if (pixels <= 0)
        return;
    const double reported = reportedMm / pixels;
    if (configuredMm > 0) {
        m_mmPerPixel = configuredMm / pixels;
        m_source = Source::Configured;
    } else if (reported >= leastPlausible && reported <= mostPlausible) {
        m_mmPerPixel = reported;
        m_source = Source::Reported;
    }
}

int ScreenScale::targetPixels() const {
    return wholePixels(toPixels(touchTargetMm));
}

int ScreenScale::gapPixels() const {
    return wholePixels(toPixels(touchGapMm));
}

int ScreenScale::fontPixels(const CapHeight& height, double capRatio) const {
    const double ratio = capRatio >= 0.4 && capRatio <= 1 ? capRatio : 0.7;
    const double middle = (height.least + height.most) / 2;
    return std::max(static_cast<int>(std::lround(toPixels(middle) / ratio)),
                    wholePixels(toPixels(height.least) / ratio));
}

} // namespace sorespot
