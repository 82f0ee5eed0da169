// SPDX-License-Identifier: MIT
#include "app/figure/figure_painter.h"
#include "app/figure/plate_picture.h"
#include "app_test.h"
#include "picture_checks.h"

#include <QPainter>

#include <memory>

namespace sorespot {

class FigurePainterTest : public AppTest {
    Q_OBJECT

    const BodyColours m_colours{QColor(200, 190, 180), QColor(80, 60, 50), QColor(255, 250, 240),
                                QColor(100, 0, 0), QColor(20, 20, 20)};

    /// A view at `scale` device pixels per mH, whose pixel (0, 0) is the device pixel `from`.
    static ViewFrame frameOf(View view, double scale, QRect clip, QPoint from = {}) {
        const Box& bounds = shippedFigure().view(view).bounds;
        const Point shift = Point{-bounds.left, -bounds.top} * scale - pointAt(from);
        return {ViewTransform(scale, shift), clip, 1};
    }
    static QSize sizeOf(View view, double scale) {
        const Box& bounds = shippedFigure().view(view).bounds;
        return {qCeil(bounds.width() * scale), qCeil(bounds.height() * scale)};
    }
    QImage body(View view, double scale, QRect part = {}, const BodyColours* colours = nullptr) const {
        if (part.isNull())
            part = QRect(QPoint(-3, -3), sizeOf(view, scale) + QSize(6, 6));
        QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const BodyInk ink(colours != nullptr ? *colours : m_colours);
        FigurePainter(shippedFigure())
            .paintBody(painter, view, frameOf(view, scale, image.rect(), part.topLeft()), ink);
        return image;
    }

    static int distance(QRgb a, QRgb b) {
        return qMax(qMax(qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b))),
                    qMax(qAbs(qBlue(a) - qBlue(b)), qAbs(qAlpha(a) - qAlpha(b))));
    }

    /// Greys that rise to the right, 8 to the unit-wide column.
    static ReliefLevels ramp(int columns) {
        QImage grey(columns, 4, QImage::Format_Grayscale8);
        for (int y = 0; y < grey.height(); ++y) {
            for (int x = 0; x < columns; ++x)
                grey.scanLine(y)[x] = static_cast<uchar>(8 * x);
        }
        return ReliefLevels(grey, {0, 0, double(columns), 4});
    }
    static QImage sampled(const ReliefLevels& relief, const SkinTable& skin, QSize size, double scale,
                          QPoint from = {}) {
        QImage image(size, QImage::Format_RGB32);
        relief.paint(image, from, ViewTransform(scale, Point{0, 0}), skin);
        return image;
    }

