// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Where a hold is among its steps: a bar for each, named where there is room for all names.
Item {
    id: root

    required property Theme theme
    required property list<string> steps
    required property int current ///< Of `steps`, from 0.

    readonly property int gap: Math.round(theme.sizeBody * 0.5)
    readonly property real stepWidth: (width + gap) / steps.length - gap
    readonly property real widest: {
        let most = 0
        for (let i = 0; i < repeater.count; ++i)
            most = Math.max(most, repeater.itemAt(i)?.nameWidth ?? 0)
        return most
    }
    readonly property bool named: widest + gap <= stepWidth

    implicitHeight: row.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current])

    Row {
        id: row
        spacing: root.gap

        Repeater {
            id: repeater
            model: root.steps

            Column {
                id: step

                required property int index
                required property string modelData
                readonly property real nameWidth: name.implicitWidth
                readonly property bool reached: index <= root.current

                width: root.stepWidth
                spacing: Math.round(root.gap / 2)

                // The present step is thicker: colour is not to be the only sign.
                Item {
                    width: parent.width
                    height: root.gap

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: step.index === root.current ? root.gap : Math.round(root.gap / 2)
                        radius: height / 2
                        color: step.reached ? root.theme.accent : root.theme.track
                    }
                }

                AppText {
                    id: name
                    width: parent.width
                    visible: root.named
                    theme: root.theme
                    text: step.modelData
                    wrapMode: Text.NoWrap
                    font.pixelSize: root.theme.sizeSmall
                    font.weight: step.index === root.current ? Font.Bold : Font.Normal
                    color: step.index === root.current ? root.theme.text : root.theme.softText
                    Accessible.ignored: true
                }
            }
        }
    }
}
