// SPDX-License-Identifier: MIT
#include "app/figure/plate_camera.h"
#include "app_test.h"

#include <QSignalSpy>

#include <memory>

namespace sorespot {

class PlateCameraTest : public AppTest {
    Q_OBJECT

    /// A plate of 400 by 200 units; 800x600 shows it at a scale of 2, with 100 px above and below.
    static std::unique_ptr<PlateCamera> make(QSizeF size = {800, 600}) {
        auto camera = std::make_unique<PlateCamera>();
        camera->setBounds({-100, 50, 400, 200});
        camera->setSize(size);
        return camera;
    }

    static bool near(QPointF a, QPointF b, double off = 1) { return (a - b).manhattanLength() <= off; }

private slots:
    void atZoomOneTheWholePlateFitsAndIsCentred() {
        const auto camera = make();
        QCOMPARE(camera->zoom(), 1.0);
        QCOMPARE(camera->scale(), 2.0);
        QCOMPARE(camera->toItem({-100, 50}), QPointF(0, 100));
        QCOMPARE(camera->toItem({300, 250}), QPointF(800, 500));
        QCOMPARE(camera->toPlate({400, 300}), QPointF(100, 150));
        QCOMPARE(camera->rectToItem({-100, 50, 400, 200}), QRectF(0, 100, 800, 400));
        QCOMPARE(camera->shown(), QRectF(-100, 0, 400, 300));
        QVERIFY(camera->canZoomIn() && !camera->canZoomOut());
    }

    void withoutAPlateOrASizeNothingHappens() {
        PlateCamera camera;
        camera.zoomAt({0, 0}, 2);
        camera.panBy(5, 5);
        camera.fit();
        camera.stepZoom(1);
        camera.show({0, 0, 1, 1});
        QVERIFY(!camera.ready());
        QCOMPARE(camera.zoom(), 1.0);
        QVERIFY(!camera.moving());
        camera.setBounds({0, 0, 100, 100});
        QVERIFY(!camera.ready());
        camera.setSize({0, 300});
        QVERIFY(!camera.ready());
        camera.setSize({100, 300});
        QCOMPARE(camera.scale(), 1.0);
        QVERIFY(!camera.moving()); // the first size is no gesture
    }

    void whatIsUnderThePointerStaysThereWhileItZooms() {
        const auto camera = make({800, 400}); // filled by the plate: nothing has to be centred
        const QPointF pointer(250, 240);
        const QPointF under = camera->toPlate(pointer);
        for (int i = 0; i < 30; ++i) {
            camera->zoomAt(pointer, 1.09);
            QVERIFY2(near(camera->toItem(under), pointer), qPrintable(QString::number(camera->zoom())));
        }
        QCOMPARE(camera->zoom(), 12.0);
        QVERIFY(!camera->canZoomIn() && camera->canZoomOut());
        for (int i = 0; i < 60; ++i)
            camera->zoomAt({10, 10}, 1 / 1.09);
        QCOMPARE(camera->zoom(), 1.0);
        QCOMPARE(camera->toItem({-100, 50}), QPointF(0, 0)); // centred again, wherever one zoomed out
    }

    void thePlateCannotBeLost() {
        const auto camera = make();
        camera->zoomAt({400, 300}, 6);
        for (const QPointF& push :
             {QPointF(9000, 0), QPointF(0, 9000), QPointF(-19000, 0), QPointF(0, -19000)}) {
            camera->panBy(push.x(), push.y());
            const QRectF shown = camera->shown();
            QVERIFY(camera->bounds().adjusted(-1, -1, 1, 1).contains(shown));
        }
        // At a zoom at which the height still fits, it stays centred, and the width keeps to the edges.
        camera->fit();
        camera->zoomAt({400, 300}, 1.2);
        camera->panBy(5000, 5000);
        QVERIFY(near(camera->toItem({-100, 50}), {0, 300 - 100 * 2.4}));
    }

    void panningShiftsByLogicalPixels() {
        const auto camera = make();
        camera->zoomAt({400, 300}, 4);
        const QPointF before = camera->toItem({100, 150});
        camera->panBy(-37, 12);
        QVERIFY(near(camera->toItem({100, 150}), before + QPointF(-37, 12), 0.01));
    }

    void manySmallPansAddUp() {
        const auto camera = make();
        camera->zoomAt({400, 300}, 4);
        const QPointF before = camera->toItem({100, 150});
        for (int i = 0; i < 100; ++i)
            camera->panBy(0.3, -0.2);
        QVERIFY(near(camera->toItem({100, 150}), before + QPointF(30, -20)));
    }

