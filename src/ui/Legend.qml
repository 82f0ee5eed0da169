// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What the figure's symbols mean.
Flow {
    id: root

    required property Theme theme

    // Centred as long as everything fits on one line.
    leftPadding: LayoutMirroring.enabled ? 0 : toCentre
    rightPadding: LayoutMirroring.enabled ? toCentre : 0
    spacing: theme.gap

    readonly property real toCentre: Math.max(0, (width - entries) / 2)
    readonly property real entries: main.width + sometimes.width + point.width + marked.width + 3 * spacing
    /// Four entries on one line, also in a small window.
    readonly property bool brief: width < 640 * theme.textScale

    component Entry: Row {
        id: entry

        required property string text
        default property alias sample: box.data

        spacing: root.theme.gapSmall

        // On skin, as on the figure: the colours are chosen for it.
        Rectangle {
            id: box
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            radius: 5
            clip: true
            color: root.theme.skin
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: entry.text
            wrapMode: Text.NoWrap
            font.pixelSize: root.theme.sizeSmall
        }
    }

    component Sample: PatternSampleItem {
        anchors.fill: parent
        pattern: root.theme.patternOnSkin
        spot: root.theme.spotOnSkin
        spotHalo: root.theme.spotHalo
    }

    Entry {
        id: main
        text: root.brief ? qsTr("Main") : qsTr("Main: most people feel it here")

        Sample {
            symbol: PatternSampleItem.MainZone
        }
    }

    Entry {
        id: sometimes
        text: qsTr("Sometimes")

        Sample {
            symbol: PatternSampleItem.SometimesZone
        }
    }

    Entry {
        id: point
        text: root.brief ? qsTr("Point") : qsTr("Point: search within the circle")

        Sample {
            symbol: PatternSampleItem.SpotInReach
        }
    }

    Entry {
        id: marked
        text: qsTr("You marked")

        Rectangle {
            anchors.fill: parent
            radius: 5
            color: Qt.alpha(root.theme.markOnSkin, 0.3)
            border.width: 2
            border.color: root.theme.markOnSkin
        }
    }
}
