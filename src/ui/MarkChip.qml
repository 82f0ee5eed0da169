// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A marked or painted region. Its name opens the question how strong the pain is, which nobody has to answer; the cross
/// takes the mark back.
Rectangle {
    id: root

    required property Theme theme
    required property string text
    required property bool painted
    required property int intensity ///< 1 to 10; 0 where it is not said
    required property bool open ///< The question stands below.
    required property real maximumWidth ///< Longer names go on in a second line: in some languages the side comes last.
    signal strengthAsked()
    signal removed()

    readonly property string shownName: painted ? qsTr("%1, painted").arg(text) : text
    readonly property string shownText: intensity > 0 ? qsTr("%1: %2 of 10", "a place and how much it hurts").arg(shownName).arg(intensity) : shownName

    implicitWidth: name.width + theme.targetGap + cross.width
    implicitHeight: Math.max(name.implicitHeight, cross.implicitHeight)
    radius: theme.radius - 2
    color: theme.markTint
    border.width: open ? 2 : 0
    border.color: theme.markText

    /// Of the three bars that tell that there is something to say here.
    readonly property int barWidth: 4
    readonly property int barGap: 2
    readonly property int barHeight: 14

    component Part: AppButton {
        id: part

        theme: root.theme
        implicitHeight: Math.max(36, theme.leastTarget, theme.target - 8, implicitContentHeight + 2 * theme.gapSmall)

        background: Rectangle {
            radius: root.radius
            color: part.hovered || part.down ? part.theme.panel : "transparent"
            opacity: part.down ? 0.85 : 1
        }

        FocusRing {
            theme: part.theme
            shown: part.visualFocus
            anchors.margins: -2
            radius: root.radius + 2
        }
    }

    Part {
        id: name
        objectName: "chipName"
        anchors.left: parent.left
        height: root.height
        leftPadding: root.theme.gap - root.theme.gapTiny
        rightPadding: root.theme.gapTiny
        text: root.shownText
        Accessible.name: root.intensity > 0 ? qsTr("%1. How strong?").arg(root.shownText) : qsTr("%1. How strong? Not said.").arg(root.shownText)
        Accessible.description: root.open ? qsTr("The scale is open.") : qsTr("Opens a scale from 1 to 10.")
        onClicked: root.strengthAsked()

        contentItem: Row {
            spacing: root.theme.gapSmall

            IconItem {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.painted
                width: 18
                height: 18
                icon: IconItem.Brush
                colour: root.theme.markText
            }

            FittedText {
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                text: root.shownText
                maximumWidth: root.maximumWidth - cross.width - root.theme.targetGap - name.leftPadding - name.rightPadding
                    - (root.painted ? 18 + root.theme.gapSmall : 0) - 3 * root.barWidth - 2 * root.barGap - root.theme.gapSmall
                lineHeight: 1.1
                font.weight: Font.DemiBold
                color: root.theme.markText
                Accessible.ignored: true
            }

            // What was said stands in words.
            Row {
                anchors.verticalCenter: parent.verticalCenter
                height: root.barHeight
                spacing: root.barGap

                Repeater {
                    model: 3

                    Rectangle {
                        required property int index
                        y: root.barHeight - height
                        width: root.barWidth
                        height: 6 + 4 * index
                        radius: 1
                        color: root.intensity > [0, 3, 6][index] ? root.theme.markText : "transparent"
                        border.width: 1
                        border.color: root.theme.markText
                    }
                }
            }
        }

        Tip {
            theme: root.theme
            shown: name.hovered && !root.open
            text: qsTr("How strong is the pain?")
        }
    }

    Part {
        id: cross
        objectName: "chipCross"
        anchors.right: parent.right
        height: root.height
        width: implicitHeight
        leftPadding: 0
        rightPadding: 0
        Accessible.name: root.painted ? qsTr("%1, painted. Press to take the paint away.").arg(root.text) : qsTr("%1, marked. Press to take it back.").arg(root.text)
        onClicked: root.removed()

        contentItem: Item {
            IconItem {
                anchors.centerIn: parent
                width: Math.round(16 * Math.max(1, root.theme.textScale * 0.75))
                height: width
                icon: IconItem.Cross
                colour: root.theme.markText
            }
        }
    }
}
