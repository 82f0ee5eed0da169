// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A red flag applies: what to do now. Press instructions stay away until the person starts again.
Card {
    id: root

    required property Session session

    color: theme.markTint
    border.color: theme.mark
    border.width: 2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: session.urgentTitle + ". " + session.urgentAdvice

    AppText {
        width: parent.width
        theme: root.theme
        text: root.session.urgentTitle
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        color: root.theme.markText
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: root.session.urgentAdvice
        font.pixelSize: root.theme.sizeLead
        color: root.theme.markText
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("The program shows no press instructions now. Press \"Start again\" to begin anew.")
        color: root.theme.markText
    }
}
