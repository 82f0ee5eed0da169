// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Why the diary cannot be kept just now, and that all else goes on. There only where there is something to say.
Card {
    id: root

    required property Diary diary

    visible: diary.problemText !== ""
    color: theme.careTint
    border.color: theme.care

    AppText {
        objectName: "diaryProblem"
        width: parent.width
        theme: root.theme
        text: root.diary.problemText
        color: root.theme.care
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere // a path has no spaces
        Accessible.role: Accessible.AlertMessage
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Until then nothing is written down. Everything else works.")
        color: root.theme.care
    }
}
