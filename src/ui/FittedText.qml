// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// As wide as its words, and no wider than `maximumWidth`. Not a binding from `implicitWidth` to `width`: Qt works out the
/// one anew while it sets the other, and at times finds a loop in that.
AppText {
    id: root

    required property real maximumWidth

    function fit() {
        width = Math.min(implicitWidth, maximumWidth)
    }

    onImplicitWidthChanged: fit()
    onMaximumWidthChanged: fit()
    Component.onCompleted: fit()
}
