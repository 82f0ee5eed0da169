// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/figure/figure_store.h"
#include "app/figure/paint_layer.h"
#include "app/figure/plate_camera.h"
#include "app/figure/region_map.h"
#include "app/figure/region_outline_item.h"
#include "app/library.h"
#include "app/marks_layer.h"
#include "app/session.h"
#include "core/catalog/catalog_loader.h"

#include <QQmlEngine>
#include <QQuickPaintedItem>
#include <QQuickWindow>

#include <memory>

namespace sorespot {

/// A window whose frames are drawn when asked for: layout, synchronization, painting and handing over to the
/// window system, all before renderFrame() returns.
class BenchWindow {
public:
    explicit BenchWindow(QSize size);

    QQuickWindow& window() { return m_window; }
    void renderFrame();
    int frames() const {
        return m_frames;
    } ///< That reached the window so far: none is drawn where nothing changed.
    /// Lets timers and animations come to rest and draws what they left to be drawn.
    void settle(int milliseconds);

private:
    QQuickWindow m_window;
    int m_frames = 0;
};

/// The program's figure over the whole window.
class FigureScene : public BenchWindow {
public:
    FigureScene(QSize size, FigureStore& figure, Session& session);
    ~FigureScene();

    QQuickItem& plateMap() { return *m_plateMap; }
    PlateCamera& camera() { return *m_camera; }
    RegionMap& regions() { return *m_regions; }
    RegionOutlineItem& outline() { return *m_outline; } ///< Of the region under the pointer.
    PaintLayer& paint() { return *m_paint; }
    MarksLayer& marks() { return *m_marks; }

    /// Lays an item over the figure that is as large as the window and paints nothing: the yardstick.
    void addEmptyItem();
    void repaintEmptyItem(); ///< To be followed by renderFrame().

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_theme;
    std::unique_ptr<QQuickItem> m_plateMap;
    std::unique_ptr<QQuickPaintedItem> m_empty;
    PlateCamera* m_camera = nullptr;
    RegionMap* m_regions = nullptr;
    RegionOutlineItem* m_outline = nullptr;
    PaintLayer* m_paint = nullptr;
    MarksLayer* m_marks = nullptr;
};

/// The program's page with the figure and, beside it, what it leads to.
class HomeScene : public BenchWindow {
public:
    HomeScene(QSize size, FigureStore& figure, Session& session, Library& library, Diary& diary);
    ~HomeScene();

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_theme;
    std::unique_ptr<QQuickItem> m_page;
};

} // namespace sorespot
