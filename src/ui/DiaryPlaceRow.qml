// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// One place over time: a dot for each entry in which it hurt, a short line for each in which it did not.
Item {
    id: root

    required property Theme theme
    required property string name
    required property string countText
    required property list<double> at ///< 0 (the first entry) to 1 (the last)
    required property list<bool> hurt
    required property string spokenText
    required property real nameWidth ///< Of the column of names; 0: the name stands above.
    required property real countWidth

    readonly property bool stacked: nameWidth <= 0
    readonly property int dot: Math.round(12 * theme.textScale)
    readonly property int tick: Math.round(8 * theme.textScale)
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitHeight: stacked ? words.height + theme.gapTiny + Math.max(track.height, count.height)
        : Math.max(words.height, count.height, track.height) + theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: spokenText

    AppText {
        id: words
        anchors.left: parent.left
        y: root.stacked ? 0 : (root.height - height) / 2
        width: root.stacked ? root.width : root.nameWidth
        theme: root.theme
        text: root.name
        lineHeight: 1.1
        Accessible.ignored: true
    }

    Item {
        id: track
        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? 0 : root.nameWidth + root.theme.gap
        y: root.stacked ? words.height + root.theme.gapTiny + (parent.height - words.height - root.theme.gapTiny - height) / 2
            : (root.height - height) / 2
        width: root.width - (root.stacked ? 0 : root.nameWidth + root.theme.gap) - root.countWidth - root.theme.gap
        height: root.dot + 8
        Accessible.ignored: true

        Rectangle {
            y: parent.height / 2
            width: parent.width
            height: 1
            color: root.theme.track
        }

        Repeater {
            model: root.at.length

            Rectangle {
                required property int index
                readonly property bool was: root.hurt[index]
                readonly property real along: root.mirrored ? 1 - root.at[index] : root.at[index]

                width: was ? root.dot : 2
                height: was ? root.dot : root.tick
                x: root.dot / 2 + along * (track.width - root.dot) - width / 2
                y: (track.height - height) / 2
                z: was ? 1 : 0
                radius: was ? width / 2 : 0
                color: was ? root.theme.mark : root.theme.softText
                border.width: was ? 1 : 0
                border.color: root.theme.panel
            }
        }
    }

    AppText {
        id: count
        anchors.right: parent.right
        y: track.y + (track.height - height) / 2
        width: root.countWidth
        theme: root.theme
        text: root.countText
        lineHeight: 1.1
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
