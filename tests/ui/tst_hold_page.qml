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
            cues: objects.tinyCues
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

    function test_aSlowTapStopsToo() {
        const page = make()
        hold.start()
        mousePress(page, 5, 5)
        wait(1000) // longer than what Qt takes for a tap
        mouseRelease(page, 5, 5)
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

    function test_eachStepIsSaidInWordsOnce() {
        const page = make()
        const title = named(page, "holdTitle")
        compare(title.text, "Find the point and get comfortable.")
        compare(title.Accessible.role, Accessible.AlertMessage)
        compare(named(page, "holdNext").text, "Next: press for 1 s.")
        const told = []
        title.textChanged.connect(() => told.push(title.text))
        hold.start()
        compare(title.text, "Press slowly.")
        compare(named(page, "holdMain").Accessible.description, "Press slowly.")
        compare(named(page, "holdNext").text, "Next: hold still and breathe.")
        tryCompare(hold, "phase", HoldController.Finished, 10000)
        compare(named(page, "holdMain").Accessible.description, "Let go. That is enough for now.")

        // Each once and in its turn; a slow machine may step over one.
        const turns = ["Press slowly.", "Hold still. Let it ease.", "Let go slowly.", "Rest.", "Find the point again.",
                       "Press slowly.", "Hold still. Let it ease.", "Let go. That is enough for now."]
        let at = -1
        for (const text of told) {
            at = turns.indexOf(text, at + 1)
            verify(at >= 0, text + " of " + told)
        }
        verify(told.length >= 5)
    }

    function test_thePresentStepIsToldOfAll() {
        const page = make()
        const steps = named(page, "holdSteps")
        compare(steps.Accessible.name, "Step 1 of 6: Find it")
        hold.start()
        compare(steps.Accessible.name, "Step 2 of 6: Press")
        tryCompare(hold, "repeat", 2, 4000)
        verify(steps.Accessible.name.includes(" of 4: ")) // after the last hold there is no rest
        hold.stop()
        verify(!steps.visible)
    }

    function test_spokenWordsAreThoseOfThePage() {
        objects.tinyCues.speech = true
        make()
        const before = objects.spoken.length
        hold.start()
        compare(objects.spoken.slice(before), ["Press slowly."])
        hold.stop()
        compare(objects.spoken[before + 1], "Stopped.")
        objects.tinyCues.speech = false
    }

    function test_soundAndSpeechAreSwitchedOnThePage() {
        const page = make()
        const sound = seen(page, "soundSwitch")
        verify(sound.Accessible.checked)
        compare(sound.Accessible.name, "Sounds")
        mouseClick(sound)
        verify(!objects.tinyCues.sound)
        verify(!sound.Accessible.checked)
        mouseClick(sound)
        const speech = seen(page, "speechSwitch")
        verify(!speech.Accessible.checked)
        mouseClick(speech)
        verify(objects.tinyCues.speech)
        compare(objects.spoken[objects.spoken.length - 1], "Find the point and get comfortable.")
        compare(hold.phase, HoldController.Ready)
        mouseClick(speech)
    }

    function test_aSwitchDoesNotStopTheHold() {
        const page = make()
        hold.start()
        mouseClick(seen(page, "soundSwitch"))
        compare(hold.phase, HoldController.Holding)
        objects.tinyCues.sound = true
    }

    function test_whatTheSystemCannotDoIsSaid() {
        objects.muteCues.speech = true
        const page = make({cues: objects.muteCues})
        compare(seen(page, "soundSwitch"), undefined)
        compare(seen(page, "speechSwitch"), undefined)
        compare(seen(page, "noSound").text, "No sound on this system.")
        compare(seen(page, "noVoice").text, "No voice on this system.")
        objects.muteCues.speech = false
    }

    function test_afterAsManyAsADayAllowsItAsksToLeaveIt() {
        make()
        for (let i = 0; i < 3; ++i)
            hold.pressed()
        const page = make()
        compare(hold.phase, HoldController.Enough)
        compare(named(page, "holdTitle").text, "Leave it for today.")
        verify(named(page, "holdBody").text.includes(objects.library.enoughToday))
        verify(named(page, "holdBody").text.includes(objects.library.aftercare))
        compare(seen(page, "pressQuestion"), undefined)
        compare(seen(page, "holdDial"), undefined)
        verify(textsOf(page).includes(objects.library.stopRule))
        compare(named(page, "holdMain").text, "Back")
        hold.start()
        compare(hold.phase, HoldController.Enough)
        mouseClick(named(page, "holdMain"))
        compare(closed.count, 1)
    }

    function test_reducedMotionLeavesTheBreathToWords() {
        const page = make()
        const ring = all(named(page, "holdDial"), one => one.breath !== undefined)[0]
        hold.start()
        tryVerify(() => ring.breath > 0)
        test.theme.reducedMotion = true
        compare(ring.breath, 0)
        compare(ring.progress, 0) // fills by whole seconds
        compare(named(page, "holdCue").text, "Breathe in")
        test.theme.reducedMotion = false
    }

    function test_textThatScrollsIsTappedToStopToo() {
        test.theme.textScale = 2
        const page = make({width: 640, height: 480})
        const texts = named(page, "holdTexts")
        hold.start()
        waitForRendering(page)
        verify(texts.interactive)
        mouseClick(texts, texts.width / 2, texts.height / 2)
        compare(hold.phase, HoldController.Stopped)
        test.theme.textScale = 1
    }
}
