// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The diary: which places came back, the visits, and how to take it along or get rid of it.
Rectangle {
    id: root

    required property Theme theme
    required property Diary diary
    required property FigureStore figure
    signal opened(page: string)

    readonly property bool empty: entries.count === 0

    color: theme.canvas

    Binding {
        target: root.diary
        property: "active"
        value: root.visible
    }

    PanelScroll {
        id: scroll
        objectName: "diaryScroll"
        anchors.fill: parent
        theme: root.theme
        maximumWidth: 820 * root.theme.textScale
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Diary")
        Accessible.focusable: true

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Diary")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        DiaryProblem {
            width: parent.width
            theme: root.theme
            diary: root.diary
        }

        AppText {
            objectName: "diaryMessage"
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.diary.message
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.weight: Font.DemiBold
            color: root.diary.failed ? root.theme.markText : root.theme.accent
            Accessible.role: Accessible.AlertMessage
        }

        DiaryEmpty {
            objectName: "diaryEmpty"
            width: parent.width
            visible: root.empty && root.diary.problemText === ""
            theme: root.theme
            on: root.diary.on
            onStarted: root.opened("home")
            onSettingsOpened: root.opened("settings")
        }

        DiaryPicture {
            objectName: "diaryPicture"
            width: parent.width
            visible: root.diary.placesText !== ""
            theme: root.theme
            diary: root.diary
        }

        Repeater {
            id: entries
            model: root.diary.entries

            DiaryEntryCard {
                id: entry

                required property int index

                objectName: "diaryEntry"
                width: parent.width
                theme: root.theme
                diary: root.diary
                figure: root.figure
                onShown: {
                    if (root.diary.showDrawing(entry.index))
                        root.opened("home")
                }
            }
        }

        PanelButton {
            objectName: "moreEntries"
            visible: root.diary.hiddenEntries > 0
            theme: root.theme
            text: qsTr("Show more")
            onClicked: root.diary.showMore()
        }

        SettingsGroup {
            width: parent.width
            visible: root.diary.on && (!root.empty || root.diary.deletable)
            theme: root.theme
            title: qsTr("It is yours")

            AppText {
                width: parent.width
                theme: root.theme
                text: qsTr("The diary is one file on this computer, which only your account may read. It is sent nowhere.")
            }

            AppText {
                width: parent.width
                theme: root.theme
                text: root.diary.file
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.pixelSize: root.theme.sizeSmall
                color: root.theme.softText
            }

            AppButton {
                objectName: "exportDiary"
                visible: !root.empty
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                text: qsTr("Save a copy")
                onClicked: dialog.ask(qsTr("JSON (%1)").arg("*.json"), root.diary.suggestedFolder(), root.diary.suggestedFile())
            }

            DeleteDiaryRow {
                width: parent.width
                visible: root.diary.deletable
                theme: root.theme
                onConfirmed: {
                    scroll.contentY = 0 // where it is said
                    scroll.forceActiveFocus()
                    root.diary.deleteAll()
                }
            }
        }
    }

    FocusRing {
        theme: root.theme
        shown: scroll.activeFocus
        anchors.margins: 2
        radius: 4
    }

    SaveDialog {
        id: dialog
        onPicked: file => root.diary.exportTo(file)
    }
}
