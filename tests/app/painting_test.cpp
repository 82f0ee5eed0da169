// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "picture_checks.h"
#include "window_helpers.h"

#include <memory>

namespace sorespot {

/// Hands on the plate of the real window: painting, erasing, moving it and going near.
class PaintingTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<TestWindow> m_ui;

    QImage platePicture() {
        QQuickItem* plate = m_ui->plateMap();
        const QRectF box = plate->mapRectToScene(QRectF({}, plate->size()));
        const double ratio = m_ui->window()->effectiveDevicePixelRatio();
        return m_ui->picture().copy(QRect((box.topLeft() * ratio).toPoint(), (box.size() * ratio).toSize()));
    }
    int redPixels() {
        return countPixels(platePicture(), [](const QColor& c) { return c.red() > c.green() + 60; });
    }
    QPoint sceneOf(const QString& place) {
        return m_ui->plateMap()->mapToScene(m_ui->pointOf(place)).toPoint();
    }
    void turnWheel(QPoint scene, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWheelEvent turn(scene, m_ui->window()->mapToGlobal(scene), {}, angle, Qt::NoButton, modifiers,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_ui->window(), &turn);
    }
    DrawingBoard* board() { return m_ui->session().board(); }

    const QString shoulder = QStringLiteral("shoulder_front:right");
    const QString knee = QStringLiteral("knee_front:left");

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_ui = std::make_unique<TestWindow>();
        QVERIFY(m_ui->open());
        m_ui->picture();
    }
    void cleanup() { m_ui.reset(); }

    void aDragPaintsAndIsUndoneRedoneAndErased() {
        const int before = redPixels();
        const QPointF from = m_ui->pointOf(shoulder);
        const QPointF to = m_ui->pointOf(QStringLiteral("arm_front:right"));
        m_ui->drag({from, to});
        QVERIFY(m_ui->session().isPainted(shoulder) && !m_ui->session().isMarked(shoulder));
        QVERIFY(rowWith(m_ui->session().sources()->candidates(), "muscle", QStringLiteral("infraspinatus")) >=
                0);
        QCOMPARE(m_ui->camera().zoom(), 1.0);
        const int painted = redPixels();
        QVERIFY2(painted > before + 100, qPrintable(QString::number(painted)));

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("undo"))));
        QVERIFY(!m_ui->session().hasMarks());
        QCOMPARE(redPixels(), before);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("redo"))));
        QVERIFY(m_ui->session().isPainted(shoulder));

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("toolErase"))));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("brushLarge"))));
        m_ui->drag({from, to, from});
        QVERIFY(!m_ui->session().hasMarks());
        QVERIFY(redPixels() < before + (painted - before) / 10);
    }

    void aTapOnAPaintedRegionMarksItWhole() {
        const QPointF at = m_ui->pointOf(shoulder);
        m_ui->drag({at, at + QPointF(2, 14)});
        QVERIFY(m_ui->session().isPainted(shoulder));
        QVERIFY(m_ui->clickAt(m_ui->plateMap(), at));
        QVERIFY(m_ui->session().isMarked(shoulder) && m_ui->session().isPainted(shoulder));
    }

    void escapeCallsTheStrokeOffAndNothingElse() {
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        QTest::qWait(50);     // the figure goes to the muscle,
        m_ui->camera().fit(); // but the stroke is to be on the shoulder
        QTRY_VERIFY(!m_ui->camera().moving());
        m_ui->picture();
        const QPoint from = sceneOf(shoulder);
        QTest::mousePress(m_ui->window(), Qt::LeftButton, Qt::NoModifier, from);
        for (int y = 0; y < 60; y += 5)
            QTest::mouseMove(m_ui->window(), from + QPoint(0, y));
        QVERIFY(board()->stroking());
        m_ui->press(Qt::Key_Escape);
        QVERIFY(!board()->stroking());
        QTest::mouseMove(m_ui->window(), from + QPoint(0, 80));
        QTest::mouseRelease(m_ui->window(), Qt::LeftButton, Qt::NoModifier, from + QPoint(0, 80));
        QVERIFY(board()->empty() && !board()->canUndo());
        QCOMPARE(m_ui->session().chosenMuscle(), QStringLiteral("infraspinatus"));
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(m_ui->session().chosenMuscle(), QString());
    }

    void theWheelZoomsAboutThePointerAndShiftMovesSideways() {
        const QPoint scene = sceneOf(knee);
        const QPointF at = m_ui->plateMap()->mapFromScene(scene);
        const QPointF onPlate = m_ui->camera().toPlate(at);
        turnWheel(scene, {0, 360});
        QCOMPARE(m_ui->camera().zoom(), 2.0);
        m_ui->picture();
        QVERIFY((m_ui->camera().toItem(onPlate) - at).manhattanLength() < 2);
        turnWheel(scene, {0, 120}, Qt::ShiftModifier);
        QVERIFY(qAbs(m_ui->camera().toItem(onPlate).x() - at.x() - 60) < 2);
        QVERIFY(qAbs(m_ui->camera().toItem(onPlate).y() - at.y()) < 2);
        m_ui->picture();
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("zoomFit"))));
        QCOMPARE(m_ui->camera().zoom(), 1.0);
        QVERIFY(!m_ui->session().hasMarks());
    }

    void aDoubleClickGoesCloseAndBackAndMarksNothing() {
        QTest::mouseDClick(m_ui->window(), Qt::LeftButton, Qt::NoModifier, sceneOf(knee));
        m_ui->picture();
        QVERIFY(m_ui->camera().zoom() > 2);
        QVERIFY(board()->empty() && !board()->canUndo() && !board()->canRedo());
        QVERIFY(QRectF({}, m_ui->plateMap()->size()).contains(m_ui->pointOf(knee)));
        QTest::mouseDClick(m_ui->window(), Qt::LeftButton, Qt::NoModifier, sceneOf(knee));
        m_ui->picture();
        QCOMPARE(m_ui->camera().zoom(), 1.0);
        QVERIFY(board()->empty());
    }

    void theMiddleButtonMovesThePlateWhereTheLeftPaints() {
        m_ui->camera().zoomAt(m_ui->pointOf(knee), 3);
        const QPointF at = m_ui->pointOf(knee);
        const QPointF onPlate = m_ui->camera().toPlate(at);
        m_ui->drag({at, at + QPointF(-40, -30)}, Qt::MiddleButton);
        QVERIFY((m_ui->camera().toItem(onPlate) - at - QPointF(-40, -30)).manhattanLength() < 3);
        QVERIFY(board()->empty());
        m_ui->drag({m_ui->pointOf(knee), m_ui->pointOf(knee) + QPointF(10, 30)});
        QVERIFY(m_ui->session().isPainted(knee));
    }

    void theChipOfAPaintedPlaceTakesItsPaintAwayAsOneStep() {
        const QPointF at = m_ui->pointOf(shoulder);
        m_ui->drag({at, at + QPointF(2, 12)});
        m_ui->drag({at + QPointF(3, 0), at + QPointF(3, 12)});
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("chipCross"))));
        QVERIFY(!m_ui->session().hasMarks() && board()->empty());
        board()->undo();
        QVERIFY(m_ui->session().isPainted(shoulder));
        QCOMPARE(board()->drawing().strokes().size(), std::size_t{2});
    }

    void startingAgainForgetsThePaintAndItsHistory() {
        const QPointF at = m_ui->pointOf(shoulder);
        m_ui->drag({at, at + QPointF(0, 20)});
        QVERIFY(m_ui->session().hasMarks());
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("startAgain"))));
        QVERIFY(!m_ui->session().hasMarks() && board()->empty());
        QVERIFY(!board()->canUndo() && !board()->canRedo());
    }
};

std::unique_ptr<QObject> makePaintingTest() {
    return std::make_unique<PaintingTest>();
}

} // namespace sorespot

#include "painting_test.moc"
