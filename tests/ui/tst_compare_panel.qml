// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "ComparePanel"

    readonly property var session: objects.tinySession

    Component {
        id: made
        SourcesPanel {
            width: 440
            height: 1600
            theme: test.theme
            session: objects.tinySession
            diary: objects.diary
            figure: objects.figure
        }
    }

    function make() {
        session.toggle("knee:right")
        const panel = createTemporaryObject(made, test)
        waitForRendering(panel)
        return panel
    }
    function cardsOf(panel) {
        return all(panel, one => one.compareToggled !== undefined)
    }
    function panelIn(panel) {
        return all(panel, one => one.comparison !== undefined)[0]
    }

    function test_itIsThereOnlyWhileSomethingIsCompared() {
        const panel = make()
        verify(!panelIn(panel).visible)
        mouseClick(named(cardsOf(panel)[0], "compare"))
        verify(panelIn(panel).visible)
        compare(named(panel, "compareTitle").text, "Choose a second one to compare")
        waitForRendering(panel)
        mouseClick(named(panel, "stopComparing"))
        verify(!panelIn(panel).visible)
    }

    function test_twoStandSideBySide() {
        const panel = make()
        for (const card of [cardsOf(panel)[0], cardsOf(panel)[1]]) {
            mouseClick(named(card, "compare"))
            waitForRendering(panel)
            verify(card.compared)
            verify(named(card, "compare").checked)
        }
        compare(named(panel, "compareTitle").text, "Compared")
        const names = all(panelIn(panel), one => one.reasons !== undefined)
        compare(names.length, 2)
        compare(names[0].y, names[1].y)
        verify(names[0].x + names[0].width <= names[1].x)
    }

    function test_comparingDoesNotOpenTheMuscle() {
        const panel = make()
        mouseClick(named(cardsOf(panel)[0], "compare"))
        compare(session.chosenMuscle, "")
    }

    function test_aNarrowPanelStacksThem() {
        const panel = make()
        panel.width = 340
        session.toggleCompared("fine", "right")
        session.toggleCompared("deep", "right")
        waitForRendering(panel)
        const names = all(panelIn(panel), one => one.reasons !== undefined)
        compare(names[0].x, names[1].x)
        verify(names[1].y >= names[0].y + names[0].height)
    }
}
