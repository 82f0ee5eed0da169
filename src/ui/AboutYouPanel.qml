// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Questions about the person, before the first instruction: for some, pressing is done in another way or not at all.
PanelScroll {
    id: root

    required property AboutYou aboutYou
    signal done()

    // Whoever comes back for a change starts at the top.
    onVisibleChanged: if (visible) contentY = 0

    BackButton {
        theme: root.theme
        label: qsTr("Back")
        onClicked: root.done()
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("About you")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        theme: root.theme
        visible: root.aboutYou.complete
        text: qsTr("Mark all that applies to you. It changes how you press, or where not to. Your answers are not stored.")
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    // Without all the questions nobody can say that none applies: instructions stay away.
    AppText {
        width: parent.width
        visible: !root.aboutYou.complete
        theme: root.theme
        text: qsTr("Some questions could not be loaded, so the program shows no press instructions.")
        color: root.theme.care
        font.weight: Font.DemiBold
    }

    Column {
        width: parent.width
        visible: root.aboutYou.complete
        spacing: root.theme.gapSmall

        Repeater {
            model: root.aboutYou.questions

            Column {
                id: entry

                required property string condition
                required property string area
                required property string content
                required property string asks
                required property bool marked
                required property bool shown

                objectName: "aboutYouEntry"
                width: parent.width
                visible: shown

                AppText {
                    width: parent.width
                    visible: text !== ""
                    leftPadding: LayoutMirroring.enabled ? 0 : root.theme.gapHuge
                    rightPadding: LayoutMirroring.enabled ? root.theme.gapHuge : 0
                    theme: root.theme
                    text: entry.asks
                    color: root.theme.care
                }

                AnswerRow {
                    readonly property real indent: entry.area !== "" ? root.theme.gapHuge : 0

                    x: LayoutMirroring.enabled ? 0 : indent
                    width: parent.width - indent
                    theme: root.theme
                    content: entry.content
                    marked: entry.marked
                    onToggled: root.aboutYou.toggle(entry.condition, entry.area)
                }
            }
        }
    }

    AppButton {
        objectName: "aboutYouDone"
        width: parent.width
        theme: root.theme
        look: AppButton.Primary
        visible: root.aboutYou.complete
        text: root.aboutYou.any ? qsTr("Go on with these answers") : qsTr("None of these applies to me")
        onClicked: {
            root.aboutYou.finish()
            root.done()
        }
    }
}
