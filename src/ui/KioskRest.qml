// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// While the clinic is closed: dark, with one quiet line that wanders, so that it burns no traces into the screen. A touch
/// begins a visit all the same.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk

    color: "#000000"
    Accessible.role: Accessible.Button
    Accessible.name: line.text
    Accessible.onPressAction: kiosk.begin()
    onVisibleChanged: {
        if (visible)
            forceActiveFocus()
    }
    Keys.onPressed: event => {
        event.accepted = true
        if (!event.isAutoRepeat)
            kiosk.begin()
    }

    Tap {
        onTapped: root.kiosk.begin()
    }

    AppText {
        id: line
        x: (root.width - width) * (0.2 + 0.6 * ((root.kiosk.minute * 7) % 10) / 9)
        y: (root.height - height) * (0.2 + 0.6 * ((root.kiosk.minute * 3) % 8) / 7)
        theme: root.theme
        text: qsTr("Touch to begin")
        wrapMode: Text.NoWrap
        font.pixelSize: root.theme.sizeHeading
        color: "#b8b8b8"
        Accessible.ignored: true
    }
}
