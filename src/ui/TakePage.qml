// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Take it with you: the sheet as it will look, and beside it (below it in portrait) what to do with it.
Item {
    id: root

    required property Theme theme
    required property TakeAway takeAway
    signal opened(page: string)
    signal questionsOpened()
    signal saveAsked(format: int)

    /// Where there is somewhere to save to, and a printer.
    property bool savable: true
    property bool printable: true

    readonly property bool portrait: width < height
    readonly property real sideWidth: Math.min(width * 0.56, 520 * theme.textScale, Math.max(width * 0.36, 380 * theme.textScale))

    Binding {
        target: root.takeAway
        property: "active"
        value: root.visible
    }

    SheetPreview {
        id: preview
        visible: !root.takeAway.empty
        width: root.portrait ? root.width : root.width - root.sideWidth
        height: root.portrait ? Math.round(root.height * 0.5) : root.height
        theme: root.theme
        takeAway: root.takeAway
    }

    Rectangle {
        visible: preview.visible
        x: root.portrait ? 0 : preview.width
        y: root.portrait ? preview.height : 0
        width: root.width - x
        height: root.height - y
        color: root.theme.panel

        TakePanel {
            objectName: "takePanel"
            anchors.fill: parent
            theme: root.theme
            takeAway: root.takeAway
            savable: root.savable
            printable: root.printable
            onSaveAsked: format => root.saveAsked(format)
            onQuestionsOpened: root.questionsOpened()
        }

        Rectangle {
            width: root.portrait ? parent.width : 1
            height: root.portrait ? 1 : parent.height
            color: root.theme.line
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.takeAway.empty
        color: root.theme.panel

        PanelScroll {
            anchors.fill: parent
            theme: root.theme
            maximumWidth: 560 * root.theme.textScale

            AppText {
                width: parent.width
                topPadding: root.theme.gapHuge
                theme: root.theme
                text: qsTr("Take it with you")
                font.pixelSize: root.theme.sizeTitle
                font.weight: Font.Bold
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }

            AppText {
                width: parent.width
                theme: root.theme
                text: root.savable ? qsTr("Nothing is marked yet. Mark where it hurts, and this page becomes a sheet to print, to save, or to take along on your phone.")
                    : qsTr("Nothing is marked yet. Mark where it hurts, and this page becomes a sheet to take along on your phone.")
                font.pixelSize: root.theme.sizeLead
                color: root.theme.softText
            }

            AppButton {
                objectName: "markFirst"
                theme: root.theme
                look: AppButton.Primary
                text: qsTr("Mark where it hurts")
                onClicked: root.opened("home")
            }
        }
    }
}
