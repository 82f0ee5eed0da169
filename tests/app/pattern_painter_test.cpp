// SPDX-License-Identifier: MIT
#include "app/figure/pattern_painter.h"
#include "app/figure/stipple.h"
#include "app_test.h"
#include "picture_checks.h"

#include <QPainter>

#include <cmath>
#include <memory>

namespace sorespot {

/// Zones and points as pictures: what is told by form, and that tiles and zooms agree.
class PatternPainterTest : public AppTest {
    Q_OBJECT

    static constexpr Box everywhere{-500, -100, 500, 1100};
    const PatternInk m_ink{QColor(0, 0, 255), QColor(0, 0, 0), QColor(255, 255, 255), PatternForm::First};

    static Ring rectangle(double left, double top, double right, double bottom) {
        return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
    }
    /// On the trunk of the front view, where the body has no edge.
    static PatternInView onTrunk() {
        PatternInView pattern;
        pattern.essential = ZoneDensity({{rectangle(-60, 200, 0, 300)}}, essentialEdge, everywhere);
        pattern.spillover = ZoneDensity({{rectangle(-60, 310, 60, 430)}}, spilloverEdge, everywhere);
        return pattern;
    }
    /// A piece of the front view, `scale` device pixels per mH, with its top left at `from` in device pixels
    /// of the body.
    static QImage drawn(const PatternInView& pattern, const PatternInk& ink, double scale, QRect part,
                        double pixelRatio = 1) {
        QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const ViewFrame frame{ViewTransform(scale, pointAt(-part.topLeft())), image.rect(), pixelRatio};
        paintZones(painter, shippedFigure().paths(View::Front).silhouette, frame, pattern, ink);
        paintSpots(painter, frame, pattern.spots, ink);
        return image;
    }
    static QRect partOf(const Box& body, double scale) {
        return {qRound(body.left * scale), qRound(body.top * scale), qRound(body.width() * scale),
                qRound(body.height() * scale)};
    }
    static double inkShare(const QImage& image) {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += image.pixelColor(x, y).alphaF();
        }
        return sum / (image.width() * image.height());
    }

private slots:
    void aZoneIsFullInItsCoreAndFadesOverFiveMillis() {
        const ZoneDensity zone({{rectangle(0, 0, 100, 100)}}, essentialEdge, everywhere);
        QCOMPARE(zone.at({50, 50}), 1.0);
        QCOMPARE(zone.at({-30, 50}), 0.0);
        double from = 0;
        double to = 0;
        double before = 1.1;
        for (double x = 90; x < 120; x += 0.05) {
            const double density = zone.at({x, 50});
            QVERIFY(density <= before + 1e-9);
            before = density;
            from = density >= 0.9 ? x : from;
            to = density >= 0.1 ? x : to;
        }
        QVERIFY2(to - from > 3.5 && to - from < 6.5, qPrintable(QString::number(to - from)));
        QVERIFY2(from < 101 && to > 100, "the soft edge lies about the outline");
    }

    void aSlenderStreamIsNotPale() {
        const ZoneDensity stream({{rectangle(-50, -3, 50, 3)}}, essentialEdge, everywhere);
        QVERIFY(stream.at({0, 0}) > 0.85);
    }

    void shapesAddUpWhicheverWayTheyRun() {
        Ring backwards = rectangle(5, 0, 20, 20);
        std::reverse(backwards.begin(), backwards.end());
        const ZoneDensity both({{rectangle(0, 0, 15, 20)}, {backwards}}, essentialEdge, everywhere);
        QVERIFY(both.at({10, 10}) > 0.99); // in one list they would cancel each other out
    }

    void whatIsNoRingIsLeftOut() {
        const double none = std::nan("");
        QVERIFY(ZoneDensity({}, essentialEdge, everywhere).isEmpty());
        QVERIFY(ZoneDensity({{{{1, 1}, {2, 2}}}}, essentialEdge, everywhere).isEmpty());
        QVERIFY(ZoneDensity({{{{0, 0}, {none, 2}, {3, 3}}}}, essentialEdge, everywhere).isEmpty());
        const ZoneDensity huge({{rectangle(-1e12, -1e12, 1e12, 1e12)}}, essentialEdge, {0, 0, 10, 10});
        QVERIFY(huge.bounds().width() < 100); // no more memory than the figure needs
        QCOMPARE(huge.at({5, 5}), 1.0);
    }

