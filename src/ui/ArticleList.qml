// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Bullets, or steps with numbers.
Column {
    id: root

    required property Theme theme
    required property list<string> items
    required property bool numbered

    spacing: theme.gapSmall
    Accessible.role: Accessible.List

    Repeater {
        model: root.items

        Row {
            id: entry

            required property string modelData
            required property int index

            width: root.width
            spacing: root.theme.gapSmall
            Accessible.role: Accessible.ListItem
            Accessible.name: root.numbered ? qsTr("%1. %2").arg(index + 1).arg(modelData) : modelData

            AppText {
                id: sign
                width: 1.6 * root.theme.sizeLead
                theme: root.theme
                text: root.numbered ? entry.index + 1 : "\u2022"
                font.pixelSize: root.theme.sizeLead
                font.weight: root.numbered ? Font.Bold : Font.Normal
                color: root.numbered ? root.theme.accent : root.theme.softText
                lineHeight: 1.4
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }

            AppText {
                width: entry.width - sign.width - entry.spacing
                theme: root.theme
                text: entry.modelData
                font.pixelSize: root.theme.sizeLead
                lineHeight: 1.4
                Accessible.ignored: true
            }
        }
    }
}
