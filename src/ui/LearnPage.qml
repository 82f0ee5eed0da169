// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What there is to read about trigger points: the list of articles, or one of them.
Rectangle {
    id: root

    required property Theme theme
    required property Library library
    required property FigureStore figure
    required property string page ///< "learn", or "learn/" and the id of an article
    signal opened(page: string)
    signal picked(muscle: string)

    readonly property bool reading: view.known

    color: reading ? theme.panel : theme.canvas

    /// To the heading, from where the keys scroll and a screen reader reads on.
    function takeFocus() {
        if (!visible)
            return
        if (reading)
            view.start()
        else
            index.start()
    }

    onVisibleChanged: takeFocus()
    onPageChanged: takeFocus()
    onReadingChanged: takeFocus()
    Component.onCompleted: takeFocus()

    ArticleIndex {
        id: index
        anchors.fill: parent
        visible: !root.reading
        theme: root.theme
        library: root.library
        onPicked: article => root.opened("learn/" + article)
    }

    ArticleView {
        id: view
        anchors.fill: parent
        visible: root.reading
        theme: root.theme
        library: root.library
        figure: root.figure
        article: root.page.startsWith("learn/") ? root.page.slice(6) : ""
        onOpened: article => root.opened(article === "" ? "learn" : "learn/" + article)
        onPicked: muscle => root.picked(muscle)
    }
}
