// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Switches of what a hold is heard by. What this system cannot do has no switch; the page says so.
Row {
    id: root

    required property Theme theme
    required property HoldCues cues

    spacing: Math.max(theme.gapTiny, theme.targetGap)

    component CueSwitch: IconButton {
        required property bool on
        required property string name

        theme: root.theme
        implicitWidth: theme.target
        text: on ? qsTr("%1: on").arg(name) : qsTr("%1: off").arg(name)
        Accessible.role: Accessible.CheckBox
        Accessible.name: name
        Accessible.checkable: true
        Accessible.checked: on
    }

    CueSwitch {
        objectName: "soundSwitch"
        visible: root.cues.canSound
        on: root.cues.sound
        picture: on ? IconItem.Sound : IconItem.SoundOff
        name: qsTr("Sounds")
        onClicked: root.cues.sound = !root.cues.sound
    }

    CueSwitch {
        objectName: "speechSwitch"
        visible: root.cues.canSpeak
        on: root.cues.speech
        picture: on ? IconItem.Speech : IconItem.SpeechOff
        name: qsTr("Spoken words")
        onClicked: root.cues.speech = !root.cues.speech
    }
}
