// SPDX-License-Identifier: MIT
#include "app/figure/plate_camera.h"
#include "app_test.h"
#include "picture_checks.h"
#include "window_helpers.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace sorespot {

/// The way of a person through the real window: once with the pointer, once with the keyboard alone.
class WindowTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<TestWindow> m_ui;

    static int bluePixels(const QImage& picture) {
        return countPixels(
            picture, [](const QColor& c) { return c.blue() > c.red() + 40 && c.blue() > c.green() + 20; });
    }

    /// What the window shows of an item.
    QImage pictureOfItem(QQuickItem* item) {
        const QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const double ratio = m_ui->window()->effectiveDevicePixelRatio();
        return m_ui->picture().copy(QRect((box.topLeft() * ratio).toPoint(), (box.size() * ratio).toSize()));
    }

    int positionOfInfraspinatus() {
        return rowWith(m_ui->session().sources()->candidates(), "muscle", QStringLiteral("infraspinatus"));
    }

    QString textOf(const char* objectName) {
        QQuickItem* item = m_ui->named(QString::fromLatin1(objectName));
        return item != nullptr ? item->property("text").toString() : QString();
    }

    /// Hidden or not.
    static bool isBelow(const QQuickItem* root, const QString& objectName) {
        const QList<QQuickItem*> children = root->childItems();
        return std::any_of(children.begin(), children.end(), [&](const QQuickItem* child) {
            return child->objectName() == objectName || isBelow(child, objectName);
        });
    }

    HoldController* hold() { return m_ui->session().hold(); }

    /// Arrow keys from one region of a map to another: the shortest way.
    static QList<Qt::Key> wayTo(const RegionMap& regions, int from, int to) {
        QHash<int, QList<Qt::Key>> ways{{from, {}}};
        QList<int> open{from};
        while (!open.isEmpty() && !ways.contains(to)) {
            const int at = open.takeFirst();
            for (Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const int next = regions.regionTowards(at, key);
                if (!ways.contains(next)) {
                    ways.insert(next, ways.value(at) + QList<Qt::Key>{key});
                    open << next;
                }
            }
        }
        return ways.value(to);
    }

