// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// The diary's page, the row that keeps a drawing, and the diary in the settings.
UiTest {
    id: test
    name: "DiaryPage"

    readonly property Diary diary: objects.diary

    Component {
        id: pages
        DiaryPage { width: 900; height: 780; theme: test.theme; diary: test.diary; figure: objects.figure }
    }
    Component {
        id: rows
        KeepRow { width: 400; theme: test.theme; diary: test.diary }
    }
    Component {
        id: settingsPages
        SettingsPage {
            width: 800
            height: 780
            theme: test.theme
            settings: objects.settings
            language: objects.language
            diary: test.diary
        }
    }
    SignalSpy {
        id: spy
    }

    function make(component, signalName) {
        const item = createTemporaryObject(component, test)
        waitForRendering(item)
        spy.target = item
        spy.signalName = signalName ?? ""
        spy.clear()
        return item
    }

    function fill() {
        objects.newDiary(true)
        objects.keepVisit(["shoulder_front:left", "temple:left"], 0)
        objects.keepVisit(["nose"], 4)
        objects.keepVisit(["shoulder_front:left"], 8)
    }

    function test_offItSaysWhereToTurnItOn() {
        const page = make(pages, "opened")
        verify(textsOf(page).includes("The diary is off"))
        compare(seen(page, "deleteDiaryAsk"), undefined)
        mouseClick(seen(page, "turnOnDiary"))
        compare(spy.signalArguments[0][0], "settings")
    }

    function test_emptyItSaysHowToBegin() {
        objects.newDiary(true)
        const page = make(pages, "opened")
        verify(textsOf(page).includes("Nothing is written yet"))
        compare(seen(page, "diaryPicture"), undefined)
        mouseClick(seen(page, "startDiary"))
        compare(spy.signalArguments[0][0], "home")
    }

    function test_visitsAreReadTheNewestFirst() {
        fill()
        const page = make(pages)
        const cards = all(page, item => item.objectName === "diaryEntry")
        compare(cards.length, 3)
        verify(named(cards[0], "entryFigure").visible && named(cards[0], "entryFigure").width > 0)
        verify(/\b9\b/.test(cards[0].Accessible.name) && cards[0].Accessible.name.includes("Nov"))
        compare(named(cards[0], "entryPlaces").text, "Front of the left shoulder")
        verify(named(cards[2], "entryPlaces").text.includes("Left temple"))
    }

    function test_thePictureIsReadByEyeAndByEar() {
        fill()
        const page = make(pages)
        const picture = seen(page, "diaryPicture")
        verify(picture !== undefined)
        compare(seen(page, "placesText").text, "1 place came back.")
        const places = all(picture, item => item.spokenText !== undefined)
        compare(places.length, 3)
        verify(places[0].Accessible.name.startsWith("Front of the left shoulder: 2 of 3 entries"))
        // A dot where it hurt, a line where it did not: by form, not by colour alone.
        const signs = all(places[0], item => item.was !== undefined)
        compare(signs.map(sign => sign.was), [true, false, true])
        verify(signs[0].width > 3 * signs[1].width)
        verify(signs[0].x < signs[1].x && signs[1].x < signs[2].x)
        fuzzyCompare(signs[1].x + signs[1].width / 2, (signs[0].x + signs[2].x + signs[0].width) / 2, 0.5)
    }

    function test_aDrawingIsShownAgain() {
        fill()
        const page = make(pages, "opened")
        const oldest = all(page, item => item.objectName === "diaryEntry")[2]
        named(oldest, "showEntry").clicked()
        compare(spy.signalArguments[0][0], "home")
        verify(objects.session.isMarked("temple:left"))
        objects.session.board.undo()
        verify(!objects.session.isMarked("temple:left"))
        verify(objects.session.isMarked("shoulder_front:left"))
    }

    function test_deletingAsksFirst() {
        fill()
        const page = make(pages)
        const ask = named(page, "deleteDiaryAsk")
        ask.clicked()
        verify(named(page, "deleteDiaryKeep").activeFocus) // the harmless answer
        named(page, "deleteDiaryKeep").clicked()
        verify(ask.visible && ask.activeFocus)
        compare(diary.entries.rowCount(), 3)
        ask.clicked()
        named(page, "deleteDiaryConfirm").clicked()
        compare(diary.entries.rowCount(), 0)
        compare(seen(page, "diaryMessage").text, "The diary is deleted.")
        verify(seen(page, "diaryEmpty") !== undefined)
        verify(named(page, "diaryScroll").activeFocus)
    }

    function test_aDamagedFileIsSaidAndCanBeDeleted() {
        objects.spoilDiary()
        const page = make(pages)
        verify(seen(page, "diaryProblem").text.includes(diary.file))
        compare(seen(page, "diaryProblem").Accessible.role, Accessible.AlertMessage)
        compare(seen(page, "diaryEmpty"), undefined)
        named(page, "deleteDiaryAsk").clicked()
        named(page, "deleteDiaryConfirm").clicked()
        compare(seen(page, "diaryProblem"), undefined)
    }

    function test_aDrawingIsKeptAndLeadsToTheDiary() {
        objects.newDiary(true)
        objects.session.toggle("nose")
        const row = make(rows, "opened")
        const button = seen(row, "keepDrawing")
        compare(button.text, "Keep in my diary")
        mouseClick(button)
        compare(diary.kept, true)
        compare(button.text, "Kept. Open my diary")
        compare(spy.count, 0)
        mouseClick(button)
        compare(spy.count, 1)
        objects.spoilDiary()
        verify(seen(row, "diaryProblem") !== undefined)
    }

    function test_theSettingsTurnItOnAndDeleteWhatIsLeft() {
        objects.newDiary(false)
        const page = make(settingsPages)
        const row = named(page, "keepDiary")
        compare(row.Accessible.checked, false)
        verify(row.explanation.includes(diary.file))
        row.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(objects.settings.diary, true)
        compare(row.Accessible.checked, true)
        compare(seen(page, "deleteDiaryAsk"), undefined) // nothing there
        fill()
        compare(seen(page, "deleteDiaryAsk"), undefined) // its page has that
        objects.turnDiaryOff()
        seen(page, "deleteDiaryAsk").clicked()
        seen(page, "deleteDiaryConfirm").clicked()
        compare(diary.deletable, false)
        compare(seen(page, "diaryMessage").text, "The diary is deleted.")
    }
}
