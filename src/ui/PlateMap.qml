// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The figure in all its views, to be marked, painted, and looked at from near by: by hand (plate_gestures.h) and by the
/// keys of onKey().
FocusScope {
    id: root

    required property Theme theme
    required property Session session
    required property FigureStore figure

    property int tool: PlateGestures.Paint
    property int brush: DrawingBoard.Medium
    /// A tap may miss the body by about half a fingertip.
    property real tapTolerance: 12

    readonly property int pointed: hovered >= 0 ? hovered : walking ? cursor : -1
    property int wordsRevision: 0 ///< Counts what made the session name places anew: another language.
    readonly property string pointedName: pointed >= 0 ? nameOf(pointed, wordsRevision) : ""
    readonly property int hovered: gestures.pointerInside && !gestures.busy ? regionUnder(gestures.pointer, regions.revision) : -1
    property int cursor: -1
    /// By keys: a pointer shows by itself where it is.
    property bool walking: false
    property bool shownOnce: false
    /// Which part of the body is in the middle, where it is too near for the labels; empty at zoom 1.
    readonly property string whereText: plateCamera.canZoomOut ? whereIn(regions.revision) : ""
    /// Told when the camera is at rest: nobody can read, or hear, it sooner.
    readonly property string zoomText: zoomTextAt(regions.revision)
    readonly property alias camera: plateCamera
    readonly property alias map: regions
    readonly property alias marks: marksLayer
    readonly property alias gestures: gestures

    property bool spaceDown: false ///< Held, and no drag used it yet.
    property bool tapMarked: false ///< The last tap marked or unmarked something.

    // Never mirrored: left and right are the person's own.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    activeFocusOnTab: true
    clip: true
    onActiveFocusChanged: {
        walking = activeFocus
        spaceDown = false
        if (activeFocus && cursor < 0)
            cursor = regions.regionTowards(-1, Qt.Key_Down)
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Body, from all sides")
    Accessible.description: qsTr("Arrow keys walk from region to region, space marks. Plus and minus zoom, 0 shows the whole body, control and arrows shift it. Control Z undoes. P paints, E erases, M moves, 1 to 3 choose the brush.") + " " + zoomText + (whereText !== "" ? ": " + whereText : "") + "."
    Accessible.focusable: true

    // The second argument is what the answer depends on besides.
    function regionUnder(at: point, revision: int): int {
        return regions.regionAt(at.x, at.y, 0)
    }

    function nameOf(region: int, revision: int): string {
        return session.placeName(regions.placeOf(region))
    }

    function zoomTextAt(revision: int): string {
        return plateCamera.canZoomOut ? qsTr("Enlarged %1 times").arg(Number(plateCamera.zoom).toLocaleString(Qt.locale(), "f", 1)) : qsTr("The whole body is shown")
    }

    function whereIn(revision: int): string {
        const region = regions.regionAt(width / 2, height / 2, Math.max(width, height))
        if (region < 0)
            return ""
        const names = [qsTr("Front"), qsTr("Back"), qsTr("Left side of the head"), qsTr("Right side of the head"), qsTr("Soles")]
        const view = regions.viewOf(region)
        const side = regions.placeOf(region).split(":")[1]
        if (side === "mid" || view === RegionMap.HeadLeft || view === RegionMap.HeadRight)
            return names[view]
        return names[view] + ", " + (side === "left" ? qsTr("your left") : qsTr("your right"))
    }

    /// Shifts the plate as little as needed to show the region the keyboard is on, and some of what surrounds it.
    function followCursor() {
        const box = regions.rectOf(cursor)
        const margin = 24
        const shift = (low, high, size) => {
            if (high - low > size - 2 * margin)
                return size / 2 - (low + high) / 2
            return Math.max(0, margin - low) + Math.min(0, size - margin - high)
        }
        const dx = shift(box.left, box.right, width)
        const dy = shift(box.top, box.bottom, height)
        if (plateCamera.canZoomOut && (dx !== 0 || dy !== 0))
            plateCamera.panBy(dx, dy)
    }

    function mark(region: int) {
        cursor = region
        session.toggle(regions.placeOf(region))
    }

    function tap(at: point) {
        const region = regions.regionAt(at.x, at.y, tapTolerance)
        tapMarked = region >= 0 && tool !== PlateGestures.Move
        if (tapMarked)
            mark(region)
    }

    function zoomTo(at: point) {
        // The first of the two taps was told as a tap, because marking must not wait for a second one.
        if (tapMarked)
            session.board.takeBack()
        tapMarked = false
        const closeUp = regions.closeUpAt(at.x, at.y)
        if (closeUp.width <= 0 || plateCamera.zoom >= 0.9 * zoomOf(closeUp))
            plateCamera.fit()
        else
            plateCamera.show(closeUp)
    }

    function zoomOf(closeUp: rect): real {
        return plateCamera.zoom * 0.9 * Math.min(width / plateCamera.rectToItem(closeUp).width, height / plateCamera.rectToItem(closeUp).height)
    }

    /// True where the key meant something.
    function onKey(key: int, modifiers: int): bool {
        walking = true
        const board = session.board
        const control = (modifiers & Qt.ControlModifier) !== 0
        const step = 80
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            if (control) {
                plateCamera.panBy(key === Qt.Key_Left ? step : key === Qt.Key_Right ? -step : 0,
                                  key === Qt.Key_Up ? step : key === Qt.Key_Down ? -step : 0)
            } else {
                cursor = regions.regionTowards(cursor, key)
                followCursor()
            }
            return true
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (cursor >= 0)
                mark(cursor)
            return true
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            plateCamera.stepZoom(1)
            return true
        case Qt.Key_Minus:
            plateCamera.stepZoom(-1)
            return true
        case Qt.Key_0:
            plateCamera.fit()
            return true
        case Qt.Key_Z:
            if (control && (modifiers & Qt.ShiftModifier) !== 0)
                board.redo()
            else if (control)
                board.undo()
            return control
        case Qt.Key_Y:
            if (control)
                board.redo()
            return control
        }
        const tools = {[Qt.Key_P]: PlateGestures.Paint, [Qt.Key_E]: PlateGestures.Erase, [Qt.Key_M]: PlateGestures.Move}
        const brushes = {[Qt.Key_1]: DrawingBoard.Small, [Qt.Key_2]: DrawingBoard.Medium, [Qt.Key_3]: DrawingBoard.Large}
        if (control || !(key in tools || key in brushes))
            return false
        if (key in tools)
            tool = tools[key]
        else
            brush = brushes[key]
        return true
    }

    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Escape && gestures.busy
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape && gestures.busy) {
            gestures.cancel()
            event.accepted = true
        } else if (event.key === Qt.Key_Space) {
            // Marks when let go: until then it may be held for dragging the plate.
            if (!event.isAutoRepeat)
                spaceDown = true
            event.accepted = true
        } else if (event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            event.accepted = true
        } else {
            event.accepted = onKey(event.key, event.modifiers)
        }
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Space || event.isAutoRepeat)
            return
        if (spaceDown && cursor >= 0)
            mark(cursor)
        spaceDown = false
        event.accepted = true
    }

    PlateCamera {
        id: plateCamera
        bounds: root.plateWithRoom(root.figure.plateBounds, labels.headRoom, labels.footRoom)
        size: Qt.size(root.width, root.height)
        glideTime: root.theme.glideTime
    }

    /// The plate, and room above and below it for so many logical pixels of labels when all of it is shown.
    function plateWithRoom(plate: rect, top: real, foot: real): rect {
        if (plate.width <= 0 || width <= 0 || height <= 2 * (top + foot))
            return plate
        const scale = Math.min(width / plate.width, (height - top - foot) / plate.height)
        return Qt.rect(plate.x, plate.y - top / scale, plate.width, plate.height + (top + foot) / scale)
    }

    RegionMap {
        id: regions
        figure: root.figure
        camera: plateCamera
    }

    BodyLayer {
        anchors.fill: parent
        figure: root.figure
        camera: plateCamera
        skin: root.theme.skin
        shade: root.theme.skinShade
        light: root.theme.skinLight
        formLine: root.theme.formLine
        outline: root.theme.skinOutline
    }

    MarksLayer {
        id: marksLayer
        anchors.fill: parent
        figure: root.figure
        camera: plateCamera
        session: root.session
        mark: root.theme.markOnSkin
        pattern: root.theme.patternOnSkin
        secondPattern: root.theme.secondPatternOnSkin
        muscle: root.theme.muscleOnSkin
        halo: root.theme.skinLight
        spot: root.theme.spotOnSkin
        spotHalo: root.theme.spotHalo
    }

    // Over the pattern: what the person drew stays to be seen, whatever explains it.
    DrawingLayer {
        anchors.fill: parent
        figure: root.figure
        camera: plateCamera
        board: root.session.board
        colour: root.theme.markOnSkin
    }

    PlateLabels {
        id: labels
        anchors.fill: parent
        visible: !root.figure.hasError && legible
        theme: root.theme
        map: regions
        camera: plateCamera
        plate: root.figure.plateBounds
    }

    RegionOutlineItem {
        map: regions
        region: root.hovered
        colour: root.theme.text
        halo: root.theme.outlineHalo
        lineWidth: 1.5
    }

    RegionOutlineItem {
        map: regions
        region: root.walking ? root.cursor : -1
        colour: root.theme.accent
        halo: root.theme.outlineHalo
        lineWidth: 3
    }

    Repeater {
        // Hundreds of items that nobody sees: the first picture need not wait for them.
        model: root.shownOnce ? regions.regionCount : 0

        RegionProxy {
            required property int index

            session: root.session
            place: regions.placeOf(index)
            box: boxFor(regions.revision)

            // The argument is what the rectangle depends on.
            function boxFor(revision: int): rect {
                return regions.rectOf(index)
            }
        }
    }

    Connections {
        target: root.session
        function onRetranslated() {
            ++root.wordsRevision
        }
    }

    Connections {
        target: root.shownOnce ? null : root.Window.window
        function onFrameSwapped() {
            root.shownOnce = true
        }
    }

    PlateGestures {
        id: gestures
        anchors.fill: parent
        map: regions
        tool: root.tool
        panning: root.spaceDown
        onPressed: {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.walking = false
        }
        onTapped: at => root.tap(at)
        onDoubleTapped: at => root.zoomTo(at)
        onBusyChanged: {
            if (busy)
                root.spaceDown = false
        }
        onStrokeBegan: (view, at) => {
            ring.view = view
            root.session.board.beginStroke(view, at, root.tool === PlateGestures.Erase, root.brush)
        }
        onStrokeExtended: to => root.session.board.extendStroke(to)
        onStrokeEnded: root.session.board.endStroke()
        onStrokeCancelled: root.session.board.cancelStroke()
    }

    BrushRing {
        id: ring

        property int view: 0
        readonly property int viewNow: root.session.board.stroking ? view : regions.viewOf(root.hovered)

        theme: root.theme
        visible: root.session.board.stroking || (root.tool === PlateGestures.Erase && root.hovered >= 0)
        centre: gestures.pointer
        radius: visible ? root.session.board.radiusOf(root.brush) * regions.scaleOf(viewNow) : 0
    }

    PinchHandler {
        property real last: 1

        // Fingers on the screen are the gestures' own; this is for touch pads that tell of pinches.
        acceptedDevices: PointerDevice.TouchPad
        target: null
        onActiveChanged: last = 1
        onActiveScaleChanged: {
            plateCamera.zoomAt(centroid.position, activeScale / last)
            last = activeScale
        }
    }
}
