// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "CandidateCard"

    Component {
        id: made
        CandidateCard {
            width: 360
            theme: test.theme
            chosen: false
            compared: false
            muscle: "fine"
            side: "right"
            name: "Muscle <b>fine</b>"
            sideText: "right"
            mainText: "Main pattern: knee."
            otherText: ""
            explainsAll: true
            coverText: "Covers all you marked"
            cautionText: ""
            answerText: ""
            spokenText: "Muscle fine, right. Main pattern: knee."
        }
    }
    SignalSpy {
        id: looks
        signalName: "lookedAt"
    }
    SignalSpy {
        id: leaves
        signalName: "leftAlone"
    }
    SignalSpy {
        id: picks
        signalName: "picked"
    }

    function make(properties) {
        const card = createTemporaryObject(made, test, properties ?? {})
        picks.target = card
        picks.clear()
        return card
    }

    function test_whatPressingDidIsSaid() {
        compare(seen(make(), "pressAnswer"), undefined)
        compare(seen(make({answerText: "You pressed it: nothing"}), "pressAnswer").text, "You pressed it: nothing")
    }

    function test_aTapPicksIt() {
        mouseClick(make())
        compare(picks.count, 1)
    }

    function test_pointingAtItAndFocusTellOfIt() {
        const card = make()
        looks.target = card
        leaves.target = card
        looks.clear()
        leaves.clear()
        mouseMove(card, 20, 20)
        tryCompare(looks, "count", 1)
        mouseMove(card, 20, card.height + 100)
        tryCompare(leaves, "count", 1)
        card.forceActiveFocus()
        compare(looks.count, 2)
        card.focus = false
        compare(leaves.count, 2)
        compare(picks.count, 0)
    }

    function test_keysPickItOnce() {
        const card = make()
        card.forceActiveFocus()
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]) {
            picks.clear()
            objects.holdKey(card, key)
            compare(picks.count, 1)
        }
        keyClick(Qt.Key_A)
        compare(picks.count, 1)
    }

    function test_itShowsItsReasonAndOnlyWhatThereIs() {
        compare(textsOf(make()), ["Muscle <b>fine</b>", "right", "Main pattern: knee.", "Covers all you marked"])
        const texts = textsOf(make({otherText: "Does not explain: nose.", cautionText: "Do not press here"}))
        verify(texts.includes("Does not explain: nose.") && texts.includes("Do not press here"))
    }

    function test_itGrowsWithItsTextAndNothingSticksOut() {
        const much = "a place with a rather long name, and another one, and one more of them ".repeat(4)
        const card = make({mainText: much, otherText: much})
        verify(card.implicitHeight > make().implicitHeight + 60)
        card.height = card.implicitHeight
        for (const item of all(card, one => one.visible && one.textFormat !== undefined)) {
            const box = item.mapToItem(card, 0, 0, item.width, item.height)
            verify(box.x >= 0 && box.x + box.width <= card.width, item.text)
            verify(box.y >= 0 && box.y + box.height <= card.height, item.text)
        }
    }

    function test_chosenIsToldByMoreThanColour() {
        verify(make({chosen: true}).border.width > make().border.width)
        compare(make({chosen: true}).Accessible.selected, true)
    }

    function test_aScreenReaderHearsTheWholeReason() {
        compare(make().Accessible.name, "Muscle fine, right. Main pattern: knee.")
        compare(make().Accessible.role, Accessible.Button)
    }
}
