// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The page "About you", and what the muscle page says about the answers.
UiTest {
    id: test
    name: "AboutYou"

    readonly property var session: objects.tinySession

    Component {
        id: panel
        AboutYouPanel { width: 420; height: 700; theme: test.theme; aboutYou: objects.tinySession.aboutYou }
    }
    Component {
        id: card
        PressCard { width: 500; theme: test.theme; session: objects.tinySession }
    }
    Component {
        id: page
        HomePage { width: 900; height: 700; theme: test.theme; session: objects.tinySession; figure: objects.figure; library: objects.library; diary: objects.diary; page: "safety" }
    }
    SignalSpy {
        id: spy
    }

    function init() {
        failOnWarning(/.?/)
        session.startAgain()
    }

    function make(component, signalName) {
        const item = createTemporaryObject(component, test)
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
        waitForRendering(item)
        return item
    }
    function rowsOf(item) {
        return all(item, one => one.visible && one.content !== undefined && one.marked !== undefined && one.toggled !== undefined)
    }
    function row(item, content) {
        return rowsOf(item).find(one => one.content === content)
    }

    function test_everyQuestionIsAskedAndNoneAppliesOpensTheWay() {
        const item = make(panel, "done")
        compare(rowsOf(item).length, 4)
        const button = seen(item, "aboutYouDone")
        compare(button.text, "None of these applies to me")
        button.clicked()
        verify(session.aboutYou.answered && !session.aboutYou.any)
        compare(spy.count, 1)
    }

    function test_backAnswersNothing() {
        const item = make(panel, "done")
        button(item, "\u2190 Back").clicked()
        compare(spy.count, 1)
        verify(!session.aboutYou.answered)
    }

    function test_aTapSaysYesAndASecondTakesItBack() {
        const item = make(panel, "done")
        const ill = row(item, "Are you ill?")
        verify(ill.height >= theme.target)
        mouseClick(ill)
        compare(ill.marked, true)
        compare(ill.Accessible.checked, true)
        compare(seen(item, "aboutYouDone").text, "Go on with these answers")
        mouseClick(ill)
        compare(ill.marked, false)
        ill.Accessible.pressAction()
        verify(session.aboutYou.any)
    }

    function test_keysAnswerAsWell() {
        const item = make(panel, "done")
        const ill = row(item, "Are you ill?")
        ill.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(ill.marked, true)
        verify(ill.activeFocus) // the row is still there
        keyClick(Qt.Key_Return)
        compare(ill.marked, false)
        objects.holdKey(ill, Qt.Key_Space)
        compare(ill.marked, true)
        keyClick(Qt.Key_Tab)
        compare(row(item, "Are you bruised?").activeFocus, true)
    }

    function test_areasAreAskedOnlyWhereAYesNeedsThem() {
        const item = make(panel, "done")
        compare(row(item, "Legs"), undefined)
        mouseClick(row(item, "Are you ill?"))
        compare(row(item, "Legs"), undefined)
        const wounded = row(item, "Are you wounded?")
        wounded.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(row(item, "Legs") !== undefined && wounded.activeFocus)
        row(item, "Legs").toggled()
        compare(row(item, "Legs").marked, true)
        compare(row(item, "Upper body").marked, false)
    }

    function test_theInstructionWaitsForTheAnswers() {
        session.choose("fine")
        const item = make(card, "aboutYouOpened")
        compare(seen(item, "openAboutYouFromPress"), undefined)
        session.denyFlags()
        verify(!textsOf(item).includes("Sit down."))
        mouseClick(seen(item, "openAboutYouFromPress"))
        compare(spy.count, 1)
        session.aboutYou.finish()
        compare(seen(item, "openAboutYouFromPress"), undefined)
        compare(seen(item, "changeAnswers"), undefined)
        verify(textsOf(item).includes("Sit down."))
    }

    function test_whatIsChangedIsSaidBeforeTheSteps() {
        session.choose("fine")
        session.denyFlags()
        session.aboutYou.toggle("bruised")
        session.aboutYou.toggle("bleeding")
        session.aboutYou.finish()
        const item = make(card, "aboutYouOpened")
        const texts = textsOf(item)
        verify(texts.includes("Changed for you") && texts.includes("Condition bruised"))
        verify(texts.indexOf("Press lightly, please.") < texts.indexOf("Sit down."))
        verify(texts.includes("With: Your hand"))
        verify(seen(item, "otherTool") !== undefined)
        verify(texts.includes("Pressure: at most 1 of 10, also where a step says more."))
        mouseClick(seen(item, "changeAnswers"))
        compare(spy.count, 1)
    }

    function test_whatIsWithheldIsSaidAndNothingElse() {
        session.choose("fine")
        session.denyFlags()
        session.aboutYou.toggle("ill")
        session.aboutYou.finish()
        const item = make(card, "aboutYouOpened")
        verify(textsOf(item).includes("Rest first."))
        compare(seen(item, "startHold"), undefined)
        verify(!all(item, one => one.textFormat !== undefined).some(one => one.text === "Sit down."))
        mouseClick(seen(item, "changeAnswers"))
        compare(spy.count, 1)
    }

    function test_afterTheRedFlagsComesAboutYouWhereSomethingWaits() {
        const item = make(page, "opened")
        seen(item, "noneApplies").clicked()
        compare(spy.signalArguments[0][0], "home")
        session.startAgain()
        session.choose("fine")
        spy.clear()
        seen(item, "noneApplies").clicked()
        compare(spy.signalArguments[0][0], "you")
        session.startAgain()
        session.choose("never")
        spy.clear()
        seen(item, "noneApplies").clicked()
        compare(spy.signalArguments[0][0], "home")
    }
}
