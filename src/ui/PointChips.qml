// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Which of a muscle's points the figure shows: all, or those that share a pattern. Pointing at a chip, or reaching it by
/// keyboard, shows its points in passing. Nothing where there is only one pattern.
Flow {
    id: root

    required property Theme theme
    required property Session session

    visible: chips.count > 0
    spacing: theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Points to show on the figure")

    Repeater {
        id: chips
        model: root.session.pointGroups

        AppButton {
            id: chip

            required property int index
            required property string name
            required property string spokenText
            readonly property bool chosen: root.session.chosenGroup === index
            readonly property bool lookedAt: hovered || visualFocus

            objectName: "pointChip"
            theme: root.theme
            look: chosen ? AppButton.Primary : AppButton.Secondary
            text: name
            implicitHeight: Math.max(36, root.theme.leastTarget, root.theme.target - 8)
            Accessible.role: Accessible.RadioButton
            Accessible.name: spokenText
            Accessible.checkable: true
            Accessible.checked: chosen
            onLookedAtChanged: {
                if (lookedAt)
                    root.session.previewGroup(index)
                else
                    root.session.endPreview()
            }
            onClicked: root.session.chooseGroup(index)
        }
    }
}
