// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// One view of the figure: shows marks and pattern, and is tapped, or walked by arrow keys, to mark regions.
FocusScope {
    id: root

    required property Theme theme
    required property Session session
    required property FigureStore figure
    required property int view ///< FigureLayer.Front or FigureLayer.Back

    /// A tap may miss the body by about half a fingertip.
    property real tapTolerance: 12
    readonly property int pointed: hovered >= 0 ? hovered : activeFocus ? cursor : -1
    readonly property string pointedName: pointed >= 0 ? session.placeName(body.placeOf(pointed)) : ""
    property int hovered: -1
    property int cursor: -1

    /// The keyboard walked over the edge: -1 to the left, 1 to the right.
    signal leftBy(direction: int)

    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (activeFocus && cursor < 0)
            cursor = body.regionTowards(-1, Qt.Key_Down)
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: view === FigureLayer.Front ? qsTr("Body from the front") : qsTr("Body from the back")
    Accessible.description: qsTr("Arrow keys walk from region to region, space marks.")
    Accessible.focusable: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down) {
            const next = body.regionTowards(cursor, event.key)
            if (next === cursor && event.key === Qt.Key_Left)
                leftBy(-1)
            else if (next === cursor && event.key === Qt.Key_Right)
                leftBy(1)
            cursor = next
            event.accepted = true
        } else if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            if (cursor >= 0)
                session.toggle(body.placeOf(cursor))
            event.accepted = true
        }
    }

    FigureItem {
        id: body
        objectName: "body"
        anchors.fill: parent
        figure: root.figure
        view: root.view
        skin: root.theme.skin
        shade: root.theme.skinShade
        light: root.theme.skinLight
        formLine: root.theme.formLine
        outline: root.theme.skinOutline
    }

    HighlightItem {
        anchors.fill: parent
        figure: root.figure
        view: root.view
        session: root.session
        mark: root.theme.markOnSkin
        pattern: root.theme.patternOnSkin
        halo: root.theme.skinLight
    }

    RegionOutlineItem {
        map: body
        region: root.hovered
        colour: root.theme.text
        halo: root.theme.outlineHalo
        lineWidth: 1.5
    }

    RegionOutlineItem {
        map: body
        region: root.activeFocus ? root.cursor : -1
        colour: root.theme.accent
        halo: root.theme.outlineHalo
        lineWidth: 3
    }

    Repeater {
        model: body.regionCount

        RegionProxy {
            required property int index

            session: root.session
            place: body.placeOf(index)
            box: boxFor(body.width, body.height)

            // The arguments are what the rectangle depends on.
            function boxFor(mapWidth: real, mapHeight: real): rect {
                return body.rectOf(index)
            }
        }
    }

    HoverHandler {
        id: hover
        onPointChanged: root.hovered = hover.hovered ? body.regionAt(hover.point.position.x, hover.point.position.y, 0) : -1
        onHoveredChanged: {
            if (!hover.hovered)
                root.hovered = -1
        }
    }

    TapHandler {
        onTapped: eventPoint => {
            const region = body.regionAt(eventPoint.position.x, eventPoint.position.y, root.tapTolerance)
            if (region < 0)
                return
            root.cursor = region
            root.session.toggle(body.placeOf(region))
        }
    }
}
