// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The languages of the program, each by its own name. A choice holds at once; what was marked stays.
Column {
    id: root

    required property Theme theme
    required property Language language

    spacing: theme.gap
    topPadding: theme.gap

    AppText {
        width: root.width
        theme: root.theme
        text: qsTr("Language")
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: root.width
        spacing: root.theme.gapSmall
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Language")

        Repeater {
            model: root.language.languages

            AppButton {
                id: choice

                required property string tag
                required property string name
                readonly property bool chosen: root.language.current === tag

                objectName: "language_" + tag
                theme: root.theme
                look: chosen ? AppButton.Primary : AppButton.Secondary
                text: name
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.onPressAction: root.language.setLanguage(choice.tag)
                Accessible.onToggleAction: root.language.setLanguage(choice.tag)
                onClicked: root.language.setLanguage(choice.tag)
            }
        }
    }
}
