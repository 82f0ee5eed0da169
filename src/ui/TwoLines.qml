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
    property bool strong: false
    property bool slanted: false ///< The line below: a name in Latin.

    implicitHeight: name.height + (subtitle === "" ? 0 : line.height)

    AppText {
        id: name
        width: root.width
        theme: root.theme
        text: root.title
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        lineHeight: 1.15
        Accessible.ignored: true
    }

    AppText {
        id: line
        y: name.height
        width: root.width
        visible: root.subtitle !== ""
        theme: root.theme
        text: root.subtitle
        font.italic: root.slanted
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
