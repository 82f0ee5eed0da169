// SPDX-License-Identifier: MIT
#include "app/muscle_details.h"
#include "app_test.h"
#include "core/safety/press_permission.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

namespace sorespot {

class MuscleDetailsTest : public AppTest {
    Q_OBJECT

    /// Somebody who denied every red flag, and of whom nothing else applies.
    struct Healthy {
        explicit Healthy(const Catalog& of)
            : catalog(of) {
            gate.ask(raisedFlags(catalog, {}));
            gate.denyAll();
            person.finish();
        }
        std::optional<PressPermit> permit() const { return PressPermit::of(catalog, gate, person); }

        const Catalog& catalog;
        RedFlagGate gate;
        Person person;
    };

    const Catalog m_catalog = tinyCatalog();
    Healthy m_healthy{m_catalog};
    MuscleDetails m_details{m_catalog};

    void show(const char* id, Side side = Side::Right, const std::vector<std::string>& explaining = {}) {
        m_details.setPermit(m_healthy.permit());
        m_details.show(m_catalog.findMuscle(id), side, explaining);
    }
    bool instructsNothing() const {
        return !m_details.mayPress() && m_details.steps().isEmpty() && m_details.tool().isEmpty() &&
               m_details.holdSeconds() == 0 && m_details.holdText().isEmpty();
    }

private slots:
    void withoutAMuscleEverythingIsEmpty() {
        m_details.show(nullptr, Side::Midline, {});
        QVERIFY(!m_details.shown());
        QVERIFY(m_details.name().isEmpty() && m_details.nameWithSide().isEmpty() &&
                m_details.cautionText().isEmpty());
        QVERIFY(m_details.noPressReason().isEmpty() && m_details.howSure().isEmpty() &&
                m_details.sources().isEmpty());
        QVERIFY(instructsNothing());
        QCOMPARE(m_details.points()->rowCount(), 0);
    }

    void aTreatmentHasItsOwnTimes() {
        Catalog catalog = tinyCatalog();
        catalog.holdProtocols[0].inTreatment = "longer";
        catalog.holdProtocols.push_back({"longer", 60, 2, 5, 1, "3 of 10", ""});
        Healthy healthy(catalog);
        MuscleDetails details(catalog);
        details.show(catalog.findMuscle("fine"), Side::Right, {});
        QVERIFY(!details.hasTreatment()); // nothing is said before the questions
        details.setPermit(healthy.permit());
        QVERIFY(details.hasTreatment());
        QCOMPARE(details.holdSeconds(), 10);
        const QStringList steps = details.steps();
        const QSignalSpy changed(&details, &MuscleDetails::changed);
        details.setSetting(PressSetting::InTreatment);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(details.holdSeconds(), 60);
        QCOMPARE(details.steps(), steps);
        QVERIFY(details.otherPressure().isEmpty());
        details.show(catalog.findMuscle("never"), Side::Right, {});
        QVERIFY(!details.hasTreatment() && details.steps().isEmpty());
        show("fine");
        QVERIFY(!m_details.hasTreatment()); // a catalog that has none
    }

    void aMuscleThatMayBePressedSaysHow() {
        const QSignalSpy changed(&m_details, &MuscleDetails::changed);
        show("fine");
        QCOMPARE(changed.count(), 2); // the permit, the muscle
        QCOMPARE(m_details.name(), QStringLiteral("Muscle fine"));
        QCOMPARE(m_details.latin(), QStringLiteral("Musculus fine"));
        QCOMPARE(m_details.nameWithSide(), QStringLiteral("Muscle fine, right"));
        QVERIFY(m_details.mayPress() && !m_details.limited());
        QCOMPARE(m_details.steps(), QStringList({"Sit down.", "Press.", "Let go."}));
        QCOMPARE(m_details.tool(), QStringLiteral("a ball"));
        QCOMPARE(m_details.holdSeconds(), 10);
        QCOMPARE(m_details.holdText(), QStringLiteral("2 times, 5 s rest between\nat most 3 times a day"));
        QVERIFY(m_details.noPressReason().isEmpty() && m_details.cautionText().isEmpty());
    }

    void aLimitedMuscleSaysHowAndWarns() {
        show("careful");
        QVERIFY(m_details.mayPress() && m_details.limited());
        QCOMPARE(m_details.steps().size(), 3);
        QCOMPARE(m_details.cautions(), QStringList("Press lightly."));
        QVERIFY(!m_details.cautionText().isEmpty());
    }

