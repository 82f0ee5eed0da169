// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What was marked, what has to be asked first, and the possible sources in order.
PanelScroll {
    id: root

    required property Session session
    required property Diary diary
    required property FigureStore figure
    property string rated: "" ///< The place of which one says how strong its pain is; empty for none.
    signal safetyOpened()
    signal listOpened()
    signal takeAwayOpened()
    signal diaryOpened()

    Connections {
        target: root.session
        function onMarksChanged() {
            if (!root.session.isMarked(root.rated) && !root.session.isPainted(root.rated))
                root.rated = ""
        }
    }

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
        id: marks
        width: parent.width
        visible: root.session.hasMarks
        spacing: root.theme.gapSmall

        Repeater {
            model: root.session.marks

            Column {
                id: mark

                required property string name
                required property string place
                required property bool marked
                required property int intensity
                readonly property bool open: root.rated === place

                width: open ? marks.width : chip.width
                spacing: root.theme.gapSmall

                MarkChip {
                    id: chip
                    theme: root.theme
                    text: mark.name
                    painted: !mark.marked
                    intensity: mark.intensity
                    open: mark.open
                    maximumWidth: marks.width
                    onStrengthAsked: {
                        root.rated = mark.open ? "" : mark.place
                        if (mark.open)
                            scale.focusScale()
                    }
                    onRemoved: {
                        if (mark.marked)
                            root.session.toggle(mark.place)
                        else
                            root.session.board.removePaint(mark.place)
                    }
                }

                IntensityScale {
                    id: scale
                    objectName: "intensityScale"
                    width: parent.width
                    visible: mark.open
                    theme: root.theme
                    place: mark.name
                    intensity: mark.intensity
                    onPicked: intensity => root.session.board.setIntensity(mark.place, intensity)
                }
            }
        }
    }

    KeepRow {
        width: parent.width
        visible: root.session.hasMarks && root.diary.on
        theme: root.theme
        diary: root.diary
        onOpened: root.diaryOpened()
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

    Item {
        readonly property bool fits: heading.implicitWidth + root.theme.gap + order.implicitWidth <= width

        width: parent.width
        height: fits ? heading.height : heading.height + order.height
        visible: root.session.hasMarks

        FittedText {
            id: heading
            objectName: "sourcesHeading"
            anchors.left: parent.left
            maximumWidth: parent.width
            theme: root.theme
            text: qsTr("Possible sources")
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        AppText {
            id: order
            y: parent.fits ? heading.baselineOffset - baselineOffset : heading.height
            width: parent.width
            theme: root.theme
            text: qsTr("best match first")
            horizontalAlignment: parent.fits ? Text.AlignRight : Text.AlignLeft
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
