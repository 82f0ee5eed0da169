// SPDX-License-Identifier: MIT
#include "figure_builder/relief_picture.h"

#include "figure_builder/authoring_error.h"

#include <png.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sorespot {

void writeReliefPicture(const Raster& brightness, const ReliefSettings& settings,
                        const std::filesystem::path& file) {
    std::vector<png_byte> pixels;
    pixels.reserve(brightness.values().size() * 2);
    for (const float value : brightness.values()) {
        const double strength = value < 0
                                    ? std::min(-value * settings.shadeStrength, settings.shadeLimit)
                                    : std::min(value * settings.highlightStrength, settings.highlightLimit);
        const auto alpha = static_cast<png_byte>(std::lround(strength * 255));
        pixels.push_back(value < 0 || alpha == 0 ? 0 : 255);
        pixels.push_back(alpha);
    }
    // The simplified interface takes no time stamps or other text along: equal sources give equal files.
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(brightness.width());
    image.height = static_cast<png_uint_32>(brightness.height());
    image.format = PNG_FORMAT_GA;
    if (!png_image_write_to_file(&image, file.string().c_str(), 0, pixels.data(), 0, nullptr))
        throw AuthoringError{file.string(), std::string("cannot be written: ") + image.message,
                             "check folder and disk"};
}

} // namespace sorespot
