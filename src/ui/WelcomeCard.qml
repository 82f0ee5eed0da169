// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The first start: what the program does, over the page on which it is done.
FocusScope {
    id: root

    required property Theme theme
    required property Settings settings
    required property Language language
    signal finished(next: string) ///< To the page "home" or "settings".

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Welcome")
    onVisibleChanged: takeFocus()
    Component.onCompleted: takeFocus()

    function takeFocus() {
        if (visible)
            start.forceActiveFocus()
    }

    component Line: Row {
        id: line

        required property int picture
        required property string text

        width: parent.width
        spacing: root.theme.gap

        Rectangle {
            id: disc
            width: Math.round(2.3 * root.theme.sizeLead)
            height: width
            radius: width / 2
            color: root.theme.accentTint

            IconItem {
                anchors.centerIn: parent
                width: Math.round(disc.width * 0.55)
                height: width
                icon: line.picture
                colour: root.theme.accent
            }
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: line.width - disc.width - line.spacing
            theme: root.theme
            text: line.text
            font.pixelSize: root.theme.sizeLead
            lineHeight: 1.2
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(root.theme.canvas, 0.8)

        // What lies below is not to be tapped by mistake.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * root.theme.gap, 600 * root.theme.textScale)
        height: Math.min(root.height - 2 * root.theme.gap, scroll.contentHeight + footer.height)
        radius: root.theme.radius + 4
        color: root.theme.panel
        border.width: 1
        border.color: root.theme.line

        PanelScroll {
            id: scroll
            anchors.top: parent.top
            anchors.bottom: footer.top
            width: parent.width
            theme: root.theme
            padding: Math.min(root.theme.gapHuge, root.width * 0.05)
            spacing: root.theme.gapLarge

            AppText {
                width: parent.width
                theme: root.theme
                text: qsTr("Welcome to Sorespot")
                font.pixelSize: root.theme.sizeTitle
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Line {
                picture: IconItem.Brush
                text: qsTr("Tap the sore spot, or paint it. You see which muscles may send pain there, and how to press them.")
            }

            Line {
                picture: IconItem.Question
                text: qsTr("What you see are possible sources, not a diagnosis.")
            }

            Line {
                picture: IconItem.Shield
                text: qsTr("Before you press, a few questions about your safety come up on the muscle's page.")
            }

            TextSizeRow {
                width: parent.width
                theme: root.theme
                settings: root.settings
            }

            LanguageRow {
                width: parent.width
                visible: root.language.languages.length > 1
                theme: root.theme
                settings: root.settings
                language: root.language
            }

            AppText {
                width: parent.width
                theme: root.theme
                text: qsTr("No account. What you enter stays on this computer.")
                font.pixelSize: root.theme.sizeSmall
                color: root.theme.softText
            }
        }

        // Always in view, however large the text.
        Item {
            id: footer
            anchors.bottom: parent.bottom
            width: parent.width
            height: buttons.height + 2 * root.theme.gap

            Rectangle {
                width: parent.width
                height: 1
                color: root.theme.line
            }

            Flow {
                id: buttons
                x: scroll.padding
                y: root.theme.gap
                width: parent.width - 2 * x
                spacing: root.theme.gapSmall

                AppButton {
                    id: start
                    objectName: "welcomeStart"
                    theme: root.theme
                    look: AppButton.Primary
                    focus: true
                    text: qsTr("Start")
                    onClicked: root.finished("home")
                }

                AppButton {
                    objectName: "welcomeSettings"
                    theme: root.theme
                    look: AppButton.Quiet
                    text: qsTr("All settings")
                    onClicked: root.finished("settings")
                }
            }
        }
    }
}
