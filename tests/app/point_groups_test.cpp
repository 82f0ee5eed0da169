// SPDX-License-Identifier: MIT
#include "app/point_groups.h"
#include "app_test.h"

#include <memory>

namespace sorespot {

/// The words by which people choose among a muscle's points.
class PointGroupsTest : public AppTest {
    Q_OBJECT

    static TriggerPoint point(const char* label, const char* region) {
        TriggerPoint p;
        p.label = label;
        p.essential = {{region, ZoneSide::Same}, {"nose", ZoneSide::Midline}};
        return p;
    }

private slots:
    void labelsBecomeWords_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* label, const char* name) {
            QTest::newRow(label) << QString::fromLatin1(label) << QString::fromLatin1(name);
        };
        row("TrP1", "Point 1");
        row("TrP12", "Point 12");
        row("TrP1 long head", "Point 1, long head");
        row("TrP2 medial head, outer edge", "Point 2, medial head, outer edge");
        row("TrP1 (outer)", "Point 1, outer");
        row("upper", "Upper");
        row("belly (two)", "Belly (two)");
        row("L1 level", "L1 level");
        row("McBurney point", "McBurney point");
    }
    void labelsBecomeWords() {
        QFETCH(QString, label);
        QFETCH(QString, name);
        QCOMPARE(pointName(point(label.toUtf8().constData(), "knee")), name);
    }

    void pointsThatShareAPatternAreOneChoice() {
        Muscle muscle;
        muscle.triggerPoints = {point("TrP1", "knee"), point("TrP2", "hip"), point("TrP3", "knee"),
                                point("upper", "hip"), point("TrP4", "knee")};
        std::swap(muscle.triggerPoints[2].essential[0], muscle.triggerPoints[2].essential[1]);
        const std::vector<PointGroup> groups = pointGroups(muscle);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].name, QStringLiteral("Points 1, 3 and 4"));
        QCOMPARE(groups[1].name, QStringLiteral("Point 2, upper"));
        QVERIFY((groups[0].points == std::vector<const TriggerPoint*>{&muscle.triggerPoints[0],
                                                                      &muscle.triggerPoints[2],
                                                                      &muscle.triggerPoints[4]}));
    }

    void everyShippedPointHasAName() {
        for (const Muscle& muscle : shippedCatalog().catalog.muscles) {
            std::size_t points = 0;
            for (const PointGroup& group : pointGroups(muscle)) {
                points += group.points.size();
                QVERIFY2(!group.name.isEmpty() && !group.name.contains(QStringLiteral("TrP")),
                         muscle.id.c_str());
            }
            QCOMPARE(points, muscle.triggerPoints.size());
        }
    }
};

std::unique_ptr<QObject> makePointGroupsTest() {
    return std::make_unique<PointGroupsTest>();
}

} // namespace sorespot

#include "point_groups_test.moc"
