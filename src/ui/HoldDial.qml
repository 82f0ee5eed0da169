// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The ring with the seconds, as large as it is given room: to be read from two metres.
Item {
    id: root

    required property Theme theme
    required property HoldController hold
    required property HoldWords words

    readonly property bool over: hold.phase === HoldController.Finished || hold.phase === HoldController.Stopped
    readonly property bool resting: hold.phase === HoldController.Resting
    /// In a small ring the digits have it for themselves; the words stand beside it anyhow.
    readonly property bool spoken: width >= theme.sizeBody * 13

    RingItem {
        anchors.fill: parent
        progress: root.hold.phase === HoldController.Finished ? 1
            : root.theme.reducedMotion ? root.hold.steadyProgress : root.hold.progress
        breath: root.hold.phase === HoldController.Holding && !root.theme.reducedMotion ? root.hold.breath : 0
        track: root.theme.track
        colour: root.resting ? root.theme.pattern : root.theme.accent
    }

    Column {
        anchors.centerIn: parent
        width: root.width * 0.8

        AppText {
            objectName: "holdCue"
            width: parent.width
            visible: root.spoken || root.over
            theme: root.theme
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.max(root.theme.sizeBody, root.width * 0.066)
            font.weight: Font.DemiBold
            color: root.theme.touchScreen ? root.theme.text : root.resting ? root.theme.patternText : root.theme.accent
            text: root.words.cue
        }

        AppText {
            objectName: "holdSeconds"
            width: parent.width
            visible: !root.over
            theme: root.theme
            horizontalAlignment: Text.AlignHCenter
            text: String(root.hold.secondsLeft)
            lineHeight: 0.85
            font.pixelSize: Math.max(root.theme.sizeTitle, root.width * (root.spoken ? 0.38 : 0.46))
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }

        AppText {
            width: parent.width
            visible: root.spoken && !root.over
            theme: root.theme
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("seconds left")
            font.pixelSize: Math.max(root.theme.sizeSmall, root.width * 0.046)
            color: root.theme.touchScreen ? root.theme.text : root.theme.softText
        }
    }
}
