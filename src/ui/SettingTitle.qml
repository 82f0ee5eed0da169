// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What a setting is called, and what it does where the name does not say it.
Column {
    id: root

    required property Theme theme
    required property string title
    property string explanation: ""

    spacing: 2

    AppText {
        width: root.width
        theme: root.theme
        text: root.title
        lineHeight: 1.15
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    AppText {
        width: root.width
        visible: text !== ""
        theme: root.theme
        text: root.explanation
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere // it may hold a path
        lineHeight: 1.2
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
        Accessible.ignored: true
    }
}
