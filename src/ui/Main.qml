// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// The window. It can be shown before the data is there, empty, and gets its content when the last of its objects is set:
/// what it names here is all that its first frame waits for.
ApplicationWindow {
    id: root

    property Session session: null
    property FigureStore figure: null
    property Library library: null
    property Language language: null
    property TakeAway takeAway: null
    property HoldCues cues: null
    property Diary diary: null
    required property Settings settings
    required property string page
    property string themeName: settings.theme !== "system" ? settings.theme : systemColours.window.hslLightness < 0.5 ? "dark" : "light"
    property real textScale: settings.textScale

    readonly property bool ready: session !== null && figure !== null && library !== null && language !== null
        && takeAway !== null && cues !== null && diary !== null

    title: "Sorespot"
    minimumWidth: 640
    minimumHeight: 480
    color: theme.canvas

    LayoutMirroring.enabled: ready && language.rightToLeft
    LayoutMirroring.childrenInherit: true

    // Of the colours the system has; whether it is in its dark mode is not told before Qt 6.5.
    SystemPalette {
        id: systemColours
    }

    readonly property Theme theme: Theme {
        name: root.themeName
        textScale: root.textScale
        reducedMotion: root.settings.reducedMotion
    }

    function fill() {
        if (ready && content.status === Loader.Null)
            content.setSource("WindowContent.qml", {window: root})
    }

    onReadyChanged: fill()
    Component.onCompleted: fill()

    Rectangle { // in the header's place until there are words for it, and fonts to write them
        width: parent.width
        height: 64
        visible: !root.ready
        color: root.theme.panel
    }

    Loader {
        id: content
        anchors.fill: parent
        focus: true
    }
}
