// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A theme in small: a window with a figure's mark and a card. "system" is half light and half dark.
Item {
    id: root

    required property string shown ///< "system", "light", "dark" or "contrast"

    implicitWidth: 132
    implicitHeight: 76

    Theme {
        id: first
        name: root.shown === "system" ? "light" : root.shown
        textScale: 1
    }

    Theme {
        id: second
        name: "dark"
        textScale: 1
    }

    component Pane: Rectangle {
        id: pane

        required property Theme look

        radius: look.gapSmall
        color: look.canvas
        border.width: 1
        border.color: look.line

        Rectangle { // the body, marked
            x: 22
            y: 14
            width: 22
            height: 48
            radius: 11
            color: pane.look.skin

            Rectangle {
                x: 3
                y: 10
                width: 10
                height: 10
                radius: 5
                color: pane.look.markOnSkin
            }
        }

        Rectangle { // what it leads to
            x: 66
            y: 10
            width: 56
            height: 56
            radius: 5
            color: pane.look.panel
            border.width: 1
            border.color: pane.look.line

            Rectangle {
                x: 8
                y: 10
                width: 34
                height: 5
                radius: 2
                color: pane.look.text
            }

            Rectangle {
                x: 8
                y: 20
                width: 40
                height: 4
                radius: 2
                color: pane.look.softText
            }

            Rectangle {
                x: 8
                y: 36
                width: 26
                height: 11
                radius: 4
                color: pane.look.accent
            }
        }
    }

    Pane {
        width: root.implicitWidth
        height: root.implicitHeight
        look: first
    }

    Item {
        visible: root.shown === "system"
        x: root.implicitWidth / 2
        width: root.implicitWidth / 2
        height: root.implicitHeight
        clip: true

        Pane {
            x: -parent.x
            width: root.implicitWidth
            height: root.implicitHeight
            look: second
        }
    }
}
