// SPDX-License-Identifier: MIT
#include "app/article_picture.h"
#include "app/open_article.h"
#include "app_test.h"
#include "picture_checks.h"
#include "tiny_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace sorespot {
namespace {

ArticleBlock block(BlockKind kind) {
    ArticleBlock made;
    made.kind = kind;
    return made;
}

Article article(const std::string& id, std::vector<ArticleBlock> blocks) {
    Article made;
    made.id = id;
    made.title = "Title of " + id;
    made.summary = "About " + id + '.';
    made.topic = "only";
    made.blocks = std::move(blocks);
    made.sources = {{"A book", "", SourceBasis::Recalled, false, ""}};
    return made;
}

/// Three articles over the tiny catalog; the second has a part of each kind that is more than a text.
LoadedCatalog catalogToRead() {
    Catalog catalog = tinyCatalog();
    catalog.articleTopics = {{"only", "Only topic"}};
    ArticleBlock table = block(BlockKind::Table);
    table.columns = {"Left", "Right"};
    table.rows = {{"Up", {"a", "b"}}, {"Down", {"c", "d"}}};
    ArticleBlock picture = block(BlockKind::Picture);
    picture.muscle = "fine";
    picture.point = "fine.1";
    picture.text = "A caption.";
    ArticleBlock entries = block(BlockKind::Entries);
    entries.entries = EntryList::DoNotPress;
    ArticleBlock seeArticle = block(BlockKind::See);
    seeArticle.article = "third";
    ArticleBlock seeMuscle = block(BlockKind::See);
    seeMuscle.muscle = "never";
    catalog.articles = {article("first", {block(BlockKind::Paragraph)}),
                        article("second", {table, picture, entries, seeArticle, seeMuscle}),
                        article("third", {block(BlockKind::Care)})};
    return {catalog, {}};
}

} // namespace

