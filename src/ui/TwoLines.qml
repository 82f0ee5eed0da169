// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A name and a line below it, of a row in a list. Not a Column: that one finds out its height a moment after it has its
/// width, and a list of such rows, which places them by their heights, may never come to rest.
Item {
    id: root

    required property Theme theme
    required property string title
    required property string subtitle
    /// Of the lines. A button says how wide it is before it gives its content that width.
    property real room: width
    property bool strong: false
    property bool slanted: false ///< The line below: a name in Latin.

    /// Not a binding: the row that this is in answers a new height with a new width, which was a loop.
    function fit() {
        implicitHeight = name.height + (subtitle === "" ? 0 : line.height)
    }

    onSubtitleChanged: fit()
    Component.onCompleted: fit()

    AppText {
        id: name
        width: root.room
        theme: root.theme
        text: root.title
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        lineHeight: 1.15
        onHeightChanged: root.fit()
        Accessible.ignored: true
    }

    AppText {
        id: line
        y: name.height
        width: root.room
        visible: root.subtitle !== ""
        theme: root.theme
        text: root.subtitle
        font.italic: root.slanted
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
        lineHeight: 1.15
        onHeightChanged: root.fit()
        Accessible.ignored: true
    }
}
