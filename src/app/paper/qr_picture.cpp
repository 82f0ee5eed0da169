// SPDX-License-Identifier: MIT
#include "app/paper/qr_picture.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

#include <cstdint>
#include <vector>

namespace sorespot {
namespace {

constexpr int largestVersion = 25;
constexpr long utf8 = 26; // its ECI designator: without it readers guess, and some guess Big5

} // namespace

std::optional<QrPicture> QrPicture::of(const std::string& text) {
    using qrcodegen::QrCode;
    if (text.empty())
        return {};
    try {
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        const QrCode code = QrCode::encodeSegments(
            {qrcodegen::QrSegment::makeEci(utf8), qrcodegen::QrSegment::makeBytes(bytes)},
            QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, largestVersion);
        QrPicture picture;
        picture.m_modules = code.getSize() + 2 * quietZone;
        picture.m_dark.setFillRule(Qt::WindingFill);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0, end = 0; x < code.getSize(); x = end + 1) {
                for (end = x; end < code.getSize() && code.getModule(end, y);)
                    ++end;
                if (end > x)
                    picture.m_dark.addRect(quietZone + x, quietZone + y, end - x, 1);
            }
        }
        return picture;
    } catch (const qrcodegen::data_too_long&) {
        return {};
    }
}

void QrPicture::paint(QPainter& painter, const QRectF& square) const {
    painter.save();
    painter.fillRect(square, Qt::white);
    painter.translate(square.topLeft());
    painter.scale(square.width() / m_modules, square.height() / m_modules);
    painter.fillPath(m_dark, Qt::black);
    painter.restore();
}

} // namespace sorespot
