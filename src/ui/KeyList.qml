// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The keys of one part of the program.
Column {
    id: root

    required property Theme theme
    required property string title
    required property var keys ///< Rows of AppKeys.

    spacing: theme.gapSmall + theme.gapTiny

    AppText {
        width: root.width
        theme: root.theme
        text: root.title
        font.weight: Font.DemiBold
        color: root.theme.accent
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.keys

        KeyRow {
            required property var modelData

            width: root.width
            theme: root.theme
            shown: modelData.shown
            does: modelData.does
        }
    }
}
