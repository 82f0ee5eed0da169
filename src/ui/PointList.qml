// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The trigger points of a muscle: where each is, and where it sends pain.
Column {
    id: root

    required property Theme theme
    required property MuscleDetails muscle

    spacing: theme.gapSmall

    Rectangle {
        width: root.width
        height: 1
        color: root.theme.line
    }

    AppText {
        width: root.width
        topPadding: root.theme.gapSmall
        theme: root.theme
        text: qsTr("Trigger points and their pattern")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    component Line: AppText {
        theme: root.theme
        width: parent.width
        visible: text !== ""
    }

    Repeater {
        model: root.muscle.points

        Card {
            id: card

            required property string label
            required property string location
            required property string depth
            required property string mainText
            required property string sometimesText
            required property string note
            required property bool explains

            objectName: "pointCard"
            width: root.width
            theme: root.theme
            border.color: explains ? theme.pattern : theme.line
            border.width: explains ? 2 : 1

            Line {
                text: card.label + " \u00b7 " + card.depth
                font.pixelSize: root.theme.sizeSmall
                font.weight: Font.DemiBold
                color: root.theme.softText
            }

            Line {
                text: card.location
                font.weight: Font.DemiBold
            }

            Line {
                text: card.mainText !== "" ? qsTr("Main: %1").arg(card.mainText) : qsTr("No pain pattern of its own")
            }

            Line {
                text: card.sometimesText !== "" ? qsTr("Sometimes: %1").arg(card.sometimesText) : ""
                color: root.theme.softText
            }

            Line {
                text: card.note
                color: root.theme.softText
            }

            Line {
                text: card.explains ? qsTr("Fits what you marked") : ""
                color: root.theme.patternText
                font.weight: Font.DemiBold
                font.pixelSize: root.theme.sizeSmall
            }
        }
    }
}