class ArticlesTest : public AppTest {
    Q_OBJECT

private slots:
    void anArticleKnowsItsNeighbours() {
        Library library(catalogToRead());
        OpenArticle open;
        QVERIFY(!open.known());
        open.setLibrary(&library);
        QVERIFY(!open.known());
        QSignalSpy changed(&open, &OpenArticle::changed);
        open.setArticle(QStringLiteral("first"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(open.title(), QStringLiteral("Title of first"));
        QCOMPARE(open.summary(), QStringLiteral("About first."));
        QCOMPARE(open.sources(), QStringList{QStringLiteral("A book - recalled, not opened")});
        QCOMPARE(open.previous(), QString());
        QCOMPARE(open.previousTitle(), QString());
        QCOMPARE(open.next(), QStringLiteral("second"));
        QCOMPARE(open.nextTitle(), QStringLiteral("Title of second"));
        open.setArticle(QStringLiteral("third"));
        QCOMPARE(open.previous(), QStringLiteral("second"));
        QCOMPARE(open.next(), QString());
        open.setArticle(QStringLiteral("fourth"));
        QVERIFY(!open.known());
        QCOMPARE(open.title() + open.previous() + open.next(), QString());
        QCOMPARE(open.blocks()->rowCount(), 0);
    }

    void itsPartsAreThoseOfTheCatalog() {
        Library library(catalogToRead());
        OpenArticle open;
        open.setLibrary(&library);
        open.setArticle(QStringLiteral("second"));
        QAbstractItemModelTester tester(open.blocks(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto part = [&open](int row, const char* role) { return cell(open.blocks(), row, role); };
        QCOMPARE(open.blocks()->rowCount(), 5);
        QCOMPARE(part(0, "kind").toString(), QStringLiteral("table"));
        QCOMPARE(part(0, "columns").toStringList(), QStringList({"Left", "Right"}));
        QCOMPARE(part(0, "rowNames").toStringList(), QStringList({"Up", "Down"}));
        QCOMPARE(part(0, "cells").toStringList(), QStringList({"a", "b", "c", "d"}));
        QCOMPARE(part(1, "kind").toString(), QStringLiteral("picture"));
        QCOMPARE(part(1, "point").toString(), QStringLiteral("fine.1"));
        QCOMPARE(part(1, "text").toString(), QStringLiteral("A caption."));
        QCOMPARE(part(2, "entries").value<QAbstractItemModel*>(), library.doNotPress());
        QCOMPARE(part(3, "article").toString(), QStringLiteral("third"));
        QCOMPARE(part(3, "text").toString(), QStringLiteral("Title of third"));
        QCOMPARE(part(4, "muscle").toString(), QStringLiteral("never"));
        QCOMPARE(part(4, "text").toString(), QStringLiteral("Muscle never"));
    }

    void everyListOfTheCatalogCanStandInAnArticle() {
        LoadedCatalog loaded = catalogToRead();
        loaded.catalog.articles.resize(1);
        loaded.catalog.articles[0].blocks.clear();
        for (const EntryList list :
             {EntryList::Studies, EntryList::Technique, EntryList::DoNotPress, EntryList::AskFirst}) {
            ArticleBlock entries = block(BlockKind::Entries);
            entries.entries = list;
            loaded.catalog.articles[0].blocks.push_back(entries);
        }
        Library library(loaded);
        OpenArticle open;
        open.setLibrary(&library);
        open.setArticle(QStringLiteral("first"));
        const QList<QAbstractItemModel*> expected{library.evidence(), library.technique(),
                                                  library.doNotPress(), library.askFirst()};
        for (int row = 0; row < expected.size(); ++row)
            QCOMPARE(cell(open.blocks(), row, "entries").value<QAbstractItemModel*>(), expected[row]);
    }

    void everyPictureOfEveryArticleShowsItsPointAndItsPain() {
        Library library(shippedCatalog());
        int pictures = 0;
        for (const Article& article : library.articles()) {
            for (const ArticleBlock& part : article.blocks) {
                if (part.kind != BlockKind::Picture)
                    continue;
                ++pictures;
                ArticlePicture picture;
                picture.setProperty("figure", QVariant::fromValue(&shippedFigure()));
                picture.setProperty("library", QVariant::fromValue(&library));
                picture.setProperty("muscle", QString::fromStdString(part.muscle));
                picture.setProperty("point", QString::fromStdString(part.point));
                QVERIFY2(!picture.viewNames().isEmpty(), part.point.c_str());
                QVERIFY(!picture.muscleName().isEmpty());
                bool showsPain = false;
                for (int crop = 0; crop < picture.viewNames().size(); ++crop) {
                    QVERIFY(picture.widthPerHeight(crop) > 0.1 && picture.widthPerHeight(crop) < 10);
                    QImage image(qRound(300 * picture.widthPerHeight(crop)), 300,
                                 QImage::Format_ARGB32_Premultiplied);
                    image.fill(Qt::white);
                    picture.paint(image, crop, 1,
                                  {BodyInk({Qt::gray, Qt::black, Qt::white, Qt::black, Qt::black}),
                                   Qt::red,
                                   Qt::white,
                                   {Qt::blue, Qt::black, Qt::white, PatternForm::First}});
                    QVERIFY(!looksBlank(image));
                    showsPain = showsPain || countPixels(image, [](const QColor& c) {
                                                 return c.blue() > c.red() + 60 && c.blue() > c.green() + 60;
                                             }) > 20;
                }
                QVERIFY2(showsPain, part.point.c_str());
            }
        }
        QVERIFY(pictures >= 8);
    }

    void frontAndBackShowTheSameStretchOfTheBody() {
        std::vector<ViewCrop> crops{{View::Front, {0, 100, 50, 300}},
                                    {View::Back, {10, 50, 60, 200}},
                                    {View::HeadLeft, {0, 0, 90, 90}}};
        alignFrontAndBack(crops);
        QCOMPARE(crops[0].box, (Box{0, 50, 50, 300}));
        QCOMPARE(crops[1].box, (Box{10, 50, 60, 300}));
        QCOMPARE(crops[2].box, (Box{0, 0, 90, 90}));
    }

    void withoutAFigureOrAPointThereIsNoPicture() {
        Library library(shippedCatalog());
        FigureStore missing(shareFolder() / "no such folder");
        ArticlePicture picture;
        picture.setProperty("library", QVariant::fromValue(&library));
        picture.setProperty("figure", QVariant::fromValue(&missing));
        picture.setProperty("muscle", QStringLiteral("infraspinatus"));
        picture.setProperty("point", QStringLiteral("infraspinatus.1"));
        QVERIFY(picture.viewNames().isEmpty());
        picture.setProperty("figure", QVariant::fromValue(&shippedFigure()));
        QVERIFY(!picture.viewNames().isEmpty());
        picture.setProperty("point", QStringLiteral("soleus.1"));
        QVERIFY(picture.viewNames().isEmpty());
        QCOMPARE(picture.widthPerHeight(0), 0.0);
    }
};

std::unique_ptr<QObject> makeArticlesTest() {
    return std::make_unique<ArticlesTest>();
}

} // namespace sorespot

#include "articles_test.moc"
