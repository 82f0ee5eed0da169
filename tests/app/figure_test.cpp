// SPDX-License-Identifier: MIT
#include "app/figure_item.h"
#include "app/region_outline_item.h"
#include "app/ring_item.h"
#include "app_test.h"
#include "picture_checks.h"

#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

class FigureTest : public AppTest {
    Q_OBJECT

    static void prepare(FigureItem& item, FigureLayer::BodyView view, QSizeF size) {
        item.setFigure(&shippedFigure());
        item.setView(view);
        item.setSize(size);
        item.setProperty("skin", QColor(200, 190, 180));
        item.setProperty("shade", QColor(80, 60, 50));
        item.setProperty("light", QColor(255, 255, 255));
        item.setProperty("formLine", QColor(100, 90, 80));
        item.setProperty("outline", QColor(20, 20, 20));
    }

private slots:
    void theShippedFigureIsRead() {
        QVERIFY2(!shippedFigure().hasError(), qPrintable(shippedFigure().errorText()));
        for (View view : allViews) {
            QVERIFY(!shippedFigure().silhouette(view).isEmpty());
            QVERIFY(!shippedFigure().view(view).regions.empty());
            const QImage relief = shippedFigure().relief(view, Qt::black, Qt::white);
            QVERIFY(!relief.isNull());
            QVERIFY(countPixels(relief, [](const QColor& c) { return c.alpha() > 0; }) > 1000);
        }
    }

    void aFolderWithoutAFigureIsAnErrorInWords() {
        const QTemporaryDir empty;
        const FigureStore store(empty.path().toStdString());
        QVERIFY(store.hasError());
        QVERIFY2(store.errorText().contains(QStringLiteral("front.json")), qPrintable(store.errorText()));
    }

    void aRegionIsHitAtItsLabelPointAtEverySize_data() {
        QTest::addColumn<int>("view");
        QTest::addColumn<QSizeF>("size");
        const QList<QSizeF> sizes{{160, 380}, {330, 700}, {900, 2000}, {1200, 500}, {300, 1800}};
        for (int view : {FigureLayer::Front, FigureLayer::Back}) {
            for (const QSizeF& size : sizes)
                QTest::addRow("%s %gx%g", view == FigureLayer::Front ? "front" : "back", size.width(),
                              size.height())
                    << view << size;
        }
    }
    void aRegionIsHitAtItsLabelPointAtEverySize() {
        QFETCH(int, view);
        QFETCH(QSizeF, size);
        FigureItem item;
        prepare(item, static_cast<FigureLayer::BodyView>(view), size);
        QVERIFY(item.regionCount() > 50);
        for (int region = 0; region < item.regionCount(); ++region) {
            const QPointF label = item.labelPointOf(region);
            const QString place = item.placeOf(region);
            QVERIFY2(QRectF(QPointF(), size).contains(label), qPrintable(place));
            QVERIFY2(item.rectOf(region).contains(label), qPrintable(place));
            QVERIFY2(item.regionAt(label.x(), label.y(), 0) == region, qPrintable(place));
            QVERIFY2(item.regionAt(label.x(), label.y(), 12) == region, qPrintable(place));
            QCOMPARE(item.indexOf(place), region);
        }
        QCOMPARE(item.indexOf(QStringLiteral("tail:left")), -1);
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
        FigureItem front;
        prepare(front, FigureLayer::Front, {330, 700});
        const QPointF right = front.labelPointOf(front.indexOf(QStringLiteral("shoulder_front:right")));
        const QPointF left = front.labelPointOf(front.indexOf(QStringLiteral("shoulder_front:left")));
        QVERIFY(right.x() < 165 && left.x() > 165);
        FigureItem back;
        prepare(back, FigureLayer::Back, {330, 700});
        QVERIFY(back.labelPointOf(back.indexOf(QStringLiteral("shoulder_back:right"))).x() > 165);
    }

    void aTapNearTheBodySnapsToItAndOneFarAwayDoesNot() {
        FigureItem item;
        prepare(item, FigureLayer::Front, {330, 700});
        const int crown = item.regionTowards(-1, Qt::Key_Down);
        // From the label point straight up, out of the head.
        QPointF outside = item.labelPointOf(crown);
        while (item.regionAt(outside.x(), outside.y(), 0) >= 0)
            outside.ry() -= 0.5;
        outside.ry() -= 5;
        QCOMPARE(item.regionAt(outside.x(), outside.y(), 0), -1);
        QCOMPARE(item.regionAt(outside.x(), outside.y(), 4), -1);
        QVERIFY(item.regionAt(outside.x(), outside.y(), 12) >= 0);
        QCOMPARE(item.regionAt(1, 1, 12), -1);
        QCOMPARE(item.regionAt(qQNaN(), 100, 12), -1);
    }

