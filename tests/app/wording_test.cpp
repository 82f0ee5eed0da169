// SPDX-License-Identifier: MIT
#include "app/wording.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <memory>

namespace sorespot {

class WordingTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    const Muscle& muscle(const char* id) const { return *m_catalog.findMuscle(id); }

private slots:
    void aPlaceIsNamedWithItsSideAndACapital() {
        QCOMPARE(wording::placeName(m_catalog, {"knee", Side::Right}),
                 QStringLiteral("Front of the right knee"));
        QCOMPARE(wording::placeName(m_catalog, {"hip", Side::Left}), QStringLiteral("Left hip"));
        QCOMPARE(wording::placeName(m_catalog, {"nose", Side::Midline}), QStringLiteral("Nose"));
        QCOMPARE(wording::placeName(m_catalog, {"tail", Side::Left}), QStringLiteral("tail"));
    }

    void aSideHasAName() {
        QCOMPARE(wording::sideName(Side::Left), QStringLiteral("left"));
        QCOMPARE(wording::sideName(Side::Right), QStringLiteral("right"));
        QCOMPARE(wording::sideName(Side::Midline), QStringLiteral("either side"));
    }

    void aListOfPlacesReadsAsASentenceDoes_data() {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << 4 << QString();
        QTest::newRow("one") << 1 << 4 << QStringLiteral("nose");
        QTest::newRow("two") << 2 << 4 << QStringLiteral("nose and left hip");
        QTest::newRow("three") << 3 << 4 << QStringLiteral("nose, left hip and right hip");
        QTest::newRow("just fits") << 4 << 4
                                   << QStringLiteral("nose, left hip, right hip and front of the left knee");
        QTest::newRow("one too many") << 5 << 4 << QStringLiteral("nose, left hip, right hip and 2 more");
        QTest::newRow("two of five") << 5 << 2 << QStringLiteral("nose and 4 more");
    }
    void aListOfPlacesReadsAsASentenceDoes() {
        QFETCH(int, places);
        QFETCH(int, most);
        const std::vector<SidedRegion> all{{"nose", Side::Midline},
                                           {"hip", Side::Left},
                                           {"hip", Side::Right},
                                           {"knee", Side::Left},
                                           {"knee", Side::Right}};
        const std::vector<SidedRegion> some(all.begin(), all.begin() + places);
        QTEST(wording::placeList(m_catalog, some, most), "text");
    }

    void reasonsNameWhatACandidateExplainsAndWhatNot() {
        Candidate candidate;
        candidate.muscle = &muscle("fine");
        candidate.side = Side::Right;
        candidate.main = {{"knee", Side::Right}};
        QCOMPARE(wording::reasons(m_catalog, candidate),
                 QStringList{QStringLiteral("Main pattern: front of the right knee.")});
        QCOMPARE(wording::coverage(candidate), QStringLiteral("Covers all you marked"));

        candidate.sometimes = {{"hip", Side::Left}};
        QCOMPARE(wording::reasons(m_catalog, candidate).mid(1),
                 QStringList{QStringLiteral("Sometimes reaches: left hip.")});
        QCOMPARE(wording::coverage(candidate), QStringLiteral("Can reach all you marked"));

        candidate.unexplained = {{"nose", Side::Midline}};
        candidate.unmarkedMain = {{"hip", Side::Right}};
        QCOMPARE(wording::reasons(m_catalog, candidate).mid(2),
                 (QStringList{QStringLiteral("Does not explain: nose."),
                              QStringLiteral("Usually also: right hip.")}));
        QCOMPARE(wording::coverage(candidate), QStringLiteral("Covers part of what you marked"));

        candidate.main.clear();
        QCOMPARE(wording::reasons(m_catalog, candidate).first(),
                 QStringLiteral("Sometimes reaches: left hip."));
    }

    void reasonsSayWhatElseSpeaksForACandidateOrAgainstIt() {
        Catalog catalog = m_catalog;
        catalog.prevalence.resize(2);
        catalog.prevalence[0].muscle = "fine";
        catalog.prevalence[0].involved = Involvement::Often;
        catalog.prevalence[1].muscle = "deep";
        catalog.prevalence[1].involved = Involvement::Rarely;
        Candidate candidate;
        candidate.muscle = &muscle("fine"); // of both sides
        candidate.main = {{"nose", Side::Midline}};
        candidate.triggerPoints = {"fine.1", "fine.2"};
        QCOMPARE(wording::reasons(catalog, candidate).mid(1),
                 (QStringList{QStringLiteral("It takes 2 of its points together."),
                              QStringLiteral("Your marks do not tell left from right."),
                              QStringLiteral("Studies have often found it involved.")}));
        candidate.muscle = &muscle("deep");
        candidate.side = Side::Left;
        candidate.triggerPoints = {"deep.1"};
        QCOMPARE(wording::reasons(catalog, candidate).mid(1),
                 QStringList{QStringLiteral("Studies have rarely found it involved.")});
    }

