// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

UiTest {
    id: test
    name: "PlateMap"

    Component {
        id: made
        PlateMap {
            theme: test.theme
            session: objects.session
            figure: objects.figure
            width: 900
            height: 720
        }
    }
    function make(properties) {
        return createTemporaryObject(made, test, properties ?? {})
    }
    function pointOf(map, place) {
        return map.map.labelPointOf(map.map.indexOf(place))
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

    function test_everyRegionOfEveryViewCanBeTapped() {
        const map = make()
        verify(map.map.regionCount > 200)
        for (let i = 0; i < map.map.regionCount; ++i) {
            const before = objects.session.isMarked(map.map.placeOf(i))
            const at = map.map.labelPointOf(i)
            mouseClick(map, at.x, at.y)
            compare(objects.session.isMarked(map.map.placeOf(i)), !before, map.map.placeOf(i))
        }
    }

    function test_wordsAroundTheWholeFigureAreWhole() {
        const map = make()
        for (let width = 400; width <= 900; width += 20) {
            for (let height = 300; height <= 800; height += 20) {
                map.width = width
                map.height = height
                const words = all(map, item => item.visible && item.textFormat !== undefined && item.text !== "")
                verify(words.length > 0)
                for (const word of words) {
                    const top = word.mapToItem(map, 0, 0).y
                    verify(top >= 0 && top + word.height <= height + 1, `${word.text} at ${width}x${height}: ${top}`)
                }
            }
        }
    }

    function test_theViewsAreNamedAllThreeOrNone() {
        test.theme.textScale = 2
        const map = make({height: 700})
        const counts = new Set()
        for (let width = 150; width <= 500; width += 2) {
            map.width = width
            const names = all(map, item => item.visible && ["Front", "Soles", "Back"].includes(item.text) && item.textFormat !== undefined)
            counts.add(names.length)
            const boxes = names.map(word => word.mapToItem(map, 0, 0, word.width, word.height)).sort((a, b) => a.x - b.x)
            for (let i = 1; i < boxes.length; ++i)
                verify(boxes[i - 1].right < boxes[i].left, `${names[i].text} at ${width}`)
        }
        compare([...counts].sort(), [0, 3])
    }

    function test_aTapBesideTheBodyMarksNothing() {
        const map = make()
        mouseClick(map, 4, 4)
        verify(!objects.session.hasMarks)
    }

    function test_aTapJustBesideTheBodyCountsAsOnIt() {
        const map = make()
        const body = map.map
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
        const body = map.map
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

    function test_arrowKeysWalkFromViewToView() {
        const map = make()
        map.forceActiveFocus()
        const views = new Set()
        for (let i = 0; i < 60; ++i) {
            views.add(map.map.viewOf(map.cursor))
            keyClick(Qt.Key_Right)
        }
        verify(views.size > 1)
        for (let i = 0; i < 90; ++i)
            keyClick(Qt.Key_Left)
        compare(map.map.viewOf(map.cursor), RegionMap.Front)
    }

    function test_theWheelZoomsAtThePointer() {
        const map = make()
        const at = pointOf(map, "knee_front:left")
        mouseWheel(map, at.x, at.y, 0, 720)
        verify(map.camera.zoom > 3)
        const now = pointOf(map, "knee_front:left")
        verify(Math.hypot(now.x - at.x, now.y - at.y) < 2)
        mouseWheel(map, at.x, at.y, 0, -7200)
        compare(map.camera.zoom, 1)
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
        const body = map.map
        tryVerify(() => all(map, item => item.place !== undefined).length > 0)
        const standIns = all(map, item => item.place !== undefined && item.box !== undefined)
        compare(standIns.length, body.regionCount)
        const places = new Set(standIns.map(item => item.place))
        verify(places.size > 200)
        for (const item of standIns) {
            compare(item.Accessible.name, objects.session.placeName(item.place))
            compare(item.Accessible.checked, false)
            const box = body.rectOf(item.index)
            fuzzyCompare(item.x, box.x, 0.01)
            fuzzyCompare(item.height, box.height, 0.01)
        }
        objects.session.toggle(standIns[3].place)
        compare(standIns[3].Accessible.checked, true)
        const before = standIns[0].width
        map.width = 450
        tryVerify(() => standIns[0].width < before)
        tryVerify(() => Math.abs(standIns[0].width - body.rectOf(standIns[0].index).width) < 0.01)
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

    function cleanup() {
        test.theme.textScale = 1
    }
}
