// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The bar below the figure: what is pointed at, what a drag does and how broad, taking back, and the list of places.
Rectangle {
    id: root

    required property Theme theme
    required property Session session
    required property string pointedName
    property string whereText: ""
    property bool brief: false ///< Without words.
    property int tool: PlateGestures.Paint
    property int brush: DrawingBoard.Medium
    signal toolPicked(tool: int)
    signal brushPicked(brush: int)
    signal listOpened()

    readonly property string hint: session.board.full ? qsTr("The drawing is full. Undo or clear first.")
        : pointedName !== "" ? pointedName
        : whereText !== "" ? whereText
        : tool === PlateGestures.Move ? qsTr("Drag to move the figure")
        : tool === PlateGestures.Erase ? qsTr("Drag over paint to erase it")
        : metrics.advanceWidth(invitation) <= words.width ? invitation : qsTr("Tap where it hurts")
    readonly property string invitation: qsTr("Tap where it hurts, or drag to paint")
    readonly property bool oneLine: width >= groups.oneLineWidth + 180 * theme.textScale + 3 * theme.gapSmall

    implicitWidth: groups.oneLineWidth + 320 * theme.textScale
    implicitHeight: oneLine || brief ? groups.height + 2 * theme.gapTiny : words.height + groups.height + theme.gapSmall + theme.gapTiny
    radius: theme.radius
    color: theme.panel
    border.width: 1
    border.color: theme.line

    FontMetrics {
        id: metrics
        font: words.font
    }

    // Its height does not depend on its words: the figure above must not jump with the length of a name.
    AppText {
        id: words
        objectName: "figureHint"
        readonly property real lineRoom: Math.ceil(metrics.lineSpacing * 1.1 + 1)
        visible: root.oneLine || !root.brief
        x: root.LayoutMirroring.enabled ? root.width - width - root.theme.gap : root.theme.gap
        y: root.oneLine ? Math.round((root.height - height) / 2) : root.theme.gapSmall
        width: root.width - 2 * root.theme.gap - (root.oneLine ? groups.width + root.theme.gapTiny : 0)
        height: root.oneLine ? Math.min(2 * lineRoom, groups.height + 2 * root.theme.gapTiny - 2 * root.border.width) : lineRoom
        theme: root.theme
        lineHeight: 1.1
        maximumLineCount: root.oneLine ? 2 : 1
        wrapMode: root.oneLine ? Text.Wrap : Text.NoWrap
        elide: Text.ElideRight
        fontSizeMode: root.oneLine ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: Math.max(root.theme.leastText, root.theme.sizeBody * 0.6)
        verticalAlignment: Text.AlignVCenter
        text: root.hint
        color: root.pointedName !== "" ? root.theme.text : root.theme.softText
    }

    component Group: Row {
        property string name

        spacing: root.theme.targetGap
        Accessible.role: Accessible.Grouping
        Accessible.name: name
    }

    Flow {
        id: groups

        readonly property real oneLineWidth: tools.width + (brushes.visible ? brushes.width + spacing : 0) + last.width + spacing

        x: !root.oneLine ? Math.round((root.width - width) / 2)
            : root.LayoutMirroring.enabled ? root.theme.gapTiny : root.width - width - root.theme.gapTiny
        y: root.oneLine || root.brief ? root.theme.gapTiny : words.y + words.height
        width: Math.min(root.width - 2 * root.theme.gapTiny, oneLineWidth)
        spacing: root.theme.gapSmall

        Group {
            id: tools
            name: qsTr("What a drag does")

            IconButton {
                objectName: "toolPaint"
                theme: root.theme
                picture: IconItem.Brush
                text: qsTr("Paint")
                key: "P"
                checkable: true
                checked: root.tool === PlateGestures.Paint
                onClicked: root.toolPicked(PlateGestures.Paint)
            }

            IconButton {
                objectName: "toolErase"
                visible: !root.theme.touchScreen
                theme: root.theme
                picture: IconItem.Eraser
                text: qsTr("Erase paint")
                key: "E"
                checkable: true
                checked: root.tool === PlateGestures.Erase
                onClicked: root.toolPicked(PlateGestures.Erase)
            }

            IconButton {
                objectName: "toolMove"
                theme: root.theme
                picture: IconItem.Hand
                text: qsTr("Move the figure")
                key: "M"
                checkable: true
                checked: root.tool === PlateGestures.Move
                onClicked: root.toolPicked(PlateGestures.Move)
            }
        }

        Group {
            id: brushes
            visible: !root.theme.touchScreen // as wide as a thumb for everybody, and undo takes it away
            name: qsTr("Brush")

            BrushButton {
                objectName: "brushSmall"
                theme: root.theme
                dot: 7
                text: qsTr("Small brush, a fingertip")
                key: "1"
                checked: root.brush === DrawingBoard.Small
                onClicked: root.brushPicked(DrawingBoard.Small)
            }

            BrushButton {
                objectName: "brushMedium"
                theme: root.theme
                dot: 13
                text: qsTr("Medium brush, a thumb's width")
                key: "2"
                checked: root.brush === DrawingBoard.Medium
                onClicked: root.brushPicked(DrawingBoard.Medium)
            }

            BrushButton {
                objectName: "brushLarge"
                theme: root.theme
                dot: 22
                text: qsTr("Large brush, three fingers")
                key: "3"
                checked: root.brush === DrawingBoard.Large
                onClicked: root.brushPicked(DrawingBoard.Large)
            }
        }

        Row { // a line with the list's button alone looks as if it were left over
            id: last
            spacing: groups.spacing

            Group {
                name: qsTr("Take back")

                IconButton {
                    objectName: "undo"
                    theme: root.theme
                    picture: IconItem.Undo
                    text: qsTr("Undo")
                    key: qsTr("Ctrl+Z")
                    enabled: root.session.board.canUndo
                    onClicked: root.session.board.undo()
                }

                IconButton {
                    objectName: "redo"
                    visible: !root.theme.touchScreen
                    theme: root.theme
                    picture: IconItem.Redo
                    text: qsTr("Redo")
                    key: qsTr("Ctrl+Shift+Z")
                    enabled: root.session.board.canRedo
                    onClicked: root.session.board.redo()
                }

                IconButton {
                    objectName: "clearMarks"
                    theme: root.theme
                    picture: IconItem.Clear
                    text: qsTr("Clear all")
                    enabled: !root.session.board.empty
                    onClicked: root.session.clearMarks()
                }
            }

            IconButton {
                objectName: "openRegionList"
                theme: root.theme
                picture: IconItem.List
                text: qsTr("List of places")
                onClicked: root.listOpened()
            }
        }
    }
}
