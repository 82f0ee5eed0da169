// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>

namespace sorespot {

/// The clinic's logo: a PNG or, where the program was built with QtSvg, an SVG, as large as it fits, from the
/// left. What the file holds was looked through before (core/kiosk/logo_check.h).
class LogoItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl file MEMBER m_file NOTIFY fileChanged REQUIRED) ///< Empty for none.
    Q_PROPERTY(bool available READ available NOTIFY changed)        ///< There is one, and it can be read.
    Q_PROPERTY(double aspect READ aspect NOTIFY changed)            ///< Width by height; 1 for none.

public:
    explicit LogoItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    bool available() const { return !m_size.isEmpty(); }
    double aspect() const { return available() ? m_size.width() / m_size.height() : 1; }

signals:
    void fileChanged();
    void changed();

private:
    void read();

    QUrl m_file;
    QSizeF m_size;    // its own; empty where there is none
    QImage m_picture; // of a PNG
};

} // namespace sorespot
