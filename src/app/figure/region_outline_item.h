// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/region_map.h"

#include <QColor>
#include <QImage>
#include <QQuickItem>

namespace sorespot {

/// The outline of one region, for pointer and keyboard. It is as small as what can be seen of the region:
/// moving it repaints little. A child of the item that the map's camera fills; its own geometry is the
/// region's.
class RegionOutlineItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::RegionMap* map READ map WRITE setMap NOTIFY changed REQUIRED)
    Q_PROPERTY(int region READ region WRITE setRegion NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY changed REQUIRED)
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed REQUIRED)

public:
    explicit RegionOutlineItem(QQuickItem* parent = nullptr);

    RegionMap* map() const { return m_map; }
    void setMap(RegionMap* map);
    int region() const { return m_region; }
    void setRegion(int region);

    /// What it shows, one pixel for each device pixel of the item.
    QImage picture() const;

signals:
    void changed();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    void followCamera();
    void place();
    bool isKnown() const;
    double haloWidth() const { return m_lineWidth + 2; }

    RegionMap* m_map = nullptr;
    int m_region = -1; ///< As in RegionMap; -1 shows nothing.
    QColor m_colour, m_halo;
    double m_lineWidth = 2;
};

} // namespace sorespot
