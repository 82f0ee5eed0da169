// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// Choosing among the points of a muscle: by pointer, by keys, and in passing.
UiTest {
    id: test
    name: "PointChips"

    Component {
        id: made
        Column {
            property alias chips: chips
            width: 500
            spacing: 40

            PointChips {
                id: chips
                width: parent.width
                theme: test.theme
                session: objects.session
            }

            TextInput { // somewhere else for the focus to be
                objectName: "elsewhere"
                width: 100
                height: 30
                activeFocusOnTab: true
            }
        }
    }
    SignalSpy {
        id: shown
        target: objects.session
        signalName: "shownPatternChanged"
    }

    function chipsOf(item) {
        return all(item, one => one.visible && one.objectName === "pointChip")
    }

    function test_aMuscleWithOnePatternHasNone() {
        const item = createTemporaryObject(made, test)
        objects.session.choose("popliteus", "left")
        compare(chipsOf(item).length, 0)
        verify(!item.chips.visible)
    }

    function test_allComesFirstAndIsChosen() {
        const item = createTemporaryObject(made, test)
        objects.session.choose("infraspinatus", "right")
        const chips = chipsOf(item)
        verify(chips.length > 2)
        compare(chips[0].text, "All")
        compare(chips.filter(chip => chip.Accessible.checked).length, 1)
        verify(chips[0].Accessible.checked)
        for (const chip of chips) {
            compare(chip.Accessible.role, Accessible.RadioButton)
            verify(chip.Accessible.name !== "")
            verify(chip.height >= 36)
        }
    }

    function test_aClickChoosesAndSpaceToo() {
        const item = createTemporaryObject(made, test)
        objects.session.choose("infraspinatus", "right")
        const chips = chipsOf(item)
        waitForRendering(item) // puts them side by side
        mouseClick(chips[1])
        compare(objects.session.chosenGroup, 1)
        verify(chips[1].Accessible.checked && !chips[0].Accessible.checked)
        chips[2].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(objects.session.chosenGroup, 2)
    }

    function test_pointingAndFocusShowInPassing() {
        const item = createTemporaryObject(made, test)
        objects.session.choose("infraspinatus", "right")
        const chips = chipsOf(item)
        waitForRendering(item)
        shown.clear()
        mouseMove(chips[2], 5, 5)
        tryCompare(shown, "count", 1)
        compare(objects.session.chosenGroup, 0)
        mouseMove(item, 450, item.height - 2)
        tryCompare(shown, "count", 2)
        chips[1].forceActiveFocus(Qt.TabFocusReason)
        compare(shown.count, 3)
        named(item, "elsewhere").forceActiveFocus(Qt.TabFocusReason)
        compare(shown.count, 4)
        compare(objects.session.chosenGroup, 0)
    }
}
