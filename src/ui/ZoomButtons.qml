// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Nearer, farther, all of it: a column at the plate's corner.
Rectangle {
    id: root

    required property Theme theme
    required property PlateCamera camera

    required property string zoomText ///< How far the plate is enlarged, in words.

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    radius: theme.radius - 2
    color: theme.panel
    border.width: 1
    border.color: theme.line

    Column {
        id: column
        spacing: root.theme.targetGap

        IconButton {
            objectName: "zoomIn"
            theme: root.theme
            picture: IconItem.Plus
            text: qsTr("Zoom in")
            key: "+"
            stateText: root.zoomText
            enabled: root.camera.canZoomIn
            autoRepeat: true
            onClicked: root.camera.stepZoom(1)
        }

        IconButton {
            objectName: "zoomOut"
            theme: root.theme
            picture: IconItem.Minus
            text: qsTr("Zoom out")
            key: "\u2212"
            stateText: root.zoomText
            enabled: root.camera.canZoomOut
            autoRepeat: true
            onClicked: root.camera.stepZoom(-1)
        }

        IconButton {
            objectName: "zoomFit"
            theme: root.theme
            picture: IconItem.Fit
            text: qsTr("Show the whole body")
            key: "0"
            stateText: root.zoomText
            enabled: root.camera.canZoomOut
            onClicked: root.camera.fit()
        }
    }
}
