// SPDX-License-Identifier: MIT
#include "app/search_list.h"
#include "app_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace sorespot {

class SearchListTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<SearchList> m_search;

    QString text(int row, const char* role) { return cell(m_search->results(), row, role).toString(); }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_search = std::make_unique<SearchList>(shippedCatalog().catalog);
    }

    void itsModelKeepsTheRulesOfModels() {
        QAbstractItemModelTester tester(m_search->results(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* query : {"calf", "calf muscle", "xqzwv", "sciatica", ""}) {
            m_search->setQuery(QString::fromLatin1(query));
            m_search->open(0);
            m_search->back();
        }
        QCOMPARE(m_search->results()->rowCount(), 0);
    }

    void aRowSaysWhatItIsAndWhatMatched() {
        m_search->setQuery(QStringLiteral("gastroc"));
        QCOMPARE(text(0, "title"), QStringLiteral("Gastrocnemius"));
        QCOMPARE(text(0, "label"), QStringLiteral("Muscle"));
        QCOMPARE(cell(m_search->results(), 0, "words").toStringList(),
                 QStringList{QStringLiteral("gastroc")});
        QCOMPARE(cell(m_search->results(), 0, "strong").value<QList<bool>>(), QList<bool>{true});
        QCOMPARE(cell(m_search->results(), 0, "isTitle").toBool(), false);
        QVERIFY(text(0, "spokenText").contains(QStringLiteral("gastroc")));
        QCOMPARE(m_search->countText(),
                 QString::number(m_search->results()->rowCount()) + QStringLiteral(" results"));
    }

    void aCauseNamesItsMuscles() {
        m_search->setQuery(QStringLiteral("one leg longer"));
        QCOMPARE(text(0, "label"), QStringLiteral("Possible cause"));
        QVERIFY(text(0, "detail").startsWith(QStringLiteral("Muscles: ")));
        m_search->open(0);
        QVERIFY(m_search->topic().contains(QStringLiteral("One leg longer")));
        QVERIFY(m_search->results()->rowCount() > 5);
        QVERIFY(shippedCatalog().catalog.findMuscle(text(0, "target").toStdString()) != nullptr);
        QVERIFY(m_search->back());
        QVERIFY(!m_search->back());
        QCOMPARE(text(0, "label"), QStringLiteral("Possible cause"));
    }

    void aFurtherLetterLeavesWhatWasOpened() {
        m_search->setQuery(QStringLiteral("sciatica"));
        m_search->open(0);
        QVERIFY(!m_search->topic().isEmpty());
        m_search->setQuery(QStringLiteral("sciatica "));
        QVERIFY(m_search->topic().isEmpty());
    }

    void rowsThatAreNotThereDoNothing() {
        QSignalSpy picked(m_search.get(), &SearchList::musclePicked);
        m_search->open(0);
        m_search->setQuery(QStringLiteral("soleus"));
        m_search->open(-1);
        m_search->open(100000);
        QCOMPARE(picked.count(), 0);
        m_search->open(0);
        QCOMPARE(picked.count(), 1);
    }

    void theLanguageNamesSymptomsAndFindsItsWords() {
        m_search->setQuery(QStringLiteral("ci\u00E1tica"));
        QVERIFY(m_search->results()->rowCount() == 0 || text(0, "title") == QStringLiteral("Sciatica"));
        m_search->setLanguage(QStringLiteral("es_ES"));
        QCOMPARE(text(0, "title"), QStringLiteral("Ci\u00E1tica"));
        m_search->setQuery(QStringLiteral("sciatica"));
        QCOMPARE(text(0, "title"), QStringLiteral("Ci\u00E1tica"));
        m_search->setLanguage(QStringLiteral("xx"));
        QCOMPARE(text(0, "title"), QStringLiteral("Sciatica"));
    }

    void surrogatesAndEndlessTextEnd() {
        m_search->setQuery(QString(QChar(0xD800)) + QStringLiteral("soleus"));
        QCOMPARE(text(0, "target"), QStringLiteral("soleus"));
        m_search->setQuery(QString(1'000'000, QLatin1Char('s')));
        QCOMPARE(m_search->results()->rowCount(), 0);
    }
};

std::unique_ptr<QObject> makeSearchListTest() {
    return std::make_unique<SearchListTest>();
}

} // namespace sorespot

#include "search_list_test.moc"
