// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A caution: the colour of care, and a sign beside it for those who do not see the colour.
Rectangle {
    id: root

    required property Theme theme
    required property string text

    implicitHeight: content.implicitHeight + 2 * theme.gap
    radius: theme.radius
    color: theme.careTint
    border.width: theme.contrast ? 1 : 0
    border.color: theme.care
    Accessible.role: Accessible.Note
    Accessible.name: text

    Row {
        id: content
        x: root.theme.gap
        y: root.theme.gap
        width: root.width - 2 * root.theme.gap
        spacing: root.theme.gap

        Rectangle {
            width: 1.5 * root.theme.sizeLead
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: root.theme.care

            AppText {
                anchors.centerIn: parent
                theme: root.theme
                text: "!"
                lineHeight: 1
                font.weight: Font.Bold
                color: root.theme.care
                Accessible.ignored: true
            }
        }

        AppText {
            width: parent.width - 1.5 * root.theme.sizeLead - parent.spacing
            theme: root.theme
            text: root.text
            font.pixelSize: root.theme.sizeLead
            lineHeight: 1.35
            Accessible.ignored: true
        }
    }
}
