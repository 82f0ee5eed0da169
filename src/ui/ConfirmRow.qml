// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Something that cannot be taken back: done after asking once.
Column {
    id: root

    required property Theme theme
    required property string name ///< Of its buttons' objectNames.
    required property string text
    required property string question
    required property string yes
    required property string no
    property bool asking: false
    signal confirmed()

    spacing: theme.gapSmall

    function answer(agreed: bool) {
        asking = false
        ask.forceActiveFocus(Qt.TabFocusReason)
        if (agreed)
            confirmed()
    }

    onVisibleChanged: asking = false

    AppButton {
        id: ask
        objectName: root.name + "Ask"
        visible: !root.asking
        width: Math.min(implicitWidth, root.width)
        theme: root.theme
        text: root.text
        onClicked: {
            root.asking = true
            keep.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    AppText {
        width: root.width
        visible: root.asking
        theme: root.theme
        text: root.question
        Accessible.role: Accessible.AlertMessage
    }

    Flow {
        width: root.width
        visible: root.asking
        spacing: root.theme.gapSmall

        AppButton {
            objectName: root.name + "Confirm"
            theme: root.theme
            width: Math.min(implicitWidth, root.width)
            look: AppButton.Danger
            text: root.yes
            onClicked: root.answer(true)
        }

        AppButton {
            id: keep
            objectName: root.name + "Keep"
            theme: root.theme
            width: Math.min(implicitWidth, root.width)
            text: root.no
            onClicked: root.answer(false)
        }
    }
}
