// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Every region of the body in words, the same that the figure offers also for those who prefer words.
Item {
    id: root

    required property Theme theme
    required property Session session
    signal done()

    PanelScroll {
        id: top
        width: parent.width
        height: Math.min(contentHeight, root.height / 2) // large text leaves the list its half
        theme: root.theme
        spacing: root.theme.gapSmall
        bottomPadding: root.theme.gapSmall

        BackButton {
            objectName: "closeRegionList"
            theme: root.theme
            label: qsTr("Done")
            onClicked: root.done()
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Places of the body")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.session.statusText
            color: root.theme.softText
        }
    }

    RowList {
        id: list
        objectName: "regionList"
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        theme: root.theme
        label: qsTr("Places of the body")
        model: root.session.regions
        onOpened: row => root.session.toggle(root.session.placeAt(row))

        delegate: FocusScope {
            id: row

            required property string heading
            required property string name
            required property string definition
            required property string place
            required property bool marked
            required property bool painted
            required property int index

            function toggle() {
                list.currentIndex = index
                root.session.toggle(place)
            }

            width: list.width
            implicitHeight: check.y + check.height

            SectionHeading {
                id: heading
                width: row.width
                theme: root.theme
                text: row.heading
            }

            CheckRow {
                id: check
                y: row.heading === "" ? 0 : heading.height
                width: row.width
                focus: true
                theme: root.theme
                title: row.painted ? qsTr("%1, painted").arg(row.name) : row.name
                subtitle: row.definition
                marked: row.marked
                onToggled: row.toggle()
            }
        }
    }
}
