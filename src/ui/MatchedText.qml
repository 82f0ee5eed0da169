// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A text of which some words are emphasised. Word by word: plain text has no bold part, and markup is never used.
Flow {
    id: root

    required property Theme theme
    required property list<string> words
    required property list<bool> strong ///< One for each word.
    required property int pixelSize
    required property color colour

    spacing: Math.round(pixelSize * 0.28)

    Repeater {
        model: root.words

        FittedText {
            required property int index
            required property string modelData

            maximumWidth: root.width
            theme: root.theme
            text: modelData
            lineHeight: 1.15
            font.pixelSize: root.pixelSize
            font.weight: root.strong[index] ? Font.Bold : Font.Normal
            font.underline: root.strong[index] === true
            color: root.colour
            Accessible.ignored: true
        }
    }
}
