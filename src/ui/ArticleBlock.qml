// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// One part of an article. All forms stand ready and one is visible: Qt 6.4 cannot load a bound component by kind.
Column {
    id: root

    required property Theme theme
    required property Library library
    required property FigureStore figure
    required property string kind
    required property string text
    required property list<string> items
    required property list<string> columns
    required property list<string> rowNames
    required property list<string> cells
    required property string muscle
    required property string point
    required property string article
    required property var entries
    signal opened(article: string)
    signal picked(muscle: string)

    width: parent?.width ?? 0

    AppText {
        width: root.width
        topPadding: root.theme.gap
        visible: root.kind === "heading"
        theme: root.theme
        text: root.text
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        lineHeight: 1.15
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "paragraph"
        width: root.width
        visible: root.kind === "paragraph"
        theme: root.theme
        text: root.text
        font.pixelSize: root.theme.sizeLead
        lineHeight: 1.4
    }

    ArticleList {
        width: root.width
        visible: root.items.length > 0
        theme: root.theme
        items: root.items
        numbered: root.kind === "steps"
    }

    ArticleTable {
        width: root.width
        visible: root.kind === "table"
        theme: root.theme
        columns: root.columns
        rowNames: root.rowNames
        cells: root.cells
    }

    ArticleFigure {
        width: root.width
        visible: root.kind === "picture"
        theme: root.theme
        library: root.library
        figure: root.figure
        muscle: visible ? root.muscle : ""
        point: root.point
        caption: root.text
    }

    CareNote {
        width: root.width
        visible: root.kind === "care"
        theme: root.theme
        text: root.text
    }

    Column {
        width: root.width
        visible: root.kind === "entries"
        spacing: root.theme.gap

        Repeater {
            model: root.entries

            NoteBlock {
                width: root.width
                theme: root.theme
            }
        }
    }

    AppButton {
        objectName: "see"
        width: Math.min(implicitWidth, root.width)
        visible: root.kind === "see"
        theme: root.theme
        alignment: Text.AlignLeft
        text: root.article !== "" ? qsTr("Read: %1").arg(root.text) : qsTr("Show the muscle: %1").arg(root.text)
        onClicked: {
            if (root.article !== "")
                root.opened(root.article)
            else
                root.picked(root.muscle)
        }
    }
}
