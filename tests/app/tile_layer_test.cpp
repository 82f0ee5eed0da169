// SPDX-License-Identifier: MIT
#include "app/figure/parallel.h"
#include "app/figure/tile_grid.h"
#include "layer_checks.h"

#include <QQuickWindow>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <set>

namespace sorespot {
namespace {

/// Squares of 8 device pixels, each in a colour of its own: what a pixel of the window shows tells where on
/// the plate it lies.
class SquaresLayer : public TileLayer {
public:
    static QColor colourAt(QPoint devicePixel) {
        const auto square = [](int v) { return (v < 0 ? v - 7 : v) / 8; };
        return QColor::fromHsv((square(devicePixel.x()) * 47 + square(devicePixel.y()) * 101 + 36000) % 360,
                               200, 230);
    }

    Box content{-1e4, -1e4, 1e4, 1e4}; // of the plate

protected:
    QRect contentIn(const PlatePiece& piece) const override { return piece.pixelsOf(content, 0); }
    void paint(QPainter& painter, const PlatePiece& piece) const override {
        painter.translate(-piece.pixels.topLeft());
        const int top = piece.pixels.top() - (piece.pixels.top() % 8 + 8) % 8;
        const int left = piece.pixels.left() - (piece.pixels.left() % 8 + 8) % 8;
        for (int y = top; y <= piece.pixels.bottom(); y += 8) {
            for (int x = left; x <= piece.pixels.right(); x += 8)
                painter.fillRect(x, y, 8, 8, colourAt({x, y}));
        }
    }
};

using Squares = Opened<SquaresLayer>;

} // namespace

class TileLayerTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<PlateCamera> m_camera;
    std::unique_ptr<Squares> m_layer;
    const QSize m_size{700, 520};

    double ratio() const { return m_window->effectiveDevicePixelRatio(); }
    double deviceScale() const { return m_camera->scale() * ratio(); }
    QImage picture() { return m_window->grabWindow(); }
    void rest() { QTRY_VERIFY_WITH_TIMEOUT(!m_camera->moving(), 2000); }
    TileRange visible() const {
        const QRectF shown = m_camera->shown();
        return tilesOf({shown.left(), shown.top(), shown.right(), shown.bottom()}, deviceScale());
    }
    /// The tiles in which something was painted since the last time, at the present scale.
    std::set<Tile> paintedTiles() {
        std::set<Tile> tiles;
        for (const PlatePiece& piece : m_layer->painted()) {
            if (piece.scale == deviceScale())
                tiles.insert(Tile{qFloor(piece.pixels.left() / 256.0), qFloor(piece.pixels.top() / 256.0)});
        }
        return tiles;
    }
    static std::set<Tile> asSet(const TileRange& range) {
        const std::vector<Tile> tiles = range.tiles();
        return {tiles.begin(), tiles.end()};
    }

