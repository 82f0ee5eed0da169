// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The clinic's logo and name; the program's own where there is neither.
Item {
    id: root

    required property Theme theme
    required property Kiosk kiosk

    readonly property bool named: kiosk.clinicName !== "" || logo.visible
    readonly property real begin: logo.visible ? logo.width + theme.gapSmall : spot.visible ? spot.width + theme.gapSmall : 0

    LogoItem {
        id: logo
        objectName: "logo"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: available
        file: root.kiosk.logo
        width: Math.min(Math.round(aspect * height), root.width / 2)
        height: root.height
        Accessible.ignored: true
    }

    Rectangle { // the ring and dot of a trigger point
        id: spot
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.named
        width: root.theme.sizeHeading
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 2
        border.color: root.theme.mark
        Accessible.ignored: true

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.44
            height: width
            radius: width / 2
            color: root.theme.mark
        }
    }

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: root.begin
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - root.begin
        theme: root.theme
        text: root.named ? root.kiosk.clinicName : "Sorespot"
        font.pixelSize: root.theme.sizeBody
        font.weight: Font.DemiBold
        color: root.named ? root.theme.softText : root.theme.text
        lineHeight: 1
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
