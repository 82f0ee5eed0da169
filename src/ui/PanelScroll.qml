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
    property int bottomPadding: padding
    property real maximumWidth: 1e6

    contentWidth: width
    contentHeight: column.implicitHeight + padding + bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function follow(item: Item) {
        if (item === null || height <= 0) // not laid out yet
            return
        const top = item.mapToItem(column, 0, 0).y + padding
        const bottom = top + item.height
        if (top < contentY)
            contentY = Math.max(0, top - theme.gap)
        else if (bottom > contentY + height)
            contentY = Math.min(contentHeight - height, bottom - height + theme.gap)
    }

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent) {
            if (at === column)
                return true
        }
        return false
    }

    // Keys that nothing in it has taken.
    Keys.onPressed: event => {
        const page = 0.9 * height
        const steps = {[Qt.Key_Down]: theme.target, [Qt.Key_Up]: -theme.target, [Qt.Key_PageDown]: page,
                       [Qt.Key_PageUp]: -page, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight}
        const step = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? steps[event.key] ?? 0 : 0
        if (step === 0 || contentHeight <= height)
            return
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + step))
        event.accepted = true
    }

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (holds(focused))
            follow(focused)
    }

    ScrollBar.vertical: AppScrollBar {
        theme: root.theme
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
