// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/tile_layer.h"
#include "app/session.h"

#include <QColor>

#include <array>
#include <vector>

namespace sorespot {

/// What a session lays over the body: the marked regions, and of the chosen muscle its shape and its pattern.
/// Main is a solid tint, sometimes a hatch of the same hue, marks an outline: told apart without colour. When
/// something changes, only the tiles that show it are painted again.
class MarksLayer : public sorespot::TileLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor muscle MEMBER m_muscle NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY coloursChanged REQUIRED) ///< Beside the marks' outline.

public:
    explicit MarksLayer(QQuickItem* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);

signals:
    void sessionChanged();
    void coloursChanged();

protected:
    QRect contentIn(const PlatePiece& piece) const override;
    void paint(QPainter& painter, const PlatePiece& piece) const override;

private:
    /// What one view shows; regions by index.
    struct Overlay {
        std::vector<int> marked, essential, spillover;
        std::vector<const MusclePaths*> muscle; // in the order of painting; the figure's
    };
    void follow();
    Overlay overlayOf(View view) const;
    void showMuscle();
    void invalidateChanges(View view, const std::vector<int>& before, const std::vector<int>& after);

    Session* m_session = nullptr;
    QColor m_mark, m_pattern, m_muscle, m_halo;
    std::array<Overlay, allViews.size()> m_shown;
    QString m_shownMuscle; // id and side
};

} // namespace sorespot
