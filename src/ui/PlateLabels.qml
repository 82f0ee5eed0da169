// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What the views are called and whose right is where, printed on the plate: the words stay as large as other text and
/// their places follow the camera. At the foot of the plate front, soles and back, above the heads their sides.
Item {
    id: root

    required property Theme theme
    required property RegionMap map
    required property PlateCamera camera
    required property rect plate ///< In plate space, without room for this.

    /// Smaller than other text only where the plate itself is.
    readonly property int fontSize: Math.round(Math.min(theme.sizeSmall, Math.max(9, height * 0.036)))
    /// In what the largest letters leave, the words would be specks; the figure is better off with their room.
    readonly property bool legible: height >= theme.target
    /// How much of the item's height the words at the top and at the foot take.
    readonly property real headRoom: (!legible ? 0 : Math.floor(200 * leastScaleAtFit) >= headWidth ? 1 : 2) * rowHeight + theme.gapTiny
    readonly property real footRoom: (legible ? rows : 0) * rowHeight + theme.gapTiny
    /// Of these words: letters that the typeface lacks come from another one, which may be taller.
    readonly property real rowHeight: Math.ceil(Math.max(metrics.height, rightWord.boundingRect.height, leftWord.boundingRect.height))
    // From the size alone: asking the camera, which keeps this room free, would go in circles. So it is known only between
    // what the most words leave (two rows above, three below) and the fewest; in between there is room for more of them.
    readonly property real leastScaleAtFit: scaleBeside(5)
    readonly property real mostScaleAtFit: scaleBeside(2)
    readonly property real pairWidth: Math.ceil(rightWord.width + leftWord.width) + theme.gapSmall + 4
    readonly property real oneRowWidth: pairWidth + frontWord.width + theme.gapSmall
    /// How far the three captions at the foot are apart at least, in plate units.
    readonly property real room: 330
    /// One row: right, front, left. Two: the name above the sides. Three: the words of a side below each other; where
    /// even one of them is too wide, the sides are abbreviated, in two rows.
    readonly property int rows: room * leastScaleAtFit >= oneRowWidth + theme.gap ? 1
        : room * leastScaleAtFit >= pairWidth + theme.gapSmall || !sideFits(room * mostScaleAtFit / 2) ? 2 : 3

    FontMetrics {
        id: metrics
        font.family: root.theme.family
        font.pixelSize: root.fontSize
    }
    TextMetrics {
        id: rightWord
        font: metrics.font
        text: qsTr("Your right")
    }
    TextMetrics {
        id: leftWord
        font: metrics.font
        text: qsTr("Your left")
    }
    TextMetrics {
        id: frontWord
        font: metrics.font
        text: qsTr("Front")
    }

    FontMetrics {
        id: sideMetrics
        font.family: root.theme.family
        font.pixelSize: root.fontSize
        font.weight: Font.DemiBold
    }
    TextMetrics {
        id: leftSideWord
        font: sideMetrics.font
        text: qsTr("Left side")
    }
    TextMetrics {
        id: rightSideWord
        font: leftSideWord.font
        text: qsTr("Right side")
    }

    readonly property string briefRight: qsTr("R", "right, abbreviated")
    readonly property string briefLeft: qsTr("L", "left, abbreviated")

    function scaleBeside(rows: int): real {
        return plate.width > 0 ? Math.min(width / plate.width, Math.max(1, height - rows * rowHeight - 2 * theme.gapTiny) / plate.height) : 1
    }

    /// The argument is what the rectangle depends on.
    function viewRect(view: int, zoomAndPlace: rect): rect {
        return map.rectOfView(view)
    }

    function widthOf(text: string): real {
        return Math.ceil(text === rightWord.text ? rightWord.width : leftWord.width) + 2
    }

    /// Whether a side's words, one below the other, fit into half of a caption.
    function sideFits(half: real): bool {
        const words = [...rightWord.text.split(" "), ...leftWord.text.split(" ")]
        return Math.max(...words.map(word => metrics.advanceWidth(word))) <= half - theme.gapTiny
    }

    function plateBox(zoomAndPlace: rect): rect {
        return camera.rectToItem(plate)
    }

    component Word: AppText {
        theme: root.theme
        font.pixelSize: root.fontSize
        lineHeight: 1
        color: root.theme.softText
        horizontalAlignment: Text.AlignHCenter
    }

    /// The words below one view, around a point in the middle of their top.
    component Caption: Item {
        id: caption

        required property int view
        required property string title
        property bool personsLeftIsRight: true
        readonly property rect box: root.viewRect(view, root.camera.shown)
        readonly property bool oneRow: root.camera.scale * root.room >= root.oneRowWidth + root.theme.gap
        readonly property bool pairFits: root.camera.scale * root.room >= root.pairWidth + root.theme.gapSmall
        readonly property bool wordsFit: root.sideFits(half)
        readonly property real half: Math.floor(root.camera.scale * root.room / 2)
        // On a tiny plate not even the brief words fit. Each region's own name says its side.
        readonly property bool sidesFit: oneRow || pairFits || wordsFit
            || Math.max(metrics.advanceWidth(root.briefRight), metrics.advanceWidth(root.briefLeft)) <= half - root.theme.gapTiny

        /// One below the other, all or none: some wrapped and some not look like a mistake.
        function lines(words: string, brief: string): string {
            return oneRow || pairFits ? words : wordsFit ? words.replace(" ", "\n") : brief
        }

        x: Math.round(box.x + box.width * 0.5)
        visible: box.x < root.width && box.x + box.width > 0 && y < root.height && y > 0

        Word {
            id: name
            x: -Math.round(width / 2)
            visible: root.namesFit
            text: caption.title
            wrapMode: Text.NoWrap
            color: root.theme.text
            font.weight: Font.DemiBold
        }

        Word {
            visible: caption.sidesFit
            width: !caption.oneRow && !caption.pairFits ? caption.half - root.theme.gapTiny : root.widthOf(text)
            y: caption.oneRow ? 0 : name.height
            wrapMode: Text.WordWrap
            text: caption.personsLeftIsRight ? caption.lines(rightWord.text, root.briefRight) : caption.lines(leftWord.text, root.briefLeft)
            horizontalAlignment: caption.oneRow ? Text.AlignRight : Text.AlignHCenter
            x: Math.round(caption.oneRow ? name.x - root.theme.gapSmall - width : caption.pairFits ? -root.pairWidth / 2 : -caption.half)
        }

        Word {
            visible: caption.sidesFit
            width: !caption.oneRow && !caption.pairFits ? caption.half - root.theme.gapTiny : root.widthOf(text)
            y: caption.oneRow ? 0 : name.height
            wrapMode: Text.WordWrap
            text: caption.personsLeftIsRight ? caption.lines(leftWord.text, root.briefLeft) : caption.lines(rightWord.text, root.briefRight)
            horizontalAlignment: caption.oneRow ? Text.AlignLeft : Text.AlignHCenter
            x: Math.round(caption.oneRow ? name.x + name.width + root.theme.gapSmall : caption.pairFits ? root.pairWidth / 2 - width : root.theme.gapTiny)
        }
    }

    readonly property real footTop: Math.round(plateBox(camera.shown).bottom + theme.gapTiny / 2)

    /// All three or none: on a tiny plate they would run into each other, and a view without its name looks like a mistake.
    readonly property bool namesFit: {
        const widest = Math.max(sideMetrics.advanceWidth(front.title), sideMetrics.advanceWidth(back.title))
        return (widest + sideMetrics.advanceWidth(soles.title)) / 2 + theme.gapTiny <= camera.scale * room
    }

    Caption {
        id: front
        view: RegionMap.Front
        title: frontWord.text
        y: root.footTop
    }

    Caption {
        id: soles
        view: RegionMap.Soles
        title: qsTr("Soles")
        y: root.footTop
    }

    Caption {
        id: back
        view: RegionMap.Back
        title: qsTr("Back")
        personsLeftIsRight: false
        y: root.footTop
    }

    readonly property int headRoomAcross: Math.floor(200 * camera.scale)
    readonly property real headWidth: Math.max(leftSideWord.width, rightSideWord.width)
    readonly property bool headsFit: headFits(leftSideWord) && headFits(rightSideWord) // both or none

    /// In two lines at most, which is the room above the heads.
    function headFits(side: TextMetrics): bool {
        const words = side.text.split(" ")
        return side.width <= headRoomAcross
            || words.length === 2 && Math.max(...words.map(word => sideMetrics.advanceWidth(word))) < headRoomAcross
    }

    component HeadCaption: Word {
        required property int view
        required property string words
        required property string brief
        readonly property rect box: root.viewRect(view, root.camera.shown)

        text: !root.headsFit ? brief : root.headWidth <= root.headRoomAcross ? words : words.replace(" ", "\n") // both or none
        width: root.headRoomAcross
        x: Math.round(box.x + (box.width - width) / 2)
        y: root.plateBox(root.camera.shown).y - root.theme.gapTiny - height
        visible: box.x < root.width && box.x + box.width > 0 && y + height > 0 && y < root.height
            && (root.headsFit || sideMetrics.advanceWidth(brief) <= root.headRoomAcross)
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.WordWrap
        color: root.theme.text
        font.weight: Font.DemiBold
    }

    HeadCaption {
        view: RegionMap.HeadLeft
        words: leftSideWord.text
        brief: root.briefLeft
    }

    HeadCaption {
        view: RegionMap.HeadRight
        words: rightSideWord.text
        brief: root.briefRight
    }
}
