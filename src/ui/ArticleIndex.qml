// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The articles as cards, by topic.
PanelScroll {
    id: root

    required property Library library
    signal picked(article: string)

    /// The card that was opened last: going back finds it again.
    property Item last: null

    maximumWidth: 1080 * theme.textScale

    function start() {
        if (last !== null)
            last.forceActiveFocus()
        else
            heading.forceActiveFocus()
    }

    component Topic: Column {
        id: topic

        required property string name
        required property var articles

        readonly property int columns: Math.max(1, Math.floor((width + root.theme.gap) / (300 * root.theme.textScale)))

        property int changes: 0 ///< Of the cards: what follows from all of them is found anew.
        readonly property real cardHeight: tallest(changes) ///< All are as high as the highest.

        function tallest(changes: int): real {
            let height = 0
            for (let i = 0; i < cards.count; ++i)
                height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0)
            return height
        }

        width: parent?.width ?? 0
        topPadding: root.theme.gap
        spacing: root.theme.gap

        AppText {
            width: parent.width
            theme: root.theme
            text: topic.name
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        // Not a layout of QtQuick.Layouts: see ComparePanel.
        Grid {
            id: grid
            width: parent.width
            columns: topic.columns
            columnSpacing: root.theme.gap
            rowSpacing: root.theme.gap

            Repeater {
                id: cards
                model: topic.articles
                onItemAdded: ++topic.changes
                onItemRemoved: ++topic.changes

                ArticleCard {
                    id: card
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    height: topic.cardHeight
                    theme: root.theme
                    onClicked: {
                        root.last = card
                        root.picked(card.article)
                    }
                }
            }
        }
    }

    AppText {
        id: heading
        objectName: "learnHeading"
        width: parent.width
        theme: root.theme
        text: qsTr("Learn")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.focusable: true
    }

    AppText {
        width: Math.min(parent.width, 34 * root.theme.sizeLead)
        theme: root.theme
        text: qsTr("Short articles on sore spots, on pressing them, and on how much of this is known.")
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    Repeater {
        id: topics
        model: root.library.topics

        Topic {}
    }

    AppText {
        width: parent.width
        visible: topics.count === 0
        theme: root.theme
        text: qsTr("This catalog has no articles.")
    }
}
