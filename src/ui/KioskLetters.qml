// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Letters to search with, in the order of the alphabet: not everybody knows where a keyboard has them. It never takes the
/// focus from the field it types into.
Rectangle {
    id: root

    required property Theme theme
    required property string language
    signal typed(letter: string)
    signal erased()
    signal emptied()
    signal done()

    readonly property list<string> letters: (language.startsWith("es") ? "abcdefghijklmnñopqrstuvwxyz" : "abcdefghijklmnopqrstuvwxyz").split("")
    readonly property int columns: Math.max(1, Math.min(letters.length, Math.floor((width - 2 * theme.gap + theme.gapSmall) / (theme.target + theme.gapSmall))))
    readonly property int rows: Math.ceil(letters.length / columns)
    /// As few in a row as the number of rows allows, each as wide as there is room.
    readonly property int perRow: Math.ceil(letters.length / rows)
    readonly property real keyWidth: Math.min(1.6 * theme.target, (width - 2 * theme.gap - (perRow - 1) * theme.gapSmall) / perRow)

    implicitHeight: column.implicitHeight + 2 * theme.gapSmall
    color: theme.canvas

    component Key: AppButton {
        theme: root.theme
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        leftPadding: 0
        rightPadding: 0
    }

    Rectangle {
        width: parent.width
        height: 1
        color: root.theme.line
    }

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.gapSmall
        spacing: root.theme.gapSmall

        Grid {
            columns: root.perRow
            spacing: root.theme.gapSmall

            Repeater {
                model: root.letters

                Key {
                    required property string modelData

                    objectName: "letter_" + modelData
                    width: root.keyWidth
                    text: modelData.toUpperCase()
                    onClicked: root.typed(modelData)
                }
            }
        }

        Row {
            id: last
            readonly property real share: (column.width - 3 * spacing) / 4
            spacing: root.theme.gapSmall

            Key {
                objectName: "letterSpace"
                width: last.share
                text: qsTr("Space")
                onClicked: root.typed(" ")
            }

            Key {
                objectName: "letterErase"
                width: last.share
                text: qsTr("Erase")
                onClicked: root.erased()
            }

            Key {
                objectName: "letterClear"
                width: last.share
                text: qsTr("Clear")
                onClicked: root.emptied()
            }

            Key {
                objectName: "lettersDone"
                width: last.share
                look: AppButton.Primary
                text: qsTr("Done")
                onClicked: root.done()
            }
        }
    }
}
