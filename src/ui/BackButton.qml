// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Back to where one came from, in the corner where a page begins. Its arrow points against the reading direction.
PanelButton {
    id: root

    required property string label

    look: AppButton.Quiet
    leftPadding: mirrored ? theme.gap : 0
    rightPadding: mirrored ? 0 : theme.gap
    text: (mirrored ? "\u2192 " : "\u2190 ") + label
    Accessible.name: label
}
