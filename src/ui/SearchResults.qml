// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What a search found. Arrow keys walk through it, from the field above as well.
RowList {
    id: root

    required property SearchList search
    /// The field above has the focus and hands on its keys.
    required property bool steered
    signal leftAtTop()

    /// What a screen reader is to say while the focus stays in the field.
    readonly property string currentText: currentItem !== null ? (currentItem as FocusScope).Accessible.name : ""

    objectName: "searchResults"
    highlightMoveDuration: 0
    label: search.countText
    model: search.results
    onOpened: row => root.search.open(row)

    function step(by: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by))
        positionViewAtIndex(currentIndex, ListView.Contain)
    }

    Connections {
        target: root.search
        function onChanged() {
            root.currentIndex = root.count > 0 ? 0 : -1
            root.positionViewAtBeginning()
        }
    }

    delegate: FocusScope {
        id: row

        required property int index
        required property string label
        required property string title
        required property bool isTitle
        required property bool urgent
        required property list<string> words
        required property list<bool> strong
        required property string detail
        required property string spokenText

        width: root.width
        implicitHeight: result.implicitHeight
        Accessible.ignored: true
        Accessible.name: spokenText

        SearchResult {
            id: result
            width: row.width
            focus: true
            theme: root.theme
            text: row.title
            kindText: row.label
            urgent: row.urgent
            current: row.index === root.currentIndex && (root.steered || root.activeFocus)
            isTitle: row.isTitle
            words: row.words
            strong: row.strong
            detail: row.detail
            Accessible.name: row.spokenText
            onClicked: root.search.open(row.index)
        }
    }

    Keys.onUpPressed: event => {
        event.accepted = currentIndex <= 0
        if (event.accepted)
            leftAtTop()
    }
}
