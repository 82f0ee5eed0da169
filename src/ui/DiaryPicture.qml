// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Which places came back: each place in a row, time from one side to the other.
Card {
    id: root

    required property Diary diary

    readonly property real room: width - 2 * padding
    readonly property real countWidth: widest.width + theme.gapTiny
    /// Beside the dots there must be room for a name.
    readonly property real nameWidth: room > 520 * theme.textScale ? Math.round(room * 0.36) : 0

    padding: theme.gapLarge
    spacing: theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Which places came back")

    TextMetrics {
        id: widest
        font.family: root.theme.family
        font.pixelSize: root.theme.sizeBody
        font.weight: Font.DemiBold
        //: The widest number of entries that the picture shows, out of as many.
        text: qsTr("%1 of %2").arg(60).arg(60)
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Which places came back")
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        lineHeight: 1.15
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "placesText"
        width: parent.width
        theme: root.theme
        text: root.diary.placesText
        font.pixelSize: root.theme.sizeLead
    }

    Flow {
        width: parent.width
        spacing: root.theme.gap

        component Sign: Row {
            id: sign
            required property bool hurt
            required property string text
            readonly property int dot: Math.round(12 * root.theme.textScale)
            spacing: root.theme.gapSmall

            Item {
                width: sign.dot
                height: words.height
                Accessible.ignored: true

                Rectangle {
                    anchors.centerIn: parent
                    width: sign.hurt ? sign.dot : 2
                    height: sign.hurt ? sign.dot : Math.round(sign.dot * 2 / 3)
                    radius: sign.hurt ? width / 2 : 0
                    color: sign.hurt ? root.theme.mark : root.theme.softText
                }
            }

            AppText {
                id: words
                theme: root.theme
                text: sign.text
                font.pixelSize: root.theme.sizeSmall
                color: root.theme.softText
            }
        }

        Sign {
            hurt: true
            text: qsTr("It hurt there")
        }

        Sign {
            hurt: false
            text: qsTr("It did not hurt there")
        }
    }

    Column {
        width: parent.width
        spacing: root.nameWidth > 0 ? root.theme.gapTiny : root.theme.gap

        Repeater {
            model: root.diary.places

            DiaryPlaceRow {
                width: parent.width
                theme: root.theme
                nameWidth: root.nameWidth
                countWidth: root.countWidth
            }
        }
    }

    Item {
        width: parent.width
        height: Math.max(first.height, last.height)

        AppText {
            id: first
            anchors.left: parent.left
            anchors.leftMargin: root.nameWidth > 0 ? root.nameWidth + root.theme.gap : 0
            theme: root.theme
            text: root.diary.firstDay
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
        }

        AppText {
            id: last
            anchors.right: parent.right
            anchors.rightMargin: root.countWidth + root.theme.gap
            theme: root.theme
            visible: text !== first.text
            text: root.diary.lastDay
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
        }
    }

    AppText {
        width: parent.width
        visible: root.diary.hiddenPlaces > 0
        theme: root.theme
        text: qsTr("%n more place(s) hurt less often.", "", root.diary.hiddenPlaces)
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }
}