    void aMuscleNotToBePressedGivesItsReasonAndNothingElse_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("avoid") << QByteArray("never");
        QTest::newRow("professional only") << QByteArray("expert");
    }
    void aMuscleNotToBePressedGivesItsReasonAndNothingElse() {
        QFETCH(QByteArray, id);
        show(id.constData());
        QVERIFY(m_details.shown());
        QVERIFY(instructsNothing());
        QCOMPARE(m_details.noPressReason(), QStringLiteral("A nerve lies here."));
        QVERIFY(!m_details.cautionText().isEmpty());
    }

    void aMuscleWithoutAReachablePointGivesAReasonOfItsOwn() {
        show("deep");
        QVERIFY(instructsNothing());
        QVERIFY(!m_details.noPressReason().isEmpty());
    }

    void aProtocolOfOneHoldSaysOnce() {
        Catalog catalog = tinyCatalog();
        catalog.holdProtocols[0].repeats = 1;
        catalog.holdProtocols[0].sessionsPerDay = 1;
        const Healthy healthy(catalog);
        MuscleDetails details(catalog);
        details.setPermit(healthy.permit());
        details.show(catalog.findMuscle("fine"), Side::Left, {});
        QCOMPARE(details.holdText(), QStringLiteral("once\nat most once a day"));
    }

    void pointsSpeakOfTheSideThatIsShown() {
        QAbstractItemModelTester tester(m_details.points(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        show("fine", Side::Left, {"fine.1"});
        QCOMPARE(m_details.points()->rowCount(), 1);
        QCOMPARE(cell(m_details.points(), 0, "mainText").toString(),
                 QStringLiteral("front of the left knee"));
        QCOMPARE(cell(m_details.points(), 0, "sometimesText").toString(), QStringLiteral("right hip"));
        QCOMPARE(cell(m_details.points(), 0, "explains").toBool(), true);
        show("never", Side::Left, {"fine.1"});
        QCOMPARE(cell(m_details.points(), 0, "explains").toBool(), false);
        show("bridge", Side::Midline);
        QCOMPARE(m_details.nameWithSide(), QStringLiteral("Muscle bridge"));
        QCOMPARE(cell(m_details.points(), 0, "mainText").toString(), QStringLiteral("nose"));
    }

    void noMuscleOfTheShippedCatalogInstructsWhereItMustNotBePressed() {
        const Catalog& catalog = shippedCatalog().catalog;
        const Healthy healthy(catalog);
        MuscleDetails details(catalog);
        details.setPermit(healthy.permit());
        int instructed = 0;
        int withheld = 0;
        for (const Muscle& muscle : catalog.muscles) {
            details.show(&muscle, Side::Right, {});
            // Computed from the entry alone, so that a slip in core/safety shows as well.
            const bool forbidden = muscle.selfPressure == Suitability::Avoid ||
                                   muscle.selfPressure == Suitability::ProfessionalOnly;
            const bool reachable = std::any_of(
                muscle.triggerPoints.begin(), muscle.triggerPoints.end(), [](const TriggerPoint& point) {
                    return point.refersPain && point.depth != PointDepth::NotReachable;
                });
            const bool instructs = !forbidden && reachable;
            QVERIFY2(details.instructs() == instructs, muscle.id.c_str());
            QVERIFY2(details.mayPress() == instructs, muscle.id.c_str());
            QVERIFY2(details.steps().isEmpty() == !instructs, muscle.id.c_str());
            QVERIFY2(details.tool().isEmpty() == !instructs, muscle.id.c_str());
            QVERIFY2((details.holdSeconds() == 0) == !instructs, muscle.id.c_str());
            QVERIFY2(details.holdText().isEmpty() == !instructs, muscle.id.c_str());
            QVERIFY2(details.noPressReason().isEmpty() == instructs, muscle.id.c_str());
            instructs ? ++instructed : ++withheld;
        }
        QVERIFY(instructed > 0 && withheld > 0);
    }

    void everyMuscleOfTheShippedCatalogHasItsTexts() {
        const Catalog& catalog = shippedCatalog().catalog;
        MuscleDetails details(catalog);
        for (const Muscle& muscle : catalog.muscles) {
            details.show(&muscle, Side::Left, {});
            for (const QString& text : {details.name(), details.latin(), details.about(), details.find(),
                                        details.howSure().join(QString())})
                QVERIFY2(!text.isEmpty(), muscle.id.c_str());
            QVERIFY2(!details.sources().isEmpty() && !details.sources().contains(QString()),
                     muscle.id.c_str());
            QCOMPARE(details.points()->rowCount(), static_cast<int>(muscle.triggerPoints.size()));
            if (details.limited())
                QVERIFY2(!details.cautions().isEmpty(), muscle.id.c_str());
        }
    }
};

std::unique_ptr<QObject> makeMuscleDetailsTest() {
    return std::make_unique<MuscleDetailsTest>();
}

} // namespace sorespot

#include "muscle_details_test.moc"
