// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Every colour, type size and distance of the program. Text keeps at least 4.5:1 against what it stands on (7:1 in
/// "contrast", 10:1 on an unattended touch screen), lines that matter 3:1; tests/ui computes it for all of them.
QtObject {
    id: root

    required property string name ///< "light", "dark" or "contrast"
    required property real textScale

    // An unattended touch screen: least sizes in pixels, computed from the millimetres of its glass; 0 everywhere else.
    property int leastTarget: 0 ///< Of anything touched,
    property int leastGap: 0 ///< of the way from it to the next,
    property int leastText: 0 ///< and of type.
    readonly property bool touchScreen: leastTarget > 0

    readonly property bool dark: name !== "light"
    readonly property bool contrast: name === "contrast"

    function pick(light: color, night: color, strong: color): color {
        return contrast ? strong : dark ? night : light
    }

    // Surfaces and text
    readonly property color canvas: pick("#f4f1ec", "#14181d", "#000000")
    readonly property color panel: pick("#ffffff", "#1c232b", "#000000")
    readonly property color sunken: pick("#f4f1ec", "#14181d", "#161616")
    readonly property color line: pick("#dfd9d0", "#323b46", "#ffffff")
    readonly property color track: pick("#d4cfc6", "#323b46", "#5c5c5c") ///< What the ring of the hold has not filled yet
    readonly property color text: pick("#1b222a", "#eef1f4", "#ffffff")
    readonly property color softText: touchScreen ? pick("#30353b", "#dde1e5", "#ffffff") : pick("#56606b", "#a9b3bd", "#ffffff")

    // One accent for actions, one colour for what the person marked, one for patterns, one for care
    readonly property color accent: touchScreen ? pick("#083c36", "#b9e7e1", "#ffe14d") : pick("#0e6b60", "#4fc3b4", "#ffe14d")
    readonly property color accentText: pick("#ffffff", "#0b1f1c", "#000000")
    readonly property color accentTint: pick("#dcece8", "#17332e", "#2b2600")
    readonly property color mark: pick("#c0353a", "#f27a74", "#ff8a80")
    readonly property color markTint: pick("#f7dedd", "#43201f", "#3a0d0a")
    readonly property color markText: touchScreen ? pick("#5f161a", "#ffcdca", "#ffb6af") : pick("#a3262c", "#ff9d97", "#ffb4ad")
    readonly property color pattern: pick("#2463c4", "#5b9bff", "#5ec8ff")
    readonly property color patternTint: pick("#dfe9f8", "#1c2f52", "#00233a")
    readonly property color patternText: touchScreen ? pick("#113367", "#cfe2ff", "#a5e0ff") : pick("#1d55ab", "#9cc4ff", "#a5e0ff")
    readonly property color care: touchScreen ? pick("#502b05", "#f9dcb4", "#ffd08a") : pick("#8a4a08", "#f3b35f", "#ffd08a")
    readonly property color careTint: pick("#fcead0", "#3a2a12", "#2d1d00")

    // The figure
    readonly property color skin: pick("#e7e0d9", "#a49d95", "#c9c2ba")
    readonly property color skinShade: pick("#56463c", "#10141a", "#201a16")
    readonly property color skinLight: pick("#fffdfa", "#d6d9dc", "#ffffff")
    readonly property color formLine: pick("#6f6259", "#2a2825", "#3a332d")
    readonly property color skinOutline: pick("#8b8178", "#6d6a66", "#ffffff")
    readonly property color markOnSkin: pick("#c0353a", "#7d0f16", "#980d16")
    readonly property color patternOnSkin: pick("#2463c4", "#0b3382", "#083f94")
    readonly property color secondPatternOnSkin: pick("#8a4600", "#5c2c00", "#5c2c00") ///< Of two patterns to compare
    readonly property color spotOnSkin: pick("#14181d", "#0b0e12", "#000000")
    readonly property color spotHalo: pick("#ffffff", "#f4f6f8", "#ffffff")
    readonly property color muscleOnSkin: pick("#a5483c", "#6e2018", "#7d1f15")
    readonly property color outlineHalo: pick("#ffffff", "#14181d", "#000000")

    /// For people whom moving pictures make ill. (Qt 6.4 cannot ask the system.)
    property bool reducedMotion: false
    readonly property int glideTime: reducedMotion ? 0 : 180 ///< Milliseconds.

    // Type: where Inter is not installed, Qt takes the system's sans serif
    readonly property string family: "Inter"
    // Beyond twice their size, headings fill a small touch screen: they grow no further than the text they head asks.
    readonly property real headingScale: touchScreen ? Math.min(2, textScale) : textScale
    readonly property int sizeBody: Math.round(15 * textScale)
    readonly property int sizeLead: Math.max(sizeBody, Math.round(17 * headingScale))
    readonly property int sizeHeading: Math.max(Math.round(1.05 * sizeBody), Math.round(20 * headingScale))
    readonly property int sizeTitle: Math.max(Math.round(1.15 * sizeBody), Math.round(30 * headingScale))
    readonly property int sizeSmall: Math.max(leastText, Math.round(13 * textScale))

    // Distances in steps of four
    readonly property int gapTiny: 4
    readonly property int gapSmall: Math.max(8, leastGap)
    readonly property int gap: Math.max(16, leastGap)
    readonly property int gapLarge: Math.max(24, leastGap)
    readonly property int gapHuge: 40
    readonly property int radius: 12
    readonly property int target: Math.max(leastTarget, Math.round(44 * Math.max(1, textScale * 0.85))) ///< Least height of anything tapped
    readonly property int iconTarget: Math.max(leastTarget, Math.min(target, 48)) ///< The same without words on it
    readonly property int targetGap: leastGap ///< Between what otherwise touches: rows of a list, tools in a group
    readonly property int radiusSmall: 8 ///< Of what stands in a card
    readonly property int cardPicture: Math.round(84 * Math.min(1.3, textScale)) ///< Width
}
