// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <cstddef>
#include <vector>

namespace sorespot {

/// Memory for pictures that live as long as one painting; keep one per thread and purpose. Tiles come by the
/// dozen, and getting fresh pages from the system takes as long as filling them.
class ScratchPicture {
public:
    /// 32 bits per pixel, of no certain content; valid until the next call. Of a large picture, which comes
    /// alone, nothing is kept.
    QImage ofSize(QSize size, QImage::Format format) {
        const auto pixels = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
        if (pixels > mostKept)
            return {size, format};
        m_pixels.resize(mostKept);
        return {reinterpret_cast<uchar*>(m_pixels.data()), size.width(), size.height(), size.width() * 4,
                format};
    }

private:
    static constexpr std::size_t mostKept = 256 * 256; // a tile
    std::vector<QRgb> m_pixels;
};

} // namespace sorespot
