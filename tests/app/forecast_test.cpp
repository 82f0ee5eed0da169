// SPDX-License-Identifier: MIT
#include "app/marks_layer.h"
#include "drawn_catalog.h"
#include "layer_checks.h"

#include <QQuickWindow>

#include <memory>

namespace sorespot {

/// Patterns painted ahead must be those that would be painted, and never older ones.
class ForecastTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlateCamera> m_camera;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Opened<MarksLayer>> m_layer;

    QString cellOf(int row, const char* role) const {
        return cell(m_session->sources()->candidates(), row, role).toString();
    }
    void preview(int row) { m_session->preview(cellOf(row, "muscle"), cellOf(row, "side")); }
    QImage shown() {
        m_window->grabWindow(); // lets the layer follow
        return m_window->grabWindow();
    }
    /// Lets the camera and the layer come to rest, and paints ahead.
    void rest() {
        QTRY_VERIFY(!m_camera->moving());
        shown();
        m_layer->finishForecast();
        m_layer->painted();
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(drawnCatalog());
        m_camera = cameraOver(shippedFigure(), {900, 700});
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(900, 700);
        m_layer = std::make_unique<Opened<MarksLayer>>();
        m_layer->setParentItem(m_window->contentItem());
        m_layer->setSize({900, 700});
        for (const char* colour : {"mark", "pattern", "muscle", "spot"})
            m_layer->setProperty(colour, QColor(0, 0, 200));
        for (const char* colour : {"halo", "spotHalo"})
            m_layer->setProperty(colour, QColor(Qt::white));
        m_layer->setFigure(&shippedFigure());
        m_layer->setCamera(m_camera.get());
        m_layer->setSession(m_session.get());
        m_session->toggle(QStringLiteral("shoulder_front:right"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() {
        m_layer.reset();
        m_window.reset();
    }

    void goingDownTheListPaintsNothing() {
        rest();
        QVERIFY(m_layer->forecast().bytes() > 10000);
        QVERIFY(m_layer->forecast().bytes() <= OverlayForecast::mostBytes);
        for (int row = 0; row < m_session->sources()->candidates()->rowCount(); ++row) {
            preview(row);
            shown();
            QVERIFY2(m_layer->painted().empty(), qPrintable(cellOf(row, "muscle")));
        }
    }

    void whatIsPaintedAheadIsWhatWouldBePainted() {
        std::vector<QImage> painted;
        for (int row = 0; row < 4; ++row) {
            preview(row);
            painted.push_back(shown());
        }
        m_session->endPreview();
        rest();
        for (int row = 0; row < 4; ++row) {
            preview(row);
            QVERIFY2(shown() == painted[static_cast<std::size_t>(row)], qPrintable(cellOf(row, "muscle")));
        }
        QVERIFY(m_layer->painted().empty());
    }

    void aSwitchBeforeItIsReadyIsRight() {
        preview(1);
        const QImage early = shown();
        QVERIFY(!m_layer->painted().empty());
        m_session->endPreview();
        rest();
        preview(1);
        QVERIFY(shown() == early);
    }

    void otherColoursArePaintedAnew() {
        rest();
        preview(0);
        const QImage blue = shown();
        m_session->endPreview();
        shown();
        m_layer->setProperty("pattern", QColor(200, 0, 0));
        preview(0);
        QVERIFY(shown() != blue);
        QVERIFY(!m_layer->painted().empty());
    }

    void anotherZoomIsPaintedAnew() {
        rest();
        m_camera->zoomAt({300, 200}, 2);
        QTRY_VERIFY(!m_camera->moving());
        shown();
        m_layer->painted();
        preview(0);
        const QImage near = shown();
        QVERIFY(!m_layer->painted().empty());
        rest();
        m_session->endPreview();
        rest();
        preview(0);
        QVERIFY(shown() == near);
        QVERIFY(m_layer->painted().empty());
    }

    void otherMarksArePaintedAnew() {
        rest();
        m_session->toggle(QStringLiteral("arm_front:right"));
        shown();
        m_layer->painted();
        preview(0);
        const QImage both = shown();
        QVERIFY(!m_layer->painted().empty());
        m_session->endPreview();
        rest();
        preview(0);
        QVERIFY(shown() == both);
    }

    void pointsOfTheChosenMuscleArePaintedAheadToo() {
        m_session->choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        rest();
        QVERIFY(m_session->pointGroups()->rowCount() > 2);
        for (int row = m_session->pointGroups()->rowCount() - 1; row >= 0; --row) {
            m_session->previewGroup(row);
            shown();
            QVERIFY(m_layer->painted().empty());
        }
    }
};

std::unique_ptr<QObject> makeForecastTest() {
    return std::make_unique<ForecastTest>();
}

} // namespace sorespot

#include "forecast_test.moc"
