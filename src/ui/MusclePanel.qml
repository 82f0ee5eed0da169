// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// Everything about the chosen muscle.
PanelScroll {
    id: root

    required property Session session
    readonly property MuscleDetails muscle: session.muscle
    signal closed()
    signal safetyOpened()
    signal aboutYouOpened()
    signal holdStarted()

    BackButton {
        objectName: "backToSources"
        theme: root.theme
        label: root.session.hasMarks ? qsTr("Possible sources") : qsTr("Back")
        onClicked: root.closed()
    }

    Column {
        width: parent.width
        spacing: root.theme.gapTiny

        AppText {
            objectName: "muscleName"
            width: parent.width
            theme: root.theme
            text: root.muscle.nameWithSide
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.muscle.latin
            font.italic: true
            color: root.theme.softText
        }

        AppText {
            width: parent.width
            topPadding: root.theme.gapSmall
            theme: root.theme
            text: root.muscle.about
            font.pixelSize: root.theme.sizeLead
        }
    }

    PointChips {
        width: parent.width
        theme: root.theme
        session: root.session
    }

    // In the order in which one needs it: find it, press it, and what comes after.
    component Sections: GridLayout {
        width: parent.width
        columns: width > 520 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gapLarge
        rowSpacing: root.theme.gapLarge
    }

    component Section: TextSection {
        theme: root.theme
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }

    Sections {
        Section {
            title: qsTr("How to find it")
            lines: [root.muscle.find]
        }

        Section {
            title: qsTr("What sets it off")
            lines: root.muscle.causes
            bullets: true
        }
    }

    PressCard {
        width: parent.width
        theme: root.theme
        session: root.session
        onSafetyOpened: root.safetyOpened()
        onAboutYouOpened: root.aboutYouOpened()
        onHoldStarted: root.holdStarted()
    }

    Sections {
        Section {
            title: qsTr("A gentle stretch")
            lines: [root.muscle.stretch]
        }

        Section {
            title: qsTr("Take care")
            lines: root.muscle.cautions
            bullets: true
        }

        Section {
            title: qsTr("It may also cause")
            lines: root.muscle.otherSymptoms
            bullets: true
        }

        Section {
            objectName: "alsoPossible"
            title: qsTr("What else can cause this pain")
            lines: root.muscle.alsoPossible
            bullets: true
        }
    }

    PointList {
        width: parent.width
        theme: root.theme
        muscle: root.muscle
    }

    TextSection {
        width: parent.width
        theme: root.theme
        title: qsTr("How sure is this?")
        lines: root.muscle.howSure
    }

    TextSection {
        width: parent.width
        theme: root.theme
        title: qsTr("Sources")
        lines: root.muscle.sources
        small: true
    }
}
