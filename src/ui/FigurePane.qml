// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// The figure, and what can be done with it.
Rectangle {
    id: root

    required property Theme theme
    required property Session session
    required property FigureStore figure
    required property Library library
    property bool brief: false ///< Too low for words beside the figure, as far as it is clear without them.
    readonly property bool spare: brief || theme.touchScreen ///< Every millimetre goes to the figure.
    signal listOpened()

    color: theme.canvas

    /// What was shown before a muscle was chosen: there people want to go on marking.
    property rect shownBefore: Qt.rect(0, 0, 0, 0)
    property string framed: ""

    /// After choosing a muscle its points and its pain fill the figure, and whoever leaves it finds the figure as it was.
    function follow() {
        const chosen = session.chosenMuscle === "" ? "" : session.chosenMuscle + " " + session.chosenSide
        if (chosen === framed || figure.hasError || plate.width <= 0)
            return
        if (framed === "")
            shownBefore = plate.camera.zoom > 1 ? plate.camera.shown : Qt.rect(0, 0, 0, 0)
        framed = chosen
        const box = chosen === "" ? shownBefore : plate.marks.chosenBox()
        if (box.width > 0 && box.height > 0)
            plate.camera.show(box, chosen === "" ? 0 : 0.06)
        else
            plate.camera.fit()
    }

    /// Once the muscle's page is open: the figure has another width then.
    function followLater() {
        // Qt 6.4 does not know that it is a function, and has no name for that warning.
        Qt.callLater(follow) // qmllint disable
    }

    Connections {
        target: root.session
        function onShownPatternChanged() {
            root.followLater()
        }
    }

    AppText {
        anchors.centerIn: parent
        width: parent.width - 2 * root.theme.gapHuge
        visible: root.figure.hasError
        theme: root.theme
        text: root.figure.errorText
        horizontalAlignment: Text.AlignHCenter
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.theme.gap
        spacing: root.theme.gapSmall

        FindingsNotice {
            Layout.fillWidth: true
            theme: root.theme
            library: root.library
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            PlateMap {
                id: plate
                onWidthChanged: root.followLater()
                objectName: "plateMap"
                anchors.fill: parent
                theme: root.theme
                session: root.session
                figure: root.figure
                focus: true
            }

            // Not in the map, whose keys are for regions.
            ZoomButtons {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: !root.figure.hasError && height <= parent.height // a low window has two fingers and the double tap
                theme: root.theme
                camera: plate.camera
                zoomText: plate.zoomText
            }
        }

        // Has its place also while nothing is shown: the figure must not change its size under the pointer.
        Item {
            Layout.fillWidth: true
            implicitHeight: root.spare && !legend.visible ? 0 : Math.max(24, legend.implicitHeight)

            Legend {
                id: legend
                width: parent.width
                visible: root.session.chosenMuscle !== "" || root.session.hasMarks && !root.spare
                theme: root.theme
            }
        }

        FigureTools {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignHCenter
            theme: root.theme
            session: root.session
            brief: root.brief
            pointedName: plate.pointedName
            whereText: plate.whereText
            tool: plate.tool
            brush: plate.brush
            onToolPicked: tool => plate.tool = tool
            onBrushPicked: brush => plate.brush = brush
            onListOpened: root.listOpened()
        }
    }
}
