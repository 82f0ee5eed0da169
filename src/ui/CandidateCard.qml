// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A possible source with its pattern and its reason. The picture is decoration: all that it shows is said.
Rectangle {
    id: root

    required property Theme theme
    required property CardPictures pictures ///< Null where there is no figure.
    required property bool chosen
    required property bool compared
    required property string muscle
    required property string side
    required property string name
    required property string sideText
    required property string mainText
    required property string otherText
    required property bool explainsAll
    required property string coverText
    required property string cautionText
    required property string answerText
    required property string spokenText
    signal picked()
    signal lookedAt()
    signal leftAlone()
    signal compareToggled()

    readonly property bool attended: hover.hovered || activeFocus
    onAttendedChanged: {
        if (attended)
            lookedAt()
        else
            leftAlone()
    }

    readonly property real pictureRoom: pictures === null ? 0 : theme.cardPicture + theme.gapSmall * 1.5
    /// The reasons stand beside the picture; in a narrow card below it, and so does a name that finds no room there.
    readonly property bool wide: width - 2 * theme.gap - pictureRoom > 230 * theme.textScale
    readonly property bool nameBelow: !wide && Math.ceil(nameMetrics.advanceWidth) > width - 2 * theme.gap - pictureRoom - compare.width
    readonly property real indent: wide ? pictureRoom : 0

    implicitHeight: Math.max(column.implicitHeight, pictures === null ? 0 : picture.height) + 2 * theme.gap
    radius: theme.radius
    color: chosen ? theme.patternTint : hover.hovered ? theme.sunken : theme.panel
    border.width: chosen ? 2 : 1
    border.color: chosen ? theme.pattern : theme.line
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: spokenText
    Accessible.selected: chosen
    Accessible.focusable: true
    Accessible.onPressAction: picked()
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            picked()
            event.accepted = true
        }
    }

    TextMetrics { // not the implicit width of the name, which Qt works out anew while its place is set
        id: nameMetrics
        font: title.font
        text: root.name
    }

    FocusRing {
        theme: root.theme
        shown: root.activeFocus
    }

    HoverHandler {
        id: hover
    }

    Tap {
        onTapped: root.picked()
    }

    CardPictureItem {
        id: picture
        objectName: "cardPicture"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root.theme.gap
        visible: root.pictures !== null
        width: root.theme.cardPicture
        height: Math.round(width * 1.15)
        radius: root.theme.radiusSmall
        pictures: root.pictures
        muscle: root.muscle
        side: root.side
        ground: root.chosen ? root.theme.panel : root.theme.sunken
        Accessible.ignored: true
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: root.theme.gap + root.indent
        y: root.theme.gap
        width: root.width - 2 * root.theme.gap - root.indent
        spacing: root.theme.gapTiny

        Item {
            id: head
            /// Where what stands below the picture begins.
            readonly property real below: root.pictures === null ? 0 : picture.height + root.theme.gapSmall

            width: parent.width
            height: Math.max(names.y + names.height, root.wide ? 0 : below, compare.y + compare.height - column.y)

            Flow {
                id: names
                anchors.left: parent.left
                anchors.leftMargin: root.nameBelow ? 0 : root.pictureRoom - root.indent
                y: root.nameBelow ? head.below : 0
                width: parent.width - anchors.leftMargin - (y > 0 ? 0 : compare.width)
                spacing: root.theme.gapSmall

                FittedText {
                    id: title
                    theme: root.theme
                    maximumWidth: parent.width
                    text: root.name
                    font.pixelSize: root.theme.sizeLead
                    font.weight: Font.Bold
                    lineHeight: 1.15
                    Accessible.ignored: true
                }

                FittedText {
                    theme: root.theme
                    maximumWidth: parent.width
                    text: root.sideText
                    color: root.theme.softText
                    font.pixelSize: root.theme.sizeLead
                    lineHeight: 1.15
                    Accessible.ignored: true
                }
            }
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.mainText
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.otherText
            color: root.theme.softText
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            topPadding: root.theme.gapTiny
            spacing: root.theme.gap

            Row {
                spacing: root.theme.gapSmall

                Rectangle { // filled: explains everything, open: a part
                    anchors.verticalCenter: parent.verticalCenter
                    width: 10
                    height: 10
                    radius: 3
                    color: root.explainsAll ? root.theme.pattern : "transparent"
                    border.width: 2
                    border.color: root.theme.pattern
                }

                FittedText {
                    theme: root.theme
                    maximumWidth: column.width - 10 - root.theme.gapSmall
                    text: root.coverText
                    font.pixelSize: root.theme.sizeSmall
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }

            FittedText {
                objectName: "pressAnswer"
                maximumWidth: column.width
                visible: text !== ""
                theme: root.theme
                text: root.answerText
                font.pixelSize: root.theme.sizeSmall
                font.weight: Font.DemiBold
                color: root.theme.accent
                Accessible.ignored: true
            }

            FittedText {
                visible: text !== ""
                theme: root.theme
                maximumWidth: column.width
                text: root.cautionText
                font.pixelSize: root.theme.sizeSmall
                font.weight: Font.DemiBold
                color: root.theme.care
                Accessible.ignored: true
            }
        }
    }

    IconButton {
        id: compare
        objectName: "compare"
        visible: !root.theme.touchScreen // a button on a button has no distance to it
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: root.theme.gapTiny + 2
        theme: root.theme
        picture: IconItem.Compare
        text: qsTr("Compare")
        checkable: true
        autoExclusive: false
        checked: root.compared
        Accessible.name: qsTr("Compare %1", "a muscle").arg(root.name)
        onClicked: {
            checked = Qt.binding(() => root.compared) // the click has broken it
            root.compareToggled()
        }
    }
}