    /// Whether every pixel shows its piece of the plate.
    bool showsThePlate(const QImage& seen) const {
        const Point origin = m_camera->transform().toItem(Point{0, 0});
        const QPoint shift(qRound(origin.x * ratio()), qRound(origin.y * ratio()));
        for (int y = 0; y < seen.height(); y += 3) {
            for (int x = 0; x < seen.width(); ++x) {
                if (seen.pixelColor(x, y).rgb() != SquaresLayer::colourAt(QPoint(x, y) - shift).rgb())
                    return false;
            }
        }
        return true;
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_window = std::make_unique<QQuickWindow>();
        m_window->setColor(Qt::white);
        m_window->resize(m_size);
        m_camera = cameraOver(shippedFigure(), m_size);
        m_layer = std::make_unique<Squares>();
        m_layer->setParentItem(m_window->contentItem());
        m_layer->setSize(m_size);
        m_layer->setFigure(&shippedFigure());
        m_layer->setCamera(m_camera.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() {
        m_layer.reset();
        m_window.reset();
    }

    void tilesCoverABoxAndNoMore() {
        const TileRange range = tilesOf({-10, 0, 256, 300}, 1);
        QVERIFY(range.first == (Tile{-1, 0}) && range.last == (Tile{0, 1}));
        QCOMPARE(range.tiles().size(), std::size_t{4});
        QCOMPARE(range.pixels(), QRect(-256, 0, 512, 512));
        QVERIFY(tilesOf({0, 0, 128, 128}, 2) == tilesOf({0, 0, 1, 1}, 2));
        QVERIFY(tilesOf(Box(), 1).isEmpty() && tilesOf(Box(), 1).tiles().empty());
        QVERIFY(boxOf({1, -1}, 2) == (Box{128, -128, 256, 0}));
    }

    void workIsDoneOnceEachAlsoWhereThePoolIsBusy() {
        std::vector<std::atomic<int>> calls(500);
        inParallel(500, Caller::Waits, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        inParallel(500, Caller::Works, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        inParallel(0, Caller::Works, [&](int) { ++calls[0]; });
        QThreadPool& pool = *QThreadPool::globalInstance();
        QSemaphore stop;
        const int threads = pool.maxThreadCount();
        for (int i = 0; i < threads; ++i)
            pool.start([&] { stop.acquire(); });
        inParallel(500, Caller::Works, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        inParallel(500, Caller::Waits, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        stop.release(threads);
        pool.waitForDone();
        for (const std::atomic<int>& count : calls)
            QCOMPARE(count.load(), 4);
    }

    void eachDevicePixelShowsItsPieceOfThePlate() {
        for (const double zoom : {1.0, 2.7, 9.0}) {
            m_camera->fit();
            m_camera->zoomAt({300, 200}, zoom);
            m_camera->panBy(-13, 7);
            rest();
            QVERIFY2(showsThePlate(picture()), qPrintable(QString::number(zoom)));
        }
    }

    void onlyTilesThatCanBeSeenArePaintedAndEachOnce() {
        picture();
        QVERIFY(paintedTiles() == asSet(visible()));
        picture();
        m_layer->update();
        picture();
        QVERIFY(m_layer->painted().empty());
    }

    void panningPaintsOnlyWhatComesIntoSight() {
        m_camera->zoomAt({350, 260}, 6);
        rest();
        picture();
        m_layer->painted();
        const std::set<Tile> before = asSet(visible());
        for (int step = 0; step < 8; ++step) {
            m_camera->panBy(-40, -10);
            picture();
        }
        rest();
        picture();
        const std::set<Tile> painted = paintedTiles();
        const std::set<Tile> after = asSet(visible());
        QVERIFY(!painted.empty());
        for (const Tile tile : painted)
            QVERIFY(before.count(tile) == 0);
        for (const Tile tile : after)
            QVERIFY(before.count(tile) + painted.count(tile) == 1);
    }

    void whatIsOutOfDateIsPaintedAgainAndNothingElse() {
        m_camera->zoomAt({350, 260}, 6);
        rest();
        picture();
        m_layer->painted();
        const TileRange range = visible();
        const Tile tile{range.first.column + 1, range.first.row + 1};
        const Box box = boxOf(tile, deviceScale());
        const double unit = 1 / deviceScale();
        m_layer->invalidate(
            {box.left + 9 * unit, box.top + 9 * unit, box.left + 12 * unit, box.top + 12 * unit});
        picture();
        QVERIFY(paintedTiles() == std::set<Tile>{tile});
        // Across a border: both.
        m_layer->invalidate(
            {box.right - 9 * unit, box.top + 9 * unit, box.right + 9 * unit, box.top + 12 * unit});
        picture();
        QVERIFY(paintedTiles() == (std::set<Tile>{tile, Tile{tile.column + 1, tile.row}}));
        m_layer->invalidate({9000, 9000, 9100, 9100});
        m_layer->invalidate(Box());
        picture();
        QVERIFY(m_layer->painted().empty());
        m_layer->invalidateAll();
        picture();
        QVERIFY(paintedTiles() == asSet(range));
    }

    void whereNothingIsNothingIsPainted() {
        const Box all{m_camera->shown().left(), m_camera->shown().top(), m_camera->shown().right(),
                      m_camera->shown().bottom()};
        picture();
        m_layer->painted();
        m_layer->content = Box();
        m_layer->invalidateAll();
        QCOMPARE(picture().pixelColor(m_size.width() / 2, m_size.height() / 2), QColor(Qt::white));
        QVERIFY(m_layer->painted().empty());
        // What appears later does so without a trace of the emptiness.
        m_layer->content = {all.center().x - 20, all.center().y - 20, all.center().x + 20,
                            all.center().y + 20};
        m_layer->invalidate(m_layer->content);
        picture();
        const std::set<Tile> painted = paintedTiles();
        QVERIFY(!painted.empty() && painted == asSet(tilesOf(m_layer->content, deviceScale())));
        QVERIFY(picture().pixelColor((QPointF(m_size.width(), m_size.height()) * ratio() / 2).toPoint()) !=
                QColor(Qt::white));
    }

    void aZoomGestureShowsThePictureScaledAndPaintsItSharpAfterwards() {
        picture();
        m_layer->painted();
        for (int step = 0; step < 6; ++step) {
            m_camera->zoomAt({350, 260}, 1.2);
            const QImage seen = picture();
            for (const QPoint& at : {QPoint(5, 5), QPoint(350, 260), QPoint(690, 510)})
                QVERIFY(seen.pixelColor(at * ratio()) != QColor(Qt::white));
        }
        QVERIFY(m_layer->painted().empty());
        rest();
        picture();
        QVERIFY(paintedTiles() == asSet(visible()));
    }

    void zoomingOutShowsThePlateAroundWhatWasPainted() {
        m_camera->zoomAt({350, 260}, 8);
        rest();
        picture();
        m_layer->painted();
        m_camera->zoomAt({350, 260}, 1 / 4.0);
        const QImage seen = picture();
        for (const QPoint& at : {QPoint(5, 5), QPoint(350, 260), QPoint(690, 510), QPoint(5, 510)})
            QVERIFY(seen.pixelColor(at * ratio()) != QColor(Qt::white));
        // By one small picture of the whole plate, which then serves until something changes.
        QCOMPARE(m_layer->painted().size(), std::size_t{1});
        m_camera->zoomAt({350, 260}, 1 / 1.1);
        picture();
        QVERIFY(m_layer->painted().empty());
        m_layer->invalidate({0, 0, 1, 1});
        picture();
        QCOMPARE(m_layer->painted().size(), std::size_t{1});
    }

    void aFastPanIsNeverBlankAndIsCompletedAtRest() {
        m_camera->zoomAt({350, 260}, 10);
        rest();
        picture();
        m_layer->painted();
        m_camera->panBy(-3000, -1500);
        const QImage seen = picture();
        QVERIFY(m_layer->painted().size() < visible().tiles().size()); // the hand does not wait for all
        for (const QPoint& at : {QPoint(5, 5), QPoint(350, 260), QPoint(690, 510), QPoint(5, 510)})
            QVERIFY(seen.pixelColor(at * ratio()) != QColor(Qt::white));
        rest();
        picture();
        QVERIFY(showsThePlate(picture()));
    }

    void withoutAFigureNothingIsShown() {
        FigureStore missing(std::filesystem::path("/nonexistent"));
        m_layer->setFigure(&missing);
        QCOMPARE(picture().pixelColor(350, 260), QColor(Qt::white));
        m_layer->setFigure(&shippedFigure());
        QVERIFY(picture().pixelColor(350, 260) != QColor(Qt::white));
    }
};

std::unique_ptr<QObject> makeTileLayerTest() {
    return std::make_unique<TileLayerTest>();
}

} // namespace sorespot

#include "tile_layer_test.moc"
