// SPDX-License-Identifier: MIT
#include "figure_builder/relief/relief_picture.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/relief/raster_ops.h"

#include <png.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace sorespot {

namespace {

/// The mean of the known pixels around one; nothing is known far outside.
std::optional<float> meanAround(const Raster& raster, const std::vector<bool>& isKnown, int column, int row) {
    double sum = 0; // exact for a few floats, so that their order does not matter to mirror images
    int count = 0;
    for (int y = std::max(row - 1, 0); y <= std::min(row + 1, raster.height() - 1); ++y) {
        for (int x = std::max(column - 1, 0); x <= std::min(column + 1, raster.width() - 1); ++x) {
            if (!isKnown[raster.index(x, y)])
                continue;
            sum += raster.at(x, y);
            ++count;
        }
    }
    return count > 0 ? std::optional(static_cast<float>(sum / count)) : std::nullopt;
}

/// One more pixel all round.
void grow(Raster& raster, std::vector<bool>& isKnown) {
    const Raster before = raster;
    const std::vector<bool> wasKnown = isKnown;
    for (int row = 0; row < raster.height(); ++row) {
        for (int column = 0; column < raster.width(); ++column) {
            if (wasKnown[raster.index(column, row)])
                continue;
            if (const auto mean = meanAround(before, wasKnown, column, row)) {
                raster.at(column, row) = *mean;
                isKnown[raster.index(column, row)] = true;
            }
        }
    }
}

png_byte greyOf(float brightness, const ReliefSettings& settings) {
    const double strength = brightness < 0
                                ? -std::min(-brightness * settings.shadeStrength, settings.shadeLimit)
                                : std::min(brightness * settings.highlightStrength, settings.highlightLimit);
    return static_cast<png_byte>(std::lround(128 + 127 * strength));
}

} // namespace

Raster continued(const Raster& raster, const Raster& inside, int reach) {
    Raster result(raster.frame());
    std::vector<bool> isKnown(inside.values().size());
    for (std::size_t i = 0; i < isKnown.size(); ++i) {
        isKnown[i] = inside.values()[i] >= 0.5F;
        result.values()[i] = isKnown[i] ? raster.values()[i] : 0;
    }
    for (int i = 0; i < reach; ++i)
        grow(result, isKnown);
    return result;
}

Raster withImage(const Raster& raster) {
    const Box box = raster.frame().box();
    Raster both(frameAround({-box.right, box.top, box.right, box.bottom}, raster.frame().scale));
    addScaled(both, raster, 1, nullptr, false);
    addScaled(both, raster, 1, nullptr, true);
    return both;
}

void writeReliefPicture(const Raster& brightness, const ReliefSettings& settings,
                        const std::filesystem::path& file) {
    std::vector<png_byte> pixels;
    pixels.reserve(brightness.values().size());
    for (const float value : brightness.values())
        pixels.push_back(greyOf(value, settings));
    // The simplified interface takes no time stamps or other text along: equal sources give equal files.
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(brightness.width());
    image.height = static_cast<png_uint_32>(brightness.height());
    image.format = PNG_FORMAT_GRAY;
    if (!png_image_write_to_file(&image, file.string().c_str(), 0, pixels.data(), 0, nullptr))
        throw AuthoringError{file.string(), std::string("cannot be written: ") + image.message,
                             "check folder and disk"};
}

} // namespace sorespot
