// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sorespot.App

/// What was marked, what has to be asked first, and the possible sources in order.
PanelScroll {
    id: root

    required property Session session
    required property FigureStore figure
    signal safetyOpened()
    signal listOpened()
    signal takeAwayOpened()

    EmptyState {
        width: parent.width
        visible: !root.session.hasMarks
        theme: root.theme
        onListOpened: root.listOpened()
    }

    AppText {
        width: parent.width
        visible: root.session.hasMarks
        theme: root.theme
        text: qsTr("You marked")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
        font.weight: Font.DemiBold
    }

    Flow {
        width: parent.width
        visible: root.session.hasMarks
        spacing: root.theme.gapSmall

        Repeater {
            model: root.session.marks

            MarkChip {
                id: chip

                required property string name
                required property string place
                required property bool marked

                theme: root.theme
                text: chip.name
                painted: !chip.marked
                maximumWidth: root.width - 2 * root.theme.gapLarge
                onClicked: {
                    if (chip.marked)
                        root.session.toggle(chip.place)
                    else
                        root.session.board.removePaint(chip.place)
                }
            }
        }
    }

    UrgentNotice {
        width: parent.width
        visible: root.session.safetyConfirmed
        theme: root.theme
        session: root.session
    }

    FlagNotice {
        width: parent.width
        visible: root.session.hasMarks && !root.session.safetyCleared && !root.session.safetyConfirmed
        theme: root.theme
        session: root.session
        onOpened: root.safetyOpened()
    }

    RowLayout {
        width: parent.width
        visible: root.session.hasMarks

        AppText {
            objectName: "sourcesHeading"
            theme: root.theme
            text: qsTr("Possible sources")
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }

        AppText {
            Layout.fillWidth: true
            theme: root.theme
            text: qsTr("best match first")
            horizontalAlignment: Text.AlignRight
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
        }
    }

    TogetherCard {
        width: parent.width
        theme: root.theme
        session: root.session
    }

    ComparePanel {
        width: parent.width
        theme: root.theme
        session: root.session
    }

    CardPictures {
        id: cardPictures
        session: root.session
        figure: root.figure
        skin: root.theme.skin
        shade: root.theme.skinShade
        light: root.theme.skinLight
        formLine: root.theme.formLine
        outline: root.theme.skinOutline
        pattern: root.theme.patternOnSkin
        spot: root.theme.spotOnSkin
        spotHalo: root.theme.spotHalo
    }

    Repeater {
        model: root.session.sources.candidates

        CandidateCard {
            id: card

            width: parent.width
            theme: root.theme
            pictures: root.figure.hasError ? null : cardPictures
            chosen: root.session.chosenMuscle === card.muscle && root.session.chosenSide === card.side
            onPicked: root.session.choose(card.muscle, card.side)
            onLookedAt: root.session.preview(card.muscle, card.side)
            onLeftAlone: root.session.endPreview()
            compared: root.session.comparison.count > 0 && root.session.comparison.holds(card.muscle, card.side)
            onCompareToggled: root.session.toggleCompared(card.muscle, card.side)
        }
    }

    PanelButton {
        objectName: "moreSources"
        visible: root.session.sources.hiddenCandidates > 0
        theme: root.theme
        text: qsTr("Show more")
        onClicked: root.session.sources.showMore()
    }

    AppButton {
        objectName: "takeAway"
        visible: root.session.hasMarks
        theme: root.theme
        text: qsTr("Take it with you")
        onClicked: root.takeAwayOpened()
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Maps of referred pain are a tradition of careful clinicians, not a measurement. A possible source is not a diagnosis.")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }
}
