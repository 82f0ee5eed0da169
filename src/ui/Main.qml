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
    required property Settings settings
    required property Diary diary
    required property string page
    property string themeName: settings.theme !== "system" ? settings.theme : systemColours.window.hslLightness < 0.5 ? "dark" : "light"
    property real textScale: settings.textScale
    property string pageBefore: "home" ///< Where settings and help lead back to,
    property Item focusBefore: null ///< and what had the focus there.

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

    function isAside(page: string): bool {
        return page === "settings" || page === "help"
    }

    /// Settings and help lie over the page that was read; asking again for what is open leads back to it.
    function open(next: string) {
        if (isAside(next) && next === page) {
            goBack()
            return
        }
        if (isAside(next) && !isAside(page)) {
            pageBefore = page
            focusBefore = activeFocusItem
        }
        page = next
    }

    function goBack() {
        if (isAside(page)) {
            page = pageBefore
            if (focusBefore !== null)
                focusBefore.forceActiveFocus()
        } else if (page === "welcome") {
            endWelcome("home")
        } else if (page.startsWith("learn/")) {
            page = "learn"
        } else if (page !== "home") {
            page = "home"
            home.forceActiveFocus() // a page that closes takes the focus with it
        } else {
            session.unchoose()
        }
    }

    function endWelcome(next: string) {
        settings.welcomeSeen = true
        page = "home"
        home.forceActiveFocus()
        open(next)
    }

    // Of the colours the system has; whether it is in its dark mode is not told before Qt 6.5.
    SystemPalette {
        id: systemColours
    }

    AppKeys {
        id: keys
        objectName: "appKeys"
    }

    Theme {
        id: theme
        name: root.themeName
        textScale: root.textScale
        reducedMotion: root.settings.reducedMotion
    }

    Shortcut {
        sequences: keys.back
        enabled: !root.holding
        onActivated: root.goBack()
    }

    Shortcut {
        sequences: keys.help
        enabled: !root.holding && root.page !== "welcome"
        onActivated: root.open("help")
    }

    Shortcut {
        sequences: keys.settings
        enabled: !root.holding && root.page !== "welcome"
        onActivated: root.open("settings")
    }

    Shortcut {
        sequences: keys.search
        enabled: !root.holding && root.page !== "welcome"
        onActivated: {
            root.page = "muscles"
            muscles.focusSearch()
        }
    }

    AppHeader {
        id: header
        width: parent.width
        visible: !root.holding
        enabled: root.page !== "welcome"
        theme: theme
        page: root.page
        diary: root.diary.on
        onOpened: page => root.open(page)
        onStartedAgain: root.startAgain()
    }

    HomePage {
        id: home
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.holding && header.atHome
        enabled: root.page !== "welcome"
        theme: theme
        session: root.session
        figure: root.figure
        library: root.library
        diary: root.diary
        page: root.page === "welcome" ? "home" : root.page
        focus: true
        onOpened: page => root.page = page
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
        onSaveAsked: format => sheetDialog.askFor(format)
    }

    SheetDialog {
        id: sheetDialog
        takeAway: root.takeAway
    }

    DiaryPage {
        anchors.fill: home
        visible: root.page === "diary" && !root.holding
        theme: theme
        diary: root.diary
        figure: root.figure
        onOpened: page => root.open(page)
    }

    SettingsPage {
        anchors.fill: home
        visible: root.page === "settings" && !root.holding
        theme: theme
        settings: root.settings
        language: root.language
        diary: root.diary
    }

    HelpPage {
        anchors.fill: home
        visible: root.page === "help" && !root.holding
        theme: theme
        keys: keys
    }

    WelcomeCard {
        anchors.fill: parent
        visible: root.page === "welcome" && !root.holding
        theme: theme
        settings: root.settings
        language: root.language
        onFinished: next => root.endWelcome(next)
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
