// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/overlay_forecast.h"
#include "app/figure/tile_layer.h"
#include "app/session.h"

#include <QColor>
#include <QTimer>

#include <memory>

namespace sorespot {

/// What a session lays over the body (see overlay.h): the marked regions, and the pattern that is chosen or
/// looked at in passing. When something changes, only the tiles that show it are painted again; while nothing
/// happens, the patterns that may come next are painted ahead.
class MarksLayer : public sorespot::TileLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor secondPattern MEMBER m_secondPattern NOTIFY coloursChanged REQUIRED) ///< To compare.
    Q_PROPERTY(QColor muscle MEMBER m_muscle NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY coloursChanged REQUIRED) ///< Beside the marks' outline.
    Q_PROPERTY(QColor spot MEMBER m_spot NOTIFY coloursChanged REQUIRED) ///< Of trigger points,
    Q_PROPERTY(QColor spotHalo MEMBER m_spotHalo NOTIFY coloursChanged REQUIRED) ///< and beneath them.

public:
    explicit MarksLayer(QQuickItem* parent = nullptr);
    ~MarksLayer() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);

    /// What of the plate the chosen muscle, its points and its pain cover; empty for none.
    Q_INVOKABLE QRectF chosenBox() const;

    /// Waits for all that is painted ahead; for tests and benchmarks.
    void finishForecast();
    const OverlayForecast& forecast() const { return m_forecast; }

signals:
    void sessionChanged();
    void coloursChanged();

protected:
    QRect contentIn(const PlatePiece& piece) const override;
    void paint(QPainter& painter, const PlatePiece& piece) const override;
    std::optional<PlatePicture> pictureAhead(Tile tile, const PlatePiece& piece) const override;
    void shownAtRest() override;

private:
    void follow();
    void recolour();
    void forget(); ///< What is kept of figure and catalog.
    void lookAhead();
    void replace(PatternChoice& shown, std::shared_ptr<const PatternShapes>& shapes,
                 const PatternChoice& choice);
    void invalidatePattern(const PatternShapes* pattern);
    void invalidateChanges(View view, const std::vector<int>& before, const std::vector<int>& after);
    OverlayInk ink() const;
    OverlayForecast::Ground groundOf(const PlatePiece& piece) const;

    Session* m_session = nullptr;
    QColor m_mark, m_pattern, m_secondPattern, m_muscle, m_halo, m_spot, m_spotHalo;
    Overlay m_overlay;
    PatternChoice m_choice, m_secondChoice; // what the overlay shows
    std::unique_ptr<PatternShelf> m_shelf;  // null without a figure
    QTimer m_rest;
    OverlayForecast m_forecast; // last: its thread uses what stands above
};

} // namespace sorespot
