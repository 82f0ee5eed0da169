// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

UiTest {
    id: test
    name: "BodyMap"

    Component {
        id: made
        BodyMap {
            theme: test.theme
            session: objects.session
            figure: objects.figure
            view: FigureLayer.Front
            width: 340
            height: 720
        }
    }
    SignalSpy {
        id: left
        signalName: "leftBy"
    }

    function make(properties) {
        const map = createTemporaryObject(made, test, properties ?? {})
        left.target = map
        left.clear()
        return map
    }
    function pointOf(map, place) {
        const body = named(map, "body")
        return body.labelPointOf(body.indexOf(place))
    }
    function tap(map, place) {
        const at = pointOf(map, place)
        mouseClick(map, at.x, at.y)
    }

    function test_aTapMarksAndASecondTakesBack() {
        const map = make()
        tap(map, "shoulder_front:right")
        verify(objects.session.isMarked("shoulder_front:right"))
        compare(objects.session.marks.rowCount(), 1)
        tap(map, "knee_front:left")
        compare(objects.session.marks.rowCount(), 2)
        tap(map, "shoulder_front:right")
        verify(!objects.session.isMarked("shoulder_front:right"))
        compare(objects.session.marks.rowCount(), 1)
    }

    function test_everyRegionOfBothViewsCanBeTapped_data() {
        return [{tag: "front", view: FigureLayer.Front}, {tag: "back", view: FigureLayer.Back}]
    }
    function test_everyRegionOfBothViewsCanBeTapped(data) {
        const map = make({view: data.view})
        const body = named(map, "body")
        verify(body.regionCount > 50)
        for (let i = 0; i < body.regionCount; ++i) {
            const at = body.labelPointOf(i)
            mouseClick(map, at.x, at.y)
            verify(objects.session.isMarked(body.placeOf(i)), body.placeOf(i))
        }
    }

    function test_aTapBesideTheBodyMarksNothing() {
        const map = make()
        mouseClick(map, 4, 4)
        verify(!objects.session.hasMarks)
    }

    function test_aTapJustBesideTheBodyCountsAsOnIt() {
        const map = make()
        const body = named(map, "body")
        let at = pointOf(map, "arm_side:right")
        while (body.regionAt(at.x, at.y, 0) >= 0)
            at.x -= 1
        mouseClick(map, at.x - 8, at.y)
        compare(objects.session.marks.rowCount(), 1)
        mouseClick(map, at.x - 16, at.y)
        compare(objects.session.marks.rowCount(), 1)
    }

    function test_arrowKeysWalkAndSpaceMarks() {
        const map = make()
        const body = named(map, "body")
        map.forceActiveFocus()
        const start = map.cursor
        verify(start >= 0)
        compare(map.pointedName, objects.session.placeName(body.placeOf(start)))
        keyClick(Qt.Key_Down)
        verify(map.cursor !== start)
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]) {
            const before = objects.session.isMarked(body.placeOf(map.cursor))
            keyClick(key)
            compare(objects.session.isMarked(body.placeOf(map.cursor)), !before)
        }
    }

    function test_aKeyHeldDownMarksOnce() {
        const map = make()
        map.forceActiveFocus()
        objects.holdKey(map, Qt.Key_Space)
        compare(objects.session.marks.rowCount(), 1)
    }

    function test_walkingOverTheEdgeLeaves() {
        const map = make()
        map.forceActiveFocus()
        for (let i = 0; i < 30 && left.count === 0; ++i)
            keyClick(Qt.Key_Right)
        compare(left.count, 1)
        compare(left.signalArguments[0][0], 1)
        left.clear()
        for (let i = 0; i < 30 && left.count === 0; ++i)
            keyClick(Qt.Key_Left)
        compare(left.signalArguments[0][0], -1)
    }

    function test_thePointerNamesWhatItIsOver() {
        const map = make()
        compare(map.pointedName, "")
        const at = pointOf(map, "shoulder_front:right")
        mouseMove(map, at.x, at.y)
        tryCompare(map, "pointedName", "Front of the right shoulder")
        mouseMove(map, 3, 3)
        tryCompare(map, "pointedName", "")
    }

    function test_everyRegionHasAStandInForAScreenReader() {
        const map = make()
        const body = named(map, "body")
        const standIns = all(map, item => item.place !== undefined && item.box !== undefined)
        compare(standIns.length, body.regionCount)
        const places = new Set(standIns.map(item => item.place))
        compare(places.size, body.regionCount)
        for (const item of standIns) {
            compare(item.Accessible.name, objects.session.placeName(item.place))
            compare(item.Accessible.checked, false)
            const box = body.rectOf(body.indexOf(item.place))
            fuzzyCompare(item.x, box.x, 0.01)
            fuzzyCompare(item.height, box.height, 0.01)
        }
        objects.session.toggle(standIns[3].place)
        compare(standIns[3].Accessible.checked, true)
        map.width = 200
        fuzzyCompare(standIns[0].width, body.rectOf(body.indexOf(standIns[0].place)).width, 0.01)
    }

    function test_withoutAFigureItIsEmptyAndHarmless() {
        const map = make({figure: objects.missingFigure})
        map.forceActiveFocus()
        for (const key of [Qt.Key_Down, Qt.Key_Right, Qt.Key_Space])
            keyClick(key)
        mouseClick(map)
        mouseMove(map, 100, 100)
        compare(map.pointedName, "")
        verify(!objects.session.hasMarks)
    }
}
