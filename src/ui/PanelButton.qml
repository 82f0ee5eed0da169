// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A button in a column: as wide as its words, no wider than the column, and where lines begin (a column places nothing
/// across; by its anchor the button turns round with the page).
AppButton {
    id: root

    anchors.left: parent ? parent.left : undefined
    width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
}
