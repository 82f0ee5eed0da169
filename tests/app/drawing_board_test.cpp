// SPDX-License-Identifier: MIT
#include "app/session.h"
#include "app_test.h"
#include "core/sheet/sheet.h"

#include <QSignalSpy>

#include <memory>

namespace sorespot {

/// Painting as a session does it: on the shipped figure, without a window.
class DrawingBoardTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<Session> m_session;

    DrawingBoard& board() { return *m_session->board(); }

    static QPointF middleOf(const char* region, Side side, View view = View::Front) {
        for (const FigureRegion& one : shippedFigure().view(view).regions) {
            if (one.id == region && one.side == side)
                return {one.label.x, one.label.y};
        }
        qFatal("no region %s", region);
    }
    void paint(const QPointF& from, const QPointF& to, bool erases = false,
               DrawingBoard::Brush brush = DrawingBoard::Medium) {
        QVERIFY(board().beginStroke(0, from, erases, brush));
        board().extendStroke(to);
        board().endStroke();
    }
    QStringList marks() {
        QStringList places;
        for (int row = 0; row < m_session->marks()->rowCount(); ++row)
            places << cell(m_session->marks(), row, "place").toString();
        return places;
    }

    const QPointF shoulder = middleOf("shoulder_front", Side::Right);
    const QPointF knee = middleOf("knee_front", Side::Left);

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(shippedCatalog().catalog, &shippedFigure());
    }

    void howStrongAMarkIsIsOneStep() {
        const QString place = QStringLiteral("shoulder_front:right");
        board().setIntensity(place, 7); // not marked: nothing
        QVERIFY(!board().canUndo());
        m_session->toggle(place);
        QCOMPARE(cell(m_session->marks(), 0, "intensity").toInt(), 0);
        board().setIntensity(place, 7);
        QCOMPARE(cell(m_session->marks(), 0, "intensity").toInt(), 7);
        QCOMPARE(m_session->sheet().places.at(0).severity, std::optional<int>(7));
        board().setIntensity(place, 11);
        board().setIntensity(QStringLiteral("nowhere:left"), 3);
        QCOMPARE(cell(m_session->marks(), 0, "intensity").toInt(), 7);
        board().undo();
        QCOMPARE(cell(m_session->marks(), 0, "intensity").toInt(), 0);
        board().redo();
        board().setIntensity(place, 0);
        QVERIFY(!m_session->sheet().places.at(0).severity);
        QCOMPARE(marks(), QStringList{place});
    }

    void howStrongPaintIsBelongsToItsStrokes() {
        const QString place = QStringLiteral("shoulder_front:right");
        paint(shoulder, shoulder + QPointF(0, 3));
        paint(knee, knee + QPointF(0, 3));
        board().setIntensity(place, 4);
        QCOMPARE(board().drawing().strokes().at(0)->intensity, 4);
        QCOMPARE(board().drawing().strokes().at(1)->intensity, 0);
        const SidedRegion region{"shoulder_front", Side::Right};
        QCOMPARE(board().intensityOf(region), 4);
        // A mark over it has one of its own.
        m_session->toggle(place);
        QCOMPARE(board().intensityOf(region), 0);
        board().setIntensity(place, 9);
        QCOMPARE(board().intensityOf(region), 9);
        QCOMPARE(board().drawing().strokes().at(0)->intensity, 4);
        m_session->toggle(place);
        QCOMPARE(board().intensityOf(region), 4);
    }

    void paintIsRankedLikeAMarkWhenTheStrokeEnds() {
        m_session->toggle(QStringLiteral("shoulder_front:right"));
        const QVariant best = cell(m_session->sources()->candidates(), 0, "muscle");
        m_session->startAgain();

        const QSignalSpy marksChanged(m_session.get(), &Session::marksChanged);
        QVERIFY(board().beginStroke(0, shoulder, false, DrawingBoard::Small));
        board().extendStroke(shoulder + QPointF(0, 3));
        QVERIFY(board().stroking());
        QCOMPARE(marksChanged.count(), 0); // not with every step of the hand
        QCOMPARE(board().strokes().size(), std::size_t{1});
        board().endStroke();
        QCOMPARE(marksChanged.count(), 1);
        QVERIFY(!board().stroking());
        QCOMPARE(marks(), QStringList("shoulder_front:right"));
        QCOMPARE(cell(m_session->marks(), 0, "painted").toBool(), true);
        QCOMPARE(cell(m_session->marks(), 0, "marked").toBool(), false);
        QCOMPARE(cell(m_session->sources()->candidates(), 0, "muscle"), best);
        QVERIFY(m_session->hasMarks() && !m_session->isMarked(QStringLiteral("shoulder_front:right")));
    }

    void paintRaisesTheRedFlagsOfItsPlace() {
        const int general = m_session->placeFlags()->rowCount();
        paint(middleOf("chest_upper", Side::Left), middleOf("chest_upper", Side::Left) + QPointF(2, 2));
        const int painted = m_session->placeFlags()->rowCount();
        QVERIFY(painted > general);
        m_session->startAgain();
        m_session->toggle(QStringLiteral("chest_upper:left"));
        QCOMPARE(m_session->placeFlags()->rowCount(), painted);
    }

    void aHundredStepsAreTakenBackAndDoneAgain() {
        for (int step = 0; step < 100; ++step) {
            if (step % 2 == 0)
                m_session->toggle(m_session->placeAt(step));
            else
                paint(knee + QPointF(step * 0.1, 0), knee + QPointF(step * 0.1, 3));
        }
        const PainDrawing whole = board().drawing();
        int undone = 0;
        for (; board().canUndo() && undone < 200; ++undone)
            board().undo();
        QCOMPARE(undone, 100);
        QVERIFY(board().empty() && !m_session->hasMarks());
        for (int redone = 0; redone < 100; ++redone) {
            QVERIFY(board().canRedo());
            board().redo();
        }
        QVERIFY(!board().canRedo());
        QVERIFY(board().drawing() == whole);
    }

    void aStrokeThatIsCalledOffLeavesNothing() {
        QVERIFY(board().beginStroke(0, shoulder, false, DrawingBoard::Large));
        board().extendStroke(shoulder + QPointF(5, 5));
        board().cancelStroke();
        QVERIFY(!board().stroking() && board().empty() && !board().canUndo());
        QVERIFY(board().strokes().empty());
        board().endStroke();
        board().extendStroke(shoulder);
        QVERIFY(board().empty());
    }

    void whatIsErasedNoLongerCounts() {
        paint(shoulder, shoulder + QPointF(0, 4), false, DrawingBoard::Small);
        paint(shoulder, shoulder + QPointF(0, 4), true, DrawingBoard::Large);
        QCOMPARE(marks(), QStringList());
        QVERIFY(!m_session->hasMarks() && board().canUndo());
        board().undo();
        QCOMPARE(marks(), QStringList("shoulder_front:right"));
    }

    void erasingWhereNothingIsPaintedIsNoStep() {
        paint(shoulder, shoulder + QPointF(0, 4), true);
        QVERIFY(!board().canUndo() && board().strokes().empty());
    }

    void removingAPaintedPlaceIsOneStepAndLeavesTheOthers() {
        paint(shoulder, shoulder + QPointF(0, 3), false, DrawingBoard::Small);
        paint(shoulder + QPointF(2, 0), shoulder + QPointF(2, 3), false, DrawingBoard::Small);
        paint(knee, knee + QPointF(0, 3), false, DrawingBoard::Small);
        m_session->toggle(QStringLiteral("nose"));
        const PainDrawing before = board().drawing();
        board().removePaint(QStringLiteral("shoulder_front:right"));
        QCOMPARE(marks(), QStringList({"nose:mid", "knee_front:left"}));
        QCOMPARE(board().drawing().strokes().size(), std::size_t{1});
        board().undo();
        QVERIFY(board().drawing() == before);
    }

    void aTapOnPaintMarksAndTheChipsFollow() {
        paint(shoulder, shoulder + QPointF(0, 3), false, DrawingBoard::Small);
        m_session->toggle(QStringLiteral("shoulder_front:right"));
        QCOMPARE(marks(), QStringList("shoulder_front:right"));
        QCOMPARE(cell(m_session->marks(), 0, "marked").toBool(), true);
        m_session->toggle(QStringLiteral("shoulder_front:right"));
        QCOMPARE(cell(m_session->marks(), 0, "marked").toBool(), false);
        QCOMPARE(cell(m_session->marks(), 0, "painted").toBool(), true);
    }

    void takingATapBackLeavesNothingToRedo() {
        m_session->toggle(QStringLiteral("nose"));
        m_session->toggle(QStringLiteral("knee_front:left"));
        board().takeBack();
        QCOMPARE(marks(), QStringList("nose:mid"));
        QVERIFY(board().canUndo() && !board().canRedo());
    }

    void aStrokeLongerThanOneMayBeGoesOnAsTheNext() {
        QVERIFY(board().beginStroke(0, shoulder, false, DrawingBoard::Small));
        for (std::size_t i = 0; i < maxStrokePoints + 10; ++i)
            board().extendStroke(shoulder + QPointF(i % 2 == 0 ? 1 : 0, 0));
        QVERIFY(board().stroking() && !board().full());
        board().endStroke();
        QCOMPARE(board().drawing().strokes().size(), std::size_t{2});
        QCOMPARE(board().drawing().strokes()[0]->path.size(), maxStrokePoints);
    }

    void aFullDrawingSaysSoAndKeepsWhatThereIs() {
        // Points enough for ten strokes of the greatest length are the bound that is reached first here.
        for (std::size_t stroke = 0; stroke <= maxPaintPoints / maxStrokePoints; ++stroke) {
            QVERIFY(!board().full());
            QVERIFY(board().beginStroke(0, shoulder, false, DrawingBoard::Small));
            for (std::size_t i = 1; i < maxStrokePoints; ++i)
                board().extendStroke(shoulder + QPointF(i % 2 == 0 ? 0 : 1, 0));
            board().endStroke();
        }
        QVERIFY(board().full());
        QCOMPARE(board().drawing().strokes().size(), maxPaintPoints / maxStrokePoints);
        board().undo();
        QVERIFY(!board().full());
    }

    void withoutAFigureNothingIsPainted() {
        Session session(shippedCatalog().catalog);
        QVERIFY(!session.board()->beginStroke(0, shoulder, false, DrawingBoard::Medium));
        const FigureStore missing("/nonexistent");
        Session other(shippedCatalog().catalog, &missing);
        QVERIFY(!other.board()->beginStroke(0, shoulder, false, DrawingBoard::Medium));
        QVERIFY(!board().beginStroke(7, shoulder, false, DrawingBoard::Medium));
        QVERIFY(!board().beginStroke(0, {qQNaN(), 0}, false, DrawingBoard::Medium));
        QVERIFY(board().empty());
    }

    void theBrushesAreAsLargeAsTheyAreSaidToBe() {
        const double perUnit = 1.7; // millimetres, of a body 1.7 m high
        QCOMPARE(DrawingBoard::radiusOf(DrawingBoard::Small) * 2 * perUnit, 10.0);
        QCOMPARE(DrawingBoard::radiusOf(DrawingBoard::Medium) * 2 * perUnit, 25.0);
        QCOMPARE(DrawingBoard::radiusOf(DrawingBoard::Large) * 2 * perUnit, 50.0);
    }
};

std::unique_ptr<QObject> makeDrawingBoardTest() {
    return std::make_unique<DrawingBoardTest>();
}

} // namespace sorespot

#include "drawing_board_test.moc"
