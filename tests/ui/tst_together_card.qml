// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "TogetherCard"

    readonly property var session: objects.tinySession

    Component {
        id: made
        TogetherCard {
            width: 380
            theme: test.theme
            session: objects.tinySession
        }
    }

    function make() {
        for (const place of ["knee:right", "hip:left", "nose"])
            session.toggle(place)
        return createTemporaryObject(made, test)
    }
    function rowsOf(card) {
        return all(card, one => one.content !== undefined && one.picked !== undefined)
    }

    function test_whereOneMuscleIsEnoughThereIsNoCard() {
        session.toggle("knee:right")
        const card = createTemporaryObject(made, test)
        verify(!card.visible)
        compare(rowsOf(card).length, 0)
    }

    function test_itNamesEachWithItsPart() {
        const card = make()
        verify(card.visible)
        compare(named(card, "togetherTitle").text, "These two together cover all you marked")
        const rows = rowsOf(card)
        compare(rows.map(row => row.name), ["Muscle bridge", "Muscle fine, right"])
        compare(rows[0].Accessible.name, "Muscle bridge. Main pattern: nose.")
        compare(seen(card, "togetherRest"), undefined)
    }

    function test_aRowOpensItsMuscle() {
        const card = make()
        waitForRendering(card)
        mouseClick(rowsOf(card)[1])
        compare(session.chosenMuscle, "fine")
        compare(session.chosenSide, "right")
    }

    function test_aRowOpensByKeyboard() {
        const card = make()
        rowsOf(card)[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(session.chosenMuscle, "bridge")
    }
}
