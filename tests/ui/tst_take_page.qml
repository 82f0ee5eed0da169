// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui
import Sorespot.App

/// The page "Take it with you".
UiTest {
    id: test
    name: "TakePage"

    Component {
        id: page
        TakePage { width: 1000; height: 760; theme: test.theme; takeAway: objects.takeAway }
    }
    SignalSpy {
        id: spy
    }

    function make(signalName) {
        const item = createTemporaryObject(page, test)
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
        waitForRendering(item)
        return item
    }

    function test_nothingMarkedLeadsToTheFigure() {
        const item = make("opened")
        compare(seen(item, "sheet"), undefined)
        seen(item, "markFirst").clicked()
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "home")
    }

    function test_theSheetFollowsTheMarks() {
        const item = make("opened")
        objects.session.toggle("shoulder_front:right")
        const sheet = seen(item, "sheet")
        verify(sheet !== undefined)
        verify(sheet.Accessible.description.includes("Front of the right shoulder"))
        fuzzyCompare(sheet.height / sheet.width, 842 / 595, 0.01)
        verify(seen(item, "code") !== undefined)
        objects.session.clearMarks()
        compare(seen(item, "sheet"), undefined)
    }

    function test_openQuestionsAreSaidAndCanBeAnswered() {
        const item = make("questionsOpened")
        objects.session.toggle("shoulder_front:right")
        const button = seen(item, "answerQuestions")
        verify(button !== undefined)
        button.clicked()
        compare(spy.count, 1)
        objects.session.denyFlags()
        objects.session.aboutYou.finish()
        compare(seen(item, "answerQuestions"), undefined)
    }

    function test_thePaperCanBeChanged() {
        const item = make("opened")
        objects.session.toggle("shoulder_front:right")
        const sheet = seen(item, "sheet")
        seen(item, "paperLetter").clicked()
        compare(objects.takeAway.letter, true)
        fuzzyCompare(sheet.height / sheet.width, 11 / 8.5, 0.01)
        compare(seen(item, "paperLetter").Accessible.checked, true)
        seen(item, "paperA4").clicked()
        fuzzyCompare(sheet.height / sheet.width, 842 / 595, 0.01)
    }

    function test_theSheetCanBeReadFromNear() {
        const item = make("opened")
        objects.session.toggle("shoulder_front:right")
        const sheet = seen(item, "sheet")
        const whole = sheet.width
        seen(item, "sheetSize").clicked()
        verify(sheet.width > whole)
        seen(item, "sheetSize").clicked()
        compare(sheet.width, whole)
    }

    function test_withoutAPrintDialogTheWayOutIsSaid() {
        const item = make("opened")
        objects.session.toggle("shoulder_front:right")
        seen(item, "print").clicked()
        tryVerify(() => seen(item, "saveMessage") !== undefined)
        verify(objects.takeAway.failed)
        verify(objects.takeAway.message.includes("PDF"))
    }

    function test_aSheetThatNobodyLooksAtIsNotMade() {
        const item = make("opened")
        objects.session.toggle("shoulder_front:right")
        verify(objects.takeAway.codeText !== "")
        item.visible = false
        compare(objects.takeAway.codeText, "")
    }
}