private slots:
    void theWindowIsThereBeforeTheData() {
        m_ui.reset();
        Options options;
        options.page = pageNames().first();
        const QTemporaryDir home;
        Program program(options, shareFolder(), home.filePath(QStringLiteral("settings.ini")));
        QVERIFY(program.openEmpty());
        program.window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(program.window()));
        QTest::keyClick(program.window(), Qt::Key_F1); // nobody hears it, and nothing comes of it
        QTest::keyClick(program.window(), Qt::Key_Escape);
        const auto has = [&program](const char* objectName) {
            return isBelow(program.window()->contentItem(), QString::fromLatin1(objectName));
        };
        QVERIFY(!has("plateMap"));
        program.fill();
        QVERIFY(has("plateMap"));
        QCOMPARE(program.window()->property("page").toString(), QStringLiteral("welcome"));
        QVERIFY(!has("searchField")); // of a page that nobody has opened yet
        program.window()->setProperty("page", QStringLiteral("muscles"));
        QVERIFY(has("searchField"));
    }

    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_ui = std::make_unique<TestWindow>();
        QVERIFY(m_ui->program().catalog().findings.empty());
        QVERIFY(m_ui->open());
    }
    void cleanup() { m_ui.reset(); }

    void initTestCase() {
        // Registered twice: a run on X that fell back to another platform would prove nothing.
        const QString asked = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("xcb"));
        QCOMPARE(QGuiApplication::platformName(), asked);
    }

    void theWindowShowsTheFigureAndWhatToDo() {
        QVERIFY(!looksBlank(m_ui->picture()));
        QVERIFY(m_ui->plateMap() != nullptr);
        QVERIFY(!looksBlank(pictureOfItem(m_ui->plateMap())));
        QVERIFY(m_ui->named(QStringLiteral("musclePanel")) == nullptr);
        QCOMPARE(m_ui->window()->size(), QSize(1280, 900));
    }

    void theFigureHasRoomInSmallWindowsToo_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 480), QSize(640, 600), QSize(720, 480), QSize(779, 480),
                                 QSize(800, 480), QSize(900, 600), QSize(640, 960)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void theFigureHasRoomInSmallWindowsToo() {
        QFETCH(QSize, size);
        m_ui->window()->resize(size);
        constexpr double bodyHeight = 1000; // mH
        const auto& camera = *m_ui->plateMap()->property("camera").value<PlateCamera*>();
        QTRY_COMPARE(m_ui->window()->size(), size);
        m_ui->picture();
        const double least = 0.28 * std::min(size.width(), size.height());
        QVERIFY2(bodyHeight * camera.scale() >= least,
                 qPrintable(QString::number(bodyHeight * camera.scale())));
    }

    void aSmallWindowShowsTheFigureOrWhatItLeadsTo() {
        m_ui = std::make_unique<TestWindow>(QSize(640, 480));
        QVERIFY(m_ui->open());
        QVERIFY(m_ui->clickAt(m_ui->plateMap(), m_ui->pointOf(QStringLiteral("shoulder_front:right"))));
        const qreal top = m_ui->plateMap()->mapToScene(QPointF(0, 0)).y();
        QVERIFY(m_ui->named(QStringLiteral("sourcesPanel")) == nullptr);

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("drawerHandle"))));
        QVERIFY(m_ui->plateMap() == nullptr);
        QVERIFY(m_ui->named(QStringLiteral("sourcesPanel")) != nullptr);
        QVERIFY(m_ui->named(QStringLiteral("drawerHandle"))->mapToScene(QPointF(0, 0)).y() <= top);

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("drawerHandle"))));
        QVERIFY(m_ui->plateMap() != nullptr);
        QVERIFY(m_ui->session().hasMarks());
    }

    void byPointerFromASorePlaceToTheEndOfAHold() {
        QQuickItem* body = m_ui->plateMap();
        RegionMap* regions = m_ui->regions();
        QVERIFY(body != nullptr && regions != nullptr);
        const int shoulder = regions->indexOf(QStringLiteral("shoulder_front:right"));
        QVERIFY(shoulder >= 0);

        const QImage unmarked = pictureOfItem(body);
        QVERIFY(m_ui->clickAt(body, regions->labelPointOf(shoulder)));
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shoulder_front:right")));
        QCOMPARE(m_ui->session().marks()->rowCount(), 1);
        const QImage marked = pictureOfItem(body);
        QVERIFY(marked != unmarked);

        QVERIFY2(positionOfInfraspinatus() >= 0 && positionOfInfraspinatus() < 3,
                 qPrintable(m_ui->session().statusText()));
        QVERIFY(m_ui->click(m_ui->cardOf(QStringLiteral("infraspinatus"))));
        QCOMPARE(m_ui->session().chosenMuscle(), QStringLiteral("infraspinatus"));
        QCOMPARE(m_ui->session().chosenSide(), QStringLiteral("right"));
        QVERIFY(m_ui->named(QStringLiteral("musclePanel")) != nullptr);
        QCOMPARE(textOf("muscleName"), QStringLiteral("Infraspinatus, right"));
        int cards = 0;
        for (QQuickItem* item : visibleItems(m_ui->window()->contentItem()))
            cards += item->objectName() == QLatin1String("pointCard") ? 1 : 0;
        QCOMPARE(cards,
                 static_cast<int>(
                     m_ui->program().catalog().catalog.findMuscle("infraspinatus")->triggerPoints.size()));

        m_ui->window()->setProperty("page", QStringLiteral("regions"));
        const QImage pattern = pictureOfItem(body);
        m_ui->window()->setProperty("page", QStringLiteral("home"));
        QVERIFY(bluePixels(pattern) > bluePixels(marked) + 500);

        // No instruction before the questions.
        QVERIFY(m_ui->named(QStringLiteral("pressSteps")) == nullptr);
        QVERIFY(m_ui->named(QStringLiteral("startHold")) == nullptr);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("openSafetyFromPress"))));
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("safety"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("noneApplies"))));
        QVERIFY(m_ui->session().safetyCleared());
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("you"));
        QVERIFY(m_ui->named(QStringLiteral("pressSteps")) == nullptr);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("aboutYouDone"))));
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("home"));
        QVERIFY(m_ui->named(QStringLiteral("pressSteps")) != nullptr);

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("startHold"))));
        QCOMPARE(hold()->phase(), HoldController::Ready);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdMain"))));
        QCOMPARE(hold()->phase(), HoldController::Holding);
        QTRY_VERIFY(textOf("holdSeconds") == QLatin1String("4"));
        const QImage running = m_ui->picture();
        QVERIFY(!looksBlank(running));

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdPause"))));
        QCOMPARE(hold()->phase(), HoldController::Paused);
        const int left = hold()->secondsLeft();
        QTest::qWait(1200);
        QCOMPARE(hold()->secondsLeft(), left);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdPause"))));
        QCOMPARE(hold()->phase(), HoldController::Holding);

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdMain"))));
        QCOMPARE(hold()->phase(), HoldController::Stopped);
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdMain"))));
        QCOMPARE(hold()->phase(), HoldController::Closed);

        // Again, to its end.
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("startHold"))));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdMain"))));
        QTRY_COMPARE_WITH_TIMEOUT(hold()->phase(), HoldController::Finished, 8000);
        QCOMPARE(textOf("holdCue"), QStringLiteral("Done"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("holdMain"))));
        QCOMPARE(hold()->phase(), HoldController::Closed);

        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("startAgain"))));
        QVERIFY(!m_ui->session().hasMarks() && !m_ui->session().safetyCleared());
        QVERIFY(m_ui->named(QStringLiteral("sourcesPanel")) != nullptr);
    }

    void byKeyboardAloneFromASorePlaceToAHold() {
        RegionMap* regions = m_ui->regions();
        QQuickItem* map = m_ui->tabToNamed(QStringLiteral("plateMap"));
        QVERIFY(map != nullptr);
        const int shoulder = regions->indexOf(QStringLiteral("shoulder_front:right"));
        for (Qt::Key key : wayTo(*regions, map->property("cursor").toInt(), shoulder))
            m_ui->press(key);
        QCOMPARE(map->property("cursor").toInt(), shoulder);
        QCOMPARE(map->property("pointedName").toString(), QStringLiteral("Front of the right shoulder"));
        m_ui->press(Qt::Key_Space);
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shoulder_front:right")));

        QVERIFY(m_ui->tabTo(
            [](QQuickItem* item) { return item->property("muscle") == QStringLiteral("infraspinatus"); }));
        m_ui->press(Qt::Key_Return);
        QCOMPARE(m_ui->session().chosenMuscle(), QStringLiteral("infraspinatus"));
        QVERIFY(m_ui->tabToNamed(QStringLiteral("openSafetyFromPress")));
        m_ui->press(Qt::Key_Space);
        QVERIFY(m_ui->tabToNamed(QStringLiteral("noneApplies")));
        m_ui->press(Qt::Key_Return);
        QVERIFY(m_ui->session().safetyCleared());
        QVERIFY(m_ui->tabToNamed(QStringLiteral("aboutYouDone")));
        m_ui->press(Qt::Key_Return);
        QVERIFY(m_ui->session().aboutYou()->answered());
        QVERIFY(m_ui->tabToNamed(QStringLiteral("startHold")));
        m_ui->press(Qt::Key_Space);
        QCOMPARE(hold()->phase(), HoldController::Ready);

        QVERIFY(m_ui->tabToNamed(QStringLiteral("holdMain")));
        m_ui->press(Qt::Key_Space);
        QCOMPARE(hold()->phase(), HoldController::Holding);
        QVERIFY(m_ui->tabToNamed(QStringLiteral("holdPause")));
        m_ui->press(Qt::Key_Space);
        QCOMPARE(hold()->phase(), HoldController::Paused);
        m_ui->press(Qt::Key_Space);
        QCOMPARE(hold()->phase(), HoldController::Holding);
        m_ui->press(Qt::Key_X); // any key
        QCOMPARE(hold()->phase(), HoldController::Stopped);
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(hold()->phase(), HoldController::Closed);

        m_ui->press(Qt::Key_Escape);
        QCOMPARE(m_ui->session().chosenMuscle(), QString());
        QVERIFY(m_ui->tabToNamed(QStringLiteral("plateMap"))); // and nothing is trapped
    }

    void aKeyHeldDownStartsAHoldOnlyOnce() {
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        m_ui->session().denyFlags();
        m_ui->session().aboutYou()->finish();
        QVERIFY(m_ui->tabToNamed(QStringLiteral("startHold")));
        m_ui->press(Qt::Key_Space);
        QVERIFY(m_ui->tabToNamed(QStringLiteral("holdMain")));
        for (Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            // As X11 tells a key that is held: each repeat is a release and a press.
            QTest::keyPress(m_ui->window(), key);
            for (int repeat = 0; repeat < 3; ++repeat) {
                QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(), true);
                QCoreApplication::sendEvent(m_ui->window(), &release);
                QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
                QCoreApplication::sendEvent(m_ui->window(), &press);
            }
            QTest::keyRelease(m_ui->window(), key);
            QCOMPARE(hold()->phase(),
                     key == Qt::Key_Space ? HoldController::Holding : HoldController::Stopped);
        }
    }

    void aTapBesideTheBodyMarksNothing() {
        QVERIFY(m_ui->clickAt(m_ui->plateMap(), QPointF(3, 3)));
        QVERIFY(!m_ui->session().hasMarks());
    }

    void tabGoesThroughEveryPageAndComesRound() {
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        for (const QString& page : pageNames()) {
            m_ui->window()->setProperty("page", page);
            m_ui->picture();
            m_ui->press(Qt::Key_Tab);
            QQuickItem* first = m_ui->window()->activeFocusItem();
            QVERIFY2(first != nullptr, qPrintable(page));
            QSet<QQuickItem*> visited;
            const auto visit = [&](QQuickItem* item) { // a list has the focus where one of its rows has
                for (QQuickItem* at = item; at != nullptr; at = at->parentItem()) {
                    if (at == item || at->isFocusScope())
                        visited << at;
                }
            };
            visit(first);
            bool round = false;
            for (int presses = 0; presses < 80 && !round; ++presses) {
                m_ui->press(Qt::Key_Tab);
                QQuickItem* focused = m_ui->window()->activeFocusItem();
                QVERIFY2(focused != nullptr && focused->isVisible(), qPrintable(page));
                round = focused == first;
                visit(focused);
            }
            QVERIFY2(round, qPrintable(page));
            for (QQuickItem* item : visibleItems(m_ui->window()->contentItem())) {
                if (item->activeFocusOnTab() && item->isEnabled())
                    QVERIFY2(visited.contains(item), qPrintable(page + ' ' + item->objectName()));
            }
        }
    }

    void controlAndFSearchesFromEveryPage() {
        for (const char* page : {"home", "regions", "about", "muscles"}) {
            m_ui->window()->setProperty("page", QString::fromLatin1(page));
            QTest::keyClick(m_ui->window(), Qt::Key_F, Qt::ControlModifier);
            QTRY_VERIFY(m_ui->named(QStringLiteral("textField")) != nullptr);
            QVERIFY2(m_ui->named(QStringLiteral("textField"))->hasActiveFocus(), page);
        }
        for (const char letter : {'s', 'h', 'i', 'n'})
            QTest::keyClick(m_ui->window(), letter);
        m_ui->press(Qt::Key_Return); // the place asks for its side, the left one first
        m_ui->press(Qt::Key_Return);
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shin:left")));
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("home"));
        QTest::keyClick(m_ui->window(), Qt::Key_F, Qt::ControlModifier);
        for (const char letter : {'s', 'o', 'l', 'e', 'u', 's'}) // over what stands there
            QTest::keyClick(m_ui->window(), letter);
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(m_ui->session().search()->query(), QString());
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("muscles"));
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(m_ui->window()->property("page").toString(), QStringLiteral("home"));
    }
};

std::unique_ptr<QObject> makeWindowTest() {
    return std::make_unique<WindowTest>();
}

} // namespace sorespot

#include "window_test.moc"
