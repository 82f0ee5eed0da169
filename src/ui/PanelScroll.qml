// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A column that scrolls when it is taller than its room, by keys as well, and follows the keyboard focus.
Flickable {
    id: root

    required property Theme theme
    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: theme.gapLarge
    property real maximumWidth: 1e6

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function follow(item: Item) {
        if (item === null)
            return
        const top = item.mapToItem(column, 0, 0).y + padding
        const bottom = top + item.height
        if (top < contentY)
            contentY = Math.max(0, top - theme.gap)
        else if (bottom > contentY + height)
            contentY = Math.min(contentHeight - height, bottom - height + theme.gap)
    }

    function scrollTo(y: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, y))
    }

    // What nothing in it wanted.
    Keys.onPressed: event => {
        const steps = {[Qt.Key_Up]: -60, [Qt.Key_Down]: 60, [Qt.Key_PageUp]: -0.9 * height, [Qt.Key_PageDown]: 0.9 * height,
            [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight}
        event.accepted = event.key in steps && contentHeight > height
        if (event.accepted)
            scrollTo(contentY + steps[event.key])
    }

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent) {
            if (at === column)
                return true
        }
        return false
    }

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (holds(focused))
            follow(focused)
    }

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    Column {
        id: column
        readonly property real room: root.width - 2 * root.padding
        width: Math.min(room, root.maximumWidth)
        x: root.padding + (room - width) / 2
        y: root.padding
        spacing: root.theme.gap
    }
}
