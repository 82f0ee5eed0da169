// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// The hold: a ring to be read from two metres, what to do now, and the stop rule always in view. Any key but those of the
/// pause button, or a tap anywhere else, stops it.
FocusScope {
    id: root

    required property Theme theme
    required property Session session
    required property Library library
    readonly property HoldController hold: session.hold
    readonly property bool resting: hold.phase === HoldController.Resting
    readonly property bool over: hold.phase === HoldController.Finished || hold.phase === HoldController.Stopped
    readonly property bool wide: width > height
    signal closed()
    signal answered() ///< What pressing did is said.

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Hold timer")

    function halt() {
        if (over || hold.phase === HoldController.Ready)
            closed()
        else
            hold.stop()
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab || event.isAutoRepeat)
            return
        halt()
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.canvas

        TapHandler {
            // The tap that stopped is often followed by another; the question is not to vanish under it.
            enabled: !root.over
            onTapped: root.halt()
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.theme.gapHuge
        columns: root.wide ? 2 : 1
        columnSpacing: root.theme.gapHuge * 2
        rowSpacing: root.theme.gapHuge

        Item {
            id: dial
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1

            RingItem {
                id: ring
                anchors.centerIn: parent
                width: Math.min(dial.width, dial.height, 720)
                height: width
                progress: root.hold.phase === HoldController.Finished ? 1 : root.hold.progress
                breath: root.hold.phase === HoldController.Holding ? root.hold.breath : 0
                track: root.theme.track
                colour: root.resting ? root.theme.pattern : root.theme.accent
            }

            Column {
                anchors.centerIn: ring
                width: ring.width * 0.62
                spacing: root.theme.gapTiny

                AppText {
                    objectName: "holdCue"
                    width: parent.width
                    theme: root.theme
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Math.max(root.theme.sizeLead, ring.width * 0.05)
                    font.weight: Font.DemiBold
                    color: root.resting ? root.theme.patternText : root.theme.accent
                    text: root.hold.phase === HoldController.Holding ? (root.hold.breathingOut ? qsTr("Breathe out") : qsTr("Breathe in"))
                        : root.resting ? qsTr("Let go")
                        : root.hold.phase === HoldController.Paused ? qsTr("Paused")
                        : root.hold.phase === HoldController.Finished ? qsTr("Done")
                        : root.hold.phase === HoldController.Stopped ? qsTr("Stopped") : qsTr("Ready")
                }

                AppText {
                    objectName: "holdSeconds"
                    width: parent.width
                    visible: !root.over
                    theme: root.theme
                    horizontalAlignment: Text.AlignHCenter
                    text: String(root.hold.secondsLeft)
                    lineHeight: 1
                    font.pixelSize: Math.max(48, ring.width * 0.26)
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                }

                AppText {
                    width: parent.width
                    visible: !root.over
                    theme: root.theme
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("seconds left")
                    font.pixelSize: Math.max(root.theme.sizeBody, ring.width * 0.042)
                    color: root.theme.softText
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.preferredWidth: 1
            spacing: root.theme.gap

            Item {
                Layout.fillHeight: true
            }

            AppText {
                Layout.fillWidth: true
                theme: root.theme
                color: root.theme.softText
                font.weight: Font.DemiBold
                text: qsTr("%1 - hold %2 of %3").arg(root.session.muscle.sideText !== "" ? root.session.muscle.name + ", " + root.session.muscle.sideText : root.session.muscle.name).arg(root.hold.repeat).arg(root.hold.repeats)
            }

            AppText {
                objectName: "holdTitle"
                Layout.fillWidth: true
                theme: root.theme
                font.pixelSize: root.theme.sizeTitle * 1.35
                font.weight: Font.Bold
                lineHeight: 1.1
                Accessible.role: Accessible.AlertMessage
                text: root.hold.phase === HoldController.Ready ? qsTr("Find the point and get comfortable.")
                    : root.hold.phase === HoldController.Holding ? qsTr("Hold still. Let it ease.")
                    : root.resting ? qsTr("Release and rest.")
                    : root.hold.phase === HoldController.Paused ? qsTr("Paused. Take the pressure off.")
                    : root.hold.phase === HoldController.Finished ? qsTr("That is enough for now.") : qsTr("Stopped.")
            }

            AppText {
                Layout.fillWidth: true
                theme: root.theme
                font.pixelSize: root.theme.sizeLead
                color: root.theme.softText
                text: root.over ? root.library.aftercare
                    : qsTr("Keep it at %1. If it does not ease in this hold, press more lightly.").arg(root.hold.pressure)
            }

            Card {
                Layout.fillWidth: true
                theme: root.theme
                color: root.theme.careTint
                border.color: root.theme.careTint

                AppText {
                    width: parent.width
                    theme: root.theme
                    text: root.library.stopRule
                    color: root.theme.care
                    font.weight: Font.Bold
                }
            }

            PressQuestion {
                objectName: "pressQuestion"
                Layout.fillWidth: true
                visible: root.over
                theme: root.theme
                session: root.session
                onAnswered: root.answered()
            }

            Flow {
                Layout.fillWidth: true
                spacing: root.theme.gap

                AppButton {
                    objectName: "holdMain"
                    theme: root.theme
                    look: root.over ? AppButton.Quiet : AppButton.Primary
                    focus: true
                    text: root.over ? qsTr("Not now") : root.hold.phase === HoldController.Ready ? qsTr("Start") : qsTr("Stop")
                    onClicked: {
                        if (root.hold.phase === HoldController.Ready)
                            root.hold.start()
                        else
                            root.halt()
                    }
                }

                AppButton {
                    objectName: "holdPause"
                    theme: root.theme
                    visible: root.hold.running || root.hold.phase === HoldController.Paused
                    text: root.hold.running ? qsTr("Pause") : qsTr("Go on")
                    onClicked: {
                        if (root.hold.running)
                            root.hold.pause()
                        else
                            root.hold.resume()
                    }
                }

                AppButton {
                    objectName: "holdBack"
                    theme: root.theme
                    visible: root.hold.phase === HoldController.Ready
                    text: qsTr("Back")
                    onClicked: root.closed()
                }
            }

            AppText {
                Layout.fillWidth: true
                visible: root.hold.running
                theme: root.theme
                text: qsTr("Any key or a tap anywhere stops.")
                font.pixelSize: root.theme.sizeSmall
                color: root.theme.softText
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
