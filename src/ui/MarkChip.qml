// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A marked or painted region; tapping takes it back.
AppButton {
    id: root

    property bool painted: false
    property real maximumWidth: Infinity ///< Longer names go on in a second line: in some languages the side comes last.

    look: AppButton.Danger
    implicitHeight: Math.max(36, theme.leastTarget, theme.target - 8, implicitContentHeight + 2 * theme.gapSmall)
    Accessible.name: painted ? qsTr("%1, painted. Press to take the paint away.").arg(text) : qsTr("%1, marked. Press to take it back.").arg(text)

    contentItem: Row {
        spacing: root.theme.gapSmall

        IconItem {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.painted
            width: 18
            height: 18
            icon: IconItem.Brush
            colour: root.theme.markText
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: root.painted ? qsTr("%1, painted").arg(root.text) : root.text
            width: Math.min(implicitWidth, root.maximumWidth - root.leftPadding - root.rightPadding - (root.painted ? 34 : 16) - 2 * root.theme.gapSmall)
            lineHeight: 1.1
            font.weight: Font.DemiBold
            color: root.theme.markText
            Accessible.ignored: true
        }

        IconItem {
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            icon: IconItem.Cross
            colour: root.theme.markText
        }
    }
}
