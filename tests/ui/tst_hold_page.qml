// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

UiTest {
    id: test
    name: "HoldPage"

    readonly property var hold: objects.tinySession.hold

    Component {
        id: made
        HoldPage {
            width: 900
            height: 700
            theme: test.theme
            session: objects.tinySession
            library: objects.library
            focus: true
        }
    }
    SignalSpy {
        id: closed
        signalName: "closed"
    }

    SignalSpy {
        id: answered
        signalName: "answered"
    }

    function make(properties) {
        objects.tinySession.choose("fine")
        objects.tinySession.denyFlags()
        verify(objects.tinySession.startHold())
        const page = createTemporaryObject(made, test, properties ?? {})
        closed.target = page
        closed.clear()
        page.forceActiveFocus()
        return page
    }

    function test_itWaitsThenRunsRestsAndEnds() {
        const page = make()
        compare(hold.phase, HoldController.Ready)
        compare(named(page, "holdMain").text, "Start")
        compare(named(page, "holdSeconds").text, "1")
        mouseClick(named(page, "holdMain"))
        compare(hold.phase, HoldController.Holding)
        compare(named(page, "holdMain").text, "Stop")
        compare(named(page, "holdCue").text, "Breathe in")
        tryCompare(hold, "phase", HoldController.Resting, 3000)
        compare(named(page, "holdCue").text, "Let go")
        tryCompare(hold, "repeat", 2, 3000)
        tryCompare(hold, "phase", HoldController.Finished, 3000)
        compare(named(page, "holdCue").text, "Done")
        compare(named(page, "holdMain").text, "Not now")
        compare(seen(page, "holdPause"), undefined)
        mouseClick(named(page, "holdMain"))
        compare(closed.count, 1)
    }

    function test_pauseAndGoOn() {
        const page = make()
        mouseClick(named(page, "holdMain"))
        mouseClick(seen(page, "holdPause"))
        compare(hold.phase, HoldController.Paused)
        compare(named(page, "holdPause").text, "Go on")
        wait(1300)
        compare(hold.phase, HoldController.Paused)
        mouseClick(seen(page, "holdPause"))
        compare(hold.phase, HoldController.Holding)
    }

    function test_anyKeyStopsAndTheNextCloses_data() {
        return [{tag: "letter", key: Qt.Key_X}, {tag: "escape", key: Qt.Key_Escape}, {tag: "arrow", key: Qt.Key_Left},
                {tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}]
    }
    function test_anyKeyStopsAndTheNextCloses(data) {
        make()
        hold.start()
        compare(hold.phase, HoldController.Holding)
        keyClick(data.key)
        compare(hold.phase, HoldController.Stopped)
        keyClick(data.key)
        compare(closed.count, 1)
    }

    function test_whilePausedAKeyStopsToo() {
        make()
        hold.start()
        hold.pause()
        keyClick(Qt.Key_X)
        compare(hold.phase, HoldController.Stopped)
    }

    function test_tabOnlyMovesTheFocus() {
        make()
        hold.start()
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Backtab)
        compare(hold.phase, HoldController.Holding)
    }

    function test_aKeyHeldDownActsOnce_data() {
        return test_anyKeyStopsAndTheNextCloses_data()
    }
    function test_aKeyHeldDownActsOnce(data) {
        const page = make()
        hold.start()
        objects.holdKey(page, data.key)
        compare(hold.phase, HoldController.Stopped)
        compare(closed.count, 0)
    }

    function test_aTapAnywhereStops() {
        const page = make()
        hold.start()
        mouseClick(page, 5, 5)
        compare(hold.phase, HoldController.Stopped)
    }

    function test_theTapAfterTheOneThatStoppedDoesNotTakeTheQuestionAway() {
        const page = make()
        hold.start()
        mouseClick(page, 5, 5)
        mouseClick(page, 5, 5)
        compare(closed.count, 0)
        verify(seen(page, "pressQuestion") !== undefined)
    }

    function test_onlyAfterTheHoldIsAskedWhatItDid() {
        const page = make()
        compare(seen(page, "pressQuestion"), undefined)
        hold.start()
        compare(seen(page, "pressQuestion"), undefined)
        hold.pause()
        compare(seen(page, "pressQuestion"), undefined)
        hold.stop()
        verify(seen(page, "pressQuestion") !== undefined)
    }

    function test_anAnswerIsKeptAndTold_data() {
        return [{tag: "familiarPain", answer: SourceList.FamiliarPain}, {tag: "localOnly", answer: SourceList.LocalOnly},
                {tag: "nothingFelt", answer: SourceList.Nothing}]
    }
    function test_anAnswerIsKeptAndTold(data) {
        const page = make()
        answered.target = page
        answered.clear()
        hold.start()
        hold.stop()
        waitForRendering(page)
        mouseClick(seen(page, data.tag))
        compare(objects.tinySession.pressAnswer, data.answer)
        compare(answered.count, 1)
        verify(named(page, data.tag).Accessible.checked)
    }

    function test_backLeavesBeforeTheStart() {
        const page = make()
        mouseClick(seen(page, "holdBack"))
        compare(closed.count, 1)
        hold.start()
        compare(seen(page, "holdBack"), undefined)
    }

    function test_theStopRuleIsAlwaysInView() {
        const page = make({library: objects.damagedLibrary})
        verify(textsOf(page).includes("Numb: stop."))
        hold.start()
        verify(textsOf(page).includes("Numb: stop."))
        hold.stop()
        verify(textsOf(page).includes("Numb: stop."))
    }

    function checkInside(page, names) {
        for (const name of names) {
            const item = seen(page, name)
            const box = item.mapToItem(page, 0, 0, item.width, item.height)
            verify(box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width && box.y + box.height <= page.height, name)
        }
    }

    function test_atEverySizeButtonsAreInTheWindow_data() {
        return [{tag: "wide", width: 1280, height: 800, scale: 1}, {tag: "small", width: 900, height: 600, scale: 1},
                {tag: "portrait", width: 800, height: 1200, scale: 1}, {tag: "large text", width: 1280, height: 800, scale: 1.5}]
    }
    function test_atEverySizeButtonsAreInTheWindow(data) {
        test.theme.textScale = data.scale
        const page = make({width: data.width, height: data.height})
        hold.start()
        waitForRendering(page)
        checkInside(page, ["holdMain", "holdPause", "holdSeconds"])
        hold.stop()
        waitForRendering(page)
        checkInside(page, ["holdMain", "holdCue", "familiarPain", "localOnly", "nothingFelt"])
        test.theme.textScale = 1
    }
}
