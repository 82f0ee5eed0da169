// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A table with a name for each row. Where its columns would be too narrow to read, each row becomes a block: its name,
/// and below it each cell under the name of its column.
Rectangle {
    id: root

    required property Theme theme
    required property list<string> columns
    required property list<string> rowNames
    required property list<string> cells ///< Row by row.

    readonly property bool stacked: width < (columns.length + 1) * 11 * theme.sizeBody
    readonly property real nameWidth: stacked ? width : width * (columns.length > 1 ? 0.24 : 0.4)
    readonly property real cellWidth: stacked ? width : (width - nameWidth) / Math.max(1, columns.length)

    implicitHeight: all.implicitHeight
    radius: theme.radius
    color: "transparent"
    border.width: 1
    border.color: theme.line
    Accessible.role: Accessible.Table
    Accessible.name: Array.from(columns).join(", ")

    component Cell: AppText {
        theme: root.theme
        leftPadding: root.theme.gap
        rightPadding: root.theme.gapSmall
        topPadding: root.theme.gapSmall
        bottomPadding: root.theme.gapSmall
        wrapMode: Text.Wrap
    }

    Column {
        id: all
        width: root.width

        Row {
            visible: !root.stacked
            Accessible.role: Accessible.Row

            Item {
                width: root.nameWidth
                height: 1
            }

            Repeater {
                model: root.columns

                Cell {
                    required property string modelData

                    width: root.cellWidth
                    text: modelData
                    font.weight: Font.Bold
                    color: root.theme.accent
                    Accessible.role: Accessible.ColumnHeader
                }
            }
        }

        Repeater {
            model: root.rowNames

            Column {
                id: row

                required property string modelData
                required property int index

                width: root.width
                Accessible.role: Accessible.Row

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: row.index > 0 || !root.stacked
                    color: root.theme.line
                }

                Flow {
                    width: parent.width

                    Cell {
                        width: root.nameWidth
                        text: row.modelData
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.RowHeader
                    }

                    Repeater {
                        model: root.columns

                        Column {
                            id: field

                            required property string modelData
                            required property int index

                            width: root.cellWidth

                            Cell {
                                width: parent.width
                                visible: root.stacked
                                bottomPadding: 0
                                text: field.modelData
                                // Its own, not the table's: for a moment it outlives the table.
                                font.pixelSize: theme.sizeSmall
                                color: theme.accent
                            }

                            Cell {
                                width: parent.width
                                topPadding: root.stacked ? 0 : root.theme.gapSmall
                                text: root.cells[row.index * root.columns.length + field.index] ?? ""
                                Accessible.role: Accessible.Cell
                            }
                        }
                    }
                }
            }
        }
    }
}
