// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The clinic, what a visitor sets with one touch, the pages, and the way back to the start.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk
    required property Language language
    required property ReadAloud reader
    required property string page
    required property string themeName
    required property int textStep
    signal opened(page: string)
    signal textPicked(step: int)
    signal themePicked(name: string)
    signal startedAgain()

    readonly property bool atHome: page === "home" || page === "regions" || page === "safety" || page === "you"
    readonly property real margin: theme.gapLarge

    implicitHeight: tabs.y + Math.max(tabs.height, again.height) + theme.gapSmall
    color: theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.theme.line
    }

    KioskBrand {
        x: root.LayoutMirroring.enabled ? root.width - root.margin - width : root.margin
        y: root.theme.gapSmall
        width: root.width - actions.width - 2 * root.margin - root.theme.gap
        height: root.theme.target
        visible: width > 4 * root.theme.sizeBody
        theme: root.theme
        kiosk: root.kiosk
    }

    component TextSize: AppButton {
        id: size

        required property int step
        required property real letter

        width: root.theme.target
        height: root.theme.target
        leftPadding: 0
        rightPadding: 0
        theme: root.theme
        enabled: step >= 0 && step < root.kiosk.textPixels.length
        contentItem: AppText {
            theme: root.theme
            text: "A"
            font.pixelSize: root.theme.sizeBody * size.letter
            font.weight: Font.DemiBold
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            opacity: size.enabled ? 1 : 0.4
            Accessible.ignored: true
        }
        onClicked: root.textPicked(step)
    }

    Flow {
        id: actions
        readonly property real most: root.width - 2 * root.margin
        readonly property real natural: (languages.visible ? languages.implicitWidth + spacing : 0) + smaller.width + larger.width
            + contrast.width + 2 * spacing + (aloud.visible ? aloud.width + spacing : 0)
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: root.theme.gapSmall
        width: Math.min(most, natural)
        spacing: root.theme.gapSmall

        KioskLanguages {
            id: languages
            theme: root.theme
            kiosk: root.kiosk
            language: root.language
        }

        TextSize {
            id: smaller
            objectName: "smallerText"
            step: root.textStep - 1
            letter: 1
            text: qsTr("Smaller text")
        }

        TextSize {
            id: larger
            objectName: "largerText"
            step: root.textStep + 1
            letter: 1.45
            text: qsTr("Larger text")
        }

        IconButton {
            id: contrast
            objectName: "contrast"
            readonly property var names: ["light", "dark", "contrast"]
            theme: root.theme
            implicitWidth: theme.target
            look: AppButton.Secondary
            picture: IconItem.Contrast
            text: qsTr("Other colours")
            onClicked: root.themePicked(names[(names.indexOf(root.themeName) + 1) % names.length])
        }

        IconButton {
            id: aloud
            objectName: "readAloud"
            visible: root.kiosk.speech
            theme: root.theme
            implicitWidth: theme.target
            look: AppButton.Secondary
            picture: root.reader.on ? IconItem.SpeechOff : IconItem.Speech
            text: root.reader.on ? qsTr("Stop reading aloud") : qsTr("Read aloud")
            onClicked: root.reader.on = !root.reader.on
        }
    }

    Flow {
        id: tabs
        x: root.LayoutMirroring.enabled ? again.x + again.width + root.theme.gap : root.margin - root.theme.gap
        y: actions.y + actions.height + root.theme.gapSmall
        width: root.width - again.width - 2 * root.margin
        spacing: root.theme.gapSmall

        component Tab: HeaderTab {
            required property string name
            objectName: "tab_" + name
            visible: root.kiosk.shows(name)
            theme: root.theme
            current: name === "home" ? root.atHome : root.page.startsWith(name)
            onClicked: root.opened(name)
        }

        Tab {
            name: "home"
            text: qsTr("Where does it hurt?")
        }

        Tab {
            name: "muscles"
            text: qsTr("Muscles")
        }

        Tab {
            name: "learn"
            text: qsTr("Learn")
        }

        Tab {
            name: "take"
            text: qsTr("Take it with you")
        }
    }

    AppButton {
        id: again
        objectName: "startAgain"
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: tabs.y
        theme: root.theme
        text: qsTr("Start again")
        onClicked: root.startedAgain()
    }
}
