// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The size of the text in steps of a tenth. Buttons rather than a slider: what grows under a pointer that drags is hard to
/// hit, and the buttons stand before the words, so that they stay where they are.
Column {
    id: root

    required property Theme theme
    required property Settings settings

    readonly property int percent: Math.round(settings.textScale * 100)
    readonly property string inWords: percent < 100 ? qsTr("small") : percent === 100 ? qsTr("normal")
        : percent < 130 ? qsTr("a little larger") : percent < 170 ? qsTr("large") : qsTr("very large")
    readonly property string valueText: qsTr("%1 %, %2").arg(percent).arg(inWords)

    spacing: theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: title.title
    Accessible.description: valueText

    function step(by: int) {
        settings.textScale = Math.max(0.8, Math.min(2, (Math.round(settings.textScale * 10) + by) / 10))
    }

    SettingTitle {
        id: title
        width: root.width
        theme: root.theme
        title: qsTr("Text size")
    }

    Row {
        spacing: root.theme.gap

        Rectangle {
            width: buttons.width
            height: buttons.height
            radius: root.theme.radius - 2
            color: root.theme.panel
            border.width: 1
            border.color: root.theme.line

            Row {
                id: buttons

                IconButton {
                    objectName: "smallerText"
                    theme: root.theme
                    picture: IconItem.Minus
                    text: qsTr("Smaller text")
                    stateText: root.valueText
                    enabled: root.percent > 80
                    autoRepeat: true
                    onClicked: root.step(-1)
                }

                IconButton {
                    objectName: "largerText"
                    theme: root.theme
                    picture: IconItem.Plus
                    text: qsTr("Larger text")
                    stateText: root.valueText
                    enabled: root.percent < 200
                    autoRepeat: true
                    onClicked: root.step(1)
                }
            }
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - buttons.width - root.theme.gap
            objectName: "textSizeValue"
            theme: root.theme
            text: root.valueText
            lineHeight: 1.15
        }
    }
}
