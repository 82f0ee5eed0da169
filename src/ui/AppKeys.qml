// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// All keys of the program, for the help and for those who react to them: the window takes its shortcuts from here, and
/// tests hold the keys of the figure against what the figure does.
///
/// A row has what is printed on the keys (`shown`) and what they do (`does`); a row about the figure also has the keys
/// themselves (`codes`): pairs of key and modifiers.
QtObject {
    id: root

    readonly property var back: ["Back", "Escape"]
    readonly property var help: ["F1", "?"]
    readonly property var settings: ["Ctrl+,"]
    readonly property var search: ["Ctrl+F", "Find"]

    readonly property var window: [
        {shown: [qsTr("Tab"), qsTr("Shift+Tab")], does: qsTr("To the next button or list, and to the one before")},
        {shown: [qsTr("Space"), qsTr("Enter")], does: qsTr("Presses what is framed")},
        {shown: [qsTr("Esc")], does: qsTr("Back")},
        {shown: [qsTr("Up"), qsTr("Down"), qsTr("Page up"), qsTr("Page down")], does: qsTr("Scrolls what is longer than the window")},
        {shown: ["F1", "?"], does: qsTr("Opens this help, and leads back")},
        {shown: [qsTr("Ctrl+,")], does: qsTr("Opens the settings, and leads back")},
        {shown: [qsTr("Ctrl+F")], does: qsTr("To the search for a muscle, a place or a symptom")}
    ]

    readonly property var figure: [
        {shown: [qsTr("Arrow keys")], does: qsTr("From place to place"),
            codes: [[Qt.Key_Left, 0], [Qt.Key_Right, 0], [Qt.Key_Up, 0], [Qt.Key_Down, 0]]},
        {shown: [qsTr("Space"), qsTr("Enter")], does: qsTr("Marks the place, or takes its mark away"),
            codes: [[Qt.Key_Space, 0], [Qt.Key_Return, 0], [Qt.Key_Enter, 0]]},
        {shown: ["P"], does: qsTr("Brush: a drag paints"), codes: [[Qt.Key_P, 0]]},
        {shown: ["E"], does: qsTr("Eraser: a drag takes paint away"), codes: [[Qt.Key_E, 0]]},
        {shown: ["M"], does: qsTr("Hand: a drag moves the figure"), codes: [[Qt.Key_M, 0]]},
        {shown: ["1", "2", "3"], does: qsTr("Small, medium and large brush"), codes: [[Qt.Key_1, 0], [Qt.Key_2, 0], [Qt.Key_3, 0]]},
        {shown: ["+", "\u2212"], does: qsTr("Nearer and farther"), codes: [[Qt.Key_Plus, 0], [Qt.Key_Equal, 0], [Qt.Key_Minus, 0]]},
        {shown: ["0"], does: qsTr("Shows the whole body"), codes: [[Qt.Key_0, 0]]},
        {shown: [qsTr("Ctrl+Arrow keys")], does: qsTr("Shifts the figure"),
            codes: [[Qt.Key_Left, Qt.ControlModifier], [Qt.Key_Right, Qt.ControlModifier], [Qt.Key_Up, Qt.ControlModifier], [Qt.Key_Down, Qt.ControlModifier]]},
        {shown: [qsTr("Ctrl+Z")], does: qsTr("Undoes the last step"), codes: [[Qt.Key_Z, Qt.ControlModifier]]},
        {shown: [qsTr("Ctrl+Shift+Z"), qsTr("Ctrl+Y")], does: qsTr("Does it again"),
            codes: [[Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier], [Qt.Key_Y, Qt.ControlModifier]]},
        {shown: [qsTr("Esc")], does: qsTr("Calls off the stroke that is being drawn"), codes: []}
    ]

    readonly property var lists: [
        {shown: [qsTr("Up"), qsTr("Down")], does: qsTr("From row to row")},
        {shown: [qsTr("Space"), qsTr("Enter")], does: qsTr("Marks or opens the row")},
        {shown: [qsTr("Left"), qsTr("Right")], does: qsTr("Fainter and stronger, on the scale of a pain")},
        {shown: [qsTr("Del")], does: qsTr("Leaves open how strong a pain is")}
    ]

    readonly property var hold: [
        {shown: [qsTr("Space"), qsTr("Enter")], does: qsTr("Starts the hold, while \"Start\" is framed")},
        {shown: [qsTr("Any key")], does: qsTr("Stops a hold that runs")},
        {shown: [qsTr("Tab")], does: qsTr("To \"Pause\"; the hold goes on")}
    ]
}
