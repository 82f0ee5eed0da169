// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What is known and what is not, how to press well, when not to press, and who should ask first.
Rectangle {
    id: root

    required property Theme theme
    required property Library library
    required property Language language

    color: theme.panel

    PanelScroll {
        anchors.fill: parent
        theme: root.theme
        maximumWidth: 760 * root.theme.textScale

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("How sure is this?")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("These maps were drawn by clinicians over decades. They are not a measurement, and this program does not diagnose. It names possible sources and gives its reasons.")
            font.pixelSize: root.theme.sizeLead
            color: root.theme.softText
        }

        NoteList {
            width: parent.width
            theme: root.theme
            title: qsTr("What studies found")
            model: root.library.evidence
        }

        NoteList {
            width: parent.width
            theme: root.theme
            title: qsTr("How to press")
            model: root.library.technique
        }

        NoteList {
            width: parent.width
            theme: root.theme
            title: qsTr("Do not press")
            model: root.library.doNotPress
        }

        NoteList {
            width: parent.width
            theme: root.theme
            title: qsTr("Ask first")
            model: root.library.askFirst
        }

        LanguageChoice {
            width: parent.width
            theme: root.theme
            language: root.language
        }
    }
}
