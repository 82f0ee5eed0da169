// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The settings page: every control changes its setting at once, by pointer, by key and for a screen reader.
UiTest {
    id: test
    name: "SettingsPage"

    readonly property var settings: objects.settings

    Component {
        id: pages
        SettingsPage {
            width: 800
            height: 780
            theme: test.theme
            settings: objects.settings
            language: objects.language
            diary: objects.diary
        }
    }
    Component {
        id: welcomes
        WelcomeCard {
            width: 800
            height: 700
            theme: test.theme
            settings: objects.settings
            language: objects.language
        }
    }
    SignalSpy {
        id: spy
    }

    function make(component) {
        const item = createTemporaryObject(component, test)
        waitForRendering(item)
        return item
    }

    /// Scrolled into view.
    function reached(item) {
        for (let at = item; at !== null; at = at.parent) {
            if (at.follow !== undefined)
                at.follow(item)
        }
        return item
    }

    function test_eachAnswerIsTaken_data() {
        return [{tag: "theme", row: "themeRow", answers: ["light", "dark", "contrast", "system"]},
            {tag: "figure", row: "figureRow", answers: ["female", "male", "neutral"]},
            {tag: "language", row: "languageRow", answers: ["en", "es", ""]},
            {tag: "paper", row: "paperRow", answers: ["a4", "letter", "locale"]}]
    }
    function test_eachAnswerIsTaken(data) {
        const row = named(make(pages), data.row)
        for (const answer of data.answers) {
            const button = reached(named(row, "choice_" + answer))
            mouseClick(button)
            compare(settings[data.tag], answer)
            for (const one of all(row, item => item.chosen !== undefined && item.clicked !== undefined)) {
                compare(one.Accessible.checked, one === button)
                compare(one.Accessible.role, Accessible.RadioButton)
                verify(one.height >= test.theme.target)
            }
        }
    }

    function test_arrowKeysGoThroughTheAnswersAndSpaceTakesOne() {
        const row = named(make(pages), "figureRow")
        named(row, "choice_neutral").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(named(row, "choice_female").visualFocus)
        compare(settings.figure, "neutral")
        keyClick(Qt.Key_Space)
        compare(settings.figure, "female")
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Return)
        compare(settings.figure, "male")
    }

    function test_eachSwitchIsTurned_data() {
        return [{tag: "reducedMotion"}, {tag: "sound"}, {tag: "speech"}]
    }
    function test_eachSwitchIsTurned(data) {
        const row = reached(named(make(pages), data.tag))
        const before = settings[data.tag]
        compare(row.Accessible.checked, before)
        mouseClick(row)
        compare(settings[data.tag], !before)
        compare(row.Accessible.checked, !before)
        row.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(settings[data.tag], before)
        keyClick(Qt.Key_Return)
        compare(settings[data.tag], !before)
        row.Accessible.toggleAction()
        compare(settings[data.tag], before)
        verify(row.height >= test.theme.target)
    }

    function test_theTextGrowsByTenthsWithinItsLimits() {
        const page = make(pages)
        const larger = named(page, "largerText")
        const smaller = named(page, "smallerText")
        compare(named(page, "textSizeValue").text, "100 %, normal")
        mouseClick(larger)
        compare(settings.textScale, 1.1)
        for (let i = 0; i < 15; ++i)
            larger.clicked()
        compare(settings.textScale, 2)
        verify(!larger.enabled)
        compare(named(page, "textSizeValue").text, "200 %, very large")
        for (let i = 0; i < 15; ++i)
            smaller.clicked()
        compare(settings.textScale, 0.8)
        verify(!smaller.enabled)
        verify(larger.Accessible.description.includes("80 %"))
    }

    function test_settingBackAsksOnce() {
        const page = make(pages)
        settings.theme = "dark"
        mouseClick(reached(named(page, "resetAsk")))
        compare(settings.theme, "dark")
        verify(named(page, "resetKeep").activeFocus)
        mouseClick(reached(named(page, "resetKeep")))
        compare(settings.theme, "dark")
        verify(named(page, "resetAsk").activeFocus)
        mouseClick(reached(named(page, "resetAsk")))
        mouseClick(reached(named(page, "resetConfirm")))
        compare(settings.theme, "light") // what a run without a file starts with
        verify(!named(page, "resetConfirm").visible)
    }

    function test_nothingIsClippedAtTwiceTheSize_data() {
        return [{tag: "settings narrow", page: pages, width: 640}, {tag: "settings wide", page: pages, width: 1400},
            {tag: "welcome narrow", page: welcomes, width: 640}, {tag: "welcome wide", page: welcomes, width: 1400}]
    }
    function test_nothingIsClippedAtTwiceTheSize(data) {
        test.theme.textScale = 2
        const page = make(data.page)
        page.width = data.width
        waitForRendering(page)
        for (const text of all(page, one => one.visible && one.textFormat !== undefined && one.text !== "")) {
            verify(!text.truncated && text.contentWidth <= text.width + 1 && text.contentHeight <= text.height + 1, text.text)
            const left = text.mapToItem(page, 0, 0).x
            verify(left >= 0 && left + text.contentWidth <= page.width, text.text)
        }
        test.theme.textScale = 1
    }

    function test_theWelcomeIsLeftByStartOrForTheSettings() {
        const card = make(welcomes)
        spy.target = null
        spy.signalName = "finished"
        spy.target = card
        spy.clear()
        verify(named(card, "welcomeStart").activeFocus)
        keyClick(Qt.Key_Return)
        compare(spy.signalArguments[0][0], "home")
        mouseClick(named(card, "welcomeSettings"))
        compare(spy.signalArguments[1][0], "settings")
        verify(textsOf(card).some(text => text.includes("not a diagnosis")))
    }
}