    void sentencesInARowEndEachWithOneFullStop() {
        QCOMPARE(wording::sentences({QStringLiteral("One"), QString(), QStringLiteral("Two.")}),
                 QStringLiteral("One. Two."));
    }

    void onlyAPlaceThatIsSimplyFineHasNoCaution() {
        QCOMPARE(wording::caution(muscle("fine")), QString());
        QCOMPARE(wording::caution(muscle("careful")), QStringLiteral("Careful here: read first"));
        QCOMPARE(wording::caution(muscle("never")), QStringLiteral("Do not press here"));
        QCOMPARE(wording::caution(muscle("expert")), QStringLiteral("For a professional only"));
        QCOMPARE(wording::caution(muscle("deep")), QStringLiteral("Cannot be reached from outside"));
    }

    void depthAndUrgencyHaveNames() {
        QCOMPARE(wording::depth(PointDepth::Superficial), QStringLiteral("near the surface"));
        QCOMPARE(wording::depth(PointDepth::BeneathAnotherMuscle), QStringLiteral("beneath another muscle"));
        QCOMPARE(wording::depth(PointDepth::NotReachable), QStringLiteral("cannot be reached from outside"));
        QCOMPARE(wording::urgencyName(m_catalog, Urgency::Urgent), QStringLiteral("Urgent"));
        QCOMPARE(wording::urgencyName(m_catalog, Urgency::Soon), QString()); // this catalog has no such level
    }

    void aSourceSaysHowItIsKnown() {
        Source source;
        source.cite = "Hou 2002";
        source.basis = SourceBasis::Opened;
        QCOMPARE(wording::sourceLine(source), QStringLiteral("Hou 2002"));
        source.url = "https://example.org/a";
        source.note = "abstract";
        QCOMPARE(wording::sourceLine(source), QStringLiteral("Hou 2002, https://example.org/a (abstract)"));
        source.basis = SourceBasis::Recalled;
        source.conflict = true;
        QVERIFY(
            wording::sourceLine(source).endsWith(QStringLiteral(" - recalled, not opened - says otherwise")));
        source.cite.clear();
        QVERIFY(wording::sourceLine(source).startsWith(QStringLiteral("https://example.org/a (abstract)")));
    }

    void howSureSpeaksOfPatternAndPointByThemselves() {
        Muscle m = muscle("fine");
        m.checkedPattern = Check::Page;
        m.checkedPoint = Check::Conflict;
        m.classicalPoints = 2;
        const QString plain = wording::howSure(m).join(QLatin1Char(' '));
        QVERIFY(plain.contains(QStringLiteral("Pattern: at least one public page")));
        QVERIFY(plain.contains(QStringLiteral("Point: sources disagree")));
        QVERIFY(!plain.contains(QStringLiteral("no numbered point")));
        m.classicalPoints = 0;
        m.beyondManual = true;
        const QString later = wording::howSure(m).join(QLatin1Char(' '));
        QVERIFY(later.contains(QStringLiteral("no numbered point")));
        QVERIFY(later.contains(QStringLiteral("Added after the manual's second edition")));
    }

    void howSureSaysWhatNobodyCheckedAndWhoReviewed() {
        Muscle m = muscle("fine");
        m.sources.resize(1);
        m.sources[0].basis = SourceBasis::Opened;
        QVERIFY(!wording::howSure(m).join(QString()).contains(QStringLiteral("against the book")));
        QVERIFY(!wording::howSure(m).join(QString()).contains(QStringLiteral("Other causes")));
        m.sources[0].basis = SourceBasis::Recalled;
        m.alsoPossible = {"A pinched nerve"};
        QVERIFY(wording::howSure(m).join(QString()).contains(QStringLiteral("against the book itself")));
        QVERIFY(wording::howSure(m).join(QString()).contains(QStringLiteral("Other causes: recalled")));
        QCOMPARE(wording::howSure(m).last(), QStringLiteral("No clinician has reviewed this entry yet."));
        m.reviewedBy = "Dr <b>Example</b>";
        m.reviewedOn = "2025-03-31";
        const QString line = wording::reviewLine(m);
        QVERIFY2(line.startsWith(QStringLiteral("Reviewed by Dr <b>Example</b> on ")) &&
                     line.contains(QStringLiteral("2025")) && line.contains(QStringLiteral("31")),
                 qPrintable(line));
        QCOMPARE(wording::howSure(m).last(), line);
    }
};

std::unique_ptr<QObject> makeWordingTest() {
    return std::make_unique<WordingTest>();
}

} // namespace sorespot

#include "wording_test.moc"
