// SPDX-License-Identifier: MIT
#include "app/figure/region_map.h"
#include "app/marks_layer.h"
#include "drawn_catalog.h"
#include "layer_checks.h"
#include "picture_checks.h"

#include <QQuickWindow>

#include <memory>

namespace sorespot {

/// Marks, main and sometimes zones, and the muscle must be told apart, also without colour.
class MarksTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlateCamera> m_camera;
    std::unique_ptr<RegionMap> m_regions;
    std::unique_ptr<Opened<MarksLayer>> m_layer;

    QPointF labelOf(const QString& place) const { return m_regions->labelPointOf(m_regions->indexOf(place)); }
    QColor at(const QImage& picture, const char* place) const {
        return picture.pixelColor(labelOf(QString::fromLatin1(place)).toPoint());
    }
    /// A place in the front or back view that the shown pattern stipples, away from the muscle itself.
    QString stippledPlace() const {
        for (const SidedRegion& place : m_session->shownPattern().spillover) {
            const QString text = QString::fromStdString(toText(place));
            const int region = m_regions->indexOf(text);
            if (region < 0)
                continue;
            bool free = m_regions->rectOf(region).width() > 20;
            const View view = m_regions->coreViewOf(region);
            const ViewTransform transform = m_regions->transformOf(view);
            const QPointF label = m_regions->labelPointOf(region);
            for (const FigureStore::MuscleInView& muscle : shippedFigure().muscles(view)) {
                if (QLatin1String(muscle.shape.muscle) == m_session->chosenMuscle())
                    free = free && !muscle.paths.bounds.grownBy(20).contains(
                                       transform.toBody(Point{label.x(), label.y()}));
            }
            if (free)
                return text;
        }
        return {};
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(drawnCatalog());
        m_camera = cameraOver(shippedFigure(), {1340, 1064});
        m_regions = std::make_unique<RegionMap>();
        m_regions->setFigure(&shippedFigure());
        m_regions->setCamera(m_camera.get());
        m_layer = std::make_unique<Opened<MarksLayer>>();
        m_layer->setFigure(&shippedFigure());
        m_layer->setCamera(m_camera.get());
        m_layer->setProperty("mark", QColor(255, 0, 0));
        m_layer->setProperty("pattern", QColor(0, 0, 255));
        m_layer->setProperty("secondPattern", QColor(120, 60, 0));
        m_layer->setProperty("muscle", QColor(0, 120, 0));
        m_layer->setProperty("halo", QColor(255, 255, 255));
        m_layer->setProperty("spot", QColor(0, 0, 0));
        m_layer->setProperty("spotHalo", QColor(255, 255, 255));
        m_layer->setSession(m_session.get());
    }

    void withNothingMarkedOrChosenItIsEmpty() {
        QCOMPARE(countPixels(m_layer->picture(), [](const QColor& c) { return c.alpha() > 0; }), 0);
        QVERIFY(m_layer->contentIn({QRect(-100, -100, 5000, 5000), 1, 1, 1}).isEmpty());
    }

    void aMarkIsTintedAndOutlinedInEveryViewThatShowsIt() {
        m_session->toggle(QStringLiteral("temple:left"));
        const QImage picture = m_layer->picture();
        const QList<int> indices = m_regions->indicesOf(QStringLiteral("temple:left"));
        QVERIFY(indices.size() > 1);
        for (int region : indices) {
            const QColor inside = picture.pixelColor(m_regions->labelPointOf(region).toPoint());
            QVERIFY(inside.red() > 200 && inside.blue() < 40 && inside.alphaF() < 0.5);
        }
        QVERIFY(countPixels(picture, [](const QColor& c) { return c.red() > 200 && c.alphaF() > 0.9; }) >
                50); // the outline
        QCOMPARE(at(picture, "temple:right").alpha(), 0);
    }

    void mainIsSolidAndSometimesIsStippled() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage picture = m_layer->picture();
        QCOMPARE(coloursAround(picture, labelOf(QStringLiteral("shoulder_front:right")), 4), 1);
        QVERIFY(at(picture, "shoulder_front:right").alphaF() > 0.5);
        QCOMPARE(at(picture, "shoulder_front:left").alpha(), 0);

