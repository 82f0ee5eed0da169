// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The languages that the clinic offers, each by its own name and one touch away; nothing where there is only one.
Row {
    id: root

    required property Theme theme
    required property Kiosk kiosk
    required property Language language

    visible: kiosk.languages.length > 1
    spacing: theme.gapSmall

    Repeater {
        model: root.kiosk.languages

        AppButton {
            required property var modelData

            objectName: "language_" + modelData.id
            theme: root.theme
            text: modelData.name
            look: chosen ? AppButton.Primary : AppButton.Secondary
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            readonly property bool chosen: root.language.current === modelData.id
            onClicked: root.language.setLanguage(modelData.id)
        }
    }
}
