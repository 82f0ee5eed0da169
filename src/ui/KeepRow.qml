// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Keeps what is drawn in the diary; once it is kept, leads there.
Column {
    id: root

    required property Theme theme
    required property Diary diary
    signal opened()

    spacing: theme.gapSmall

    PanelButton {
        objectName: "keepDrawing"
        theme: root.theme
        text: root.diary.kept ? qsTr("Kept. Open my diary") : qsTr("Keep in my diary")
        onClicked: {
            if (root.diary.kept)
                root.opened()
            else
                root.diary.keep()
        }
    }

    DiaryProblem {
        width: parent.width
        theme: root.theme
        diary: root.diary
    }
}
