// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A button in one of the program's four looks.
Button {
    id: root

    enum Look { Primary, Secondary, Quiet, Danger }

    required property Theme theme
    property int look: AppButton.Secondary
    property int alignment: Text.AlignHCenter
    property int textSize: theme.sizeBody

    implicitHeight: Math.max(theme.target, implicitContentHeight + 2 * theme.gapSmall)
    implicitWidth: Math.max(theme.leastTarget, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: theme.gap
    rightPadding: theme.gap
    hoverEnabled: true
    Accessible.name: text
    // Qt 6.4 presses no button for a screen reader, and would check a checkable one without a click.
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()
    // A key held down counts once; Button takes each repeat of the space bar for a click.
    Keys.onSpacePressed: event => { event.accepted = event.isAutoRepeat }
    Keys.onReleased: event => { event.accepted = event.isAutoRepeat && event.key === Qt.Key_Space }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) root.clicked() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) root.clicked() }

    function press() {
        if (enabled)
            clicked()
    }

    contentItem: AppText {
        theme: root.theme
        text: root.text
        font.pixelSize: root.textSize
        lineHeight: 1.1
        font.weight: Font.DemiBold
        horizontalAlignment: root.alignment
        verticalAlignment: Text.AlignVCenter
        color: root.look === AppButton.Primary ? root.theme.accentText
            : root.look === AppButton.Quiet ? root.theme.accent
            : root.look === AppButton.Danger ? root.theme.markText : root.theme.text
        opacity: root.enabled ? 1 : 0.5
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: root.theme.radius - 2
        color: root.look === AppButton.Primary ? root.theme.accent
            : root.look === AppButton.Danger ? root.theme.markTint
            : root.hovered || root.down ? root.theme.sunken
            : root.look === AppButton.Quiet ? "transparent" : root.theme.panel
        border.width: root.look === AppButton.Secondary ? 1 : 0
        border.color: root.theme.line
        opacity: root.down ? 0.85 : 1

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
            radius: root.theme.radius + 2
        }
    }
}
