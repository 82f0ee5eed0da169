// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure_store.h"

#include <QQuickPaintedItem>

namespace sorespot {

/// A painted layer over one view of the figure. All layers of a map have the same size and thus the same
/// transform from body space. Antialiased on every backend (Qt's default for painted items is off).
class FigureLayer : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of the figure's layers")
    Q_PROPERTY(sorespot::FigureStore* figure READ figure WRITE setFigure NOTIFY figureChanged REQUIRED)
    Q_PROPERTY(BodyView view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    enum BodyView { Front, Back };
    Q_ENUM(BodyView)

    explicit FigureLayer(QQuickItem* parent = nullptr);

    FigureStore* figure() const { return m_figure; }
    void setFigure(FigureStore* figure);
    BodyView view() const { return m_view; }
    void setView(BodyView view);

    View coreView() const { return m_view == Front ? View::Front : View::Back; }
    bool ready() const { return m_figure != nullptr && !m_figure->hasError(); }
    ViewTransform viewTransform() const;

signals:
    void figureChanged();
    void viewChanged();

protected:
    /// Lets the painter speak body space.
    void useBodySpace(QPainter& painter) const;

private:
    FigureStore* m_figure = nullptr;
    BodyView m_view = Front;
};

} // namespace sorespot
