// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Something found: what kind of thing it is, its name, the text that matched, and where it leads.
AppButton {
    id: root

    required property string kindText
    required property bool urgent
    required property bool current ///< Enter opens this one.
    required property bool isTitle ///< The words are those of the name.
    required property list<string> words
    required property list<bool> strong
    required property string detail
    readonly property bool namedByWords: isTitle && words.length > 0

    look: AppButton.Quiet
    leftPadding: theme.gapLarge
    rightPadding: theme.gapLarge
    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    Accessible.selected: current

    contentItem: Column {
        spacing: root.theme.gapTiny

        AppText {
            width: parent.width
            theme: root.theme
            text: root.kindText
            font.pixelSize: root.theme.sizeSmall
            font.weight: root.urgent ? Font.Bold : Font.Normal
            color: root.urgent ? root.theme.markText : root.theme.softText
            lineHeight: 1.15
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: !root.namedByWords
            theme: root.theme
            text: root.text
            font.pixelSize: root.theme.sizeLead
            font.weight: Font.DemiBold
            color: root.urgent ? root.theme.markText : root.theme.text
            lineHeight: 1.15
            Accessible.ignored: true
        }

        MatchedText {
            width: parent.width
            visible: root.namedByWords
            theme: root.theme
            words: root.words
            strong: root.strong
            pixelSize: root.theme.sizeLead
            colour: root.theme.text
        }

        MatchedText {
            width: parent.width
            visible: !root.isTitle && root.words.length > 0 && !root.urgent
            theme: root.theme
            words: root.words
            strong: root.strong
            pixelSize: root.theme.sizeBody
            colour: root.theme.softText
        }

        AppText {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.detail
            font.pixelSize: root.urgent ? root.theme.sizeBody : root.theme.sizeSmall
            color: root.urgent ? root.theme.markText : root.theme.softText
            lineHeight: 1.2
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        color: root.urgent ? root.theme.markTint
            : root.current ? root.theme.accentTint
            : root.hovered || root.down ? root.theme.sunken : "transparent"

        Rectangle { // told apart without colour
            width: 4
            height: parent.height
            visible: root.current
            color: root.theme.accent
        }

        FocusRing {
            theme: root.theme
            anchors.margins: 2
            shown: root.activeFocus
        }
    }
}
