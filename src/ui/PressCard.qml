// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// How to press, or why not. The instruction appears only after the safety questions and those about the person; where the
/// muscle must not be pressed there is none to show.
Card {
    id: root

    required property Session session
    readonly property MuscleDetails muscle: session.muscle
    readonly property bool instructs: muscle.instructs
    signal safetyOpened()
    signal aboutYouOpened()
    signal holdStarted()

    color: theme.sunken
    padding: theme.gapLarge
    spacing: theme.gap

    AppText {
        width: parent.width
        theme: root.theme
        text: root.muscle.mayPress ? qsTr("How to press it") : qsTr("Do not press this yourself")
        font.pixelSize: root.theme.sizeLead
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "noPressReason"
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.muscle.noPressReason
    }

    PersonalNotes {
        width: parent.width
        theme: root.theme
        muscle: root.muscle
        onChangeAsked: root.aboutYouOpened()
    }

    // A limited place says so, and why, before the instruction.
    Card {
        width: parent.width
        visible: root.muscle.mayPress && root.muscle.limited
        theme: root.theme
        color: root.theme.careTint
        border.color: root.theme.careTint

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Careful here")
            font.weight: Font.Bold
            color: root.theme.care
        }

        Repeater {
            model: root.muscle.cautions

            AppText {
                required property string modelData
                width: parent.width
                theme: root.theme
                text: modelData
                color: root.theme.care
            }
        }
    }

    UrgentNotice {
        width: parent.width
        visible: root.muscle.mayPress && root.session.safetyConfirmed
        theme: root.theme
        session: root.session
    }

    Column {
        width: parent.width
        visible: root.muscle.mayPress && !root.session.safetyCleared && !root.session.safetyConfirmed
        spacing: root.theme.gap

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("First a few questions: some pain needs a doctor, not pressure.")
        }

        PanelButton {
            objectName: "openSafetyFromPress"
            theme: root.theme
            look: AppButton.Primary
            text: qsTr("Answer the safety questions")
            onClicked: root.safetyOpened()
        }
    }

    Column {
        width: parent.width
        visible: root.muscle.mayPress && root.session.safetyCleared && !root.instructs
        spacing: root.theme.gap

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Then a few questions about you: for some people pressing is done in another way, or not at all.")
        }

        PanelButton {
            objectName: "openAboutYouFromPress"
            theme: root.theme
            look: AppButton.Primary
            text: qsTr("Answer the questions about you")
            onClicked: root.aboutYouOpened()
        }
    }

    ChoiceRow {
        objectName: "treatmentChoice"
        width: parent.width
        visible: root.instructs && root.muscle.hasTreatment
        theme: root.theme
        title: qsTr("Where is it pressed?")
        choices: [{id: "home", name: qsTr("At home")}, {id: "treatment", name: qsTr("In a treatment")}]
        current: root.session.inTreatment ? "treatment" : "home"
        onPicked: id => root.session.inTreatment = id === "treatment"
    }

    GridLayout {
        width: parent.width
        visible: root.instructs
        columns: width > 460 * root.theme.textScale ? 2 : 1
        columnSpacing: root.theme.gapLarge
        rowSpacing: root.theme.gap

        Column {
            objectName: "pressSteps"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: root.theme.gapSmall + root.theme.gapTiny

            AppText {
                width: parent.width
                theme: root.theme
                text: qsTr("With: %1").arg(root.muscle.tool)
                color: root.theme.softText
            }

            AppText {
                objectName: "otherTool"
                width: parent.width
                visible: root.muscle.otherTool
                theme: root.theme
                text: qsTr("Where a step names a harder tool, use this instead.")
                color: root.theme.care
            }

            AppText {
                objectName: "otherPressure"
                width: parent.width
                visible: root.muscle.otherPressure !== ""
                theme: root.theme
                text: qsTr("Pressure: at most %1, also where a step says more.", "5 of 10").arg(root.muscle.otherPressure)
                color: root.theme.care
                font.weight: Font.DemiBold
            }

            Repeater {
                model: root.instructs ? root.muscle.steps : []

                Row {
                    id: step

                    required property int index
                    required property string modelData

                    width: parent.width
                    spacing: root.theme.gap

                    Rectangle {
                        id: disc
                        width: digit.implicitHeight + root.theme.gapSmall
                        height: width
                        radius: width / 2
                        color: root.theme.accentTint

                        AppText {
                            id: digit
                            anchors.centerIn: parent
                            theme: root.theme
                            text: String(step.index + 1)
                            lineHeight: 1
                            font.weight: Font.Bold
                            color: root.theme.accent
                        }
                    }

                    AppText {
                        width: step.width - disc.width - step.spacing
                        topPadding: 2
                        theme: root.theme
                        text: step.modelData
                    }
                }
            }
        }

        Column {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: 170 * root.theme.textScale
            Layout.maximumWidth: Layout.preferredWidth
            spacing: root.theme.gapSmall

            AppText {
                width: parent.width
                theme: root.theme
                text: qsTr("%1 s", "seconds of a hold").arg(root.muscle.holdSeconds)
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.theme.sizeTitle * 1.3
                font.weight: Font.Bold
                lineHeight: 1
            }

            AppText {
                width: parent.width
                theme: root.theme
                text: root.muscle.holdText
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.theme.sizeSmall
                color: root.theme.softText
            }

            AppButton {
                objectName: "startHold"
                visible: root.session.offersHold
                width: parent.width
                theme: root.theme
                look: AppButton.Primary
                text: qsTr("Start the hold")
                onClicked: root.holdStarted()
            }
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        visible: root.instructs
        color: root.theme.line
    }

    PressQuestion {
        width: parent.width
        visible: root.instructs
        theme: root.theme
        session: root.session
    }
}
