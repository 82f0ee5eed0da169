// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// One visit: when, where it hurt, what was pressed and what it did.
Card {
    id: root

    required property Diary diary
    required property FigureStore figure
    required property string date
    required property string time
    required property string places
    required property list<string> pressed
    required property bool hasDrawing
    required property string drawing
    signal shown()

    Accessible.role: Accessible.Grouping
    Accessible.name: date

    Row {
        width: parent.width
        spacing: root.theme.gapLarge

        DiaryFigureItem {
            id: picture
            objectName: "entryFigure"
            visible: root.hasDrawing && widthPerHeight > 0 && root.width > 460 * root.theme.textScale
            height: 150
            width: height * widthPerHeight
            diary: root.diary
            figure: root.figure
            drawing: root.drawing
            skin: root.theme.skin
            outline: root.theme.skinOutline
            mark: root.theme.markOnSkin
            Accessible.ignored: true // the places stand beside it in words
        }

        Column {
            id: words
            width: parent.width - (picture.visible ? picture.width + parent.spacing : 0)
            spacing: root.theme.gapSmall

            Flow {
                width: words.width
                spacing: root.theme.gapSmall

                FittedText {
                    maximumWidth: words.width
                    theme: root.theme
                    text: root.date
                    font.pixelSize: root.theme.sizeLead
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }

                AppText {
                    theme: root.theme
                    text: root.time
                    font.pixelSize: root.theme.sizeLead
                    color: root.theme.softText
                }
            }

            AppText {
                objectName: "entryPlaces"
                width: words.width
                visible: root.places !== ""
                theme: root.theme
                text: root.places
            }

            TextLines {
                width: words.width
                visible: root.pressed.length > 0
                theme: root.theme
                bullets: true
                lines: root.pressed
            }

            PanelButton {
                objectName: "showEntry"
                visible: root.hasDrawing
                theme: root.theme
                text: qsTr("Show on the figure")
                Accessible.description: root.date
                onClicked: root.shown()
            }
        }
    }
}
