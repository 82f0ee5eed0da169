// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// How to use the program: by hand, by eye and by key.
Rectangle {
    id: root

    required property Theme theme
    required property AppKeys keys

    color: theme.canvas

    // There is nothing in it to go to; with the focus it scrolls by keys.
    onVisibleChanged: {
        if (visible)
            scroll.forceActiveFocus()
    }

    PanelScroll {
        id: scroll
        objectName: "helpScroll"
        anchors.fill: parent
        theme: root.theme
        maximumWidth: 760 * root.theme.textScale
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Help")
        Accessible.focusable: true

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Help")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("Say where it hurts")

            TextLines {
                width: parent.width
                theme: root.theme
                bullets: true
                lines: [
                    qsTr("Tap a place to mark it. Tap it again to take the mark away."),
                    qsTr("Drag over the body to paint. There are three brushes: a fingertip, a thumb's width, three fingers."),
                    qsTr("Choose the eraser and drag over paint to take it away. Undo takes back your last step."),
                    qsTr("Left and right are your own. From the front, your right side is on the left of the screen."),
                    qsTr("\"List of places\" has every place by name.")
                ]
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("Look from near by")

            TextLines {
                width: parent.width
                theme: root.theme
                bullets: true
                lines: [
                    qsTr("Turn the wheel, pinch with two fingers, or press the plus and minus buttons."),
                    qsTr("Tap twice to go near, and twice again to see the whole body."),
                    qsTr("Drag beside the body, with two fingers or with the hand tool to move the figure. So does the space bar while you drag.")
                ]
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("Read the figure")

            SymbolList {
                width: parent.width
                theme: root.theme
            }
        }

        SettingsGroup {
            width: parent.width
            theme: root.theme
            title: qsTr("Keys")

            KeyList {
                width: parent.width
                theme: root.theme
                title: qsTr("Everywhere")
                keys: root.keys.window
            }

            KeyList {
                width: parent.width
                theme: root.theme
                title: qsTr("On the figure")
                keys: root.keys.figure
            }

            KeyList {
                width: parent.width
                theme: root.theme
                title: qsTr("In a list")
                keys: root.keys.lists
            }

            KeyList {
                width: parent.width
                theme: root.theme
                title: qsTr("During a hold")
                keys: root.keys.hold
            }
        }
    }

    FocusRing {
        theme: root.theme
        shown: scroll.activeFocus
        anchors.margins: 2
        radius: 4
    }
}
