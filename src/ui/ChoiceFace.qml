// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What is on a ChoiceButton: the dot of a radio button, words, and above them a theme in small if it is about one.
Item {
    id: root

    required property Theme theme
    required property string text
    required property bool chosen
    required property string swatch ///< The name of a theme; empty for none.

    readonly property real above: swatch !== "" ? picture.height + theme.gapSmall : 0

    implicitWidth: Math.max(swatch !== "" ? picture.width : 0, words.x + words.implicitWidth)
    implicitHeight: above + words.implicitHeight

    ThemeSwatch {
        id: picture
        visible: root.swatch !== ""
        shown: root.swatch
    }

    Rectangle {
        id: dot
        anchors.verticalCenter: words.verticalCenter
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: root.chosen ? root.theme.accent : root.theme.softText

        Rectangle {
            anchors.centerIn: parent
            visible: root.chosen
            width: 8
            height: 8
            radius: 4
            color: root.theme.accent
        }
    }

    AppText {
        id: words
        x: dot.width + root.theme.gapSmall
        y: root.above + Math.round((root.height - root.above - height) / 2)
        width: root.width - x
        theme: root.theme
        text: root.text
        lineHeight: 1.1
        font.weight: root.chosen ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
