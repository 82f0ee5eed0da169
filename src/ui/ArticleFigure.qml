// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A trigger point and its pain on the body, seen from each side that shows something of it, with what there is to see
/// below.
Column {
    id: root

    required property Theme theme
    required property Library library
    required property FigureStore figure
    required property string muscle
    required property string point
    required property string caption

    readonly property real proportions: {
        let sum = 0
        for (let i = 0; i < drawn.viewNames.length; ++i)
            sum += drawn.widthPerHeight(i)
        return sum
    }
    readonly property real gaps: Math.max(0, drawn.viewNames.length - 1) * theme.gapSmall
    readonly property real cropHeight: proportions > 0 ? Math.min(340, (width - gaps) / proportions) : 0

    spacing: theme.gapSmall

    ArticlePicture {
        id: drawn
        figure: root.figure
        library: root.library
        muscle: root.muscle
        point: root.point
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.cropHeight > 0
        spacing: root.theme.gapSmall

        Repeater {
            model: drawn.viewNames

            Column {
                id: view

                required property string modelData
                required property int index

                spacing: root.theme.gapTiny

                ArticlePictureItem {
                    objectName: "articlePicture"
                    height: root.cropHeight
                    width: root.cropHeight * drawn.widthPerHeight(view.index)
                    radius: root.theme.radius
                    picture: drawn
                    crop: view.index
                    ground: root.theme.sunken
                    skin: root.theme.skin
                    shade: root.theme.skinShade
                    light: root.theme.skinLight
                    formLine: root.theme.formLine
                    outline: root.theme.skinOutline
                    muscle: root.theme.muscleOnSkin
                    halo: root.theme.outlineHalo
                    pattern: root.theme.patternOnSkin
                    spot: root.theme.spotOnSkin
                    spotHalo: root.theme.spotHalo
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("%1 on the figure: %2").arg(drawn.muscleName).arg(view.modelData)
                }

                AppText {
                    width: parent.width
                    theme: root.theme
                    text: view.modelData
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: root.theme.sizeSmall
                    color: root.theme.softText
                    Accessible.ignored: true
                }
            }
        }
    }

    AppText {
        width: root.width
        theme: root.theme
        text: root.caption
        color: root.theme.softText
    }
}
