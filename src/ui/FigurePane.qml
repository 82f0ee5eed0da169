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
    signal listOpened()

    color: theme.canvas

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
                visible: !root.figure.hasError
                theme: root.theme
                camera: plate.camera
                zoomText: plate.zoomText
            }
        }

        Legend {
            Layout.fillWidth: true
            visible: root.session.chosenMuscle !== ""
            theme: root.theme
        }

        FigureTools {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignHCenter
            theme: root.theme
            session: root.session
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
