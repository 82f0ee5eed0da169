// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "RegionsPanel"

    Component {
        id: made
        RegionsPanel {
            width: 420
            height: 700
            theme: test.theme
            session: objects.session
        }
    }
    SignalSpy {
        id: done
        signalName: "done"
    }

    function make() {
        const panel = createTemporaryObject(made, test)
        done.target = panel
        done.clear()
        waitForRendering(panel)
        return panel
    }
    function rowsOf(panel) {
        return all(named(panel, "regionList").contentItem, item => item.title !== undefined && item.marked !== undefined)
    }

    function test_everyPlaceIsInTheList() {
        compare(named(make(), "regionList").count, objects.session.regions.rowCount())
    }

    function test_aTapMarksAndTakesBack() {
        const panel = make()
        const row = rowsOf(panel)[1]
        mouseClick(row)
        compare(objects.session.marks.rowCount(), 1)
        verify(objects.session.isMarked(objects.session.placeAt(1)))
        compare(row.Accessible.checked, true)
        verify(textsOf(panel).includes(objects.session.statusText))
        mouseClick(row)
        verify(!objects.session.hasMarks)
        compare(row.Accessible.checked, false)
    }

    function test_keysWalkAndMark() {
        const list = named(make(), "regionList")
        list.forceActiveFocus()
        list.currentIndex = 0
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Down)
        compare(list.currentIndex, 3)
        objects.holdKey(list, Qt.Key_Space)
        compare(objects.session.marks.rowCount(), 1)
        verify(objects.session.isMarked(objects.session.placeAt(3)))
        compare(list.currentIndex, 3) // marking does not lose the place
        keyClick(Qt.Key_Return)
        verify(!objects.session.hasMarks)
    }

    function test_markingElsewhereShowsHere() {
        const panel = make()
        objects.session.toggle(objects.session.placeAt(0))
        compare(rowsOf(panel)[0].marked, true)
        objects.session.clearMarks()
        compare(rowsOf(panel)[0].marked, false)
    }

    function test_doneCloses() {
        mouseClick(named(make(), "closeRegionList"))
        compare(done.count, 1)
    }
}
