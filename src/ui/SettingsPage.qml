// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// How the person wants the program to be. Whatever is changed shows at once.
Rectangle {
    id: root

    required property Theme theme
    required property Settings settings
    required property Diary diary
    required property Language language

    color: theme.canvas

    PanelScroll {
        anchors.fill: parent
        theme: root.theme
        maximumWidth: 760 * root.theme.textScale

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Settings")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Card {
            width: parent.width
            visible: root.settings.notKeptText !== ""
            theme: root.theme
            color: root.theme.careTint
            border.color: root.theme.care

            AppText {
                objectName: "settingsNotKept"
                width: parent.width
                theme: root.theme
                text: root.settings.notKeptText
                color: root.theme.care
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.role: Accessible.AlertMessage
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("How it looks")

            ChoiceRow {
                objectName: "themeRow"
                width: parent.width
                theme: root.theme
                title: qsTr("Colours")
                choices: [{id: "system", name: qsTr("As the system")}, {id: "light", name: qsTr("Light")},
                    {id: "dark", name: qsTr("Dark")}, {id: "contrast", name: qsTr("High contrast")}]
                current: root.settings.theme
                swatches: true
                onPicked: id => root.settings.theme = id
            }

            TextSizeRow {
                width: parent.width
                theme: root.theme
                settings: root.settings
            }

            ChoiceRow {
                objectName: "figureRow"
                width: parent.width
                theme: root.theme
                title: qsTr("Figure")
                explanation: qsTr("The same places and muscles on another build of body.")
                choices: [{id: "neutral", name: qsTr("Neutral")}, {id: "female", name: qsTr("Female")}, {id: "male", name: qsTr("Male")}]
                current: root.settings.figure
                onPicked: id => root.settings.figure = id
            }

            SwitchRow {
                objectName: "reducedMotion"
                width: parent.width
                theme: root.theme
                title: qsTr("Less motion")
                explanation: qsTr("Nothing glides or slides: it is there at once.")
                on: root.settings.reducedMotion
                onToggled: root.settings.reducedMotion = !root.settings.reducedMotion
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("Language and paper")

            LanguageRow {
                objectName: "languageRow"
                width: parent.width
                theme: root.theme
                settings: root.settings
                language: root.language
            }

            ChoiceRow {
                objectName: "paperRow"
                width: parent.width
                theme: root.theme
                title: qsTr("Paper")
                choices: [{id: "locale", name: qsTr("As usual in your country")}, {id: "a4", name: qsTr("A4")}, {id: "letter", name: qsTr("Letter")}]
                current: root.settings.paper
                onPicked: id => root.settings.paper = id
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("While you press")

            SwitchRow {
                objectName: "sound"
                width: parent.width
                theme: root.theme
                title: qsTr("Sounds")
                explanation: qsTr("They tell when to press, to let go and to rest.")
                on: root.settings.sound
                onToggled: root.settings.sound = !root.settings.sound
            }

            SwitchRow {
                objectName: "speech"
                width: parent.width
                theme: root.theme
                title: qsTr("Spoken words")
                explanation: qsTr("Where your system has a voice.")
                on: root.settings.speech
                onToggled: root.settings.speech = !root.settings.speech
            }
        }

        SettingsGroup {
            width: parent.width
            visible: root.diary.available
            theme: root.theme
            title: qsTr("Diary")

            SwitchRow {
                id: keepDiary
                objectName: "keepDiary"
                width: parent.width
                theme: root.theme
                title: qsTr("Keep a diary")
                explanation: qsTr("Where it hurt, what you pressed and what that did, in one file on this computer: %1").arg(root.diary.file)
                on: root.settings.diary
                onToggled: root.settings.diary = !root.settings.diary
            }

            DiaryProblem {
                width: parent.width
                theme: root.theme
                diary: root.diary
            }

            // While it is kept, its page has this.
            AppText {
                width: parent.width
                visible: deleteDiary.visible
                theme: root.theme
                text: qsTr("What was written before is still there.")
                color: root.theme.softText
            }

            AppText {
                objectName: "diaryMessage"
                width: parent.width
                visible: text !== "" && !root.diary.on
                theme: root.theme
                text: root.diary.message
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.weight: Font.DemiBold
                color: root.diary.failed ? root.theme.markText : root.theme.accent
                Accessible.role: Accessible.AlertMessage
            }

            DeleteDiaryRow {
                id: deleteDiary
                width: parent.width
                visible: !root.diary.on && root.diary.deletable
                theme: root.theme
                onConfirmed: {
                    keepDiary.forceActiveFocus(Qt.TabFocusReason)
                    root.diary.deleteAll()
                }
            }
        }

        ResetRow {
            width: parent.width
            theme: root.theme
            onConfirmed: root.settings.reset()
        }
    }
}
