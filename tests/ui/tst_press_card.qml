// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The one place of the window that shows how to press: never before the questions, never where it must not be.
UiTest {
    id: test
    name: "PressCard"

    readonly property var session: objects.tinySession
    readonly property var steps: ["Sit down.", "Press.", "Let go."]

    Component {
        id: made
        PressCard {
            width: 700
            theme: test.theme
            session: objects.tinySession
        }
    }
    Component {
        id: shipped
        PressCard {
            width: 700
            theme: test.theme
            session: objects.session
        }
    }
    SignalSpy {
        id: opened
        signalName: "safetyOpened"
    }
    SignalSpy {
        id: started
        signalName: "holdStarted"
    }

    function make() {
        const card = createTemporaryObject(made, test)
        for (const spy of [opened, started]) {
            spy.target = card
            spy.clear()
        }
        return card
    }

    /// Also what exists unseen: no text anywhere in the card gives a step away.
    function instructs(card) {
        const texts = all(card, one => one.textFormat !== undefined).map(one => one.text)
        return steps.some(step => texts.includes(step)) || seen(card, "startHold") !== undefined || seen(card, "pressSteps") !== undefined
    }

    function test_atHomeIsChosenAndATreatmentCanBe() {
        const card = createTemporaryObject(shipped, test)
        const session = objects.session
        session.choose("infraspinatus", "right")
        compare(seen(card, "treatmentChoice"), undefined) // nothing to choose before the questions
        session.denyFlags()
        const choice = seen(card, "treatmentChoice")
        verify(named(choice, "choice_home").chosen)
        verify(textsOf(card).includes("30 s"))
        named(choice, "choice_treatment").clicked()
        verify(session.inTreatment && named(choice, "choice_treatment").chosen)
        verify(textsOf(card).includes("60 s"))
        session.choose("soleus", "left")
        verify(session.inTreatment)
        session.startAgain()
        verify(!session.inTreatment)
    }

    function test_whereATreatmentIsNoOtherNothingIsChosen() {
        session.choose("fine")
        session.denyFlags()
        const card = make()
        verify(instructs(card))
        compare(seen(card, "treatmentChoice"), undefined)
    }

    function test_instructsOnlyWhereAllowed_data() {
        let rows = []
        for (const muscle of ["fine", "careful", "never", "expert", "deep"]) {
            for (const answer of ["unasked", "denied", "confirmed", "denied then confirmed", "denied then asked again"])
                rows.push({tag: muscle + ", " + answer, muscle: muscle, answer: answer,
                           instructs: (muscle === "fine" || muscle === "careful") && answer === "denied"})
        }
        return rows
    }
    function test_instructsOnlyWhereAllowed(data) {
        session.toggle("knee:right")
        session.choose(data.muscle)
        const card = make()
        verify(!instructs(card))
        if (data.answer.startsWith("denied"))
            session.denyFlags()
        if (data.answer.endsWith("confirmed"))
            session.confirmFlag("fever")
        if (data.answer.endsWith("again"))
            session.toggle("nose:mid")
        compare(instructs(card), data.instructs)
        if (data.instructs) {
            const texts = textsOf(card)
            for (const step of steps)
                verify(texts.includes(step), step)
            verify(texts.includes("With: a ball"))
            session.startAgain()
            verify(!instructs(card))
        }
    }

    function test_whereItMustNotBePressedTheReasonIsGiven() {
        session.choose("never")
        session.denyFlags()
        const card = make()
        verify(textsOf(card).includes("A nerve lies here."))
        compare(seen(card, "openSafetyFromPress"), undefined)
        session.choose("fine")
        compare(seen(card, "noPressReason"), undefined)
    }

    function test_aLimitedPlaceWarnsBeforeItInstructs() {
        session.choose("careful")
        session.denyFlags()
        const texts = textsOf(make())
        verify(texts.includes("Press lightly."))
        verify(texts.indexOf("Press lightly.") < texts.indexOf("Sit down."))
        session.choose("fine")
        verify(!textsOf(make()).includes("Press lightly."))
    }

    function test_anApplyingFlagSaysWhatToDo() {
        session.choose("fine")
        session.confirmFlag("fever")
        const texts = textsOf(make())
        verify(texts.includes("Emergency") && texts.includes("Call an ambulance."))
    }

    function test_theWayToTheQuestionsAndToTheHold() {
        session.choose("fine")
        const card = make()
        mouseClick(seen(card, "openSafetyFromPress"))
        compare(opened.count, 1)
        session.denyFlags()
        compare(seen(card, "openSafetyFromPress"), undefined)
        mouseClick(seen(card, "startHold"))
        compare(started.count, 1)
    }

    function test_noShippedMuscleInstructsBeforeTheQuestionsOrAgainstItsCaution() {
        const card = createTemporaryObject(made, test, {session: objects.session})
        const muscles = objects.library.muscles.rowCount()
        verify(muscles > 100)
        let withheld = 0
        for (let row = 0; row < muscles; ++row) {
            objects.session.startAgain()
            objects.session.aboutYou.finish()
            objects.session.choose(objects.library.muscleAt(row))
            verify(seen(card, "pressSteps") === undefined && seen(card, "startHold") === undefined)
            objects.session.denyFlags()
            const may = objects.session.muscle.mayPress
            compare(seen(card, "pressSteps") !== undefined, may)
            compare(seen(card, "noPressReason") !== undefined, !may)
            withheld += may ? 0 : 1
        }
        verify(withheld > 10)
    }
}
