// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The articles: what is there, how it is told to a screen reader, and how one gets about by keyboard.
UiTest {
    id: test
    name: "Learn"

    Component {
        id: pages
        LearnPage {
            id: page
            theme: test.theme
            library: objects.library
            figure: objects.figure
            page: "learn"
            onOpened: name => page.page = name
        }
    }
    Component {
        id: tables
        ArticleTable {
            theme: test.theme
            columns: ["One", "Two"]
            rowNames: ["Up", "Down"]
            cells: ["a", "b", "c", "d"]
        }
    }
    SignalSpy {
        id: spy
    }

    function cleanup() {
        test.theme.textScale = 1
    }
    function make(name, width, height) {
        const page = createTemporaryObject(pages, test, {page: name, width: width ?? 900, height: height ?? 700})
        waitForRendering(page)
        return page
    }
    function cards(page) {
        return all(page, one => one.visible && one.summary !== undefined && one.clicked !== undefined)
    }
    function view(page) {
        return all(page, one => one.visible && one.known !== undefined && one.contentY !== undefined)[0]
    }
    function headings(page) {
        return all(page, one => one.visible && one.textFormat !== undefined && one.text !== "" && one.Accessible.role === Accessible.Heading)
    }
    function articleIds() {
        return cards(make("learn")).map(card => card.article)
    }

    function test_theIndexListsEveryArticleUnderItsTopic() {
        const page = make("learn")
        verify(cards(page).length >= 17)
        compare(headings(page).length, 1 + objects.library.topics.rowCount())
        for (const card of cards(page)) {
            verify(card.title !== "" && card.summary !== "")
            compare(card.Accessible.name, card.title)
            compare(card.Accessible.description, card.summary)
            verify(card.height >= test.theme.target)
        }
    }

    function test_aCardOpensItsArticleAndBackFindsTheCard() {
        const page = make("learn")
        const card = cards(page).find(one => one.article === "aftercare")
        card.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(page.page, "learn/aftercare")
        compare(seen(page, "articleHeading").text, card.title)
        verify(seen(page, "articleHeading").activeFocus)
        mouseClick(seen(page, "allArticles"))
        compare(page.page, "learn")
        verify(card.activeFocus)
    }

    function test_everyArticleHasHeadingsTextAndSources_data() {
        return articleIds().map(id => ({tag: id}))
    }
    function test_everyArticleHasHeadingsTextAndSources(data) {
        const page = make("learn/" + data.tag)
        verify(headings(page).length > 3)
        compare(headings(page)[0].objectName, "articleHeading")
        verify(seen(page, "articleSources").lines.length > 0)
        const paragraphs = all(page, one => one.objectName === "paragraph" && one.visible)
        verify(paragraphs.length > 0)
        for (const paragraph of paragraphs) {
            compare(paragraph.textFormat, Text.PlainText)
            if (paragraph.lineCount > 2)
                verify(paragraph.text.length / paragraph.lineCount <= 70, paragraph.text)
        }
    }

    function test_nothingStandsOutOfTheColumn_data() {
        let rows = []
        for (const id of articleIds()) {
            for (const [width, scale] of [[640, 1], [900, 2]])
                rows.push({tag: id + " " + width + " " + scale, article: id, width: width, scale: scale})
        }
        return rows
    }
    function test_nothingStandsOutOfTheColumn(data) {
        test.theme.textScale = data.scale
        const page = make("learn/" + data.article, data.width, 600)
        for (const item of all(page, one => one.visible && one.textFormat !== undefined && one.text !== "")) {
            const box = item.mapToItem(page, 0, 0, item.width, item.height)
            verify(box.x >= 0 && box.x + box.width <= page.width + 0.5, item.text)
            verify(item.contentWidth <= item.width + 1, item.text)
            verify(!item.truncated, item.text)
        }
    }

    function test_keysScrollAndOpeningStartsAtTheTop() {
        const page = make("learn/evidence", 900, 500)
        const article = view(page)
        compare(article.contentY, 0)
        keyClick(Qt.Key_Down)
        verify(article.contentY > 0)
        keyClick(Qt.Key_Up)
        compare(article.contentY, 0)
        keyClick(Qt.Key_PageDown)
        const once = article.contentY
        verify(once > 300 && once < 500)
        keyClick(Qt.Key_PageDown)
        compare(article.contentY, 2 * once)
        keyClick(Qt.Key_PageUp)
        compare(article.contentY, once)
        keyClick(Qt.Key_End)
        compare(article.contentY, article.contentHeight - article.height)
        mouseClick(seen(page, "nextArticle"))
        compare(page.page, "learn/about_these_maps")
        compare(article.contentY, 0)
        keyClick(Qt.Key_End)
        keyClick(Qt.Key_Home)
        compare(article.contentY, 0)
    }

    function test_previousAndNextLeadThroughAllArticles() {
        const ids = articleIds()
        const page = make("learn/" + ids[0])
        compare(seen(page, "previousArticle"), undefined)
        for (const id of ids.slice(1)) {
            const next = seen(page, "nextArticle")
            verify(next.Accessible.name.includes(next.title))
            next.clicked()
            compare(page.page, "learn/" + id)
        }
        compare(seen(page, "nextArticle"), undefined)
        seen(page, "previousArticle").clicked()
        compare(page.page, "learn/" + ids[ids.length - 2])
    }

    function test_aButtonLeadsToAnotherArticleOrToAMuscle() {
        const page = make("learn/referred_pain")
        spy.target = page
        spy.signalName = "picked"
        spy.clear()
        const muscle = all(page, one => one.objectName === "see" && one.visible)[0]
        compare(muscle.text, "Show the muscle: Soleus")
        muscle.clicked()
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "soleus")
        page.page = "learn/trigger_point_or_deep_tissue"
        const other = all(page, one => one.objectName === "see" && one.visible)[0]
        other.clicked()
        compare(page.page, "learn/who_should_not")
    }

    function test_anUnknownArticleShowsTheIndex() {
        verify(cards(make("learn/nowhere")).length >= 17)
    }

    function test_theTableReadsByRowsAndStacksWhereItIsNarrow_data() {
        return [{tag: "wide", width: 700, scale: 1, stacked: false}, {tag: "narrow", width: 400, scale: 1, stacked: true},
                {tag: "large text", width: 700, scale: 2, stacked: true}]
    }
    function test_theTableReadsByRowsAndStacksWhereItIsNarrow(data) {
        test.theme.textScale = data.scale
        const table = createTemporaryObject(tables, test, {width: data.width})
        waitForRendering(table)
        compare(table.stacked, data.stacked)
        compare(table.Accessible.role, Accessible.Table)
        const texts = textsOf(table)
        if (data.stacked)
            compare(texts, ["Up", "One", "a", "Two", "b", "Down", "One", "c", "Two", "d"])
        else
            compare(texts, ["One", "Two", "Up", "a", "b", "Down", "c", "d"])
        const at = text => all(table, one => one.visible && one.text === text)[0].mapToItem(table, 0, 0)
        compare(at("a").y === at("b").y, !data.stacked)
        compare(at("Up").y === at("a").y, !data.stacked)
        for (const [text, role] of [["Up", Accessible.RowHeader], ["d", Accessible.Cell]])
            compare(all(table, one => one.text === text)[0].Accessible.role, role)
    }

    function test_listsPicturesAndCautionsSaySo() {
        const page = make("learn/pressing_at_home")
        const told = role => all(page, one => one.visible && one.Accessible.role === role)
        verify(told(Accessible.List).length >= 2)
        verify(told(Accessible.ListItem).some(one => one.Accessible.name.startsWith("1. ")))
        verify(told(Accessible.Note).length >= 2)
        const pictures = told(Accessible.Graphic)
        verify(pictures.length >= 1)
        for (const picture of pictures) {
            verify(picture.Accessible.name.startsWith("Infraspinatus"))
            verify(picture.width > 100 && picture.height > 100)
        }
    }
}
