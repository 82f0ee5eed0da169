// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/region_map.h"
#include "app/program.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace sorespot {

/// The real program with its real catalog and figure in a real window; only the holds are as short as the
/// catalog's format allows (5 s, once).
class TestWindow {
public:
    /// Size, language and catalogs of `options` are set here.
    explicit TestWindow(QSize size = {1280, 900}, const QString& settingsFile = {}, Options options = {},
                        const QString& diaryFile = {});

    /// Opens and shows the window; false where that fails.
    bool open();

    Program& program() { return *m_program; }
    Session& session() { return m_program->session(); }
    QQuickWindow* window() { return m_program->window(); }

    /// What a person can see: hidden pages are not searched. Null where there is none.
    QQuickItem* find(const std::function<bool(QQuickItem*)>& condition);
    QQuickItem* named(const QString& objectName);
    QQuickItem* cardOf(const QString& muscle);
    QQuickItem* plateMap() { return named(QStringLiteral("plateMap")); }
    RegionMap* regions(); ///< In the coordinates of plateMap().
    PlateCamera& camera() { return *regions()->camera(); }
    /// In the middle of the first region that shows a place, in the coordinates of plateMap().
    QPointF pointOf(const QString& place) { return regions()->labelPointOf(regions()->indexOf(place)); }
    /// From point to point of the plate, with a button held down.
    void drag(const QList<QPointF>& way, Qt::MouseButton button = Qt::LeftButton);

    /// With the left button in the middle of an item, after scrolling it into view.
    bool click(QQuickItem* item);
    bool clickAt(QQuickItem* item, QPointF position);
    void press(Qt::Key key);
    /// Presses Tab until the focused item fulfils the condition; null where it never does.
    QQuickItem* tabTo(const std::function<bool(QQuickItem*)>& condition);
    QQuickItem* tabToNamed(const QString& objectName);

    QImage picture(); ///< After everything has been laid out and drawn.

private:
    QTemporaryDir m_shortHolds;
    std::unique_ptr<Program> m_program;
};

/// Every visible item below one, itself included, in the order in which they are drawn.
QList<QQuickItem*> visibleItems(QQuickItem* root);

} // namespace sorespot