        // Without colour: a dot and the gap beside it differ by far in how dark they are, both inside the
        // region.
        const QPoint centre = labelOf(stippledPlace()).toPoint();
        double darkest = 0;
        double lightest = 1;
        for (int y = -5; y <= 5; ++y) {
            for (int x = -5; x <= 5; ++x) {
                const double alpha = picture.pixelColor(centre + QPoint(x, y)).alphaF();
                darkest = qMax(darkest, alpha);
                lightest = qMin(lightest, alpha);
            }
        }
        QVERIFY2(lightest > 0 && lightest < 0.2 && darkest > 0.7,
                 qPrintable(QStringLiteral("%1 to %2").arg(lightest).arg(darkest)));
    }

    void theOtherSideIsTheMirror() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("left"));
        const QImage picture = m_layer->picture();
        QCOMPARE(at(picture, "shoulder_front:right").alpha(), 0);
        QVERIFY(at(picture, "shoulder_front:left").alphaF() > 0.5);
    }

    void twoThatAreComparedAreSolidAndStriped() {
        m_session->toggle(QStringLiteral("shoulder_front:both"));
        m_session->toggleCompared(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        m_session->toggleCompared(QStringLiteral("infraspinatus"), QStringLiteral("left"));
        const QImage picture = m_layer->picture();
        const auto contrastAt = [&](const char* place) { // of how dark it is, around the middle of a place
            const QPoint centre = labelOf(QString::fromLatin1(place)).toPoint();
            double most = 0;
            double least = 1;
            for (int step = -8; step <= 8; ++step) {
                const double alpha = picture.pixelColor(centre + QPoint(step, 0)).alphaF();
                most = qMax(most, alpha);
                least = qMin(least, alpha);
            }
            return most - least;
        };
        QVERIFY(contrastAt("shoulder_front:right") < 0.1);
        QVERIFY(contrastAt("shoulder_front:left") > 0.3);
        m_session->comparison()->clear();
        QVERIFY(contrastAt("shoulder_front:right") < 0.1);
        QVERIFY(at(m_layer->picture(), "shoulder_front:left").alphaF() < 0.5); // only the mark
    }

    void theStippleIsThereAtEverySize() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        for (const QSizeF& size : {QSizeF(500, 400), QSizeF(1000, 800), QSizeF(3000, 2600)}) {
            m_camera->setSize(size);
            QVERIFY(coloursAround(m_layer->picture(), labelOf(QStringLiteral("scapula:right")),
                                  size.width() < 600 ? 3 : 8) > 2);
        }
    }

    void theChosenMuscleIsDrawnOnItsSide() {
        const auto green = [](const QColor& c) {
            return c.green() > c.red() + 30 && c.green() > c.blue() + 30;
        };
        const auto greenIn = [&](const QImage& picture, const char* place) {
            const QRect box =
                m_regions->rectOf(m_regions->indexOf(QString::fromLatin1(place))).toAlignedRect();
            return countPixels(picture.copy(box), green);
        };
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage right = m_layer->picture();
        QVERIFY(greenIn(right, "scapula:right") > 20);
        QCOMPARE(greenIn(right, "scapula:left"), 0);
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("left"));
        QVERIFY(greenIn(m_layer->picture(), "scapula:left") > 20);
        m_session->unchoose();
        QCOMPARE(countPixels(m_layer->picture(), green), 0);
    }

    void itShowsOnlyThePointsThatAreChosen() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage all = m_layer->picture();
        m_session->chooseGroup(1);
        const QImage first = m_layer->picture();
        QVERIFY(first != all);
        m_session->previewGroup(0);
        QVERIFY(m_layer->picture() == all);
        m_session->endPreview();
        QVERIFY(m_layer->picture() == first);
    }

    void whatIsChosenHasABoxOnThePlate() {
        QVERIFY(m_layer->chosenBox().isEmpty());
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QRectF box = m_layer->chosenBox();
        for (const char* place : {"shoulder_front:right", "scapula:right"}) {
            for (const int region : m_regions->indicesOf(QString::fromLatin1(place)))
                QVERIFY(box.contains(m_regions->plateRectOf(region)));
        }
        QVERIFY(!box.contains(m_regions->plateRectOf(m_regions->indexOf(QStringLiteral("knee_front:left")))));
    }

    void itFollowsTheSession() {
        const QImage empty = m_layer->picture();
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        QVERIFY(m_layer->picture() != empty);
        m_session->unchoose();
        QVERIFY(m_layer->picture() == empty);
        m_session->toggle(QStringLiteral("nose:mid"));
        QVERIFY(m_layer->picture() != empty);
        m_layer->setSession(nullptr);
        QVERIFY(m_layer->picture() == empty);
    }

    void neighboursOfOnePatternMeetWithoutASeam() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage picture = m_layer->picture();
        // Along the line between two neighbouring main regions nothing is lighter or darker.
        const QPointF a = labelOf(QStringLiteral("shoulder_front:right"));
        const QPointF b = labelOf(QStringLiteral("arm_front:right"));
        for (double t = 0; t <= 1; t += 0.01)
            QCOMPARE(picture.pixelColor((a + (b - a) * t).toPoint()), picture.pixelColor(a.toPoint()));
    }

    void onlyTilesThatShowAChangeArePaintedAgain() {
        QQuickWindow window;
        window.resize(1340, 1064);
        m_layer->setParentItem(window.contentItem());
        m_layer->setSize(m_camera->size());
        m_session->toggle(QStringLiteral("nose:mid"));
        m_session->toggle(QStringLiteral("knee_front:left"));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.grabWindow();
        QVERIFY(m_layer->painted().size() >= 2);

        const auto reaches = [&](const char* place) { // with its outline
            QList<QRectF> rects;
            for (int region : m_regions->indicesOf(QString::fromLatin1(place)))
                rects << m_regions->rectOf(region).adjusted(-8, -8, 8, 8);
            return rects;
        };
        m_session->toggle(QStringLiteral("knee_front:right"));
        window.grabWindow();
        const std::vector<PlatePiece> painted = m_layer->painted();
        QVERIFY(!painted.empty());
        for (const PlatePiece& piece : painted) {
            const QRectF tile(qFloor(piece.pixels.left() / 256.0) * 256,
                              qFloor(piece.pixels.top() / 256.0) * 256, 256, 256);
            bool touched = false;
            for (const QRectF& rect : reaches("knee_front:right"))
                touched = touched || tile.translated(m_camera->toItem({0, 0})).intersects(rect);
            QVERIFY(touched);
        }
        window.grabWindow();
        QVERIFY(m_layer->painted().empty());
        m_layer->setParentItem(nullptr);
    }
};

std::unique_ptr<QObject> makeMarksTest() {
    return std::make_unique<MarksTest>();
}

} // namespace sorespot

#include "marks_test.moc"
