// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// In a language written from right to left pages turn round; the figure, and what is printed on it, does not.
UiTest {
    id: test
    name: "RightToLeft"

    property var windows: []

    function initTestCase() {
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/Main.qml")
        compare(component.errorString(), "")
        windows.push(component.createObject(null, {
            session: objects.session, figure: objects.figure, library: objects.library, language: objects.language,
            cues: objects.cues, takeAway: objects.takeAway, settings: objects.settings, diary: objects.diary,
            themeName: "light", textScale: 1, page: "home", width: 1280, height: 800, visible: true}))
    }

    function cleanup() {
        objects.language.setLanguage("en")
        window().page = "home"
    }

    function window() {
        return windows[0]
    }

    function speak(language) {
        verify(objects.language.setLanguage(language))
        waitForRendering(window().contentItem, 1000)
    }

    function shown(objectName) {
        const item = seen(window().contentItem, objectName)
        verify(item, objectName)
        return item
    }

    /// From the left edge of the window.
    function middle(item) {
        return item.mapToItem(null, item.width / 2, 0).x
    }

    function test_thePageTurnsRound_data() {
        return [
            {tag: "list of places", page: "regions", first: "closeRegionList"},
            {tag: "safety", page: "safety", first: null},
            {tag: "home", page: "home", first: null}
        ]
    }
    function test_thePageTurnsRound(data) {
        window().page = data.page
        verify(middle(shown("plateMap")) < 640)
        verify(middle(shown("startAgain")) > 640)
        speak("ar-XB")
        verify(middle(shown("plateMap")) > 640)
        verify(middle(shown("startAgain")) < 640)
        if (data.first) {
            const back = shown(data.first)
            verify(back.text.startsWith("\u2192 "))
            verify(back.parent.mapFromItem(back, back.width, 0).x > back.parent.width - 2)
        }
        speak("en")
        verify(middle(shown("plateMap")) < 640)
        if (data.first)
            verify(shown(data.first).text.startsWith("\u2190 "))
    }

    function test_aRowsBoxStandsWhereItsLineBegins() {
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/CheckRow.qml")
        const row = createTemporaryObject(component, test, {theme: test.theme, title: "t", subtitle: "s", marked: true, width: 400})
        const box = all(row, item => item.width === 22 && item.height === 22)[0]
        const title = all(row, item => item.text === "t")[0]
        verify(middle(box) < middle(title))
        compare(title.effectiveHorizontalAlignment, Text.AlignLeft)
        row.LayoutMirroring.enabled = true
        row.LayoutMirroring.childrenInherit = true
        verify(middle(box) > middle(title))
        compare(title.effectiveHorizontalAlignment, Text.AlignRight)
    }

    function test_theFigureKeepsItsSides() {
        const sides = () => {
            const map = shown("plateMap").map
            return map.labelPointOf(map.indexOf("shoulder_front:right")).x - map.labelPointOf(map.indexOf("shoulder_front:left")).x
        }
        const before = sides()
        verify(before < 0)
        // The word for the person's right, in front of the body's front: on the viewer's left.
        const words = () => all(shown("plateMap"), item => item.visible && item.text !== undefined && /right/.test(item.text) && /[Yy]our/.test(item.text))
        const first = () => Math.min(...words().map(item => item.mapToItem(shown("plateMap"), item.width / 2, 0).x))
        const wordBefore = first()
        speak("ar-XB")
        fuzzyCompare(sides(), before, 2)
        fuzzyCompare(first(), wordBefore, 40)
    }

    function test_picturesThatPointBackTurnRound() {
        const icon = name => all(shown(name), item => item.icon !== undefined && item.colour !== undefined)[0]
        verify(!icon("undo").mirrored)
        const straight = grabImage(shown("undo"))
        speak("ar-XB")
        verify(icon("undo").mirrored)
        verify(!grabImage(shown("undo")).equals(straight))
    }

    function test_howFarTheFigureIsEnlargedIsWrittenAsTheLanguageDoes() {
        const map = shown("plateMap")
        map.theme.reducedMotion = true
        map.camera.stepZoom(1)
        const english = map.zoomText
        verify(/^Enlarged \d+\.\d times$/.test(english), english)
        speak("es")
        compare(map.zoomText, english.replace("Enlarged", "Aumentado").replace("times", "veces").replace(".", ","))
        map.camera.fit()
    }

    function test_aPlaceThatIsPointedAtIsNamedAnew() {
        const map = shown("plateMap")
        map.walking = true
        map.cursor = map.map.indexOf("nose:mid")
        compare(map.pointedName, "Nose")
        const standIn = () => all(map, item => item.place === "nose:mid" && item.box !== undefined)[0]
        tryVerify(() => standIn() !== undefined)
        speak("es")
        compare(map.pointedName, "Nariz")
        compare(standIn().Accessible.name, "Nariz")
        map.walking = false
    }
}
