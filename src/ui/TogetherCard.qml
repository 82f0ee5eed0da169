// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The few muscles that explain together what none explains alone; each opens its page.
Card {
    id: root

    required property Session session
    readonly property SourceList sources: session.sources

    objectName: "together"
    visible: sources.togetherTitle !== ""
    color: theme.patternTint
    border.color: theme.patternTint

    AppText {
        objectName: "togetherTitle"
        width: parent.width
        theme: root.theme
        text: root.sources.togetherTitle
        color: root.theme.patternText
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.sources.together

        TogetherRow {
            id: row

            required property string muscle
            required property string side

            width: parent.width
            theme: root.theme
            onPicked: root.session.choose(row.muscle, row.side)
            onLookedAt: root.session.preview(row.muscle, row.side)
            onLeftAlone: root.session.endPreview()
        }
    }

    AppText {
        objectName: "togetherRest"
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.sources.togetherRest
        color: root.theme.patternText
    }
}