    void dotsAreSpreadEvenlyAtEveryRank() {
        const std::vector<Point>& dots = scatteredDots();
        for (const std::size_t count : {256u, 512u, 1024u}) {
            const double mean = 1 / std::sqrt(double(count));
            for (std::size_t i = 0; i < count; ++i) {
                double nearest = 1;
                for (std::size_t j = 0; j < count; ++j) {
                    const auto around = [](double d) { return std::min(std::abs(d), 1 - std::abs(d)); };
                    if (j != i)
                        nearest = std::min(nearest, std::hypot(around(dots[i].x - dots[j].x),
                                                               around(dots[i].y - dots[j].y)));
                }
                QVERIFY2(nearest > 0.45 * mean && nearest < 1.3 * mean,
                         qPrintable(QString::number(nearest / mean)));
            }
        }
    }

    void dotsFollowTheZoomBetweenBounds() {
        double before = 0;
        for (double scale = 0.2; scale < 30; scale *= 1.07) {
            const Stipple stipple = stippleAt(scale, 1);
            const double pixels = spacingOf(stipple) * scale;
            QVERIFY2(pixels > 3.4 && pixels < 7.4, qPrintable(QString::number(pixels)));
            QVERIFY(pixels > before - 0.3); // never smaller again
            QVERIFY(stipple.radius >= 1 && stipple.radius < 2.2);
            before = pixels;
            QCOMPARE(stippleAt(scale, 2).radius, 2 * stipple.radius);
            QCOMPARE(stippleAt(scale, 2).dots, stipple.dots);
        }
    }

    void mainIsSolidAndSometimesIsDots() {
        for (const double scale : {0.6, 2.0, 6.0}) {
            const QImage main = drawn(onTrunk(), m_ink, scale, partOf({-40, 220, -20, 280}, scale));
            QCOMPARE(coloursAround(main, main.rect().center(), 3), 1);
            QVERIFY(main.pixelColor(main.rect().center()).alphaF() > 0.6);
            const QImage dots = drawn(onTrunk(), m_ink, scale, partOf({-35, 335, 35, 405}, scale));
            const double share = inkShare(dots);
            QVERIFY2(share > 0.2 && share < 0.45, qPrintable(QString::number(share)));
            // A dot and the gap beside it, without colour.
            const int dark = countPixels(dots, [](const QColor& c) { return c.alphaF() > 0.85; });
            const int light = countPixels(dots, [](const QColor& c) { return c.alphaF() < 0.2; });
            const int all = dots.width() * dots.height();
            QVERIFY2(dark > all / 20 && light > all / 4,
                     qPrintable(QStringLiteral("%1 and %2 of %3").arg(dark).arg(light).arg(all)));
        }
    }

    void dotsThinOutTowardsTheEdge() {
        constexpr double scale = 3;
        const double core = inkShare(drawn(onTrunk(), m_ink, scale, partOf({-40, 350, 40, 390}, scale)));
        const double edge = inkShare(drawn(onTrunk(), m_ink, scale, partOf({-40, 432, 40, 440}, scale)));
        const double beyond = inkShare(drawn(onTrunk(), m_ink, scale, partOf({-40, 455, 40, 465}, scale)));
        QVERIFY2(edge < 0.8 * core && edge > 0.05 * core, qPrintable(QString::number(edge / core)));
        QCOMPARE(beyond, 0.0);
    }

    void tilesContinueEachOther() {
        PatternInView pattern = onTrunk();
        pattern.spots = {{{0, 310}, 7.65, true}, {{31, 320}, 7.65, false}};
        for (const PatternForm form : {PatternForm::First, PatternForm::Second}) {
            PatternInk ink = m_ink;
            ink.form = form;
            const QRect part(-200, 620, 320, 300);
            const QImage whole = drawn(pattern, ink, 2.3, part);
            for (const QRect& tile : {QRect(-200, 620, 150, 110), QRect(-50, 620, 170, 110),
                                      QRect(-200, 730, 150, 190), QRect(-50, 730, 170, 190)}) {
                QImage expected = whole.copy(tile.translated(-part.topLeft()));
                const QImage painted = drawn(pattern, ink, 2.3, tile);
                int different = 0;
                for (int y = 0; y < tile.height(); ++y) {
                    for (int x = 0; x < tile.width(); ++x)
                        different += qAbs(qAlpha(expected.pixel(x, y)) - qAlpha(painted.pixel(x, y))) > 2;
                }
                QCOMPARE(different, 0);
            }
        }
    }