private slots:
    void greyTellsHowMuchTheSkinIsShadedOrLit() {
        const SkinTable skin(m_colours.skin, m_colours.shade, m_colours.light);
        QImage grey(3, 1, QImage::Format_Grayscale8);
        grey.scanLine(0)[0] = 1;
        grey.scanLine(0)[1] = 128;
        grey.scanLine(0)[2] = 255;
        const QImage image = sampled(ReliefLevels(grey, {0, 0, 3, 1}), skin, {3, 1}, 1);
        QCOMPARE(image.pixelColor(0, 0), m_colours.shade);
        QCOMPARE(image.pixelColor(1, 0), m_colours.skin);
        QCOMPARE(image.pixelColor(2, 0), m_colours.light);
        QCOMPARE(sampled(ReliefLevels(), skin, {3, 1}, 1).pixelColor(2, 0), m_colours.skin);
        QVERIFY(ReliefLevels(QImage(), {0, 0, 3, 1}).isFlat());
    }

    void enlargedItRisesWithoutSteps() {
        const SkinTable skin(Qt::black, Qt::black, Qt::white); // from grey 128 up, two for each
        const ReliefLevels relief = ramp(32);
        for (double scale : {1.0, 1.3, 2.0, 7.3, 24.0}) {
            const QImage image = sampled(relief, skin, {int(30 * scale), 1}, scale);
            int before = 0;
            for (int x = int(17 * scale); x < image.width(); ++x) {
                const int value = qRed(image.pixel(x, 0));
                QVERIFY(value >= before);
                QVERIFY(x == int(17 * scale) || value - before <= 16 / scale + 2);
                // A straight ramp stays one under any smoothing.
                const double grey = 8 * ((x + 0.5) / scale - 0.5);
                QVERIFY(qAbs(value - (grey - 128) / 127 * 255) < 3);
                before = value;
            }
        }
    }

    void whatLiesBesideThePictureContinuesItsEdge() {
        const SkinTable skin(Qt::black, Qt::black, Qt::white);
        const ReliefLevels relief = ramp(32);
        for (double scale : {0.3, 1.0, 5.0}) {
            const QImage image = sampled(relief, skin, {int(60 * scale), int(20 * scale)}, scale,
                                         QPoint(int(-10 * scale), int(-8 * scale)));
            QCOMPARE(qRed(image.pixel(0, 0)), 0);
            QVERIFY(qAbs(qRed(image.pixel(image.width() - 1, image.height() - 1)) - (248 - 128) * 255 / 127) <
                    10);
        }
    }

    void madeSmallerItAveragesInsteadOfSparkling() {
        QImage grey(256, 256, QImage::Format_Grayscale8); // every other pixel black and white
        for (int y = 0; y < 256; ++y) {
            for (int x = 0; x < 256; ++x)
                grey.scanLine(y)[x] = (x + y) % 2 == 0 ? 255 : 1;
        }
        const SkinTable skin(Qt::gray, Qt::black, Qt::white);
        const QImage image = sampled(ReliefLevels(grey, {0, 0, 128, 128}), skin, {100, 100}, 0.9, {5, 5});
        QCOMPARE(countPixels(image, [](const QColor& c) { return qAbs(c.red() - 160) > 6; }), 0);
    }

    void itPaintsTheBodyAndNothingAroundIt() {
        for (View view : allViews) {
            const QImage picture = body(view, 1.5);
            QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
            for (const FigureRegion& region : shippedFigure().view(view).regions) {
                const Box& bounds = shippedFigure().view(view).bounds;
                const QPoint label(qFloor((region.label.x - bounds.left) * 1.5) + 3,
                                   qFloor((region.label.y - bounds.top) * 1.5) + 3);
                QVERIFY2(picture.pixelColor(label).alpha() == 255, region.id.c_str());
            }
            QVERIFY(!looksBlank(picture)); // relief and form lines
        }
    }

    void tilesMeetWithoutASeam() {
        const double scale = 3.3;
        const QRect part(700, 100, 500, 400);
        const QImage whole = body(View::Front, scale, part);
        for (const QPoint& corner : {QPoint(0, 0), QPoint(256, 0), QPoint(13, 200)}) {
            const QRect tile = QRect(corner, QSize(200, 170));
            const QImage alone = body(View::Front, scale, tile.translated(part.topLeft()));
            for (int y = 0; y < tile.height(); ++y) {
                for (int x = 0; x < tile.width(); ++x) // but for what QPainter's rounding may do
                    QVERIFY(distance(alone.pixel(x, y), whole.pixel(tile.topLeft() + QPoint(x, y))) <= 3);
            }
        }
    }

    void theEdgeIsSmoothAndHasNoFringe() {
        // Where the body ends there is nothing but its outline, more or less of it.
        for (double scale : {0.8, 2.5, 6.0}) {
            const QImage picture = body(View::Front, scale, {qRound(240 * scale), -3, 600, 500});
            int partly = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor c = picture.pixelColor(x, y);
                    if (c.alpha() < 20 || c.alpha() > 200)
                        continue;
                    ++partly;
                    QVERIFY2(c.red() < 100,
                             qPrintable(QStringLiteral("%1, %2: %3").arg(x).arg(y).arg(c.name())));
                }
            }
            QVERIFY(partly > 100);
        }
    }

    void theEdgeHasNoDotWhereItsPathBegins() {
        // The silhouette starts at the crown: its outline is there as wide as beside it.
        const double scale = 6;
        const int middle = qRound(-shippedFigure().view(View::Front).bounds.left * scale);
        const QImage picture = body(View::Front, scale, {middle - 20, -6, 40, 14});
        const auto darkness = [&](int x) {
            int sum = 0;
            for (int y = 0; y < 9; ++y)
                sum += picture.pixelColor(x, y).alpha();
            return sum;
        };
        for (int x = 15; x < 25; ++x) // but for the curve of the head
            QVERIFY(qAbs(2 * darkness(x) - darkness(x - 4) - darkness(x + 4)) < 60);
    }

    void detailsAppearFromTheirScaleOn() {
        BodyColours red = m_colours;
        red.formLine = QColor(250, 0, 0);
        bool found = false;
        for (View view : allViews) {
            for (const FigureStroke& stroke : shippedFigure().view(view).strokes) {
                if (stroke.fromScale <= 0)
                    continue;
                found = true;
                Box box = boundsOf(stroke.outline);
                const auto drawn = [&](double scale) {
                    const Box& bounds = shippedFigure().view(view).bounds;
                    const QRect part(qFloor((box.left - bounds.left) * scale),
                                     qFloor((box.top - bounds.top) * scale), qCeil(box.width() * scale) + 1,
                                     qCeil(box.height() * scale) + 1);
                    int strongest = 0;
                    const QImage picture = body(view, scale, part, &red);
                    const QImage plain = body(view, scale, part);
                    for (int y = 0; y < picture.height(); ++y) {
                        for (int x = 0; x < picture.width(); ++x)
                            strongest = qMax(strongest,
                                             picture.pixelColor(x, y).red() - plain.pixelColor(x, y).red());
                    }
                    return strongest;
                };
                QVERIFY2(drawn(stroke.fromScale * 1.4) > drawn(stroke.fromScale * 1.1), stroke.name.c_str());
                break;
            }
        }
        QVERIFY(found);
    }

    void stripesLieStillOnTheBody() {
        const std::vector<int> regions{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const auto hatched = [&](QPoint from) {
            QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            FigurePainter(shippedFigure())
                .hatchRegions(painter, View::Front, frameOf(View::Front, 1.37, image.rect(), from), regions,
                              Qt::blue);
            return image;
        };
        const QImage here = hatched({0, 0});
        QVERIFY(countPixels(here, [](const QColor& c) { return c.alphaF() > 0.7; }) > 100);
        QVERIFY(countPixels(here, [](const QColor& c) { return c.alphaF() > 0 && c.alphaF() < 0.2; }) > 100);
        for (const QPoint& shift : {QPoint(1, 0), QPoint(37, 5), QPoint(101, 99)})
            QVERIFY(hatched(shift).copy(0, 0, 250, 250) == here.copy(QRect(shift, QSize(250, 250))));
    }

    void aMuscleIsTintedWhereItLiesAtTheSkinAndHatchedWhereItIsCovered() {
        MuscleShape shape;
        shape.outlines = {{{0, 0}, {40, 0}, {40, 50}, {40, 100}, {0, 100}, {0, 50}}};
        shape.covered = {{{0, 50}, {40, 50}, {40, 100}, {0, 100}}};
        shape.fibres = {{{20, 0}, {20, 50}, {20, 100}}};
        const MusclePaths paths(shape);
        QVERIFY(paths.bounds == (Box{0, 0, 40, 100}));
        QCOMPARE(paths.fibres.boundingRect(), QRectF(20, 0, 0, 50));
        QCOMPARE(paths.hiddenFibres.boundingRect(), QRectF(20, 50, 0, 50));
        // The edge of the covered part that is not the muscle's own is no edge of it.
        QCOMPARE(paths.hiddenEdge.boundingRect(), QRectF(0, 50, 40, 50));
        QCOMPARE(paths.plainEdge.boundingRect(), QRectF(0, 0, 40, 50));

        QImage image(240, 420, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            const ViewFrame frame{ViewTransform(4, Point{40, 10}), image.rect(), 1};
            FigurePainter figurePainter(shippedFigure());
            figurePainter.paintMuscle(painter, frame, paths, Qt::red);
            figurePainter.outlineMuscle(painter, frame, paths, Qt::red, Qt::white);
        }
        QCOMPARE(image.pixelColor(10, 100).alpha(), 0);
        QCOMPARE(coloursAround(image, {80, 100}, 8), 1);
        QVERIFY(qAbs(image.pixelColor(80, 100).alphaF() - muscleOpacity) < 0.02);
        QVERIFY(coloursAround(image, {80, 320}, 8) > 2);
        QVERIFY(image.pixelColor(120, 100).alphaF() > muscleOpacity + 0.1); // the fibre
        // Along the left edge: a line above, dashes below.
        int gaps = 0;
        for (int y = 230; y < 400; ++y)
            gaps += image.pixelColor(40, y).alphaF() < 0.7 ? 1 : 0;
        QVERIFY(gaps > 20 && gaps < 130);
        for (int y = 20; y < 200; ++y)
            QVERIFY(image.pixelColor(40, y).alphaF() > 0.9);
    }

    void onlyThePaintedPartOfAPictureIsKept() {
        PlatePiece piece;
        piece.pixels = {10, 20, 100, 80};
        QVERIFY(paintedPicture(piece, [](QPainter&) {}).image.isNull());
        const auto dot = [](QPainter& painter) { painter.fillRect(30, 40, 1, 1, Qt::red); };
        PlatePicture one = paintedPicture(piece, dot);
        QCOMPARE(one.pixels, QRect(40, 60, 1, 1));
        QCOMPARE(one.image.pixelColor(0, 0), QColor(Qt::red));
        QVERIFY(!one.image.hasAlphaChannel());
        one = paintedPicture(piece, [&dot](QPainter& painter) {
            dot(painter);
            painter.fillRect(99, 79, 1, 1, QColor(0, 0, 255, 90));
            painter.fillRect(0, 50, 1, 1, Qt::green);
        });
        QCOMPARE(one.pixels, QRect(10, 60, 100, 40));
        QVERIFY(one.image.hasAlphaChannel());
        QCOMPARE(one.image.pixelColor(0, 10), QColor(Qt::green));
    }
};

std::unique_ptr<QObject> makeFigurePainterTest() {
    return std::make_unique<FigurePainterTest>();
}

} // namespace sorespot

#include "figure_painter_test.moc"
