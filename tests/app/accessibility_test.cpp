// SPDX-License-Identifier: MIT
#include "app/figure/plate_gestures.h"
#include "app_test.h"
#include "window_helpers.h"

#include <QAccessible>
#include <QSet>

#include <memory>

namespace sorespot {
namespace {

/// What a screen reader is told, read as it does: from the window down, without what is hidden.
void collect(QAccessibleInterface* node, QList<QAccessibleInterface*>& nodes) {
    if (node == nullptr || node->state().invisible)
        return;
    nodes << node;
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), nodes);
}

QString nameOf(QAccessibleInterface* node) {
    return node->text(QAccessible::Name);
}

bool canBePressed(QAccessibleInterface* node) {
    QAccessibleActionInterface* actions = node->actionInterface();
    return actions != nullptr &&
           (actions->actionNames().contains(QAccessibleActionInterface::pressAction()) ||
            actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
}

bool isControl(QAccessibleInterface* node) {
    switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

} // namespace

class AccessibilityTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<TestWindow> m_ui;

    QList<QAccessibleInterface*> nodes() {
        m_ui->picture();
        QList<QAccessibleInterface*> all;
        collect(QAccessible::queryAccessibleInterface(m_ui->window()), all);
        return all;
    }
    QAccessibleInterface* control(const QString& name) {
        for (QAccessibleInterface* node : nodes()) {
            if (isControl(node) && nameOf(node) == name)
                return node;
        }
        return nullptr;
    }

    /// Every control has a name and can be pressed, and every item that takes the keyboard focus or is a
    /// button is known.
    void checkPage(const QString& page) {
        QSet<QObject*> known;
        int controls = 0;
        for (QAccessibleInterface* node : nodes()) {
            if (!nameOf(node).isEmpty())
                known << node->object();
            if (!isControl(node))
                continue;
            ++controls;
            const QByteArray where =
                (page + ": " + (node->object() != nullptr ? node->object()->objectName() : QString()))
                    .toUtf8();
            QVERIFY2(!nameOf(node).isEmpty(), where + " has no name");
            QVERIFY2(canBePressed(node), where + " " + nameOf(node).toUtf8() + " cannot be pressed");
        }
        QVERIFY2(controls > 3, qPrintable(page));
        for (QQuickItem* item : visibleItems(m_ui->window()->contentItem())) {
            if (item->activeFocusOnTab() || item->inherits("QQuickAbstractButton"))
                QVERIFY2(known.contains(item), qPrintable(page + ": no name: " + item->objectName() + ' ' +
                                                          item->metaObject()->className()));
        }
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_ui = std::make_unique<TestWindow>();
        QVERIFY(m_ui->open());
    }
    void cleanup() { m_ui.reset(); }

    void everyRegionOfTheFigureHasRoleNameAndAction() {
        QHash<QString, int> boxes;
        for (QAccessibleInterface* node : nodes()) {
            // Tools that are on or off have the same role.
            if (node->role() == QAccessible::CheckBox && node->object()->property("place").isValid()) {
                QVERIFY2(canBePressed(node), qPrintable(nameOf(node)));
                QVERIFY2(node->state().checkable && !node->state().checked, qPrintable(nameOf(node)));
                ++boxes[nameOf(node)];
            }
        }
        QHash<QString, int> expected;
        for (View view : allViews) {
            for (const FigureRegion& region : shippedFigure().view(view).regions)
                ++expected[m_ui->session().placeName(
                    QString::fromStdString(toText({region.id, region.side})))];
        }
        for (auto name = expected.cbegin(); name != expected.cend(); ++name)
            QVERIFY2(boxes.value(name.key()) == name.value(), qPrintable(name.key()));
        QCOMPARE(boxes.size(), expected.size());
    }

    void pressingARegionMarksItAndTheTreeSaysSo() {
        const QString name = QStringLiteral("Front of the right shoulder");
        QAccessibleInterface* region = control(name);
        QVERIFY(region != nullptr);
        region->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shoulder_front:right")));
        QVERIFY(control(name)->state().checked);
        control(name)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!m_ui->session().hasMarks());
        QVERIFY(!control(name)->state().checked);
    }

    void aRegionLiesInTheTreeWhereItIsSeen() {
        m_ui->picture();
        RegionMap* regions = m_ui->regions();
        const QRectF box = regions->rectOf(regions->indexOf(QStringLiteral("shoulder_front:right")));
        const QPoint corner =
            m_ui->window()->mapToGlobal(m_ui->plateMap()->mapToScene(box.topLeft()).toPoint());
        QAccessibleInterface* region = control(QStringLiteral("Front of the right shoulder"));
        QVERIFY(region != nullptr);
        const QRect told = region->rect();
        QVERIFY((told.topLeft() - corner).manhattanLength() <= 2);
        QVERIFY(qAbs(told.width() - box.width()) <= 2 && qAbs(told.height() - box.height()) <= 2);
    }

    void theToolsTellWhatTheyDoWhichIsOnAndTheirKey() {
        for (const char* name :
             {"Paint", "Erase paint", "Move the figure", "Small brush, a fingertip", "Undo", "Redo",
              "Clear all", "List of places", "Zoom in", "Zoom out", "Show the whole body"}) {
            QAccessibleInterface* tool = control(QString::fromLatin1(name));
            QVERIFY2(tool != nullptr, name);
            QVERIFY2(canBePressed(tool), name);
        }
        QVERIFY(control(QStringLiteral("Paint"))->state().checked);
        QVERIFY(!control(QStringLiteral("Erase paint"))->state().checked);
        control(QStringLiteral("Erase paint"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(control(QStringLiteral("Erase paint"))->state().checked);
        QCOMPARE(m_ui->plateMap()->property("tool").toInt(), int(PlateGestures::Erase));
        QVERIFY(!control(QStringLiteral("Paint"))->state().checked);
        QVERIFY(control(QStringLiteral("Erase paint"))
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral(": E")));
    }

    void howFarThePlateIsEnlargedIsSaid() {
        const auto said = [&](const QString& name) {
            for (QAccessibleInterface* node : nodes()) {
                if (nameOf(node) == name)
                    return node->text(QAccessible::Description);
            }
            return QString();
        };
        QVERIFY(said(QStringLiteral("Zoom in")).contains(QStringLiteral("The whole body is shown")));
        m_ui->camera().zoomAt(m_ui->pointOf(QStringLiteral("knee_front:left")), 3);
        QVERIFY(said(QStringLiteral("Zoom in")).contains(QStringLiteral("Enlarged 3.0 times")));
        const QString map = said(QStringLiteral("Body, from all sides"));
        QVERIFY2(map.contains(QStringLiteral("Enlarged 3.0 times: Front, your left")), qPrintable(map));
    }

    void aPaintedRegionSaysSo() {
        m_ui->picture();
        const QPointF at = m_ui->pointOf(QStringLiteral("shoulder_front:right"));
        m_ui->drag({at, at + QPointF(4, 12)});
        QAccessibleInterface* region = control(QStringLiteral("Front of the right shoulder"));
        QCOMPARE(region->text(QAccessible::Description), QStringLiteral("Painted"));
        QVERIFY(!region->state().checked); // painted, not marked as a whole
        QVERIFY(control(QStringLiteral("Front of the right shoulder, painted. Press to take the paint "
                                       "away.")) != nullptr);
    }

    void everyControlOfEveryPageHasANameAndCanBePressed() {
        for (const QString& page : pageNames()) {
            m_ui->window()->setProperty("page", page);
            checkPage(page);
        }
        for (const Article& article : m_ui->program().catalog().catalog.articles) {
            const QString page = QStringLiteral("learn/") + QString::fromStdString(article.id);
            m_ui->window()->setProperty("page", page);
            checkPage(page);
        }
        m_ui->window()->setProperty("page", QStringLiteral("home"));
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        checkPage(QStringLiteral("candidates"));
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        checkPage(QStringLiteral("muscle"));
        m_ui->session().denyFlags();
        m_ui->session().aboutYou()->finish();
        checkPage(QStringLiteral("muscle, safety cleared"));
        QVERIFY(m_ui->session().startHold());
        for (QAccessibleInterface* node : nodes())
            QVERIFY2(!isControl(node) || !nameOf(node).isEmpty(), "hold");
        QVERIFY(control(QStringLiteral("Start")) != nullptr);
    }

    void mapListAndKeysReachTheSamePlaces() {
        QSet<QString> onTheMap;
        for (QQuickItem* item : visibleItems(m_ui->plateMap())) {
            if (item->inherits("QQuickItem") && item->property("place").isValid())
                onTheMap << item->property("place").toString();
        }

        QSet<QString> byKeys;
        RegionMap* regions = m_ui->regions();
        m_ui->plateMap()->forceActiveFocus();
        QList<int> open{m_ui->plateMap()->property("cursor").toInt()};
        QSet<int> reached{open.first()};
        while (!open.isEmpty()) { // which key leads where; that a key does lead there, the way below shows
            const int at = open.takeFirst();
            byKeys << regions->placeOf(at);
            for (Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const int next = regions->regionTowards(at, key);
                m_ui->plateMap()->setProperty("cursor", at);
                m_ui->press(key);
                QCOMPARE(m_ui->plateMap()->property("cursor").toInt(), next);
                if (!reached.contains(next)) {
                    reached << next;
                    open << next;
                }
            }
        }

        QSet<QString> inTheList;
        m_ui->window()->setProperty("page", QStringLiteral("regions"));
        m_ui->picture();
        QQuickItem* list = m_ui->named(QStringLiteral("regionList"));
        list->forceActiveFocus();
        m_ui->press(Qt::Key_Home);
        for (int row = 0; row < m_ui->session().regions()->rowCount(); ++row) {
            auto* current = list->property("currentItem").value<QQuickItem*>();
            QVERIFY2(current != nullptr, qPrintable(QString::number(row)));
            inTheList << current->property("place").toString();
            m_ui->press(Qt::Key_Down);
        }

        QSet<QString> expected;
        for (const Region& region : m_ui->program().catalog().catalog.regions) {
            const QString id = QString::fromStdString(region.id);
            if (region.kind == RegionKind::Paired)
                expected << id + ":left" << id + ":right";
            else
                expected << id + ":mid";
        }
        QCOMPARE(onTheMap, expected);
        QCOMPARE(inTheList, expected);
        QCOMPARE(byKeys, expected);
    }

    void figureChipsAndListShowTheSamePoints() {
        int points = 0;
        for (const Muscle& muscle : m_ui->program().catalog().catalog.muscles) {
            m_ui->session().choose(QString::fromStdString(muscle.id));
            QSet<QString> expected;
            for (const TriggerPoint& point : muscle.triggerPoints)
                expected << QString::fromStdString(point.id);
            QSet<QString> inTheList;
            const QAbstractItemModel* list = m_ui->session().muscle()->points();
            for (int row = 0; row < list->rowCount(); ++row)
                inTheList << cell(list, row, "point").toString();
            QCOMPARE(inTheList, expected);

            // The first chip is of all points; without chips all are shown.
            const QAbstractItemModel* chips = m_ui->session().pointGroups();
            QSet<QString> byChips;
            for (int chip = 0; chip < qMax(1, chips->rowCount()); ++chip) {
                if (chips->rowCount() > 0)
                    m_ui->session().chooseGroup(chip);
                QSet<QString> onTheFigure;
                for (const TriggerPoint* point : m_ui->session().shown().points)
                    onTheFigure << QString::fromStdString(point->id);
                if (chip == 0)
                    QCOMPARE(onTheFigure, expected);
                else
                    byChips |= onTheFigure;
            }
            if (chips->rowCount() > 0)
                QCOMPARE(byChips, expected);
            points += int(expected.size());
        }
        QVERIFY(points > 200);
    }

    void aCandidateSpeaksItsReasonAndIsChosenByItsAction() {
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        QAccessibleInterface* card = nullptr;
        for (QAccessibleInterface* node : nodes()) {
            if (node->role() == QAccessible::Button &&
                nameOf(node).startsWith(QStringLiteral("Infraspinatus, right. ")))
                card = node;
        }
        QVERIFY(card != nullptr);
        QVERIFY(nameOf(card).contains(QStringLiteral("front of the right shoulder")));
        card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_ui->session().chosenMuscle(), QStringLiteral("infraspinatus"));
    }

    void textThatIsShownIsInTheTree() {
        m_ui->session().choose(QStringLiteral("infraspinatus"));
        QSet<QString> told;
        for (QAccessibleInterface* node : nodes())
            told << nameOf(node);
        QVERIFY(told.contains(QStringLiteral("Infraspinatus, right")));
        QVERIFY(told.contains(m_ui->session().muscle()->about()));
        QVERIFY(told.contains(m_ui->session().muscle()->find()));
    }
};

std::unique_ptr<QObject> makeAccessibilityTest() {
    return std::make_unique<AccessibilityTest>();
}

} // namespace sorespot

#include "accessibility_test.moc"
