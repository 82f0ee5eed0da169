// SPDX-License-Identifier: MIT
#include "app/figure/region_map.h"
#include "app/figure/region_outline_item.h"
#include "app/ring_item.h"
#include "app_test.h"
#include "picture_checks.h"

#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

class FigureTest : public AppTest {
    Q_OBJECT

    struct Map {
        PlateCamera camera;
        RegionMap regions;

        explicit Map(QSizeF size) {
            camera.setBounds(shippedFigure().plateBounds());
            camera.setSize(size);
            regions.setFigure(&shippedFigure());
            regions.setCamera(&camera);
        }
    };

private slots:
    void theShippedFigureIsRead() {
        QVERIFY2(!shippedFigure().hasError(), qPrintable(shippedFigure().errorText()));
        for (View view : allViews) {
            QVERIFY(!shippedFigure().paths(view).silhouette.whole().isEmpty());
            QVERIFY(!shippedFigure().view(view).regions.empty());
            QVERIFY(!shippedFigure().relief(view).isFlat());
        }
    }

    void aFolderWithoutAFigureIsAnErrorInWords() {
        const QTemporaryDir empty;
        const FigureStore store(empty.path().toStdString());
        QVERIFY(store.hasError());
        QVERIFY2(store.errorText().contains(QStringLiteral("front.json")), qPrintable(store.errorText()));
    }

