// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// Front and back side by side, with sides printed below, and what can be done with them.
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

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            BodyMap {
                id: front
                objectName: "frontMap"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                theme: root.theme
                session: root.session
                figure: root.figure
                view: FigureLayer.Front
                focus: true
                onLeftBy: direction => { if (direction > 0) back.forceActiveFocus(Qt.TabFocusReason) }
            }

            BodyMap {
                id: back
                objectName: "backMap"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                theme: root.theme
                session: root.session
                figure: root.figure
                view: FigureLayer.Back
                onLeftBy: direction => { if (direction < 0) front.forceActiveFocus(Qt.TabFocusReason) }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            ViewLabels {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                theme: root.theme
                leftText: qsTr("Your right")
                title: qsTr("Front")
                rightText: qsTr("Your left")
            }

            ViewLabels {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                theme: root.theme
                leftText: qsTr("Your left")
                title: qsTr("Back")
                rightText: qsTr("Your right")
            }
        }

        Legend {
            Layout.fillWidth: true
            visible: root.session.chosenMuscle !== ""
            theme: root.theme
        }

        FigureTools {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            theme: root.theme
            session: root.session
            pointedName: front.pointedName !== "" ? front.pointedName : back.pointedName
            onListOpened: root.listOpened()
        }
    }
}
