// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// One line to type into, with its label above and a button that empties it.
FocusScope {
    id: root

    required property Theme theme
    required property string label
    /// What may be typed, shown while the field is empty.
    property string hint: ""
    /// Told by screen readers after the name, and again when it changes while the field has the focus.
    property string description: ""
    property alias text: field.text
    signal edited(text: string)

    implicitHeight: column.implicitHeight

    function selectAll() {
        field.selectAll()
    }

    Column {
        id: column
        width: root.width
        spacing: root.theme.gapTiny

        AppText {
            width: parent.width
            theme: root.theme
            text: root.label
            font.weight: Font.DemiBold
            Accessible.ignored: true // the field has this name
        }

        TextField {
            id: field
            objectName: "textField"
            width: parent.width
            implicitHeight: Math.max(root.theme.target, contentHeight + 2 * root.theme.gapSmall)
            focus: true
            leftPadding: root.theme.gap
            rightPadding: clear.visible ? clear.width + root.theme.gapSmall : root.theme.gap
            maximumLength: 200
            selectByMouse: true
            inputMethodHints: Qt.ImhNoPredictiveText
            color: root.theme.text
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            font.family: root.theme.family
            font.pixelSize: root.theme.sizeLead
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.description
            Accessible.searchEdit: true
            onTextEdited: root.edited(text)

            background: Rectangle {
                radius: root.theme.radius - 2
                color: root.theme.panel
                border.width: 1
                border.color: root.theme.softText

                FocusRing {
                    theme: root.theme
                    shown: field.activeFocus
                    radius: root.theme.radius + 2
                }
            }

            // Not the control's own placeholder, which would take markup for markup.
            AppText {
                x: field.leftPadding
                width: field.width - field.leftPadding - field.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: field.length === 0 && field.preeditText === ""
                theme: root.theme
                text: root.hint
                font.pixelSize: root.theme.sizeLead
                lineHeight: 1
                color: root.theme.softText
                Accessible.ignored: true
            }

            IconButton {
                id: clear
                objectName: "clearField"
                anchors.right: parent.right
                anchors.rightMargin: root.theme.gapTiny
                anchors.verticalCenter: parent.verticalCenter
                visible: field.text !== "" && !root.theme.touchScreen // its letters are beside it, and the field around it
                theme: root.theme
                picture: IconItem.Cross
                text: qsTr("Clear")
                onClicked: {
                    root.edited("")
                    field.forceActiveFocus()
                }
            }
        }
    }
}
