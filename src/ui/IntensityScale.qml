// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// How strong the pain of a place is, from 1 to 10, or not said. The steps up to the chosen one are filled, and the chosen
/// one is framed, so that it can be read without colour.
Column {
    id: root

    required property Theme theme
    required property string place ///< In words.
    required property int intensity ///< 0 where it is not said
    signal picked(intensity: int)

    readonly property string valueText: intensity > 0 ? qsTr("%1 of 10").arg(intensity) : qsTr("Not said")

    spacing: theme.gapTiny

    function focusScale() {
        steps.forceActiveFocus(Qt.TabFocusReason)
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("How strong is the pain? 10 is the worst you can think of.")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }

    Item {
        id: steps
        objectName: "intensitySteps"
        width: parent.width
        height: Math.max(40, root.theme.leastTarget, root.theme.target - 4)
        activeFocusOnTab: true

        // As Qt's sliders have them: assistive technology reads, and sets, these.
        readonly property int minimumValue: 0
        readonly property int maximumValue: 10
        readonly property int stepSize: 1
        property int value: root.intensity
        onValueChanged: {
            if (value !== root.intensity) {
                const asked = value
                value = Qt.binding(() => root.intensity) // setting it has broken it
                choose(asked)
            }
        }

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("How strong is the pain: %1").arg(root.place)
        Accessible.description: root.valueText
        Accessible.focusable: true
        Accessible.onIncreaseAction: choose(root.intensity + 1)
        Accessible.onDecreaseAction: choose(root.intensity - 1)

        function choose(intensity: int) {
            const next = Math.max(minimumValue, Math.min(maximumValue, intensity))
            if (next !== root.intensity)
                root.picked(next)
        }

        function chooseAt(x: real) {
            const step = Math.floor(x / width * maximumValue)
            choose(1 + Math.max(0, Math.min(maximumValue - 1, row.mirrored ? maximumValue - 1 - step : step)))
        }

        Keys.onPressed: event => {
            const forward = row.mirrored ? Qt.Key_Left : Qt.Key_Right
            const back = row.mirrored ? Qt.Key_Right : Qt.Key_Left
            event.accepted = true
            switch (event.key) {
            case forward:
            case Qt.Key_Up:
                choose(root.intensity + 1)
                break
            case back:
            case Qt.Key_Down:
                choose(root.intensity - 1)
                break
            case Qt.Key_Home:
                choose(1)
                break
            case Qt.Key_End:
                choose(maximumValue)
                break
            case Qt.Key_Delete:
            case Qt.Key_Backspace:
                choose(0)
                break
            default:
                event.accepted = false
            }
        }

        Row {
            id: row
            readonly property bool mirrored: LayoutMirroring.enabled
            anchors.fill: parent
            spacing: 2

            Repeater {
                model: steps.maximumValue

                Rectangle {
                    id: step

                    required property int index
                    readonly property bool reached: index < root.intensity
                    readonly property bool last: index === root.intensity - 1

                    width: (row.width - (steps.maximumValue - 1) * row.spacing) / steps.maximumValue
                    height: row.height
                    radius: 4
                    color: reached ? root.theme.markTint : hover.hovered ? root.theme.sunken : root.theme.panel
                    border.width: last ? 3 : 1
                    border.color: reached ? root.theme.markText : root.theme.softText

                    AppText {
                        anchors.centerIn: parent
                        theme: root.theme
                        text: String(step.index + 1)
                        lineHeight: 1
                        font.pixelSize: Math.max(8, Math.min(root.theme.sizeBody, step.width * 0.62))
                        font.weight: step.last ? Font.Bold : Font.Normal
                        color: step.reached ? root.theme.markText : root.theme.text
                        Accessible.ignored: true
                    }

                    HoverHandler {
                        id: hover
                    }
                }
            }
        }

        Tap {
            onTapped: eventPoint => steps.chooseAt(eventPoint.position.x)
        }

        FocusRing {
            theme: root.theme
            shown: steps.activeFocus
        }
    }

    Flow {
        width: parent.width
        spacing: root.theme.gapSmall

        AppText {
            objectName: "intensityText"
            topPadding: root.intensity > 0 ? (root.theme.target - 1.4 * root.theme.sizeBody) / 2 : 0 // beside the button
            theme: root.theme
            text: root.valueText
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        AppButton {
            id: takeBack
            objectName: "intensityTakeBack"
            visible: root.intensity > 0
            theme: root.theme
            look: AppButton.Quiet
            text: qsTr("Leave it open", "how strong the pain is")
            onClicked: {
                root.picked(0)
                root.focusScale()
            }
        }
    }
}
