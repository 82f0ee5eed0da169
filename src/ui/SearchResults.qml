// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// What a search found. Arrow keys walk through it, from the field above as well.
ListView {
    id: root

    required property Theme theme
    required property SearchList search
    /// The field above has the focus and hands on its keys.
    required property bool steered
    signal leftAtTop()

    /// What a screen reader is to say while the focus stays in the field.
    readonly property string currentText: currentItem !== null ? (currentItem as FocusScope).Accessible.name : ""

    objectName: "searchResults"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    // Rows beyond the view are made in the background, and Qt 6.4 warns when a shorter list comes before they are done.
    cacheBuffer: 0
    spacing: theme.targetGap
    model: search.results
    Accessible.role: Accessible.List
    Accessible.name: search.countText
    ScrollBar.vertical: AppScrollBar {
        theme: root.theme
    }

    function step(by: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by))
        positionViewAtIndex(currentIndex, ListView.Contain)
    }

    function openCurrent() {
        if (currentIndex >= 0)
            search.open(currentIndex)
    }

    Connections {
        target: root.search
        function onChanged() {
            root.currentIndex = root.count > 0 ? 0 : -1
            root.positionViewAtBeginning()
        }
    }

    // A scope: the button in it has the focus, so that a screen reader speaks it.
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

    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            openCurrent()
            event.accepted = true
        } else if (event.key === Qt.Key_Up && currentIndex <= 0) {
            leftAtTop()
            event.accepted = true
        }
    }
}
