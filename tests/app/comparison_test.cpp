// SPDX-License-Identifier: MIT
#include "app/comparison.h"
#include "app/session.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace sorespot {

class ComparisonTest : public AppTest {
    Q_OBJECT

    const Catalog m_catalog = tinyCatalog();
    std::unique_ptr<Session> m_session;

    Comparison& comparison() { return *m_session->comparison(); }
    QString row(int index, const char* role) { return cell(comparison().rows(), index, role).toString(); }
    void compare(const char* muscle) {
        m_session->toggleCompared(QString::fromLatin1(muscle), QStringLiteral("right"));
    }
    QString shown(const PatternChoice& choice) {
        return choice.muscle != nullptr ? QString::fromStdString(choice.muscle->id) : QString();
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(m_catalog);
        m_session->toggle(QStringLiteral("knee:right"));
    }

    void oneAloneIsNotShownYet() {
        compare("fine");
        QCOMPARE(comparison().count(), 1);
        QVERIFY(!comparison().complete());
        QVERIFY(comparison().holds(QStringLiteral("fine"), QStringLiteral("right")));
        QVERIFY(!comparison().holds(QStringLiteral("fine"), QStringLiteral("left")));
        QCOMPARE(shown(m_session->shown()), QString());
    }

    void twoAreShownInBothFormsWithTheirReasons() {
        const QAbstractItemModelTester tester(comparison().rows());
        const QSignalSpy told(m_session.get(), &Session::shownPatternChanged);
        compare("fine");
        compare("deep");
        QVERIFY(comparison().complete());
        QVERIFY(told.count() > 0);
        QCOMPARE(shown(m_session->shown()), QStringLiteral("fine"));
        QCOMPARE(shown(m_session->shownSecond()), QStringLiteral("deep"));
        QCOMPARE(row(0, "name"), QStringLiteral("Muscle fine, right"));
        QCOMPARE(cell(comparison().rows(), 1, "reasons").toStringList(),
                 QStringList{QStringLiteral("Main pattern: front of the right knee.")});
    }

    void whatIsLookedAtInPassingAndWhatIsChosenComesFirst() {
        compare("fine");
        compare("deep");
        m_session->preview(QStringLiteral("careful"), QStringLiteral("right"));
        QCOMPARE(shown(m_session->shown()), QStringLiteral("careful"));
        QCOMPARE(shown(m_session->shownSecond()), QString());
        m_session->endPreview();
        QCOMPARE(shown(m_session->shownSecond()), QStringLiteral("deep"));
        m_session->choose(QStringLiteral("careful"), QStringLiteral("right"));
        QCOMPARE(shown(m_session->shown()), QStringLiteral("careful"));
        QCOMPARE(shown(m_session->shownSecond()), QString());
        m_session->unchoose();
        QCOMPARE(shown(m_session->shown()), QStringLiteral("fine"));
        QCOMPARE(shown(m_session->shownSecond()), QStringLiteral("deep"));
    }

    void aThirdTakesThePlaceOfTheFirst() {
        compare("fine");
        compare("deep");
        compare("careful");
        QCOMPARE(row(0, "muscle"), QStringLiteral("deep"));
        QCOMPARE(row(1, "muscle"), QStringLiteral("careful"));
    }

    void takenOutAgainNothingIsLeftOnTheFigure() {
        compare("fine");
        compare("deep");
        compare("fine");
        QCOMPARE(comparison().count(), 1);
        QCOMPARE(shown(m_session->shown()), QString());
        comparison().clear();
        QCOMPARE(comparison().count(), 0);
    }

    void otherMarksChangeTheReasonsOrEndIt() {
        compare("fine");
        compare("deep");
        m_session->toggle(QStringLiteral("hip:left"));
        QVERIFY(cell(comparison().rows(), 0, "reasons")
                    .toStringList()
                    .contains(QStringLiteral("Sometimes reaches: left hip.")));
        m_session->toggle(QStringLiteral("knee:right")); // only the hip is left: "deep" does not reach it
        QCOMPARE(comparison().count(), 1);
        QCOMPARE(row(0, "muscle"), QStringLiteral("fine"));
        m_session->startAgain();
        QCOMPARE(comparison().count(), 0);
    }

    void whatIsNotInTheListIsNotCompared() {
        compare("bridge");
        QCOMPARE(comparison().count(), 0);
    }
};

std::unique_ptr<QObject> makeComparisonTest() {
    return std::make_unique<ComparisonTest>();
}

} // namespace sorespot

#include "comparison_test.moc"
