// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A heading and notes below it.
Column {
    id: root

    required property Theme theme
    required property string title
    property alias model: repeater.model

    spacing: theme.gap
    topPadding: theme.gap

    AppText {
        width: root.width
        theme: root.theme
        text: root.title
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: repeater

        NoteBlock {
            width: root.width
            theme: root.theme
        }
    }
}
