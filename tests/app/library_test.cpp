// SPDX-License-Identifier: MIT
#include "app/library.h"
#include "app_test.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSet>

#include <memory>

namespace sorespot {

class LibraryTest : public AppTest {
    Q_OBJECT

private slots:
    void itsModelsKeepTheRulesOfModels() {
        Library library(shippedCatalog());
        for (QAbstractListModel* model :
             {library.muscles(), library.evidence(), library.doNotPress(), library.askFirst(),
              library.technique(), library.topics(), library.findings()})
            QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(library.muscles()->rowCount() > 0);
    }

    void everyMuscleOfTheCatalogIsListedOnceUnderItsGroup() {
        const Catalog& catalog = shippedCatalog().catalog;
        Library library(shippedCatalog());
        QCOMPARE(library.muscles()->rowCount(), static_cast<int>(catalog.muscles.size()));
        QSet<QString> ids;
        QString heading;
        int headings = 0;
        for (int row = 0; row < library.muscles()->rowCount(); ++row) {
            const QString id = cell(library.muscles(), row, "muscle").toString();
            const Muscle* muscle = catalog.findMuscle(id.toStdString());
            QVERIFY2(muscle != nullptr, qPrintable(id));
            QCOMPARE(library.muscleAt(row), id);
            QCOMPARE(cell(library.muscles(), row, "name").toString().toStdString(), muscle->name);
            QCOMPARE(cell(library.muscles(), row, "latin").toString().toStdString(), muscle->latin);
            ids << id;
            if (const QString own = cell(library.muscles(), row, "heading").toString(); !own.isEmpty()) {
                heading = own;
                ++headings;
            }
            for (const MuscleGroup& group : catalog.muscleGroups) {
                if (group.id == muscle->group)
                    QCOMPARE(heading.toStdString(), group.name);
            }
        }
        QCOMPARE(ids.size(), library.muscles()->rowCount());
        QCOMPARE(headings, static_cast<int>(catalog.muscleGroups.size()));
        QCOMPARE(library.muscleAt(-1), QString());
        QCOMPARE(library.muscleAt(100000), QString());
    }

    void cautionsTechniqueAndEvidenceAreThoseOfTheCatalog() {
        const Catalog& catalog = shippedCatalog().catalog;
        Library library(shippedCatalog());
        QStringList listed[2];
        for (const Condition& condition : catalog.conditions) {
            if (condition.list != ConditionList::Ability)
                listed[condition.list == ConditionList::AskFirst] << QString::fromStdString(condition.advice);
        }
        QVERIFY(listed[0].size() > 5 && listed[1].size() > 5);
        for (int row = 0; row < listed[0].size(); ++row)
            QCOMPARE(cell(library.doNotPress(), row, "content").toString(), listed[0][row]);
        QCOMPARE(library.doNotPress()->rowCount(), static_cast<int>(listed[0].size()));
        for (int row = 0; row < listed[1].size(); ++row)
            QCOMPARE(cell(library.askFirst(), row, "content").toString(), listed[1][row]);
        QCOMPARE(library.askFirst()->rowCount(), static_cast<int>(listed[1].size()));
        QCOMPARE(library.technique()->rowCount(), static_cast<int>(catalog.technique.size()));
        QCOMPARE(library.evidence()->rowCount(), static_cast<int>(catalog.studies.size()));
        QVERIFY(!catalog.studies.empty());
        QCOMPARE(cell(library.evidence(), 0, "content").toString().toStdString(),
                 catalog.studies.front().inWords);
        QVERIFY(!cell(library.evidence(), 0, "source").toString().isEmpty());
        QCOMPARE(library.stopRule().toStdString(), catalog.stopRule);
        QVERIFY(!catalog.enoughToday.empty());
        QCOMPARE(library.enoughToday().toStdString(), catalog.enoughToday);
    }

    void everyArticleStandsOnceUnderItsTopic() {
        const Catalog& catalog = shippedCatalog().catalog;
        Library library(shippedCatalog());
        QStringList listed;
        for (int topic = 0; topic < library.topics()->rowCount(); ++topic) {
            QCOMPARE(cell(library.topics(), topic, "name").toString().toStdString(),
                     catalog.articleTopics[static_cast<std::size_t>(topic)].name);
            const auto* rows = cell(library.topics(), topic, "articles").value<QAbstractItemModel*>();
            QVERIFY(rows != nullptr && rows->rowCount() > 0);
            for (int row = 0; row < rows->rowCount(); ++row) {
                const Article* article =
                    catalog.findArticle(cell(rows, row, "article").toString().toStdString());
                QVERIFY(article != nullptr);
                QCOMPARE(article->topic, catalog.articleTopics[static_cast<std::size_t>(topic)].id);
                QCOMPARE(cell(rows, row, "title").toString().toStdString(), article->title);
                QCOMPARE(cell(rows, row, "summary").toString().toStdString(), article->summary);
                listed << QString::fromStdString(article->id);
            }
        }
        QCOMPARE(listed.size(), static_cast<int>(catalog.articles.size()));
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
        // A catalog without articles has no topics to show, even where it names some.
        LoadedCatalog bare;
        bare.catalog = tinyCatalog();
        bare.catalog.articleTopics = {{"empty", "Empty"}};
        QCOMPARE(Library(bare).topics()->rowCount(), 0);
    }

    void whatWasLeftOutIsCountedAndNamed() {
        LoadedCatalog loaded;
        loaded.catalog = tinyCatalog();
        QCOMPARE(Library(loaded).findingsText(), QString());
        loaded.findings = {
            {Severity::Error, "muscles/a.json", "/name", 3, "empty-text", "The name is empty", "Write one."}};
        QCOMPARE(Library(loaded).findingsText(),
                 QStringLiteral("1 problem in the catalog; a part of it was left out."));
        loaded.findings.push_back(loaded.findings.front());
        Library library(loaded);
        QCOMPARE(library.findingsText(),
                 QStringLiteral("2 problems in the catalog; parts of it were left out."));
        QCOMPARE(cell(library.findings(), 0, "title").toString(), QStringLiteral("muscles/a.json /name"));
        QVERIFY(cell(library.findings(), 0, "content")
                    .toString()
                    .startsWith(QStringLiteral("The name is empty")));
        QCOMPARE(cell(library.findings(), 0, "source").toString(), QStringLiteral("Write one."));
    }
};

std::unique_ptr<QObject> makeLibraryTest() {
    return std::make_unique<LibraryTest>();
}

} // namespace sorespot

#include "library_test.moc"
