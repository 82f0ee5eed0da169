// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The hold: a ring to be read from two metres, what to do now, and the stop rule always in view. Any key but those of the
/// other buttons, or a tap anywhere else, stops it.
///
/// Three layouts: ring and words side by side; the same over a foot as wide as the page where a column would be too narrow
/// for the text; and one below the other in a window that is taller than wide.
FocusScope {
    id: root

    required property Theme theme
    required property Session session
    required property Library library
    required property HoldCues cues
    readonly property HoldController hold: session.hold
    readonly property bool answerable: hold.phase === HoldController.Finished || hold.phase === HoldController.Stopped
    readonly property bool over: answerable || hold.phase === HoldController.Enough
    readonly property string place: session.muscle.nameWithSide
    signal closed()
    signal answered() ///< What pressing did is said.

    /// From a large screen one keeps one's distance: type grows with it, less where the person has enlarged it already.
    readonly property real grow: Math.max(1, Math.min(Math.min(width, height) / 800, Math.max(width, height) / 1280)
        / Math.sqrt(root.theme.textScale))
    readonly property int gap: Math.round(theme.gap * grow)
    readonly property int edge: Math.round(Math.max(theme.gap, Math.min(theme.gapHuge * grow, Math.min(width, height) * 0.055)))
    readonly property real innerWidth: width - 2 * edge
    readonly property real innerHeight: height - 2 * edge

    readonly property bool tall: height >= width
    readonly property bool tight: !tall && (innerWidth - edge) * 0.46 < 20 * roomy.sizeBody
    readonly property bool wide: !tall && !tight

    readonly property real columnWidth: (innerWidth - edge) * (over ? 0.62 : 0.46) // where `wide`
    readonly property real columnX: dialShown ? width - edge - columnWidth : (width - columnWidth) / 2
    /// Between the upper edge and the foot.
    readonly property real upperHeight: innerHeight - foot.height - gap
    /// When a hold is over its ring gives way to what comes then.
    readonly property real dialSide: {
        if (wide)
            return Math.max(0, Math.min(innerWidth - edge - columnWidth, innerHeight))
        if (tight)
            return over ? 0 : Math.max(0, Math.min(upperHeight, innerWidth * 0.42))
        const left = upperHeight - texts.contentHeight - gap * 1.5
        if (over)
            return left < 12 * roomy.sizeBody ? 0 : Math.min(left, innerWidth * 0.5)
        return Math.max(0, Math.min(innerWidth, Math.max(left, upperHeight * 0.5)))
    }
    readonly property bool dialShown: dialSide > 0 && hold.phase !== HoldController.Enough

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Hold timer")

    function halt() {
        if (over || hold.phase === HoldController.Ready)
            closed()
        else
            hold.stop()
    }

    readonly property string told: words.title
    readonly property bool spoken: cues.speech
    onToldChanged: cues.say(told)
    onSpokenChanged: cues.say(told)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return
        if (over && texts.interactive && [Qt.Key_Up, Qt.Key_Down].includes(event.key)) {
            texts.contentY = Math.max(0, Math.min(texts.contentHeight - texts.height,
                texts.contentY + (event.key === Qt.Key_Up ? -1 : 1) * roomy.target))
        } else if (!event.isAutoRepeat) {
            halt()
        }
        event.accepted = true
    }

    Theme {
        id: roomy
        name: root.theme.name
        textScale: root.theme.textScale * root.grow
        reducedMotion: root.theme.reducedMotion
        leastTarget: root.theme.leastTarget
        leastGap: root.theme.leastGap
        leastText: root.theme.leastText
    }

    HoldWords {
        id: words
        hold: root.hold
    }

    component Halting: Tap {
        // The tap that stopped is often followed by another; the question is not to vanish under it.
        enabled: !root.over
        onTapped: root.halt()
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.canvas

        Halting {}
    }

    HoldDial {
        objectName: "holdDial"
        visible: root.dialShown
        width: root.dialSide
        height: width
        x: root.tall ? (root.width - width) / 2
            : root.wide ? root.edge + (root.innerWidth - root.edge - root.columnWidth - width) / 2 : root.edge
        y: root.edge + (root.wide ? root.innerHeight - height
            : root.tall ? root.upperHeight - texts.height - root.gap * 1.5 - height : root.upperHeight - height) / 2
        theme: roomy
        hold: root.hold
        words: words
    }

    PanelScroll {
        id: texts
        objectName: "holdTexts"
        readonly property real ceiling: root.edge - padding
        readonly property real begin: root.wide ? root.columnX
            : root.tight && root.dialShown ? root.edge * 2 + root.dialSide : root.edge
        readonly property real most: foot.y - root.gap / 2 - ceiling - (root.tall && root.dialShown ? root.dialSide + root.gap * 1.5 : 0)
        theme: roomy
        padding: root.theme.gap - root.theme.gapTiny // for the scroll bar and rings of the focus
        x: begin - padding
        width: (root.wide ? root.columnWidth : root.width - root.edge - begin) + 2 * padding
        height: Math.min(contentHeight, most)
        y: root.tight || (root.tall && !root.dialShown) ? ceiling + (foot.y - root.gap / 2 - ceiling - height) / 2
            : foot.y - root.gap / 2 - height
        interactive: contentHeight > height
        spacing: root.gap

        Halting {
            enabled: !root.over && texts.interactive // otherwise the tap goes through to the page
        }

        Flow {
            width: parent.width
            visible: !(root.over && root.tight)
            spacing: root.gap / 2

            FittedText {
                maximumWidth: parent.width
                theme: roomy
                color: root.theme.softText
                font.weight: Font.DemiBold
                text: root.place
            }

            FittedText {
                maximumWidth: parent.width
                visible: root.hold.phase !== HoldController.Enough
                theme: roomy
                color: root.theme.softText
                text: qsTr("Hold %1 of %2").arg(root.hold.repeat).arg(root.hold.repeats)
            }
        }

        AppText {
            objectName: "holdTitle"
            width: parent.width
            theme: roomy
            font.pixelSize: root.tight ? roomy.sizeHeading * 1.15 : roomy.sizeTitle * (root.tall ? 1.2 : 1.35)
            font.weight: Font.Bold
            lineHeight: 1.1
            Accessible.role: Accessible.AlertMessage
            text: words.title
        }

        AppText {
            objectName: "holdBody"
            width: parent.width
            theme: roomy
            font.pixelSize: roomy.sizeLead
            color: root.theme.softText
            text: root.hold.phase === HoldController.Enough ? root.library.enoughToday + "\n\n" + root.library.aftercare
                : root.over ? root.library.aftercare : words.advice
        }

        HoldSteps {
            objectName: "holdSteps"
            width: parent.width
            visible: !root.over
            theme: roomy
            steps: words.steps
            current: root.hold.step
        }

        AppText {
            objectName: "holdNext"
            width: parent.width
            visible: text !== ""
            theme: roomy
            color: root.theme.softText
            text: words.next
        }

        AppText {
            objectName: "noSound"
            width: parent.width
            visible: root.hold.phase === HoldController.Ready && !root.cues.canSound
            theme: roomy
            font.pixelSize: roomy.sizeSmall
            color: root.theme.softText
            text: qsTr("No sound on this system.")
        }

        AppText {
            objectName: "noVoice"
            width: parent.width
            visible: root.hold.phase === HoldController.Ready && !root.cues.canSpeak
            theme: roomy
            font.pixelSize: roomy.sizeSmall
            color: root.theme.softText
            text: qsTr("No voice on this system.")
        }

        PressQuestion {
            objectName: "pressQuestion"
            width: parent.width
            visible: root.answerable
            theme: roomy
            session: root.session
            onAnswered: root.answered()
        }
    }

    HoldFoot {
        id: foot
        objectName: "holdFoot"
        width: root.wide ? root.columnWidth : root.innerWidth
        height: implicitHeight
        x: root.wide ? root.columnX : root.edge
        // Where it stands in the column does not hang on the length of a title: what stops must not move under the finger.
        y: Math.min(root.height - root.edge - height,
            root.wide ? Math.max(root.height * 0.58, texts.ceiling + texts.contentHeight + root.gap / 2) : root.height)
        theme: roomy
        hold: root.hold
        words: words
        cues: root.cues
        stopRule: root.library.stopRule
        over: root.over
        flat: root.tight
        gap: root.gap
        onHalted: root.halt()
        onBackAsked: root.closed()
    }
}
