// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A question and its few answers beside each other, of which one holds.
Column {
    id: root

    required property Theme theme
    required property string title
    required property var choices ///< Of objects with `id` and `name`.
    required property string current ///< The id of one of them.
    property string explanation: ""
    property bool swatches: false ///< The ids are names of themes, which are shown in small.
    signal picked(id: string)

    spacing: theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: explanation

    SettingTitle {
        width: root.width
        theme: root.theme
        title: root.title
        explanation: root.explanation
    }

    Flow {
        id: flow
        width: root.width
        spacing: root.theme.gapSmall

        function step(from: int, by: int) {
            const next = buttons.itemAt((from + by + buttons.count) % buttons.count) as ChoiceButton
            next.forceActiveFocus(Qt.TabFocusReason)
        }

        Repeater {
            id: buttons
            model: root.choices

            ChoiceButton {
                id: choice

                required property int index
                required property var modelData

                objectName: "choice_" + modelData.id
                width: Math.min(implicitWidth, flow.width)
                theme: root.theme
                text: modelData.name
                chosen: root.current === modelData.id
                onClicked: root.picked(modelData.id)
                Keys.onPressed: event => {
                    const by = event.key === Qt.Key_Left || event.key === Qt.Key_Up ? -1
                        : event.key === Qt.Key_Right || event.key === Qt.Key_Down ? 1 : 0
                    event.accepted = by !== 0
                    if (event.accepted)
                        flow.step(index, choice.mirrored ? -by : by)
                }

                swatch: root.swatches ? modelData.id : ""
            }
        }
    }
}
