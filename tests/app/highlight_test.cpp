// SPDX-License-Identifier: MIT
#include "app/figure_item.h"
#include "app/highlight_item.h"
#include "app_test.h"
#include "picture_checks.h"

#include <memory>

namespace sorespot {

/// Marks, main and sometimes zones must be told apart, also without colour.
class HighlightTest : public AppTest {
    Q_OBJECT

    const QSizeF m_size{450, 1000};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FigureItem> m_figure;
    std::unique_ptr<HighlightItem> m_item;

    QPointF labelOf(const char* place) const {
        return m_figure->labelPointOf(m_figure->indexOf(QString::fromLatin1(place)));
    }
    QColor at(const QImage& picture, const char* place) const {
        return picture.pixelColor(labelOf(place).toPoint());
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(shippedCatalog().catalog);
        m_figure = std::make_unique<FigureItem>();
        m_item = std::make_unique<HighlightItem>();
        for (FigureLayer* layer :
             {static_cast<FigureLayer*>(m_figure.get()), static_cast<FigureLayer*>(m_item.get())}) {
            layer->setFigure(&shippedFigure());
            layer->setView(FigureLayer::Front);
            layer->setSize(m_size);
        }
        m_item->setProperty("mark", QColor(255, 0, 0));
        m_item->setProperty("pattern", QColor(0, 0, 255));
        m_item->setProperty("halo", QColor(255, 255, 255));
        m_item->setSession(m_session.get());
    }

    void withNothingMarkedOrChosenItIsEmpty() {
        QCOMPARE(countPixels(pictureOf(*m_item), [](const QColor& c) { return c.alpha() > 0; }), 0);
    }

    void aMarkIsTintedAndOutlined() {
        m_session->toggle(QStringLiteral("knee_front:left"));
        const QImage picture = pictureOf(*m_item);
        QVERIFY(at(picture, "knee_front:left").red() > 200 && at(picture, "knee_front:left").blue() < 40);
        QVERIFY(at(picture, "knee_front:left").alphaF() < 0.5);
        QVERIFY(countPixels(picture, [](const QColor& c) { return c.red() > 200 && c.alphaF() > 0.9; }) >
                50); // the outline
        QCOMPARE(at(picture, "knee_front:right").alpha(), 0);
    }

    void mainIsSolidAndSometimesIsHatched() {
        // Infraspinatus: main on the front of the shoulder, sometimes on the shoulder blade.
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage front = pictureOf(*m_item);
        QCOMPARE(coloursAround(front, labelOf("shoulder_front:right"), 4), 1);
        QVERIFY(at(front, "shoulder_front:right").alphaF() > 0.5);
        QCOMPARE(at(front, "shoulder_front:left").alpha(), 0);

        // Without colour: a stripe and the gap beside it differ by far in how dark they are, both inside the
        // region.
        m_item->setView(FigureLayer::Back);
        m_figure->setView(FigureLayer::Back);
        const QImage back = pictureOf(*m_item);
        const QPoint centre = labelOf("scapula:right").toPoint();
        double darkest = 0;
        double lightest = 1;
        for (int y = -8; y <= 8; ++y) {
            for (int x = -8; x <= 8; ++x) {
                const double alpha = back.pixelColor(centre + QPoint(x, y)).alphaF();
                darkest = qMax(darkest, alpha);
                lightest = qMin(lightest, alpha);
            }
        }
        QVERIFY2(lightest > 0 && lightest < 0.2 && darkest > 0.7,
                 qPrintable(QStringLiteral("%1 to %2").arg(lightest).arg(darkest)));
    }

    void theOtherSideIsTheMirror() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("left"));
        const QImage picture = pictureOf(*m_item);
        QCOMPARE(at(picture, "shoulder_front:right").alpha(), 0);
        QVERIFY(at(picture, "shoulder_front:left").alphaF() > 0.5);
    }

    void theHatchIsThereAtEverySizeAndInBothViews() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        for (const QSizeF& size : {QSizeF(160, 380), QSizeF(330, 700), QSizeF(1400, 3000)}) {
            m_item->setSize(size);
            m_item->setView(FigureLayer::Back);
            m_figure->setSize(size);
            m_figure->setView(FigureLayer::Back);
            const QImage picture = pictureOf(*m_item);
            QVERIFY(coloursAround(picture, labelOf("scapula:right"), size.width() < 200 ? 4 : 8) > 2);
        }
    }

    void itFollowsTheSession() {
        const QImage empty = pictureOf(*m_item);
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage pattern = pictureOf(*m_item);
        QVERIFY(pattern != empty);
        m_session->unchoose();
        QVERIFY(pictureOf(*m_item) == empty);
        m_item->setSession(nullptr);
        QVERIFY(pictureOf(*m_item) == empty);
    }

    void neighboursOfOnePatternMeetWithoutASeam() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const QImage picture = pictureOf(*m_item);
        // Along the line between two neighbouring main regions nothing is lighter or darker.
        const QPointF a = labelOf("shoulder_front:right");
        const QPointF b = labelOf("arm_front:right");
        for (double t = 0; t <= 1; t += 0.01)
            QCOMPARE(picture.pixelColor((a + (b - a) * t).toPoint()), picture.pixelColor(a.toPoint()));
    }
};

std::unique_ptr<QObject> makeHighlightTest() {
    return std::make_unique<HighlightTest>();
}

} // namespace sorespot

#include "highlight_test.moc"
