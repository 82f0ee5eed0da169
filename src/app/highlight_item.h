// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure_layer.h"
#include "app/session.h"

#include <QColor>

namespace sorespot {

/// What is laid over the body: the marked regions and the pattern of the chosen muscle. Main is a solid tint,
/// sometimes a hatch of the same hue, marks an outline: told apart without colour.
class HighlightItem : public sorespot::FigureLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY coloursChanged REQUIRED) ///< Beside the marks' outline.

public:
    explicit HighlightItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    Session* session() const { return m_session; }
    void setSession(Session* session);

signals:
    void sessionChanged();
    void coloursChanged();

private:
    /// One path for all, filled at once: neighbours then meet without a seam.
    QPainterPath regionsOf(const std::vector<SidedRegion>& places) const;
    QBrush hatch() const;

    Session* m_session = nullptr;
    QColor m_mark, m_pattern, m_halo;
};

} // namespace sorespot
