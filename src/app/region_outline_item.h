// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure_layer.h"

#include <QColor>

namespace sorespot {

/// The outline of one region, for pointer and keyboard. It is as small as the region: moving it repaints
/// little. A sibling of the map it follows; its own geometry is the region's.
class RegionOutlineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::FigureLayer* map READ map WRITE setMap NOTIFY changed REQUIRED)
    Q_PROPERTY(int region READ region WRITE setRegion NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY changed REQUIRED)
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed REQUIRED)

public:
    explicit RegionOutlineItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    FigureLayer* map() const { return m_map; }
    void setMap(FigureLayer* map);
    int region() const { return m_region; }
    void setRegion(int region);

signals:
    void changed();

private:
    void place();

    FigureLayer* m_map = nullptr;
    int m_region = -1; ///< Index into FigureView::regions; -1 shows nothing.
    QColor m_colour, m_halo;
    double m_lineWidth = 2;
};

} // namespace sorespot
