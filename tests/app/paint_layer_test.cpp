// SPDX-License-Identifier: MIT
#include "app/figure/paint_layer.h"
#include "app/figure/region_map.h"
#include "layer_checks.h"
#include "picture_checks.h"

#include <QQuickWindow>

#include <memory>

namespace sorespot {

class PaintLayerTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<PlateCamera> m_camera;
    std::unique_ptr<Opened<PaintLayer>> m_layer;

    using Path = std::vector<Point>;
    static std::shared_ptr<const BrushStroke> stroke(Path path, double radius = 10, bool erases = false,
                                                     View view = View::Front) {
        return std::make_shared<const BrushStroke>(BrushStroke{view, erases, radius, std::move(path)});
    }
    QColor at(const QImage& picture, Point body, View view = View::Front) const {
        const Point onPlate = shippedFigure().plate().placementOf(view).toPlate(body);
        return picture.pixelColor(m_camera->toItem({onPlate.x, onPlate.y}).toPoint());
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_camera = cameraOver(shippedFigure(), {1340, 1064});
        m_layer = std::make_unique<Opened<PaintLayer>>();
        m_layer->setFigure(&shippedFigure());
        m_layer->setCamera(m_camera.get());
        m_layer->setProperty("colour", QColor(255, 0, 0));
    }

    void aDotIsAsLargeAsTheBrushOnTheBody() {
        for (double zoom : {1.0, 3.0}) {
            m_camera->fit();
            m_camera->zoomAt({330, 300}, zoom);
            m_layer->setStrokes({stroke({{0, 300}}, 20)});
            const QImage picture = m_layer->picture();
            for (const Point& inside : {Point{0, 300}, Point{-19, 300}, Point{13, 313}})
                QVERIFY(qAbs(at(picture, inside).alphaF() - 0.5) < 0.02);
            for (const Point& outside : {Point{-21, 300}, Point{15, 315}})
                QCOMPARE(at(picture, outside).alpha(), 0);
        }
    }

    void aStrokeIsRoundAndFollowsItsPath() {
        m_layer->setStrokes({stroke({{-40, 250}, {0, 250}, {0, 320}})});
        const QImage picture = m_layer->picture();
        for (const Point& inside : {Point{-49, 250}, Point{-20, 258}, Point{6, 244}, Point{0, 329}})
            QVERIFY(at(picture, inside).alpha() > 0);
        for (const Point& outside : {Point{-48, 259}, Point{-20, 262}, Point{-9, 333}, Point{30, 300}})
            QCOMPARE(at(picture, outside).alpha(), 0);
    }

    void paintedTwiceIsNoDarker() {
        m_layer->setStrokes(
            {stroke({{-30, 250}, {30, 250}}), stroke({{0, 230}, {0, 280}}), stroke({{0, 250}})});
        const QImage picture = m_layer->picture();
        QCOMPARE(at(picture, {0, 250}), at(picture, {25, 250}));
    }

    void theEraserTakesAwayWhatWasPaintedBefore() {
        const auto painted = stroke({{-40, 250}, {40, 250}});
        const auto erased = stroke({{0, 250}}, 12, true);
        m_layer->setStrokes({erased, painted});
        QVERIFY(at(m_layer->picture(), {0, 250}).alpha() > 0);
        m_layer->setStrokes({painted, erased});
        const QImage picture = m_layer->picture();
        QCOMPARE(at(picture, {0, 250}).alpha(), 0);
        QVERIFY(at(picture, {-30, 250}).alpha() > 0);
        m_layer->setStrokes({painted, erased, stroke({{0, 250}}, 4)});
        QVERIFY(at(m_layer->picture(), {0, 250}).alpha() > 0);
    }

    void paintStaysOnItsBody() {
        // From the chest far out to the side: only what is body takes paint, and only in the view painted on.
        m_layer->setStrokes({stroke({{0, 300}, {900, 300}}, 15)});
        const QImage picture = m_layer->picture();
        QVERIFY(at(picture, {0, 300}).alpha() > 0);
        RegionMap regions;
        regions.setFigure(&shippedFigure());
        regions.setCamera(m_camera.get());
        const QRectF front = regions.rectOfView(RegionMap::Front);
        for (int y = 0; y < picture.height(); y += 2) {
            for (int x = 0; x < picture.width(); x += 2) {
                if (picture.pixelColor(x, y).alpha() < 20)
                    continue;
                QVERIFY(front.contains(QPointF(x, y)));
                QCOMPARE(regions.viewAt(x + 0.5, y + 0.5, 1.5), int(RegionMap::Front));
            }
        }
    }

    void anEraserOfOneViewSparesTheOthers() {
        m_layer->setStrokes({stroke({{0, 300}}, 20, false, View::Back),
                             stroke({{-600, 300}, {600, 300}}, 40, true),
                             stroke({{0, 300}}, 20, true, View::Soles)});
        QVERIFY(at(m_layer->picture(), {0, 300}, View::Back).alpha() > 0);
    }

    void aGrowingStrokePaintsOnlyTheTilesAtItsEnd() {
        QQuickWindow window;
        window.resize(1340, 1064);
        m_camera->zoomAt({330, 300}, 5);
        QTRY_VERIFY_WITH_TIMEOUT(!m_camera->moving(), 2000);
        m_layer->setParentItem(window.contentItem());
        m_layer->setSize(m_camera->size());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const Box shown{m_camera->shown().left(), m_camera->shown().top(), m_camera->shown().right(),
                        m_camera->shown().bottom()};
        const Placement& front = shippedFigure().plate().placementOf(View::Front);
        const Point start = front.toBody(shown.center());
        Path path{start};
        m_layer->setStrokes({stroke(path, 3)});
        window.grabWindow();
        m_layer->painted();
        for (int i = 1; i < 30; ++i) {
            path.push_back(start + Point{i * 3.0, 0});
            m_layer->setStrokes({stroke(path, 3)});
            window.grabWindow();
            const std::vector<PlatePiece> painted = m_layer->painted();
            QVERIFY(!painted.empty() && painted.size() <= 4);
        }
        // The finished stroke, and one more elsewhere: only that one.
        m_layer->setStrokes({stroke(path, 3), stroke({start + Point{0, 60}}, 2)});
        window.grabWindow();
        QVERIFY(m_layer->painted().size() <= 4);
        m_layer->setStrokes({stroke(path, 3), stroke({start + Point{0, 60}}, 2)});
        window.grabWindow();
        QVERIFY(m_layer->painted().empty());
        m_layer->setStrokes({});
        window.grabWindow();
        QVERIFY(m_layer->painted().empty()); // no tile has anything left to paint
        QCOMPARE(countPixels(m_layer->picture(), [](const QColor& c) { return c.alpha() > 0; }), 0);
        m_layer->setParentItem(nullptr);
    }
};

std::unique_ptr<QObject> makePaintLayerTest() {
    return std::make_unique<PaintLayerTest>();
}

} // namespace sorespot

#include "paint_layer_test.moc"
