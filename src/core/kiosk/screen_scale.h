// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace sorespot {

/// Height of a capital letter on the screen, in millimetres.
struct CapHeight {
    double least = 0;
    double most = 0;
};

/// The four text sizes of a public touch screen (VVSG 2.0, 7.1-G), and the least size of what is touched and
/// of the gap between two such things (7.2-I). A configuration counts the sizes from 1.
inline constexpr std::array<CapHeight, 4> textSizes{{{3.5, 4.2}, {4.8, 5.6}, {6.4, 7.1}, {8.5, 9.0}}};
inline constexpr double touchTargetMm = 12.7;
inline constexpr double touchGapMm = 2.54;

/// Between millimetres on the glass and logical pixels of the window. One scale for both directions: pixels
/// are square.
class ScreenScale {
public:
    enum class Source {
        Configured, ///< Somebody has measured the screen.
        Reported,   ///< The system says so, and it is plausible.
        Assumed,    ///< Nobody knows: assumedMmPerPixel.
    };

    /// The reference pixel of WCAG2ICT for a touch screen of up to 28 inches; no larger one is plausible
    /// there, so that on a finer screen things are smaller than they should be. Staff should measure.
    static constexpr double assumedMmPerPixel = 0.264;
    /// What a system may report and be believed. Televisions report their aspect ratio as their size.
    static constexpr double leastPlausible = 0.1;
    static constexpr double mostPlausible = 0.8;

    /// Widths of the lit area in millimetres, 0 where unknown; `pixels` is its width in logical pixels.
    ScreenScale(double configuredMm, double reportedMm, double pixels);

    double mmPerPixel() const { return m_mmPerPixel; }
    Source source() const { return m_source; }
    double toPixels(double millimetres) const { return millimetres / m_mmPerPixel; }
    double toMillimetres(double pixels) const { return pixels * m_mmPerPixel; }

    int targetPixels() const; ///< At least touchTargetMm.
    int gapPixels() const;    ///< At least touchGapMm.

    /// The font size in whole pixels whose capitals come nearest to the middle of the range; on a screen so
    /// coarse that no whole size lies in it, the next larger one. `capRatio` is the font's height of capitals
    /// as a share of its size, 0.727 for Inter; one that no font has is taken for 0.7.
    int fontPixels(const CapHeight& height, double capRatio) const;

private:
    double m_mmPerPixel = assumedMmPerPixel;
    Source m_source = Source::Assumed;
};

} // namespace sorespot
