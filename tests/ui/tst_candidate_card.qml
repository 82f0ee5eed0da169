// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

UiTest {
    id: test
    name: "CandidateCard"

    Component {
        id: made
        CandidateCard {
            width: 360
            theme: test.theme
            pictures: null
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
    CardPictures {
        id: drawn
        session: objects.session
        figure: objects.figure
        skin: test.theme.skin
        shade: test.theme.skinShade
        light: test.theme.skinLight
        formLine: test.theme.formLine
        outline: test.theme.skinOutline
        pattern: test.theme.patternOnSkin
        spot: test.theme.spotOnSkin
        spotHalo: test.theme.spotHalo
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

    function test_thePictureStandsBesideTheTextOrAboveIt_data() {
        return [{tag: "wide", width: 420, scale: 1}, {tag: "narrow", width: 250, scale: 1}, {tag: "large text", width: 474, scale: 2}]
    }
    function test_thePictureStandsBesideTheTextOrAboveIt(data) {
        test.theme.textScale = data.scale
        const card = make({pictures: drawn, muscle: "infraspinatus", width: data.width, mainText: "a main pattern of several words ".repeat(3),
                           otherText: "and other words, too, that take their room ".repeat(2)})
        card.height = card.implicitHeight
        waitForRendering(card)
        const picture = seen(card, "cardPicture")
        const area = picture.mapToItem(card, 0, 0, picture.width, picture.height)
        verify(area.x >= 0 && area.y >= 0 && area.x + area.width <= card.width && area.y + area.height <= card.height)
        for (const item of all(card, one => one.visible && one.textFormat !== undefined && one.text !== "")) {
            const box = item.mapToItem(card, 0, 0, item.width, item.height)
            verify(box.x >= area.x + area.width || box.y >= area.y + area.height, item.text)
            verify(box.x + box.width <= card.width && box.y + box.height <= card.height, item.text)
            verify(item.text.length < 20 || item.width >= 100, item.text)
        }
        compare(picture.Accessible.ignored, true)
        test.theme.textScale = 1
    }

    function test_withoutAFigureThereIsNoPicture() {
        const card = make()
        compare(seen(card, "cardPicture"), undefined)
        verify(make({pictures: drawn, muscle: "infraspinatus"}).implicitHeight > card.implicitHeight)
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