    void nonsenseIsIgnored() {
        const auto camera = make();
        for (double factor : {0.0, -2.0, qQNaN(), qInf()})
            camera->zoomAt({1, 1}, factor);
        camera->panBy(qQNaN(), 1);
        camera->show({});
        QCOMPARE(camera->zoom(), 1.0);
        QCOMPARE(camera->toItem({-100, 50}), QPointF(0, 100));
    }

    void plateAndItemMeetOnDevicePixels() {
        for (double ratio : {1.0, 1.25, 1.5, 2.0}) {
            const auto camera = make({801, 601});
            camera->setPixelRatio(ratio);
            for (int i = 0; i < 20; ++i) {
                camera->zoomAt({123.4, 432.1}, 1.07);
                camera->panBy(0.37, 0.21);
                const QPointF origin = camera->toItem({0, 0}) * ratio;
                QVERIFY(near(origin, origin.toPoint(), 1e-6));
            }
        }
    }

    void showFitsABoxWithItsMargin() {
        const auto camera = make();
        camera->show({50, 100, 40, 20}, 0.1);
        const QRectF box = camera->rectToItem({50, 100, 40, 20});
        QVERIFY(near(box.topLeft(), {80, 300 - 160}) && near(box.bottomRight(), {720, 300 + 160}));
        QVERIFY(!camera->moving()); // sharp at once
        camera->show({50, 100, 0.1, 0.1});
        QCOMPARE(camera->zoom(), 12.0);
    }

    void hardlyLessThanEverythingIsEverything() {
        const auto camera = make();
        const QRectF all = camera->bounds();
        camera->show(QRectF(all.topLeft(), all.size() * 0.75), 0);
        QVERIFY(camera->zoom() > 1.3);
        camera->show(QRectF(all.topLeft(), all.size() * 0.85), 0);
        QCOMPARE(camera->zoom(), 1.0);
    }

    void stepsGoInAndOutAgain() {
        const auto camera = make();
        QList<double> zooms;
        while (camera->canZoomIn()) {
            zooms << camera->zoom();
            camera->stepZoom(1);
            QVERIFY(zooms.size() < 20);
        }
        camera->stepZoom(1);
        QCOMPARE(camera->zoom(), 12.0);
        camera->fit();
        QCOMPARE(camera->zoom(), 1.0);
        camera->stepZoom(1);
        QVERIFY(qFuzzyCompare(camera->zoom(), zooms[1]));
        camera->stepZoom(-1);
        QCOMPARE(camera->zoom(), 1.0);
    }

    void itMovesDuringAGestureAndAMomentLonger() {
        const auto camera = make();
        QSignalSpy spy(camera.get(), &PlateCamera::movingChanged);
        camera->zoomAt({1, 1}, 1.1);
        QVERIFY(camera->moving());
        camera->panBy(1, 1);
        QCOMPARE(spy.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!camera->moving(), 1000);
        QCOMPARE(spy.count(), 2);
        camera->setHeld(true);
        QVERIFY(camera->moving());
        QTest::qWait(250);
        QVERIFY(camera->moving()); // fingers rest, but are down
        camera->setHeld(false);
        QTRY_VERIFY_WITH_TIMEOUT(!camera->moving(), 1000);
        camera->setSize({700, 600});
        QVERIFY(camera->moving());
    }

    void itGlidesThereOnlyWhenAskedTo() {
        const auto camera = make();
        camera->setGlideTime(150);
        QSignalSpy changes(camera.get(), &PlateCamera::changed);
        camera->show({50, 100, 40, 20}, 0);
        QCOMPARE(camera->zoom(), 1.0);
        QVERIFY(camera->moving());
        double last = 1;
        connect(camera.get(), &PlateCamera::changed, this, [&] {
            QVERIFY(camera->zoom() >= last);
            last = camera->zoom();
        });
        QTRY_COMPARE_WITH_TIMEOUT(camera->zoom(), 10.0, 3000);
        QVERIFY(changes.count() > 2);
        QVERIFY(near(camera->toItem({50, 100}), {0, 100}));
        disconnect(camera.get(), &PlateCamera::changed, this, nullptr);

        // A hand on the figure ends it.
        camera->fit();
        QTest::qWait(40);
        camera->panBy(1, 0);
        const double zoom = camera->zoom();
        QTest::qWait(250);
        QCOMPARE(camera->zoom(), zoom);
        QVERIFY(zoom > 1);
    }

    void threeQuickStepsAreThree() {
        const auto jumping = make();
        const auto gliding = make();
        gliding->setGlideTime(80);
        for (int i = 0; i < 3; ++i) {
            jumping->stepZoom(1);
            gliding->stepZoom(1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(gliding->zoom(), jumping->zoom(), 3000);
    }
};

std::unique_ptr<QObject> makePlateCameraTest() {
    return std::make_unique<PlateCameraTest>();
}

} // namespace sorespot

#include "plate_camera_test.moc"
