// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// One article from its title to its sources, in lines that are not too long to read.
PanelScroll {
    id: root

    required property Library library
    required property FigureStore figure
    property string article: ""
    signal opened(article: string) ///< Empty: the list of articles.
    signal picked(muscle: string)

    readonly property bool known: open.known

    /// About 65 letters in a line.
    maximumWidth: 34 * theme.sizeLead
    spacing: theme.gap

    function start() {
        contentY = 0
        heading.forceActiveFocus()
    }

    OpenArticle {
        id: open
        library: root.library
        article: root.article
    }

    AppButton {
        objectName: "allArticles"
        leftPadding: 0
        theme: root.theme
        look: AppButton.Quiet
        text: qsTr("All articles")
        onClicked: root.opened("")
    }

    AppText {
        id: heading
        objectName: "articleHeading"
        width: parent.width
        theme: root.theme
        text: open.title
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        lineHeight: 1.15
        Accessible.role: Accessible.Heading
        Accessible.focusable: true
    }

    AppText {
        width: parent.width
        bottomPadding: root.theme.gapSmall
        theme: root.theme
        text: open.summary
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    Repeater {
        model: open.blocks

        ArticleBlock {
            theme: root.theme
            library: root.library
            figure: root.figure
            onOpened: article => root.opened(article)
            onPicked: muscle => root.picked(muscle)
        }
    }

    TextSection {
        objectName: "articleSources"
        width: parent.width
        topPadding: root.theme.gap
        theme: root.theme
        title: qsTr("Where this comes from")
        lines: open.sources
        small: true
    }

    Rectangle {
        width: parent.width
        height: 1
        color: root.theme.line
    }

    Flow {
        id: neighbours
        width: parent.width
        spacing: root.theme.gap

        readonly property bool stacked: width < 26 * root.theme.sizeBody
        readonly property real share: stacked ? width : (width - spacing) / 2

        ArticleStep {
            objectName: "previousArticle"
            width: neighbours.share
            visible: open.previous !== ""
            theme: root.theme
            direction: qsTr("Previous")
            title: open.previousTitle
            onClicked: root.opened(open.previous)
        }

        Item { // keeps "next" on its side where nothing comes before
            width: neighbours.share
            height: 1
            visible: open.previous === "" && !neighbours.stacked
        }

        ArticleStep {
            objectName: "nextArticle"
            width: neighbours.share
            visible: open.next !== ""
            theme: root.theme
            direction: qsTr("Next")
            title: open.nextTitle
            alignment: Text.AlignRight
            onClicked: root.opened(open.next)
        }
    }
}
