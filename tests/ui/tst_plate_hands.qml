// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// Fingers, mouse and keys on the plate: painting, moving, going near.
UiTest {
    id: test
    name: "PlateHands"

    readonly property var board: objects.session.board

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
        test.theme.reducedMotion = true
        return createTemporaryObject(made, test, properties ?? {})
    }
    function pointOf(map, place) {
        return map.map.labelPointOf(map.map.indexOf(place))
    }
    function drag(map, from, dx, dy, button) {
        mousePress(map, from.x, from.y, button ?? Qt.LeftButton)
        for (let step = 1; step <= 10; ++step)
            mouseMove(map, from.x + dx * step / 10, from.y + dy * step / 10, -1, button ?? Qt.LeftButton)
        mouseRelease(map, from.x + dx, from.y + dy, button ?? Qt.LeftButton)
    }
    function near(a, b, tolerance) {
        return Math.hypot(a.x - b.x, a.y - b.y) <= (tolerance ?? 2)
    }

    function test_aDragOnTheBodyPaintsAndTheCameraStays() {
        const map = make()
        map.camera.zoomAt(pointOf(map, "knee_front:left"), 3)
        const shown = String(map.camera.shown)
        drag(map, pointOf(map, "knee_front:left"), 10, 60)
        verify(objects.session.isPainted("knee_front:left"))
        verify(!objects.session.isMarked("knee_front:left"))
        compare(String(map.camera.shown), shown)
    }

    function test_aDragBesideTheBodyMovesThePlate() {
        const map = make()
        map.camera.zoomAt(pointOf(map, "knee_front:left"), 3)
        let from = pointOf(map, "knee_front:left")
        while (map.map.regionAt(from.x, from.y, 0) >= 0)
            from.x += 4
        from.x += 10
        const plate = map.camera.toPlate(from)
        drag(map, from, -30, -40)
        verify(near(map.camera.toItem(plate), Qt.point(from.x - 30, from.y - 40)))
        verify(board.empty)
    }

    function test_atZoom1ADragBesideTheBodyDoesNothing() {
        const map = make()
        drag(map, Qt.point(4, 4), 200, 200)
        compare(map.camera.zoom, 1)
        verify(board.empty)
    }

    function test_aShakyTapIsATap() {
        const map = make()
        drag(map, pointOf(map, "knee_front:left"), 4, 3)
        verify(objects.session.isMarked("knee_front:left"))
        verify(!objects.session.isPainted("knee_front:left"))
    }

    function test_otherWaysToMoveThePlate_data() {
        return [{tag: "middle button", button: Qt.MiddleButton}, {tag: "right button", button: Qt.RightButton},
                {tag: "tool", tool: PlateGestures.Move}, {tag: "space", space: true}]
    }
    function test_otherWaysToMoveThePlate(data) {
        const map = make()
        map.forceActiveFocus()
        map.camera.zoomAt(pointOf(map, "knee_front:left"), 3)
        if (data.tool !== undefined)
            map.tool = data.tool
        const from = pointOf(map, "knee_front:left")
        const plate = map.camera.toPlate(from)
        if (data.space)
            keyPress(Qt.Key_Space)
        drag(map, from, 20, -50, data.button)
        if (data.space)
            keyRelease(Qt.Key_Space)
        verify(near(map.camera.toItem(plate), Qt.point(from.x + 20, from.y - 50)))
        verify(board.empty) // nor did the space bar mark
    }

    function test_theEraserTakesPaintAway() {
        const map = make()
        const at = pointOf(map, "knee_front:left")
        drag(map, at, 2, 14)
        verify(objects.session.isPainted("knee_front:left"))
        map.tool = PlateGestures.Erase
        map.brush = DrawingBoard.Large
        drag(map, at, 2, 14)
        verify(!objects.session.isPainted("knee_front:left"))
    }

    function test_aLargerBrushPaintsMore() {
        const map = make()
        const at = pointOf(map, "thigh_front:left")
        const ring = all(map, item => item.centre !== undefined && item.radius !== undefined)[0]
        let radii = []
        for (const brush of [DrawingBoard.Small, DrawingBoard.Medium, DrawingBoard.Large]) {
            map.brush = brush
            mousePress(map, at.x, at.y)
            mouseMove(map, at.x, at.y + 8)
            mouseMove(map, at.x, at.y + 16)
            verify(ring.visible)
            verify(near(Qt.point(ring.x + ring.width / 2, ring.y + ring.height / 2), Qt.point(at.x, at.y + 16), 0.6))
            radii.push(ring.radius)
            mouseRelease(map, at.x, at.y + 16)
            verify(!ring.visible)
        }
        // 10, 25 and 50 mm, on a body whose 1000 units are 1700 mm.
        const scale = map.map.scaleOf(RegionMap.Front)
        for (let i = 0; i < 3; ++i)
            fuzzyCompare(radii[i], [10, 25, 50][i] / 2 / 1.7 * scale, 0.01)
    }

    function test_aFingerTapsAndPaints() {
        const map = make()
        const at = pointOf(map, "knee_front:left")
        touchEvent(map).press(1, map, at.x, at.y).commit()
        touchEvent(map).release(1, map, at.x, at.y).commit()
        verify(objects.session.isMarked("knee_front:left"))
        objects.session.startAgain()
        touchEvent(map).press(1, map, at.x, at.y).commit()
        for (let y = 4; y <= 24; y += 4)
            touchEvent(map).move(1, map, at.x, at.y + y).commit()
        tryVerify(() => board.stroking)
        touchEvent(map).release(1, map, at.x, at.y + 24).commit()
        verify(!board.stroking)
        verify(objects.session.isPainted("knee_front:left"))
    }

    function test_twoFingersPinchAboutTheirMiddleAndCallTheStrokeOff() {
        const map = make()
        const at = pointOf(map, "knee_front:left")
        const plate = map.camera.toPlate(at)
        const both = (dx, apart) => touchEvent(map).move(1, map, at.x + dx, at.y + apart).move(2, map, at.x + dx, at.y - apart).commit()
        touchEvent(map).press(1, map, at.x, at.y).commit()
        for (let y = 4; y <= 40; y += 4)
            touchEvent(map).move(1, map, at.x, at.y + y).commit()
        tryVerify(() => board.stroking)
        touchEvent(map).move(1, map, at.x, at.y + 40).press(2, map, at.x, at.y - 40).commit()
        verify(!board.stroking)
        verify(board.empty)
        // Moves are told frame by frame, the latest only.
        for (let apart = 48; apart <= 120; apart += 8)
            both(0, apart)
        tryVerify(() => Math.abs(map.camera.zoom - 3) < 0.01)
        verify(near(map.camera.toItem(plate), at))
        both(30, 120)
        tryVerify(() => near(map.camera.toItem(plate), Qt.point(at.x + 30, at.y)))
        fuzzyCompare(map.camera.zoom, 3, 0.01)
        // One is lifted: what the other does means nothing until it is lifted, too.
        touchEvent(map).move(1, map, at.x + 30, at.y + 120).release(2, map, at.x + 30, at.y - 120).commit()
        const shown = String(map.camera.shown)
        touchEvent(map).move(1, map, at.x + 90, at.y + 60).commit()
        wait(50)
        compare(String(map.camera.shown), shown)
        touchEvent(map).release(1, map, at.x + 90, at.y + 60).commit()
        verify(board.empty && !board.canUndo)
        verify(!map.camera.held)
    }

    function test_escapeCallsOff() {
        const map = make()
        map.forceActiveFocus()
        const at = pointOf(map, "knee_front:left")
        mousePress(map, at.x, at.y)
        for (let y = 4; y <= 40; y += 4)
            mouseMove(map, at.x, at.y + y)
        verify(board.stroking)
        keyClick(Qt.Key_Escape)
        verify(!board.stroking)
        mouseMove(map, at.x, at.y + 60)
        mouseRelease(map, at.x, at.y + 60)
        verify(board.empty)
        drag(map, at, 0, 30)
        verify(!board.empty) // and the next one paints again
    }

    function test_aDoubleTapGoesNearAndBack() {
        const map = make()
        objects.session.toggle("nose:mid")
        mouseDoubleClickSequence(map, pointOf(map, "hand_back:left").x, pointOf(map, "hand_back:left").y)
        verify(map.camera.zoom > 3)
        verify(!objects.session.isMarked("hand_back:left"))
        verify(objects.session.isMarked("nose:mid"))
        verify(!board.canRedo)
        const near = pointOf(map, "hand_back:left")
        mouseDoubleClickSequence(map, near.x, near.y)
        compare(map.camera.zoom, 1)
    }

    function test_keys() {
        const map = make()
        map.forceActiveFocus()
        keyClick(Qt.Key_Plus)
        compare(map.camera.zoom, 1.5)
        const before = map.camera.centre.x
        keyClick(Qt.Key_Right, Qt.ControlModifier)
        verify(map.camera.centre.x > before)
        keyClick(Qt.Key_Minus)
        compare(map.camera.zoom, 1)
        keyClick(Qt.Key_Plus)
        keyClick(Qt.Key_0)
        compare(map.camera.zoom, 1)
        keyClick(Qt.Key_Return)
        verify(objects.session.hasMarks)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        verify(!objects.session.hasMarks)
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier)
        verify(objects.session.hasMarks)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        keyClick(Qt.Key_Y, Qt.ControlModifier)
        verify(objects.session.hasMarks)
        keyClick(Qt.Key_E)
        compare(map.tool, PlateGestures.Erase)
        keyClick(Qt.Key_M)
        compare(map.tool, PlateGestures.Move)
        keyClick(Qt.Key_P)
        compare(map.tool, PlateGestures.Paint)
        keyClick(Qt.Key_3)
        compare(map.brush, DrawingBoard.Large)
    }

    function test_walkingKeepsTheRegionInView() {
        const map = make()
        map.forceActiveFocus()
        map.camera.zoomAt(Qt.point(300, 100), 4)
        map.cursor = map.map.indexOf("nose:mid")
        for (let i = 0; i < 12; ++i) {
            keyClick(Qt.Key_Down)
            const label = map.map.labelPointOf(map.cursor)
            verify(label.x > 0 && label.x < map.width && label.y > 0 && label.y < map.height)
        }
        compare(map.camera.zoom, 4)
    }

    function test_theLabelsKeepOffTheBody_data() {
        let rows = []
        for (const [width, height] of [[418, 300], [488, 390], [700, 560], [900, 720], [1800, 1200], [768, 420]]) {
            for (const scale of [1, 2])
                rows.push({tag: width + "x" + height + " text " + scale, width: width, height: height, scale: scale})
        }
        return rows
    }
    function test_theLabelsKeepOffTheBody(data) {
        test.theme.textScale = data.scale
        const map = make({width: data.width, height: data.height})
        waitForRendering(map)
        const words = all(map, item => item.textFormat !== undefined && item.visible && item.text !== "")
        const plain = word => word.text.replace("\n", " ")
        for (const text of ["Front", "Back", "Soles", "Left side", "Right side"])
            verify(words.some(word => plain(word) === text), text)
        compare(words.filter(word => plain(word) === "Your right").length, 3)
        const boxes = words.map(word => word.mapToItem(map, 0, 0, word.width, word.height))
        for (let i = 0; i < boxes.length; ++i) {
            const box = boxes[i]
            verify(box.left >= 0 && box.right <= map.width && box.bottom <= map.height + 1, words[i].text + " is cut off: " + box)
            for (let x = box.left; x <= box.right; x += 3) {
                for (let y = box.top + 2; y <= box.bottom - 2; y += 3)
                    verify(map.map.regionAt(x, y, 0) < 0, words[i].text + " lies on the body")
            }
            for (let j = 0; j < i; ++j) {
                const other = boxes[j]
                verify(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
                       words[i].text + " and " + words[j].text)
            }
        }
        // The person's right is on the viewer's left from the front, and on the right from the back.
        const centre = word => word.mapToItem(map, word.width / 2, 0).x
        const rights = words.filter(word => plain(word) === "Your right").map(centre).sort((a, b) => a - b)
        const lefts = words.filter(word => plain(word) === "Your left").map(centre).sort((a, b) => a - b)
        verify(rights[0] < lefts[0] && rights[1] < lefts[1] && lefts[2] < rights[2])
    }

    function test_theLabelsFollowTheCameraAndTheBarSaysWhereOneIs() {
        const map = make()
        compare(map.whereText, "")
        const front = all(map, item => item.text === "Front" && item.textFormat !== undefined)[0]
        const before = front.mapToItem(map, 0, 0)
        map.camera.zoomAt(pointOf(map, "knee_front:left"), 5)
        tryVerify(() => map.whereText === "Front, your left")
        verify(!near(front.mapToItem(map, 0, 0), before, 20) || !front.visible)
        map.camera.fit()
        map.camera.zoomAt(pointOf(map, "shoulder_back:right"), 6)
        tryVerify(() => map.whereText === "Back, your right")
        map.camera.fit()
        tryCompare(map, "whereText", "")
    }

    function cleanup() {
        test.theme.textScale = 1
        test.theme.reducedMotion = false
    }
}
