// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Every muscle of the catalog by body part, or what a search finds: muscles, places, symptoms, causes.
Rectangle {
    id: root

    required property Theme theme
    required property Library library
    required property SearchList search
    signal picked(muscle: string)

    readonly property bool searching: search.countText !== ""
    readonly property bool typing: field.activeFocus

    color: theme.panel

    function focusSearch() {
        field.forceActiveFocus()
        field.selectAll()
    }

    function stepBack() {
        if (!search.back())
            search.query = ""
    }

    // Escape leads out of the search before it leads out of the page.
    Keys.onShortcutOverride: event => {
        event.accepted = searching && (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
    }
    Keys.onEscapePressed: stepBack()
    Keys.onBackPressed: stepBack()

    PanelScroll {
        id: top
        anchors.horizontalCenter: parent.horizontalCenter
        width: list.width
        height: Math.min(contentHeight, root.height / 2) // large text leaves the list its half
        theme: root.theme
        spacing: root.theme.gapSmall
        bottomPadding: 2 * root.theme.gapSmall

        AppText {
            id: title
            width: parent.width
            theme: root.theme
            text: qsTr("Muscles")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }

        AppTextField {
            id: field
            objectName: "searchField"
            width: parent.width
            theme: root.theme
            label: qsTr("Search for a muscle, a place or a symptom")
            hint: qsTr("Such as: calf, headache, tennis elbow")
            description: results.steered && results.currentText !== "" ? root.search.countText + ". " + results.currentText : root.search.countText
            text: root.search.query
            onEdited: text => root.search.query = text
            Keys.onDownPressed: results.step(1)
            Keys.onUpPressed: results.step(-1)
            Keys.onReturnPressed: event => { if (!event.isAutoRepeat) results.openCurrent() }
            Keys.onEnterPressed: event => { if (!event.isAutoRepeat) results.openCurrent() }
        }

        AppButton {
            objectName: "backToResults"
            visible: root.search.topic !== ""
            theme: root.theme
            look: AppButton.Quiet
            leftPadding: 0
            text: "\u2190 " + qsTr("All results")
            onClicked: {
                root.search.back()
                field.forceActiveFocus()
            }
        }

        AppText {
            objectName: "searchStatus"
            width: parent.width
            visible: root.searching
            theme: root.theme
            text: root.search.countText
            color: root.theme.softText
        }
    }

    SearchResults {
        id: results
        anchors.fill: list
        visible: root.searching
        theme: root.theme
        search: root.search
        steered: field.activeFocus
        onLeftAtTop: field.forceActiveFocus()
    }

    RowList {
        id: list
        objectName: "muscleList"
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 900 * root.theme.textScale)
        visible: !root.searching
        theme: root.theme
        label: title.text
        model: root.library.muscles
        onOpened: row => root.picked(root.library.muscleAt(row))

        delegate: FocusScope {
            id: row

            required property string heading
            required property string muscle
            required property string name
            required property string latin
            required property int index

            width: list.width
            implicitHeight: button.y + button.height

            SectionHeading {
                id: heading
                width: row.width
                theme: root.theme
                text: row.heading
            }

            MuscleButton {
                id: button
                y: row.heading === "" ? 0 : heading.height
                width: row.width
                focus: true
                theme: root.theme
                text: row.name
                latin: row.latin
                onClicked: root.picked(row.muscle)
            }
        }
    }
}
