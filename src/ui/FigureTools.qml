// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// The bar below the figure: the name of what is pointed at, the list of regions, and clearing the marks.
Rectangle {
    id: root

    required property Theme theme
    required property Session session
    required property string pointedName
    signal listOpened()

    readonly property real oneLine: 300 * theme.textScale + listButton.implicitWidth + clearButton.implicitWidth

    implicitWidth: oneLine
    implicitHeight: grid.implicitHeight + 2 * theme.gapTiny
    radius: theme.radius
    color: theme.panel
    border.width: 1
    border.color: theme.line

    GridLayout {
        id: grid
        x: root.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * root.theme.gapSmall
        columns: root.width < root.oneLine ? 2 : 3
        columnSpacing: root.theme.gapSmall
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns === 3 ? 1 : 2
            Layout.leftMargin: root.theme.gapSmall
            Layout.topMargin: grid.columns === 3 ? 0 : root.theme.gapSmall
            theme: root.theme
            lineHeight: 1.1
            text: root.pointedName !== "" ? root.pointedName : qsTr("Tap where it hurts")
            color: root.pointedName !== "" ? root.theme.text : root.theme.softText
        }

        AppButton {
            id: listButton
            objectName: "openRegionList"
            theme: root.theme
            look: AppButton.Quiet
            text: qsTr("List of places")
            onClicked: root.listOpened()
        }

        AppButton {
            id: clearButton
            objectName: "clearMarks"
            theme: root.theme
            look: AppButton.Quiet
            enabled: root.session.hasMarks
            text: qsTr("Clear")
            onClicked: root.session.clearMarks()
        }
    }
}
