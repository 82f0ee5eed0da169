// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What the window holds once the data is there: the header, one page, and the hold over all of it.
FocusScope {
    id: root

    required property Main window
    readonly property Theme theme: window.theme
    readonly property Session session: window.session
    readonly property FigureStore figure: window.figure
    readonly property Library library: window.library
    readonly property Language language: window.language
    readonly property TakeAway takeAway: window.takeAway
    readonly property HoldCues cues: window.cues
    readonly property Settings settings: window.settings
    readonly property Diary diary: window.diary
    readonly property bool holding: session.hold.phase !== HoldController.Closed
    property string pageBefore: "home" ///< Where settings and help lead back to,
    property Item focusBefore: null ///< and what had the focus there.

    function startAgain() {
        session.startAgain()
        window.page = "home"
    }

    function showSources() {
        session.unchoose()
        window.page = "home"
    }

    function readMuscle(muscle: string) {
        session.choose(muscle)
        window.page = "home"
    }

    function isAside(page: string): bool {
        return page === "settings" || page === "help"
    }

    /// Settings and help lie over the page that was read; asking again for what is open leads back to it.
    function open(next: string) {
        if (isAside(next) && next === window.page) {
            goBack()
            return
        }
        if (isAside(next) && !isAside(window.page)) {
            pageBefore = window.page
            focusBefore = window.activeFocusItem
        }
        window.page = next
    }

    function goBack() {
        if (isAside(window.page)) {
            window.page = pageBefore
            if (focusBefore !== null)
                focusBefore.forceActiveFocus()
        } else if (window.page === "welcome") {
            endWelcome("home")
        } else if (window.page.startsWith("learn/")) {
            window.page = "learn"
        } else if (window.page !== "home") {
            window.page = "home"
            home.forceActiveFocus() // a page that closes takes the focus with it
        } else {
            session.unchoose()
        }
    }

    function endWelcome(next: string) {
        settings.welcomeSeen = true
        window.page = "home"
        home.forceActiveFocus()
        open(next)
    }

    AppKeys {
        id: appKeys
        objectName: "appKeys"
    }

    Shortcut {
        sequences: appKeys.back
        enabled: !root.holding
        onActivated: root.goBack()
    }

    Shortcut {
        sequences: appKeys.help
        enabled: !root.holding && root.window.page !== "welcome"
        onActivated: root.open("help")
    }

    Shortcut {
        sequences: appKeys.settings
        enabled: !root.holding && root.window.page !== "welcome"
        onActivated: root.open("settings")
    }

    Shortcut {
        sequences: appKeys.search
        enabled: !root.holding && root.window.page !== "welcome"
        onActivated: {
            root.window.page = "muscles"
            const page = muscles.itemAt(0) as MusclesPage
            page.focusSearch()
        }
    }

    AppHeader {
        id: header
        width: parent.width
        visible: !root.holding
        enabled: root.window.page !== "welcome"
        theme: root.theme
        page: root.window.page
        diary: root.diary.on
        onOpened: page => root.open(page)
        onStartedAgain: root.startAgain()
    }

    FocusScope {
        id: pages
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.holding
        focus: true

        HomePage {
            id: home
            anchors.fill: parent
            visible: header.atHome
            enabled: root.window.page !== "welcome"
            theme: root.theme
            session: root.session
            figure: root.figure
            library: root.library
            diary: root.diary
            page: root.window.page === "welcome" ? "home" : root.window.page
            focus: true
            onOpened: page => root.window.page = page
        }

        OnceShown {
            id: muscles
            shown: root.window.page === "muscles"

            MusclesPage {
                anchors.fill: pages
                visible: muscles.shown
                theme: root.theme
                library: root.library
                search: root.session.search
                onPicked: muscle => root.readMuscle(muscle)
            }
        }

        OnceShown {
            id: learn
            shown: root.window.page.startsWith("learn")

            LearnPage {
                anchors.fill: pages
                visible: learn.shown
                theme: root.theme
                library: root.library
                figure: root.figure
                page: root.window.page
                onOpened: page => root.window.page = page
                onPicked: muscle => root.readMuscle(muscle)
            }
        }

        OnceShown {
            id: take
            shown: root.window.page === "take"

            TakePage {
                anchors.fill: pages
                visible: take.shown
                theme: root.theme
                takeAway: root.takeAway
                onOpened: page => root.window.page = page
                onQuestionsOpened: root.window.page = root.session.safetyCleared ? "you" : "safety"
                onSaveAsked: format => sheetDialog.askFor(format)

                SheetDialog {
                    id: sheetDialog
                    takeAway: root.takeAway
                }
            }
        }

        OnceShown {
            id: diaryPage
            shown: root.window.page === "diary"

            DiaryPage {
                anchors.fill: pages
                visible: diaryPage.shown
                theme: root.theme
                diary: root.diary
                figure: root.figure
                onOpened: page => root.open(page)
            }
        }

        OnceShown {
            id: settingsPage
            shown: root.window.page === "settings"

            SettingsPage {
                anchors.fill: pages
                visible: settingsPage.shown
                theme: root.theme
                settings: root.settings
                language: root.language
                diary: root.diary
            }
        }

        OnceShown {
            id: help
            shown: root.window.page === "help"

            HelpPage {
                anchors.fill: pages
                visible: help.shown
                theme: root.theme
                keys: appKeys
            }
        }
    }

    OnceShown {
        id: welcome
        shown: root.window.page === "welcome"

        WelcomeCard {
            anchors.fill: parent
            visible: welcome.shown && !root.holding
            theme: root.theme
            settings: root.settings
            language: root.language
            onFinished: next => root.endWelcome(next)
        }
    }

    OnceShown {
        id: hold
        shown: root.holding

        HoldPage {
            anchors.fill: parent
            visible: root.holding
            theme: root.theme
            session: root.session
            library: root.library
            cues: root.cues
            focus: visible
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus()
                else
                    home.forceActiveFocus()
            }
            Component.onCompleted: forceActiveFocus()
            onClosed: root.session.hold.close()
            onAnswered: root.showSources()
        }
    }

    Connections {
        target: root.session.search
        function onMusclePicked(muscle: string) {
            root.readMuscle(muscle)
            home.forceActiveFocus()
        }
        function onPlacePicked(place: string) {
            if (!root.session.isMarked(place))
                root.session.toggle(place)
            root.session.unchoose()
            root.window.page = "home"
            home.forceActiveFocus()
        }
        function onSafetyPicked() {
            root.window.page = "safety"
            home.forceActiveFocus()
        }
    }
}
