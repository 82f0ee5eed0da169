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

    contentItem: TwoLines {
        room: root.availableWidth
        theme: root.theme
        title: root.text
        subtitle: root.latin
        strong: true
        slanted: true
    }

    FocusRing {
        theme: root.theme
        anchors.margins: 2
        shown: root.activeFocus
    }
}
