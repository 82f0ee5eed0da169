// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// An article in the list of articles: its title, and what it is about.
AppButton {
    id: root

    required property string article
    required property string title
    required property string summary

    text: title
    topPadding: theme.gap
    bottomPadding: theme.gap
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.description: summary

    contentItem: Column {
        spacing: root.theme.gapTiny

        AppText {
            width: parent.width
            theme: root.theme
            text: root.title
            font.pixelSize: root.theme.sizeLead
            font.weight: Font.DemiBold
            lineHeight: 1.15
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.summary
            color: root.theme.softText
            Accessible.ignored: true
        }
    }
}
