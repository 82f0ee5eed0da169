// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Two possible sources side by side: how each is drawn on the figure, and what speaks for it and against it.
Card {
    id: root

    required property Session session
    readonly property Comparison comparison: session.comparison

    visible: comparison.count > 0
    spacing: theme.gap

    AppText {
        objectName: "compareTitle"
        width: parent.width
        theme: root.theme
        text: root.comparison.complete ? qsTr("Compared") : qsTr("Choose a second one to compare")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    // Not a layout of QtQuick.Layouts: those of Qt 6.4 keep an item that a Repeater has taken away, and use it when
    // their width changes.
    Grid {
        id: grid
        width: parent.width
        columns: width > 340 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap

        Repeater {
            model: root.comparison.rows

            Column {
                id: one

                required property int index
                required property string name
                required property var reasons

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                spacing: root.theme.gapSmall

                Row {
                    width: parent.width
                    spacing: root.theme.gapSmall

                    Rectangle {
                        width: 28
                        height: 28
                        radius: 6
                        color: root.theme.skin

                        PatternSampleItem {
                            anchors.fill: parent
                            anchors.margins: 2
                            symbol: PatternSampleItem.MainZone
                            second: one.index === 1
                            pattern: one.index === 1 ? root.theme.secondPatternOnSkin : root.theme.patternOnSkin
                            spot: root.theme.spotOnSkin
                            spotHalo: root.theme.spotHalo
                        }
                    }

                    AppText {
                        width: parent.width - 28 - parent.spacing
                        theme: root.theme
                        text: one.name
                        font.weight: Font.DemiBold
                    }
                }

                Repeater {
                    model: one.reasons

                    AppText {
                        required property string modelData
                        width: one.width
                        theme: root.theme
                        text: modelData
                        font.pixelSize: root.theme.sizeSmall
                    }
                }
            }
        }
    }

    AppButton {
        objectName: "stopComparing"
        theme: root.theme
        text: qsTr("Stop comparing")
        onClicked: root.comparison.clear()
    }
}
