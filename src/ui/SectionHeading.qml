// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The heading of a group in a list. (ListView.section cannot create a bound component
/// on Qt 6.4, so the first row of a group carries its heading.)
AppText {
    id: root

    visible: text !== ""
    leftPadding: theme.gapLarge
    rightPadding: theme.gapLarge
    topPadding: theme.gap
    bottomPadding: theme.gapSmall
    font.weight: Font.Bold
    color: theme.accent
    Accessible.role: Accessible.Heading
}