    void theToleranceIsInPixelsWhateverTheSize() {
        for (double scale : {0.5, 1.0, 3.0}) {
            FigureItem item;
            prepare(item, FigureLayer::Front, {330 * scale, 700 * scale});
            QPointF outside = item.labelPointOf(item.regionTowards(-1, Qt::Key_Down));
            while (item.regionAt(outside.x(), outside.y(), 0) >= 0)
                outside.ry() -= 0.25;
            QVERIFY(item.regionAt(outside.x(), outside.y() - 10, 12) >= 0);
            QCOMPARE(item.regionAt(outside.x(), outside.y() - 14, 12), -1);
        }
    }

    void arrowKeysReachEveryRegionAndStopAtTheEdge() {
        for (auto view : {FigureLayer::Front, FigureLayer::Back}) {
            FigureItem item;
            prepare(item, view, {330, 700});
            QSet<int> reached{item.regionTowards(-1, Qt::Key_Down)};
            QList<int> open = reached.values();
            while (!open.isEmpty()) {
                const int from = open.takeLast();
                for (int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                    const int next = item.regionTowards(from, key);
                    if (!reached.contains(next)) {
                        reached << next;
                        open << next;
                    }
                }
            }
            QCOMPARE(reached.size(), item.regionCount());
            const int top = item.regionTowards(-1, Qt::Key_Up);
            QCOMPARE(item.regionTowards(top, Qt::Key_Up), top);
        }
    }

    void withoutAFigureItAnswersNothingAndPaintsNothing() {
        const QTemporaryDir empty;
        FigureStore broken(empty.path().toStdString());
        FigureItem item;
        item.setFigure(&broken);
        item.setSize({300, 700});
        QCOMPARE(item.regionCount(), 0);
        QCOMPARE(item.regionAt(150, 300, 50), -1);
        QCOMPARE(item.regionTowards(-1, Qt::Key_Down), -1);
        QCOMPARE(item.placeOf(0), QString());
        QVERIFY(item.rectOf(0).isNull() && item.labelPointOf(0).isNull());
        QCOMPARE(countPixels(pictureOf(item), [](const QColor& c) { return c.alpha() > 0; }), 0);
    }

    void itPaintsTheBodyAndNothingAroundIt() {
        FigureItem item;
        prepare(item, FigureLayer::Front, {330, 700});
        const QImage picture = pictureOf(item);
        QCOMPARE(picture.pixelColor(2, 2).alpha(), 0);
        for (int region = 0; region < item.regionCount(); ++region)
            QCOMPARE(picture.pixelColor(item.labelPointOf(region).toPoint()).alpha(), 255);
        QVERIFY(!looksBlank(picture)); // relief and form lines
        item.setProperty("skin", QColor(60, 60, 200));
        QVERIFY(pictureOf(item) != picture);
    }

    void theOutlineFollowsItsRegion() {
        QQuickWindow window; // Qt 6.8 calls no item visible that has no parent
        FigureItem item;
        item.setParentItem(window.contentItem());
        prepare(item, FigureLayer::Front, {330, 700});
        RegionOutlineItem outline;
        outline.setParentItem(window.contentItem());
        outline.setProperty("colour", QColor(Qt::blue));
        outline.setProperty("halo", QColor(Qt::yellow));
        outline.setMap(&item);
        QVERIFY(!outline.isVisible());
        const int region = item.indexOf(QStringLiteral("knee_front:left"));
        outline.setRegion(region);
        QVERIFY(outline.isVisible());
        const QRectF here(outline.position(), outline.size());
        QVERIFY(here.contains(item.rectOf(region)));
        QVERIFY(here.width() < item.rectOf(region).width() + 20); // no larger than needed: it is moved a lot
        const QImage picture = pictureOf(outline);
        QVERIFY(countPixels(picture, [](const QColor& c) { return c == QColor(Qt::blue); }) > 20);
        QVERIFY(countPixels(picture, [](const QColor& c) { return c.red() > 100 && c.blue() < 100; }) > 20);
        item.setSize({660, 1400});
        QVERIFY(QRectF(outline.position(), outline.size()).contains(item.rectOf(region)));
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
