// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// An unattended screen: what a visitor uses, and over it what is shown while nobody is there, before a visit ends, and to
/// staff. The program makes a new one for each visitor.
Rectangle {
    id: root

    required property Kiosk kiosk
    required property ReadAloud reader
    required property Session session
    required property FigureStore figure
    required property Library library
    required property Language language
    required property TakeAway takeAway
    required property HoldCues cues
    required property Diary diary ///< Without a file.
    property string page: "home"
    property string themeName: kiosk.theme
    property int textStep: kiosk.textSize

    readonly property bool visiting: kiosk.state === Kiosk.Visit
    readonly property bool holding: session.hold.phase !== HoldController.Closed
    /// What stands on the glass; another one is read aloud.
    readonly property string shown: kiosk.state !== Kiosk.Visit ? "over " + kiosk.state : holding ? "hold"
        : page + " " + session.chosenMuscle + " " + session.chosenSide
    property Item focusBefore: null

    anchors.fill: parent
    color: theme.canvas

    LayoutMirroring.enabled: language.rightToLeft
    LayoutMirroring.childrenInherit: true

    function open(next: string) {
        page = next
        if (next === "home")
            session.unchoose()
        home.forceActiveFocus()
    }

    function goBack() {
        if (page.startsWith("learn/"))
            page = "learn"
        else if (page !== "home")
            open("home")
        else
            session.unchoose()
    }

    function goTo(muscle: string) {
        session.choose(muscle)
        page = "home"
        home.forceActiveFocus()
    }

    onShownChanged: {
        // A hold says its own words.
        if (shown !== "hold")
            reader.readScreen()
    }
    onVisitingChanged: {
        if (!visiting)
            focusBefore = Window.activeFocusItem
        else if (focusBefore !== null)
            focusBefore.forceActiveFocus()
        else
            home.forceActiveFocus()
    }
    Component.onCompleted: home.forceActiveFocus()

    Binding {
        target: root.cues
        property: "speech"
        value: root.reader.on
    }

    Theme {
        id: theme
        name: root.themeName
        textScale: root.kiosk.textPixels[root.textStep] / 15
        reducedMotion: root.kiosk.reducedMotion
        leastTarget: root.kiosk.leastTarget
        leastGap: root.kiosk.leastGap
        leastText: root.kiosk.textPixels[0]
    }

    // For what has to keep its place whatever the size of the text: never smaller than the smallest size.
    Theme {
        id: frameTheme
        readonly property real room: Math.min(root.width / 42, Math.min(root.width, root.height) / 26)
        name: theme.name
        textScale: Math.max(root.kiosk.textPixels[0], Math.min(root.kiosk.textPixels[root.textStep], room)) / 15
        reducedMotion: theme.reducedMotion
        leastTarget: theme.leastTarget
        leastGap: theme.leastGap
        leastText: theme.leastText
    }

    AppKeys {
        id: keys
    }

    Shortcut {
        sequences: keys.back
        enabled: root.visiting && !root.holding
        onActivated: root.goBack()
    }

    Connections {
        target: root.session.search
        function onMusclePicked(muscle: string) {
            root.goTo(muscle)
        }
        function onPlacePicked(place: string) {
            if (!root.session.isMarked(place))
                root.session.toggle(place)
            root.open("home")
        }
        function onSafetyPicked() {
            root.page = "safety"
            home.forceActiveFocus()
        }
    }

    // Kept as they are while something lies over them, so that going on finds them so.
    Item {
        id: content
        width: root.width
        height: root.height - (caption.visible ? caption.height : 0)
        opacity: root.visiting ? 1 : 0
        enabled: root.visiting

        KioskHeader {
            id: header
            width: parent.width
            visible: !root.holding
            theme: frameTheme
            kiosk: root.kiosk
            language: root.language
            reader: root.reader
            page: root.page
            themeName: root.themeName
            textStep: root.textStep
            onOpened: page => root.open(page)
            onTextPicked: step => root.textStep = step
            onThemePicked: name => root.themeName = name
            onStartedAgain: root.kiosk.endVisit()
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
            diary: root.diary
            page: root.page
            onOpened: page => root.page = page
        }

        MusclesPage {
            id: muscles
            anchors.top: header.bottom
            anchors.bottom: letters.visible ? letters.top : parent.bottom
            width: parent.width
            visible: root.page === "muscles" && !root.holding
            theme: letters.visible ? frameTheme : theme
            library: root.library
            search: root.session.search
            onPicked: muscle => root.goTo(muscle)
        }

        KioskLetters {
            id: letters
            anchors.bottom: parent.bottom
            width: parent.width
            visible: muscles.visible && muscles.typing
            theme: frameTheme
            language: root.language.current
            onTyped: letter => root.session.search.query += letter
            onErased: root.session.search.query = root.session.search.query.slice(0, -1)
            onEmptied: root.session.search.query = ""
            onDone: home.forceActiveFocus()
        }

        LearnPage {
            anchors.fill: home
            visible: root.page.startsWith("learn") && !root.holding
            theme: theme
            library: root.library
            figure: root.figure
            page: root.page
            onOpened: page => root.page = page
            onPicked: muscle => root.goTo(muscle)
        }

        TakePage {
            anchors.fill: home
            visible: root.page === "take" && !root.holding && root.kiosk.state === Kiosk.Visit
            theme: theme
            takeAway: root.takeAway
            savable: false
            printable: root.kiosk.prints
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
            onAnswered: root.open("home")
        }
    }

    KioskAttract {
        anchors.fill: parent
        visible: root.kiosk.state === Kiosk.Attract
        theme: frameTheme
        kiosk: root.kiosk
        language: root.language
        figure: root.figure
    }

    KioskRest {
        anchors.fill: parent
        visible: root.kiosk.state === Kiosk.Resting
        theme: frameTheme
        kiosk: root.kiosk
    }

    KioskWarning {
        anchors.fill: parent
        visible: root.kiosk.state === Kiosk.Warning
        theme: frameTheme
        kiosk: root.kiosk
    }

    KioskPin {
        anchors.fill: parent
        visible: root.kiosk.state === Kiosk.Pin
        theme: frameTheme
        kiosk: root.kiosk
    }

    KioskStaff {
        anchors.fill: parent
        visible: root.kiosk.state === Kiosk.Staff
        theme: frameTheme
        kiosk: root.kiosk
    }

    KioskCaption {
        id: caption
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.reader.on && (root.visiting || root.kiosk.state === Kiosk.Warning)
        theme: frameTheme
        reader: root.reader
    }
}
