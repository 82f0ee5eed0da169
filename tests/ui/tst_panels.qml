// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The panels beside the figure and the pages: what their buttons and rows do.
UiTest {
    id: test
    name: "Panels"

    readonly property var tiny: objects.tinySession

    Component {
        id: sources
        SourcesPanel { width: 420; height: 700; theme: test.theme; session: objects.tinySession; figure: objects.figure; diary: objects.diary }
    }
    Component {
        id: safety
        SafetyPanel { width: 420; height: 700; theme: test.theme; session: objects.tinySession }
    }
    Component {
        id: musclePanel
        MusclePanel { width: 600; height: 700; theme: test.theme; session: objects.tinySession }
    }
    Component {
        id: muscles
        MusclesPage { width: 800; height: 700; theme: test.theme; library: objects.library; search: objects.session.search }
    }
    Component {
        id: header
        AppHeader { width: 900; theme: test.theme; page: "home" }
    }
    Component {
        id: tools
        FigureTools { width: 600; theme: test.theme; session: objects.tinySession; pointedName: "" }
    }
    SignalSpy {
        id: spy
    }

    function make(component, signalName) {
        const item = createTemporaryObject(component, test)
        listen(item, signalName)
        waitForRendering(item)
        return item
    }
    function listen(item, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
    }
    function cardsOf(item) {
        return all(item, one => one.visible && one.spokenText !== undefined)
    }

    function test_sourcesStartWithWhatToDo() {
        const panel = make(sources, "listOpened")
        compare(cardsOf(panel).length, 0)
        compare(seen(panel, "sourcesHeading"), undefined)
        mouseClick(button(panel, "Choose from a list instead"))
        compare(spy.count, 1)
    }

    function test_sourcesListTheBestAndMoreOnDemand() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:right")
        compare(cardsOf(panel).length, 8)
        verify(seen(panel, "sourcesHeading") !== undefined)
        seen(panel, "moreSources").clicked()
        compare(cardsOf(panel).length, 11)
        compare(seen(panel, "moreSources"), undefined)
        waitForRendering(panel)
        mouseClick(seen(panel, "openSafety"))
        compare(spy.count, 1)
        tiny.denyFlags()
        compare(seen(panel, "openSafety"), undefined)
    }

    function test_sourcesChooseTheCardThatIsTapped() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:left")
        const card = cardsOf(panel)[2]
        card.picked()
        compare(tiny.chosenMuscle, card.muscle)
        compare(tiny.chosenSide, "left")
        compare(cardsOf(panel).filter(one => one.chosen).length, 1)
    }

    function test_aChipsCrossTakesItsMarkBack() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:left")
        tiny.toggle("nose")
        waitForRendering(panel)
        const cross = all(panel, one => one.visible && one.objectName === "chipCross")[1]
        compare(cross.Accessible.name, "Front of the left knee, marked. Press to take it back.")
        mouseClick(cross)
        verify(!tiny.isMarked("knee:left") && tiny.isMarked("nose"))
    }

    function test_aChipOpensTheScaleOfItsPain() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:left")
        tiny.toggle("nose")
        waitForRendering(panel)
        compare(seen(panel, "intensitySteps"), undefined)
        mouseClick(button(panel, "Front of the left knee"))
        const steps = seen(panel, "intensitySteps")
        verify(steps.activeFocus)
        compare(steps.Accessible.name, "How strong is the pain: Front of the left knee")
        keyClick(Qt.Key_End)
        verify(button(panel, "Front of the left knee: 10 of 10") !== undefined)
        keyClick(Qt.Key_Left)
        const chip = button(panel, "Front of the left knee: 9 of 10")
        compare(chip.Accessible.name, "Front of the left knee: 9 of 10. How strong?")
        tiny.board.undo()
        verify(button(panel, "Front of the left knee: 10 of 10") !== undefined)
        mouseClick(button(panel, "Front of the left knee: 10 of 10"))
        compare(seen(panel, "intensitySteps"), undefined)
    }

    function test_theScaleGoesWithItsMark() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:left")
        waitForRendering(panel)
        mouseClick(button(panel, "Front of the left knee"))
        tiny.toggle("knee:left")
        tiny.toggle("nose")
        compare(seen(panel, "intensitySteps"), undefined)
    }

    function test_afterAYesTheSourcesShowWhatToDo() {
        const panel = make(sources, "safetyOpened")
        tiny.toggle("knee:left")
        tiny.confirmFlag("swelling")
        verify(textsOf(panel).includes("See a doctor today."))
        compare(seen(panel, "openSafety"), undefined)
    }

    function test_noneAppliesOpensTheWay() {
        const panel = make(safety, "cleared")
        seen(panel, "noneApplies").clicked()
        verify(tiny.safetyCleared)
        compare(spy.count, 1)
    }

    function test_oneYesClosesItAndStaysOnThePage() {
        tiny.toggle("knee:right")
        const panel = make(safety, "done")
        const texts = textsOf(panel)
        verify(texts.indexOf("Is there swelling?") >= 0)
        verify(texts.indexOf("Is there swelling?") < texts.indexOf("Is there fever?"))
        const yes = all(panel, one => one.clicked !== undefined && one.text === "Yes, this applies")
        compare(yes.length, 2)
        verify(yes[0].Accessible.name !== yes[1].Accessible.name)
        yes[1].clicked()
        verify(tiny.safetyConfirmed && !tiny.safetyCleared)
        compare(spy.count, 0)
        compare(seen(panel, "noneApplies"), undefined)
        verify(textsOf(panel).includes("Call an ambulance."))
        verify(yes.every(one => !one.enabled))
    }

    function test_theMusclePanelNamesMuscleSideAndPoints() {
        tiny.toggle("knee:left")
        tiny.choose("fine", "left")
        const panel = make(musclePanel, "closed")
        compare(named(panel, "muscleName").text, "Muscle fine, left")
        compare(all(panel, one => one.objectName === "pointCard" && one.visible).length, 1)
        verify(textsOf(panel).includes("Main: front of the left knee"))
        verify(textsOf(panel).includes("Fits what you marked"))
        seen(panel, "backToSources").clicked()
        compare(spy.count, 1)
    }

    function test_theMuscleListPicksByTapAndByKey() {
        const page = make(muscles, "picked")
        const list = named(page, "muscleList")
        compare(list.count, objects.library.muscles.rowCount())
        list.forceActiveFocus()
        list.currentIndex = 0
        keyClick(Qt.Key_Down)
        objects.holdKey(list, Qt.Key_Return)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], objects.library.muscleAt(1))
        const row = all(list.contentItem, one => one.latin !== undefined && one.clicked !== undefined)[2]
        mouseClick(row)
        compare(spy.count, 2)
    }

    function test_theHeaderOpensPagesAndStartsAgain() {
        const bar = make(header, "opened")
        for (const [text, page] of [["Where does it hurt?", "home"], ["Muscles", "muscles"], ["Learn", "learn"]]) {
            spy.clear()
            mouseClick(button(bar, text))
            compare(spy.signalArguments[0][0], page)
        }
        compare(all(bar, one => one.current === true && one.clicked !== undefined).length, 1)
        listen(bar, "startedAgain")
        mouseClick(named(bar, "startAgain"))
        compare(spy.count, 1)
    }

    function test_clearIsThereOnlyWithMarks() {
        const bar = make(tools, "listOpened")
        verify(!named(bar, "clearMarks").enabled)
        tiny.toggle("nose")
        verify(named(bar, "clearMarks").enabled)
        mouseClick(named(bar, "clearMarks"))
        verify(!tiny.hasMarks)
        mouseClick(named(bar, "openRegionList"))
        compare(spy.count, 1)
    }

    function test_aPanelScrollsToWhatTheKeyboardReaches() {
        tiny.toggle("knee:right")
        const panel = make(sources, "safetyOpened")
        compare(panel.contentY, 0)
        const last = cardsOf(panel)[7]
        verify(last.mapToItem(panel, 0, last.height).y > panel.height)
        last.forceActiveFocus(Qt.TabFocusReason)
        tryVerify(() => last.mapToItem(panel, 0, last.height).y <= panel.height + 1)
    }

    Component {
        id: home
        HomePage { width: 1000; height: 700; theme: test.theme; session: objects.tinySession; figure: objects.figure; library: objects.library; diary: objects.diary; page: "home" }
    }
    function test_whatIsLookedAtWhileAMuscleOpensIsNoOtherChoice() {
        const page = createTemporaryObject(home, test)
        // As the keyboard focus or the pointer does, where what they are on comes and goes with the panel.
        page.readingChanged.connect(() => objects.tinySession.preview("deep", page.reading ? "left" : "right"))
        objects.tinySession.choose("fine", "left")
        verify(page.reading)
        compare(objects.tinySession.chosenMuscle, "fine")
        objects.tinySession.unchoose()
        verify(!page.reading)
    }
}
