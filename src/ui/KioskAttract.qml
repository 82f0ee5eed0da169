// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Nobody is there: what this is, questions that people bring along, and the figure, on which the places of one question
/// after the other light up softly. A touch anywhere begins.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk
    required property Language language
    required property FigureStore figure

    property bool paused: false
    readonly property bool moves: visible && !paused && !theme.reducedMotion
    readonly property var questions: kiosk.questionsIn(language.current)
    property int current: 0 ///< Of the questions.

    readonly property bool portrait: width < height
    readonly property real edge: Math.max(theme.gapLarge, Math.min(width, height) * 0.045)
    readonly property real inner: width - 2 * edge
    readonly property real textWidth: portrait ? inner : Math.round(inner * 0.5)

    color: theme.canvas
    onVisibleChanged: {
        if (visible)
            begin.forceActiveFocus()
    }
    Component.onCompleted: {
        if (visible)
            begin.forceActiveFocus()
    }

    Tap {
        onTapped: root.kiosk.begin()
    }

    // Against traces burnt into the screen: everything wanders a few pixels, once a minute.
    Item {
        id: content
        objectName: "attractContent"

        readonly property var ways: [[0, 0], [4, 2], [8, 4], [6, 8], [0, 6], [-6, 8], [-8, 2], [-4, -4], [0, -8], [6, -6]]
        readonly property var way: ways[root.kiosk.minute % ways.length]

        x: way[0]
        y: way[1]
        width: root.width
        height: root.height

        Behavior on x {
            enabled: root.moves
            NumberAnimation { duration: 2000 }
        }
        Behavior on y {
            enabled: root.moves
            NumberAnimation { duration: 2000 }
        }

        KioskBrand {
            id: brand
            x: root.edge
            y: root.edge
            width: root.inner - (languages.visible ? languages.width + root.theme.gap : 0)
            height: root.theme.target
            theme: root.theme
            kiosk: root.kiosk
        }

        KioskLanguages {
            id: languages
            anchors.right: parent.right
            anchors.rightMargin: root.edge
            y: root.edge
            theme: root.theme
            kiosk: root.kiosk
            language: root.language
        }

        Column {
            id: words
            x: root.edge
            y: brand.y + brand.height + (root.portrait ? root.theme.gapHuge : root.theme.gapLarge)
            width: root.textWidth
            spacing: root.theme.gap

            AppText {
                id: title
                width: parent.width
                theme: root.theme
                text: qsTr("Where does it hurt?")
                font.pixelSize: Math.round(Math.min(root.theme.sizeTitle * (root.portrait ? 1.6 : 1.3), words.width / 9.8))
                font.weight: Font.Bold
                lineHeight: 1.05
                Accessible.role: Accessible.Heading
            }

            AppText {
                id: lead
                width: parent.width
                // A small screen has no room for it beside the questions.
                visible: root.portrait || title.height + implicitHeight + words.spacing + root.theme.gap < actions.y - words.y
                theme: root.theme
                text: qsTr("Touch the place. See which muscles may send pain there, and what you can do about it.")
                font.pixelSize: root.theme.sizeLead
                color: root.theme.softText
            }
        }

        Item {
            id: stage
            x: root.portrait ? root.edge : root.edge + root.textWidth + root.theme.gapLarge
            y: root.portrait ? words.y + words.height + root.theme.gap : languages.y + root.theme.target + root.theme.gap
            width: root.width - root.edge - x
            height: (root.portrait ? actions.y - root.theme.gap : root.height - root.edge - pause.height) - y
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Accessible.ignored: true

            PlateCamera {
                id: plateCamera
                bounds: root.figure.plateBounds
                size: Qt.size(stage.width, stage.height)
                glideTime: 0
            }

            RegionMap {
                id: regions
                figure: root.figure
                camera: plateCamera
            }

            BodyLayer {
                anchors.fill: parent
                figure: root.figure
                camera: plateCamera
                skin: root.theme.skin
                shade: root.theme.skinShade
                light: root.theme.skinLight
                formLine: root.theme.formLine
                outline: root.theme.skinOutline
            }

            Item {
                id: light
                objectName: "attractLight"
                anchors.fill: parent

                readonly property list<int> shown: {
                    let all = []
                    if (regions.regionCount === 0) // not there yet
                        return all
                    for (const id of root.kiosk.regionsOf(root.current)) {
                        for (const side of ["left", "right", "mid"])
                            all = all.concat(regions.indicesOf(id + ":" + side))
                    }
                    return all
                }

                Repeater {
                    model: light.shown

                    RegionOutlineItem {
                        required property int modelData

                        map: regions
                        region: modelData
                        colour: root.theme.markOnSkin
                        halo: root.theme.outlineHalo
                        lineWidth: 2.5
                    }
                }

                SequentialAnimation on opacity {
                    running: root.moves
                    loops: Animation.Infinite
                    onRunningChanged: {
                        if (!running)
                            light.opacity = 1
                    }
                    NumberAnimation { from: 0; to: 1; duration: 1800; easing.type: Easing.InOutSine }
                    // No PauseAnimation: Qt complains where one is stopped while nothing else moves.
                    NumberAnimation { to: 1; duration: 4400 }
                    NumberAnimation { from: 1; to: 0; duration: 1800; easing.type: Easing.InOutSine }
                    PropertyAction {
                        target: root
                        property: "current"
                        value: (root.current + 1) % Math.max(1, root.questions.length)
                    }
                }
            }
        }

        Column {
            id: actions
            x: root.edge
            y: (root.portrait ? pause.y - root.theme.gap : root.height - root.edge) - height
            width: root.textWidth
            spacing: root.theme.gapSmall

            Repeater {
                model: root.questions

                AppButton {
                    required property string modelData
                    required property int index

                    objectName: "question_" + index
                    width: actions.width
                    theme: root.theme
                    alignment: Text.AlignLeft
                    text: modelData
                    onClicked: root.kiosk.begin(index)
                }
            }

            Item {
                width: 1
                height: root.theme.gapSmall
            }

            AppButton {
                id: begin
                objectName: "touchToBegin"
                width: parent.width
                height: Math.max(implicitHeight, Math.round(root.theme.target * 1.5))
                theme: root.theme
                look: AppButton.Primary
                text: qsTr("Touch to begin")
                textSize: root.theme.sizeHeading
                onClicked: root.kiosk.begin()
            }
        }

        AppText {
            id: promise
            x: stage.x
            y: pause.y + (pause.height - height) / 2
            width: pause.x - root.theme.gap - x
            theme: root.theme
            text: qsTr("Nothing you do here is stored.")
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
        }

        IconButton {
            id: pause
            objectName: "attractPause"
            anchors.right: parent.right
            anchors.rightMargin: root.edge
            y: root.height - root.edge - height
            visible: !root.theme.reducedMotion
            theme: root.theme
            look: AppButton.Secondary
            picture: root.paused ? IconItem.Play : IconItem.Pause
            text: root.paused ? qsTr("Let the picture move") : qsTr("Stop the movement")
            onClicked: root.paused = !root.paused
        }
    }
}