    void twiceThePixelsShowTheSameDots() {
        const QRect part = partOf({-30, 340, 30, 400}, 2);
        const QImage once = drawn(onTrunk(), m_ink, 2, part);
        const QImage twice = drawn(onTrunk(), m_ink, 4, QRect(part.topLeft() * 2, part.size() * 2), 2)
                                 .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double difference = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                difference += std::abs(once.pixelColor(x, y).alphaF() - twice.pixelColor(x, y).alphaF());
        }
        QVERIFY2(difference / (part.width() * part.height()) < 0.04, qPrintable(QString::number(difference)));
    }

    void nothingIsDrawnBesideTheBody() {
        PatternInView pattern;
        pattern.essential = ZoneDensity({{rectangle(-400, 100, 400, 500)}}, essentialEdge, everywhere);
        const QRect part = partOf({-450, 50, 450, 550}, 1);
        const QImage image = drawn(pattern, m_ink, 1, part);
        const QPainterPath body = shippedFigure().paths(View::Front).silhouette.whole();
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                const QPointF at(part.x() + x + 0.5, part.y() + y + 0.5);
                if (qAlpha(image.pixel(x, y)) > 0)
                    QVERIFY(body.intersects(QRectF(at - QPointF(1, 1), QSizeF(2, 2))));
            }
        }
        QVERIFY(countPixels(image, [](const QColor& c) { return c.alphaF() > 0.6; }) > 50000);
    }

    void theSecondFormDiffersWithoutColour() {
        PatternInk second = m_ink;
        second.form = PatternForm::Second;
        const QRect main = partOf({-40, 220, -20, 280}, 2);
        // One is plain where the other has stripes.
        QCOMPARE(coloursAround(drawn(onTrunk(), m_ink, 2, main), QPointF(20, 60), 8), 1);
        const QImage striped = drawn(onTrunk(), second, 2, main);
        double darkest = 0;
        double lightest = 1;
        for (int x = 2; x < striped.width(); ++x) {
            darkest = qMax(darkest, double(striped.pixelColor(x, 60).alphaF()));
            lightest = qMin(lightest, double(striped.pixelColor(x, 60).alphaF()));
        }
        QVERIFY(darkest > 0.8 && lightest < 0.3);
        // Rings have light middles: where dots are drawn, the second form has about as much ink but fewer
        // dark places.
        const QRect sometimes = partOf({-35, 335, 35, 405}, 3);
        const double dots = inkShare(drawn(onTrunk(), m_ink, 3, sometimes));
        const double rings = inkShare(drawn(onTrunk(), second, 3, sometimes));
        QVERIFY2(rings > 0.4 * dots && rings < 1.4 * dots, qPrintable(QString::number(rings / dots)));
    }

    void theSearchCircleIsTrueToScale() {
        for (const double scale : {0.5, 1.0, 2.0, 8.0}) {
            const SpotSize size = spotSizeAt(26 / 2.0 / millimetresPerUnit, scale);
            QVERIFY(size.dot < size.ring);
            if (size.search > 0)
                QCOMPARE(size.search * millimetresPerUnit / scale, 13.0);
            QVERIFY(size.search == 0 || size.search > size.ring + 2);
        }
        QCOMPARE(spotSizeAt(7.65, 0.5).search, 0.0); // there the ring is as large as the circle
        QVERIFY(spotSizeAt(7.65, 2).search > 15);
    }

    void aPointThatCannotBeReachedIsAnEmptyRing() {
        PatternInView pattern;
        pattern.spots = {{{-20, 250}, 7.65, true}, {{20, 250}, 7.65, false}};
        const QRect part = partOf({-50, 220, 50, 280}, 3);
        const QImage image = drawn(pattern, m_ink, 3, part);
        const auto at = [&](double x, double y) {
            return image.pixelColor(qRound((x + 50) * 3), qRound((y - 220) * 3));
        };
        QVERIFY(at(-20, 250).alphaF() > 0.95F && at(-20, 250).lightnessF() < 0.1F); // the dot
        QCOMPARE(at(20, 250).alpha(), 0);
        const auto inkAround = [&](double x) {
            return countPixels(image.copy(qRound((x + 50) * 3) - 30, 60, 60, 60),
                               [](const QColor& c) { return c.alpha() > 0; });
        };
        QVERIFY(inkAround(-20) > 3 * inkAround(20)); // no circle to search in
        QVERIFY(inkAround(20) > 50);
    }
};

std::unique_ptr<QObject> makePatternPainterTest() {
    return std::make_unique<PatternPainterTest>();
}

} // namespace sorespot

#include "pattern_painter_test.moc"
