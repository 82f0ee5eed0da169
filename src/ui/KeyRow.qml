// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Keys, drawn as keys, and what they do.
Item {
    id: root

    required property Theme theme
    required property var shown ///< What is printed on each key.
    required property string does

    readonly property bool stacked: width < 460 * theme.textScale
    readonly property real keysWidth: stacked ? width : Math.min(width * 0.45, 230 * theme.textScale)

    implicitHeight: stacked ? keys.height + words.height + theme.gapTiny : Math.max(keys.height, words.y + words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.shown.join(", ")).arg(does)

    Flow {
        id: keys
        width: root.keysWidth
        spacing: root.theme.gapTiny

        Repeater {
            model: root.shown

            Rectangle {
                id: cap

                required property string modelData

                width: Math.max(height, label.implicitWidth + 2 * root.theme.gapSmall)
                height: Math.ceil(label.implicitHeight) + root.theme.gapSmall
                radius: 6
                color: root.theme.sunken
                border.width: 1
                border.color: root.theme.softText

                AppText {
                    id: label
                    anchors.centerIn: parent
                    theme: root.theme
                    text: cap.modelData
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    font.pixelSize: root.theme.sizeSmall
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }

    AppText {
        id: words
        x: root.stacked ? 0 : root.keysWidth + root.theme.gap
        y: root.stacked ? keys.height + root.theme.gapTiny : 2
        width: root.width - x
        theme: root.theme
        text: root.does
        lineHeight: 1.2
        Accessible.ignored: true
    }
}
