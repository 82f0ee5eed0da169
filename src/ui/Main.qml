// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// The window: header, one page, and the hold over all of it.
ApplicationWindow {
    id: root

    required property Session session
    required property FigureStore figure
    required property Library library
    required property Language language
    required property TakeAway takeAway
    required property HoldCues cues
    required property string themeName
    required property real textScale
    required property string page

    readonly property bool holding: session.hold.phase !== HoldController.Closed

    title: "Sorespot"
    minimumWidth: 640
    minimumHeight: 480
    color: theme.canvas

    LayoutMirroring.enabled: language.rightToLeft
    LayoutMirroring.childrenInherit: true

    function startAgain() {
        session.startAgain()
        page = "home"
    }

    function showSources() {
        session.unchoose()
        page = "home"
    }

    Theme {
        id: theme
        name: root.themeName
        textScale: root.textScale
    }

    Shortcut {
        sequences: ["Back", "Escape"]
        enabled: !root.holding
        onActivated: {
            if (root.page.startsWith("learn/"))
                root.page = "learn"
            else if (root.page !== "home") {
                root.page = "home"
                home.forceActiveFocus() // a page that closes takes the focus with it
            } else
                root.session.unchoose()
        }
    }

    AppHeader {
        id: header
        width: parent.width
        visible: !root.holding
        theme: theme
        page: root.page
        onOpened: page => root.page = page
        onStartedAgain: root.startAgain()
    }

    HomePage {
        id: home
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.holding && header.atHome
        theme: theme
        session: root.session
        figure: root.figure
        library: root.library
        page: root.page
        focus: true
        onOpened: page => root.page = page
    }

    Shortcut {
        sequences: ["Ctrl+F", "Find"]
        enabled: !root.holding
        onActivated: {
            root.page = "muscles"
            muscles.focusSearch()
        }
    }

    MusclesPage {
        id: muscles
        anchors.fill: home
        visible: root.page === "muscles" && !root.holding
        theme: theme
        library: root.library
        search: root.session.search
        onPicked: muscle => {
            root.session.choose(muscle)
            root.page = "home"
        }
    }

    Connections {
        target: root.session.search
        function onMusclePicked(muscle: string) {
            root.session.choose(muscle)
            root.page = "home"
            home.forceActiveFocus()
        }
        function onPlacePicked(place: string) {
            if (!root.session.isMarked(place))
                root.session.toggle(place)
            root.session.unchoose()
            root.page = "home"
            home.forceActiveFocus()
        }
        function onSafetyPicked() {
            root.page = "safety"
            home.forceActiveFocus()
        }
    }

    LearnPage {
        anchors.fill: home
        visible: root.page.startsWith("learn") && !root.holding
        theme: theme
        library: root.library
        language: root.language
        figure: root.figure
        page: root.page
        onOpened: page => root.page = page
        onPicked: muscle => {
            root.session.choose(muscle)
            root.page = "home"
        }
    }

    TakePage {
        anchors.fill: home
        visible: root.page === "take" && !root.holding
        theme: theme
        takeAway: root.takeAway
        onOpened: page => root.page = page
        onQuestionsOpened: root.page = root.session.safetyCleared ? "you" : "safety"
    }

    HoldPage {
        anchors.fill: parent
        visible: root.holding
        theme: theme
        session: root.session
        library: root.library
        cues: root.cues
        onVisibleChanged: {
            if (visible)
                forceActiveFocus()
            else
                home.forceActiveFocus()
        }
        onClosed: root.session.hold.close()
        onAnswered: root.showSources()
    }
}
