// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The only text element: plain text whatever the catalog holds (markup in Qt Quick text can crash or reach the network),
/// wrapped, in the program's type. A Label, because a bare Text is not in the accessibility tree.
Label {
    id: root

    required property Theme theme

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said, not left to the text: Latin names and addresses too begin where the page begins.
    horizontalAlignment: Text.AlignLeft
    color: theme.text
    font.family: theme.family
    font.pixelSize: theme.sizeBody
    lineHeight: 1.25
}
