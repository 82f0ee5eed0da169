// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// Every muscle of the catalog by body part.
Rectangle {
    id: root

    required property Theme theme
    required property Library library
    signal picked(muscle: string)

    color: theme.panel

    AppText {
        id: title
        x: list.x
        width: list.width
        theme: root.theme
        padding: root.theme.gapLarge
        bottomPadding: root.theme.gapSmall
        text: qsTr("Muscles")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: list
        objectName: "muscleList"
        anchors.top: title.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 900 * root.theme.textScale)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: title.text
        keyNavigationEnabled: true
        model: root.library.muscles
        ScrollBar.vertical: ScrollBar {}

        // A scope: the button in it has the focus, so that a screen reader speaks it.
        delegate: FocusScope {
            id: row

            required property string heading
            required property string muscle
            required property string name
            required property string latin
            required property int index

            width: list.width
            implicitHeight: column.implicitHeight

            Column {
                id: column
                width: row.width

                SectionHeading {
                    theme: root.theme
                    text: row.heading
                }

                MuscleButton {
                    width: row.width
                    focus: true
                    theme: root.theme
                    text: row.name
                    latin: row.latin
                    onClicked: root.picked(row.muscle)
                }
            }
        }

        Keys.onPressed: event => {
            if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat && currentIndex >= 0) {
                root.picked(root.library.muscleAt(currentIndex))
                event.accepted = true
            }
        }
    }
}
