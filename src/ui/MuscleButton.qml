// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A muscle in the list of muscles.
AppButton {
    id: root

    required property string latin

    look: AppButton.Quiet
    leftPadding: theme.gapLarge
    rightPadding: theme.gapLarge
    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    Accessible.name: text + ", " + latin

    contentItem: Column {
        AppText {
            width: parent.width
            theme: root.theme
            text: root.text
            font.weight: Font.DemiBold
            lineHeight: 1.15
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.latin
            font.italic: true
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
            lineHeight: 1.15
            Accessible.ignored: true
        }
    }

    FocusRing {
        theme: root.theme
        anchors.margins: 2
        shown: root.activeFocus
    }
}