    void aRegionIsHitAtItsLabelPointAtEverySizeAndZoom_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("zoom");
        const QList<QSizeF> sizes{{330, 300}, {700, 600}, {1800, 2000}, {1200, 300}, {300, 1800}};
        for (const QSizeF& size : sizes) {
            for (double zoom : {1.0, 3.3, 12.0})
                QTest::addRow("%gx%g zoom %g", size.width(), size.height(), zoom) << size << zoom;
        }
    }
    void aRegionIsHitAtItsLabelPointAtEverySizeAndZoom() {
        QFETCH(QSizeF, size);
        QFETCH(double, zoom);
        Map map(size);
        map.camera.zoomAt({100, 100}, zoom);
        const RegionMap& regions = map.regions;
        QVERIFY(regions.regionCount() > 200);
        for (int region = 0; region < regions.regionCount(); ++region) {
            const QPointF label = regions.labelPointOf(region);
            const QString place = regions.placeOf(region);
            QVERIFY2(regions.rectOf(region).contains(label), qPrintable(place));
            QVERIFY2(regions.regionAt(label.x(), label.y(), 0) == region, qPrintable(place));
            QVERIFY2(regions.regionAt(label.x(), label.y(), 12) == region, qPrintable(place));
            QCOMPARE(regions.viewAt(label.x(), label.y(), 0), regions.viewOf(region));
            QVERIFY(regions.indicesOf(place).contains(region));
            QVERIFY(regions.rectOfView(regions.viewOf(region))
                        .adjusted(-1, -1, 1, 1)
                        .contains(regions.rectOf(region)));
            QVERIFY(shippedFigure().plateBounds().contains(regions.plateRectOf(region)));
        }
        QCOMPARE(regions.indexOf(QStringLiteral("tail:left")), -1);
        QCOMPARE(regions.viewOf(-1), -1);
    }

    void everyPlaceOfTheFigureIsOneOfTheCatalog() {
        const Catalog& catalog = shippedCatalog().catalog;
        for (View view : allViews) {
            for (const FigureRegion& region : shippedFigure().view(view).regions) {
                const Region* known = catalog.findRegion(region.id);
                QVERIFY2(known != nullptr, region.id.c_str());
                QVERIFY2((known->kind == RegionKind::Midline) == (region.side == Side::Midline),
                         region.id.c_str());
            }
        }
    }

    void theRightFrontShoulderIsOnTheViewersLeft() {
        const Map map({1340, 1064});
        const auto xOf = [&](const char* place) {
            return map.regions.labelPointOf(map.regions.indexOf(QString::fromLatin1(place))).x();
        };
        QVERIFY(xOf("shoulder_front:right") < xOf("shoulder_front:left"));
        QVERIFY(xOf("shoulder_back:right") > xOf("shoulder_back:left"));
    }

    void aPlaceThatSeveralViewsShowHasAnIndexInEach() {
        const Map map({1340, 1064});
        QList<int> views;
        for (int region : map.regions.indicesOf(QStringLiteral("temple:left")))
            views << map.regions.viewOf(region);
        QVERIFY(views.contains(RegionMap::Front) && views.contains(RegionMap::HeadLeft));
        QVERIFY(!views.contains(RegionMap::HeadRight));
        QCOMPARE(map.regions.viewOf(map.regions.indexOf(QStringLiteral("temple:left"))),
                 int(RegionMap::Front));
    }

    void aTapNearTheBodySnapsToItAndOneFarAwayDoesNot() {
        const Map map({1340, 1064});
        const int crown = map.regions.regionTowards(-1, Qt::Key_Down);
        // From the label point straight up, out of the head.
        QPointF outside = map.regions.labelPointOf(crown);
        while (map.regions.regionAt(outside.x(), outside.y(), 0) >= 0)
            outside.ry() -= 0.5;
        outside.ry() -= 5;
        QCOMPARE(map.regions.regionAt(outside.x(), outside.y(), 0), -1);
        QCOMPARE(map.regions.regionAt(outside.x(), outside.y(), 4), -1);
        QVERIFY(map.regions.regionAt(outside.x(), outside.y(), 12) >= 0);
        QCOMPARE(map.regions.regionAt(1, 1, 12), -1);
        QCOMPARE(map.regions.regionAt(qQNaN(), 100, 12), -1);
    }

    void theToleranceIsInPixelsWhateverTheSize() {
        for (double scale : {0.5, 1.0, 3.0}) {
            const Map map(QSizeF(1340, 1064) * scale);
            QPointF outside = map.regions.labelPointOf(map.regions.regionTowards(-1, Qt::Key_Down));
            while (map.regions.regionAt(outside.x(), outside.y(), 0) >= 0)
                outside.ry() -= 0.25;
            QVERIFY(map.regions.regionAt(outside.x(), outside.y() - 10, 12) >= 0);
            QCOMPARE(map.regions.regionAt(outside.x(), outside.y() - 14, 12), -1);
        }
    }

    void arrowKeysReachEveryRegionAndStopAtTheEdge() {
        const Map map({1340, 1064});
        QSet<int> reached{map.regions.regionTowards(-1, Qt::Key_Down)};
        QList<int> open = reached.values();
        while (!open.isEmpty()) {
            const int from = open.takeLast();
            for (int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const int next = map.regions.regionTowards(from, key);
                if (!reached.contains(next)) {
                    reached << next;
                    open << next;
                }
            }
        }
        QCOMPARE(reached.size(), map.regions.regionCount());
        int at = map.regions.regionTowards(-1, Qt::Key_Up);
        QCOMPARE(map.regions.viewOf(at), int(RegionMap::Front));
        for (int steps = 0; map.regions.regionTowards(at, Qt::Key_Left) != at; ++steps) {
            at = map.regions.regionTowards(at, Qt::Key_Left);
            QVERIFY(steps < 60);
        }
    }

    void aCloseUpAroundAPointIsTheSmallestOne() {
        const Map map({1340, 1064});
        const Plate& plate = shippedFigure().plate();
        QVERIFY(!plate.closeUps.empty());
        for (const CloseUp& closeUp : plate.closeUps) {
            const Point at = plate.placementOf(closeUp.view).toPlate(closeUp.box.center());
            const QPointF inItem = map.camera.toItem({at.x, at.y});
            const QRectF found = map.regions.closeUpAt(inItem.x(), inItem.y());
            QVERIFY(found.contains(QPointF(at.x, at.y)));
            const Box own = plate.placementOf(closeUp.view).toPlate(closeUp.box);
            QVERIFY(found.width() * found.height() <= own.width() * own.height() + 1e-6);
        }
        QVERIFY(map.regions.closeUpAt(1, 1).isEmpty());
    }

    void itTellsWhenTheCameraRestsElsewhere() {
        Map map({1340, 1064});
        const int before = map.regions.revision();
        map.camera.zoomAt({3, 3}, 2);
        map.camera.zoomAt({3, 3}, 2);
        QCOMPARE(map.regions.revision(), before);
        QTRY_VERIFY_WITH_TIMEOUT(map.regions.revision() > before, 2000);
    }

    void bodySpaceIsThatOfTheView() {
        const Map map({1340, 1064});
        const int knee = map.regions.indexOf(QStringLiteral("knee_front:left"));
        const QPointF label = map.regions.labelPointOf(knee);
        const QPointF body = map.regions.toBody(map.regions.viewOf(knee), label.x(), label.y());
        const Point expected = shippedFigure()
                                   .view(View::Front)
                                   .regions[static_cast<std::size_t>(map.regions.indexInView(knee))]
                                   .label;
        QVERIFY((body - QPointF(expected.x, expected.y)).manhattanLength() < 1e-6);
    }

    void withoutAFigureItAnswersNothing() {
        FigureStore broken(std::filesystem::path("/nonexistent"));
        QVERIFY(broken.hasError() && broken.plateBounds().isEmpty());
        PlateCamera camera;
        camera.setSize({300, 700});
        RegionMap regions;
        regions.setFigure(&broken);
        regions.setCamera(&camera);
        QCOMPARE(regions.regionCount(), 0);
        QCOMPARE(regions.regionAt(150, 300, 50), -1);
        QCOMPARE(regions.regionTowards(-1, Qt::Key_Down), -1);
        QCOMPARE(regions.placeOf(0), QString());
        QVERIFY(regions.rectOf(0).isNull() && regions.labelPointOf(0).isNull());
        QVERIFY(regions.closeUpAt(150, 300).isNull() && regions.rectOfView(RegionMap::Front).isNull());
    }

    void theOutlineFollowsItsRegion() {
        QQuickWindow window; // Qt 6.8 calls no item visible that has no parent
        Map map({1340, 1064});
        RegionOutlineItem outline;
        outline.setParentItem(window.contentItem());
        outline.setProperty("colour", QColor(Qt::blue));
        outline.setProperty("halo", QColor(Qt::yellow));
        outline.setMap(&map.regions);
        QVERIFY(!outline.isVisible());
        const int region = map.regions.indexOf(QStringLiteral("knee_front:left"));
        outline.setRegion(region);
        QVERIFY(outline.isVisible());
        const auto here = [&] { return QRectF(outline.position(), outline.size()); };
        QVERIFY(here().contains(map.regions.rectOf(region)));
        QVERIFY(here().width() <
                map.regions.rectOf(region).width() + 20); // no larger than needed: it is moved a lot
        const QImage picture = outline.picture();
        QVERIFY(countPixels(picture, [](const QColor& c) { return c == QColor(Qt::blue); }) > 20);
        QVERIFY(countPixels(picture, [](const QColor& c) { return c.red() > 100 && c.blue() < 100; }) > 20);
        map.camera.setSize({2680, 2128});
        QVERIFY(here().contains(map.regions.rectOf(region)));
        // However large the region gets, what cannot be seen of it is not painted.
        const int thigh = map.regions.indexOf(QStringLiteral("thigh_front:left"));
        outline.setRegion(thigh);
        map.camera.setSize({600, 480});
        map.camera.show(map.regions.plateRectOf(thigh).adjusted(20, 50, -20, -50), 0);
        QVERIFY(!here().contains(map.regions.rectOf(thigh)));
        QVERIFY(QRectF(QPointF(0, 0), map.camera.size()).contains(here()));
        map.camera.show({0, 0, 100, 100}); // elsewhere
        QVERIFY(!outline.isVisible());
        map.camera.fit();
        QVERIFY(outline.isVisible());
        outline.setRegion(9999);
        QVERIFY(!outline.isVisible());
    }

    void theRingFillsClockwiseFromTheTop() {
        RingItem ring;
        ring.setSize({200, 200});
        ring.setProperty("track", QColor(Qt::white));
        ring.setProperty("colour", QColor(Qt::red));
        ring.setProperty("breath", 0.0);
        ring.setProperty("progress", 0.5);
        const QImage half = pictureOf(ring);
        QCOMPARE(half.pixelColor(195, 100), QColor(Qt::red));
        QCOMPARE(half.pixelColor(4, 100), QColor(Qt::white));
        ring.setProperty("progress", 7.0); // never more than once round
        QCOMPARE(pictureOf(ring).pixelColor(4, 100), QColor(Qt::red));
        const QImage empty = pictureOf(ring);
        ring.setProperty("breath", 1.0);
        QVERIFY(pictureOf(ring) != empty);
    }
};

std::unique_ptr<QObject> makeFigureTest() {
    return std::make_unique<FigureTest>();
}

} // namespace sorespot

#include "figure_test.moc"
