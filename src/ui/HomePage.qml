// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The figure, and beside it (below it in portrait) what it leads to.
Item {
    id: root

    required property Theme theme
    required property Session session
    required property FigureStore figure
    required property Library library
    required property string page ///< "home", "regions", "safety" or "you"
    signal opened(page: string)

    readonly property bool portrait: width < height
    readonly property bool reading: session.chosenMuscle !== "" && page === "home"
    /// Wide enough to read, and no wider: room beyond that belongs to the figure.
    readonly property real sideWidth: Math.min(width * 0.58, (reading ? 860 : 620) * theme.textScale,
                                               Math.max(width * (reading ? 0.5 : 0.36), 380 * theme.textScale))

    FigurePane {
        id: figurePane
        x: root.portrait || !root.LayoutMirroring.enabled ? 0 : root.sideWidth
        width: root.portrait ? root.width : root.width - root.sideWidth
        height: root.portrait ? Math.round(root.height * 0.5) : root.height
        theme: root.theme
        session: root.session
        figure: root.figure
        library: root.library
        focus: true
        onListOpened: root.opened("regions")
    }

    Rectangle {
        x: root.portrait || root.LayoutMirroring.enabled ? 0 : figurePane.width
        y: root.portrait ? figurePane.height : 0
        width: root.portrait ? root.width : root.sideWidth
        height: root.height - y
        color: root.theme.panel

        // Side by side rather than loaded in turn: going back finds each panel scrolled as it was left.
        SourcesPanel {
            objectName: "sourcesPanel"
            anchors.fill: parent
            visible: root.page === "home" && !root.reading
            theme: root.theme
            session: root.session
            figure: root.figure
            onSafetyOpened: root.opened("safety")
            onListOpened: root.opened("regions")
            onTakeAwayOpened: root.opened("take")
        }

        MusclePanel {
            objectName: "musclePanel"
            anchors.fill: parent
            visible: root.reading
            theme: root.theme
            session: root.session
            onClosed: root.session.unchoose()
            onSafetyOpened: root.opened("safety")
            onAboutYouOpened: root.opened("you")
            onHoldStarted: root.session.startHold()
        }

        RegionsPanel {
            objectName: "regionsPanel"
            anchors.fill: parent
            visible: root.page === "regions"
            theme: root.theme
            session: root.session
            onDone: root.opened("home")
        }

        SafetyPanel {
            objectName: "safetyPanel"
            anchors.fill: parent
            visible: root.page === "safety"
            theme: root.theme
            session: root.session
            onDone: root.opened("home")
            // Nobody is asked about themselves before there is something to press.
            onCleared: root.opened(root.session.chosenMuscle !== "" && root.session.muscle.mayPress && !root.session.aboutYou.answered ? "you" : "home")
        }

        AboutYouPanel {
            objectName: "aboutYouPanel"
            anchors.fill: parent
            visible: root.page === "you"
            theme: root.theme
            aboutYou: root.session.aboutYou
            onDone: root.opened("home")
        }

        Rectangle {
            anchors.left: parent.left
            width: root.portrait ? parent.width : 1
            height: root.portrait ? 1 : parent.height
            color: root.theme.line
        }
    }
}
