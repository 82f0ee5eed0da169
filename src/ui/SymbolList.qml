// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// How to read the figure: the legend at length.
Column {
    id: root

    required property Theme theme

    spacing: theme.gap

    component Sample: PatternSampleItem {
        anchors.fill: parent
        pattern: root.theme.patternOnSkin
        spot: root.theme.spotOnSkin
        spotHalo: root.theme.spotHalo
    }

    SymbolRow {
        width: root.width
        theme: root.theme
        title: qsTr("You marked")
        content: qsTr("Where it hurts you: places you tapped, and what you painted.")

        Rectangle {
            anchors.fill: parent
            radius: 8
            color: Qt.alpha(root.theme.markOnSkin, 0.3)
            border.width: 2
            border.color: root.theme.markOnSkin
        }
    }

    SymbolRow {
        width: root.width
        theme: root.theme
        title: qsTr("Main")
        content: qsTr("Most people with this trigger point feel pain here.")

        Sample {
            symbol: PatternSampleItem.MainZone
        }
    }

    SymbolRow {
        width: root.width
        theme: root.theme
        title: qsTr("Sometimes")
        content: qsTr("Some people feel it here as well.")

        Sample {
            symbol: PatternSampleItem.SometimesZone
        }
    }

    SymbolRow {
        width: root.width
        theme: root.theme
        title: qsTr("Point")
        content: qsTr("Where the sore point may be. Bodies differ: search within the circle.")

        Sample {
            symbol: PatternSampleItem.SpotInReach
        }
    }

    SymbolRow {
        width: root.width
        theme: root.theme
        title: qsTr("Stripes")
        content: qsTr("The second of two sources that you compare.")

        Sample {
            symbol: PatternSampleItem.MainZone
            pattern: root.theme.secondPatternOnSkin
            second: true
        }
    }
}
