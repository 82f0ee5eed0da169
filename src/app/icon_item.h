// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace sorespot {

/// The picture on a button, as lines of one colour: no font has all of them, and an image would need one file
/// per theme. Drawn in the middle of the item on a square of 24 units, as large as fits.
class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Icon icon MEMBER m_icon NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed REQUIRED)
    /// For a language written from right to left: what points back or forth, or shows lines of text, turns
    /// round.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)

public:
    enum Icon {
        Brush,
        Eraser,
        Hand,
        Undo,
        Redo,
        Clear,
        List,
        Plus,
        Minus,
        Fit,
        Cross,
        Compare,
        Sheet,
        Sound,
        SoundOff,
        Speech,
        SpeechOff,
        Gear,
        Question,
        Shield,
        Contrast,
        Pause,
        Play,
        ChevronUp,
        ChevronDown,
        Book
    };
    Q_ENUM(Icon)

    explicit IconItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    Icon m_icon = Plus;
    QColor m_colour;
    bool m_mirrored = false;
};

} // namespace sorespot
