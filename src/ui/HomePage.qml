// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The figure, and what it leads to: beside it, below it in portrait, and in a drawer over it where neither has room.
Item {
    id: root

    required property Theme theme
    required property Session session
    required property FigureStore figure
    required property Library library
    required property Diary diary
    required property string page ///< "home", "regions", "safety" or "you"
    signal opened(page: string)

    readonly property bool portrait: width < height
    /// Beside a panel that can be read, a figure needs room for its tools in two rows; a touch screen has fewer of them.
    readonly property real leastWide: (theme.touchScreen ? 620 : 780) * theme.textScale
    readonly property bool drawer: portrait ? height < 760 * theme.textScale : width < leastWide
    property bool drawerOpen: false
    readonly property bool covered: drawer && drawerOpen ///< The figure: of a small window the drawer takes all.
    readonly property bool below: portrait || drawer
    readonly property bool reading: session.chosenMuscle !== "" && page === "home"
    /// Wide enough to read, and no wider: room beyond that belongs to the figure.
    readonly property real sideWidth: Math.min(width * 0.58, (reading ? 860 : 620) * theme.textScale,
                                               Math.max(width * (reading ? 0.5 : 0.36), 380 * theme.textScale))

    onPageChanged: {
        if (page !== "home")
            drawerOpen = true
    }
    onReadingChanged: {
        if (reading)
            drawerOpen = true
    }

    Connections {
        target: root.session
        function onMarksChanged() {
            if (!root.session.hasMarks && !root.reading && root.page === "home")
                root.drawerOpen = false
        }
    }

    FigurePane {
        id: figurePane
        x: root.below || !root.LayoutMirroring.enabled ? 0 : root.sideWidth
        width: root.below ? root.width : root.width - root.sideWidth
        height: root.drawer ? root.height - handle.height : root.portrait ? Math.round(root.height * 0.5) : root.height
        visible: !root.covered
        brief: root.drawer && height < Math.max(420, 8 * root.theme.sizeBody)
        theme: root.theme
        session: root.session
        figure: root.figure
        library: root.library
        focus: true
        onListOpened: root.opened("regions")
    }

    Rectangle {
        x: root.below || root.LayoutMirroring.enabled ? 0 : figurePane.width
        y: root.below && !root.covered ? figurePane.height : 0
        width: root.below ? root.width : root.sideWidth
        height: root.height - y
        color: root.theme.panel

        DrawerHandle {
            id: handle
            objectName: "drawerHandle"
            width: parent.width
            visible: root.drawer
            theme: root.theme
            open: root.drawerOpen
            text: open ? qsTr("Show the figure") : root.reading ? root.session.muscle.nameWithSide
                : root.session.hasMarks ? root.session.statusText : qsTr("Where does it hurt?")
            onClicked: root.drawerOpen = !root.drawerOpen
        }

        Item {
            id: panels
            anchors.fill: parent
            anchors.topMargin: root.drawer ? handle.height + root.theme.targetGap : 0
            visible: !root.drawer || root.drawerOpen

            // Side by side rather than loaded in turn: going back finds each panel scrolled as it was left.
            SourcesPanel {
                objectName: "sourcesPanel"
                anchors.fill: parent
                visible: root.page === "home" && !root.reading
                theme: root.theme
                session: root.session
                diary: root.diary
                figure: root.figure
                onSafetyOpened: root.opened("safety")
                onListOpened: root.opened("regions")
                onTakeAwayOpened: root.opened("take")
                onDiaryOpened: root.opened("diary")
            }

            OnceShown {
                id: muscle
                shown: root.reading

                MusclePanel {
                    objectName: "musclePanel"
                    anchors.fill: parent
                    visible: muscle.shown
                    theme: root.theme
                    session: root.session
                    onClosed: root.session.unchoose()
                    onSafetyOpened: root.opened("safety")
                    onAboutYouOpened: root.opened("you")
                    onHoldStarted: root.session.startHold()
                }
            }

            OnceShown {
                id: regions
                shown: root.page === "regions"

                RegionsPanel {
                    objectName: "regionsPanel"
                    anchors.fill: parent
                    visible: regions.shown
                    theme: root.theme
                    session: root.session
                    onDone: root.opened("home")
                }
            }

            OnceShown {
                id: safety
                shown: root.page === "safety"

                SafetyPanel {
                    objectName: "safetyPanel"
                    anchors.fill: parent
                    visible: safety.shown
                    theme: root.theme
                    session: root.session
                    onDone: root.opened("home")
                    // Nobody is asked about themselves before there is something to press.
                    onCleared: root.opened(root.session.chosenMuscle !== "" && root.session.muscle.mayPress && !root.session.aboutYou.answered ? "you" : "home")
                }
            }

            OnceShown {
                id: you
                shown: root.page === "you"

                AboutYouPanel {
                    objectName: "aboutYouPanel"
                    anchors.fill: parent
                    visible: you.shown
                    theme: root.theme
                    aboutYou: root.session.aboutYou
                    onDone: root.opened("home")
                }
            }
        }

        Rectangle {
            anchors.left: parent.left
            visible: !root.covered
            width: root.below ? parent.width : 1
            height: root.below ? 1 : parent.height
            color: root.theme.line
        }
    }
}
