// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Settings about one thing.
Card {
    id: root

    required property string title

    padding: theme.gapLarge
    spacing: theme.gapLarge
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    AppText {
        width: parent.width
        theme: root.theme
        text: root.title
        lineHeight: 1.15
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
}
