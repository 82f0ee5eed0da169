// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <string>

class QPainter;

namespace sorespot {

/// A QR code that holds a text itself, so that a phone reads it without a network. UTF-8 in byte mode, error
/// correction M or better, version 25 at most (core/sheet/sheet_text.h says how much that holds).
class QrPicture {
public:
    static constexpr int quietZone = 4; ///< Modules of empty ground on each side, as the standard asks.

    /// Nothing for a text that is empty or too long.
    static std::optional<QrPicture> of(const std::string& text);

    int modules() const { return m_modules; } ///< Of a side, the quiet zone included.
    /// Dark on white, filling the square with its quiet zone. One path: no seams between modules.
    void paint(QPainter& painter, const QRectF& square) const;

private:
    QrPicture() = default;

    int m_modules = 0;
    QPainterPath m_dark; // in modules, the quiet zone included
};

} // namespace sorespot
