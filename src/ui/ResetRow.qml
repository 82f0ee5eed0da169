// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Sets everything back, after asking once.
Column {
    id: root

    required property Theme theme
    property bool asking: false
    signal confirmed()

    spacing: theme.gapSmall

    function answer(yes: bool) {
        asking = false
        if (yes)
            confirmed()
        ask.forceActiveFocus(Qt.TabFocusReason)
    }

    AppButton {
        id: ask
        objectName: "resetSettings"
        visible: !root.asking
        width: Math.min(implicitWidth, root.width)
        theme: root.theme
        text: qsTr("Set everything back")
        onClicked: {
            root.asking = true
            keep.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    AppText {
        width: root.width
        visible: root.asking
        theme: root.theme
        text: qsTr("Set all of this back to how it was at the first start? What you marked stays.")
        Accessible.role: Accessible.AlertMessage
    }

    Flow {
        width: root.width
        visible: root.asking
        spacing: root.theme.gapSmall

        AppButton {
            objectName: "resetConfirm"
            theme: root.theme
            look: AppButton.Danger
            text: qsTr("Set back")
            onClicked: root.answer(true)
        }

        AppButton {
            id: keep
            objectName: "resetKeep"
            theme: root.theme
            text: qsTr("Keep my settings")
            onClicked: root.answer(false)
        }
    }
}
