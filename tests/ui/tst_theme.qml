// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// Contrast, computed as WCAG 2 does: of the pairs that the components use, and of every text that is really shown.
UiTest {
    id: test
    name: "Theme"

    Component {
        id: themes
        Theme {
            textScale: 1
        }
    }

    function luminance(colour) {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
    }
    function contrast(a, b) {
        const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
        return (high + 0.05) / (low + 0.05)
    }
    function over(top, alpha, below) {
        const mix = (a, b) => a * alpha + b * (1 - alpha)
        return Qt.rgba(mix(top.r, below.r), mix(top.g, below.g), mix(top.b, below.b), 1)
    }
    function atLeast(value, minimum, what) {
        verify(value >= minimum, what + ": " + value.toFixed(2) + " instead of " + minimum)
    }

    function test_theScaleIsThatOfWcag() {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 1e-6)
        fuzzyCompare(contrast(Qt.color("#767676"), Qt.color("#ffffff")), 4.54, 0.01)
        compare(contrast(Qt.color("#123456"), Qt.color("#123456")), 1)
    }

    function test_textPairs_data() {
        const surfaces = ["canvas", "panel", "sunken"]
        const pairs = {
            "text": [...surfaces, "patternTint", "accentTint"],
            "softText": [...surfaces, "patternTint"],
            "accent": [...surfaces, "accentTint", "careTint"],
            "accentText": ["accent"],
            "markText": [...surfaces, "markTint"],
            "patternText": [...surfaces, "patternTint"],
            "care": [...surfaces, "careTint", "patternTint"]
        }
        let rows = []
        for (const [target, least] of [[0, 4.5], [60, 10]]) {
            for (const name of ["light", "dark", "contrast"]) {
                for (const text in pairs) {
                    for (const ground of pairs[text])
                        rows.push({tag: name + (target > 0 ? ", touch screen: " : ": ") + text + " on " + ground, name: name, text: text,
                                   ground: ground, target: target, least: name === "contrast" ? Math.max(7, least) : least})
                }
            }
        }
        return rows
    }
    function test_textPairs(data) {
        const theme = createTemporaryObject(themes, test, {name: data.name, leastTarget: data.target})
        atLeast(contrast(theme[data.text], theme[data.ground]), data.least, data.tag)
    }

    function test_aTouchScreenHasLeastSizes() {
        const theme = createTemporaryObject(themes, test, {name: "light", leastTarget: 75, leastGap: 15, leastText: 31})
        verify(theme.target >= 75)
        verify(theme.iconTarget >= 75)
        verify(theme.targetGap >= 15 && theme.gapSmall >= 15)
        verify(theme.sizeSmall >= 31)
    }

    function test_graphicPairs_data() {
        const surfaces = ["canvas", "panel", "sunken"]
        const pairs = {
            "accent": [...surfaces, "careTint"], // focus rings
            "pattern": [...surfaces, "patternTint"],
            "mark": [...surfaces],
            "care": [...surfaces],
            "softText": [...surfaces] // the box of a row that can be marked
        }
        let rows = []
        for (const name of ["light", "dark", "contrast"]) {
            for (const line in pairs) {
                for (const ground of pairs[line])
                    rows.push({tag: name + ": " + line + " on " + ground, name: name, line: line, ground: ground})
            }
        }
        return rows
    }
    function test_graphicPairs(data) {
        const theme = createTemporaryObject(themes, test, {name: data.name})
        atLeast(contrast(theme[data.line], theme[data.ground]), 3, data.tag)
    }

    function test_theFigure_data() {
        return [{tag: "light"}, {tag: "dark"}, {tag: "contrast"}]
    }
    function test_theFigure(data) {
        const theme = createTemporaryObject(themes, test, {name: data.tag})
        atLeast(Math.max(contrast(theme.skin, theme.canvas), contrast(theme.skinOutline, theme.canvas)), 3, "body on its ground")
        // The strengths are those of highlight_item.cpp.
        const marked = over(theme.markOnSkin, 0.3, theme.skin)
        const main = over(theme.patternOnSkin, 0.78, theme.skin)
        const gap = over(theme.patternOnSkin, 0.1, theme.skin)
        const stripe = over(theme.patternOnSkin, 0.85, gap)
        atLeast(contrast(theme.markOnSkin, theme.skin), 3, "a mark's line on skin")
        atLeast(contrast(main, theme.skin), 3, "main pattern on skin")
        atLeast(contrast(stripe, gap), 3, "hatch of the sometimes pattern")
        // Two strokes, one of which shows on whatever is below.
        for (const [what, ground] of [["skin", theme.skin], ["marked", marked], ["main", main], ["canvas", theme.canvas]]) {
            atLeast(Math.max(contrast(theme.text, ground), contrast(theme.outlineHalo, ground)), 3, "pointed region on " + what)
            atLeast(Math.max(contrast(theme.accent, ground), contrast(theme.outlineHalo, ground)), 3, "focused region on " + what)
        }
    }

    function test_theRingOfTheHold_data() {
        return test_theFigure_data()
    }
    function test_theRingOfTheHold(data) {
        test.theme.name = data.tag
        const page = createTemporaryObject(Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/HoldPage.qml"), test,
                                           {theme: test.theme, session: objects.session, library: objects.library, cues: objects.cues,
                                            width: 900, height: 700})
        const ring = all(page, item => item.track !== undefined && item.breath !== undefined)[0]
        atLeast(contrast(ring.track, test.theme.accent), 3, "holding")
        atLeast(contrast(ring.track, test.theme.pattern), 3, "resting")
        test.theme.name = "light"
    }

    /// What lies behind a text: the surfaces of its ancestors, the nearest on top.
    function groundOf(item, windowColour) {
        let layers = []
        for (let at = item.parent; at; at = at.parent) {
            const surface = at.background !== undefined && at.background !== null ? at.background : at
            if (surface.radius !== undefined && surface.color !== undefined && surface.color.a > 0) {
                layers.push(surface.color)
                if (surface.color.a === 1)
                    break
            }
        }
        let ground = windowColour
        for (const layer of layers.reverse())
            ground = over(layer, layer.a, ground)
        return ground
    }

    function test_everyTextThatIsShown_data() {
        let rows = []
        for (const theme of ["light", "dark", "contrast"]) {
            for (const page of ["home", "regions", "muscles", "safety", "you", "take", "learn", "learn/trigger_point_or_deep_tissue", "learn/evidence", "settings", "help", "welcome"])
                rows.push({tag: theme + " " + page, theme: theme, page: page})
            rows.push({tag: theme + " sources", theme: theme, page: "home", marked: true})
            rows.push({tag: theme + " sheet", theme: theme, page: "take", marked: true})
            rows.push({tag: theme + " muscle", theme: theme, page: "home", marked: true, muscle: "infraspinatus"})
            rows.push({tag: theme + " limited muscle", theme: theme, page: "home", muscle: "subscapularis", cleared: true})
            rows.push({tag: theme + " changed for the person", theme: theme, page: "home", muscle: "infraspinatus", cleared: true, says: "anticoagulant"})
            rows.push({tag: theme + " withheld from the person", theme: theme, page: "home", muscle: "infraspinatus", cleared: true, says: "fever"})
            rows.push({tag: theme + " about you", theme: theme, page: "you", says: "surgery"})
            rows.push({tag: theme + " muscle to avoid", theme: theme, page: "home", muscle: "popliteus"})
            rows.push({tag: theme + " urgent", theme: theme, page: "home", marked: true, confirmed: true})
            rows.push({tag: theme + " diary", theme: theme, page: "diary", diary: true})
            rows.push({tag: theme + " damaged diary", theme: theme, page: "diary", spoilt: true})
            rows.push({tag: theme + " hold", theme: theme, page: "home", muscle: "infraspinatus", cleared: true, hold: true})
        }
        return rows
    }
    function test_everyTextThatIsShown(data) {
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/Main.qml")
        const window = createTemporaryObject(component, null, {
            session: objects.session, cues: objects.cues, figure: objects.figure, library: objects.damagedLibrary, language: objects.language, takeAway: objects.takeAway,
            settings: objects.settings, diary: objects.diary, themeName: data.theme, page: data.page, width: 1200, height: 800, visible: true})
        if (data.diary) {
            objects.newDiary(true)
            objects.keepVisit(["shoulder_front:right"], 0)
            objects.keepVisit(["shoulder_front:right"], 3)
        }
        if (data.spoilt)
            objects.spoilDiary()
        if (data.marked)
            objects.session.toggle("shoulder_front:right")
        if (data.muscle)
            objects.session.choose(data.muscle)
        if (data.cleared)
            objects.session.denyFlags()
        if (data.says)
            objects.session.aboutYou.toggle(data.says)
        if (data.confirmed)
            objects.session.confirmFlag("heart")
        if (data.hold)
            verify(objects.session.startHold())
        waitForRendering(window.contentItem)
        const texts = all(window.contentItem, item => item.visible && item.textFormat !== undefined && item.text !== "" && item.opacity === 1)
        verify(texts.length > 5)
        for (const item of texts) {
            compare(item.textFormat, Text.PlainText)
            atLeast(contrast(item.color, groundOf(item, window.color)), data.theme === "contrast" ? 7 : 4.5, data.tag + ": " + item.text)
        }
    }
}
