// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// The hold page from the smallest window to 4K, in portrait, with text of up to 200 %: nothing is cut off or lies over
/// something else, and what stops is always in view.
UiTest {
    id: test
    name: "HoldLayout"

    readonly property var session: objects.session

    Component {
        id: made
        HoldPage {
            theme: test.theme
            session: test.session
            library: objects.library
            cues: objects.cues
        }
    }

    function boxOf(item, page) {
        return item.mapToItem(page, 0, 0, item.width, item.height)
    }

    function isInside(box, outer) {
        return box.x >= outer.x - 0.5 && box.y >= outer.y - 0.5 && box.x + box.width <= outer.x + outer.width + 0.5
            && box.y + box.height <= outer.y + outer.height + 0.5
    }

    function shared(a, b) {
        const left = Math.max(a.x, b.x), top = Math.max(a.y, b.y)
        return Qt.rect(left, top, Math.max(0, Math.min(a.x + a.width, b.x + b.width) - left),
                       Math.max(0, Math.min(a.y + a.height, b.y + b.height) - top))
    }

    function isAbove(ancestor, item) {
        for (let at = item; at !== null; at = at.parent) {
            if (at === ancestor)
                return true
        }
        return false
    }

    /// What is wrong with a page as it stands, one sentence each.
    function faults(page) {
        const window = Qt.rect(0, 0, page.width, page.height)
        const scroll = named(page, "holdTexts")
        const content = Qt.rect(0, 0, scroll.contentWidth, scroll.contentHeight)
        const view = boxOf(scroll, page)
        const found = []
        const texts = all(page, one => one.visible && one.textFormat !== undefined && one.text !== "")
        const buttons = all(page, one => one.visible && one.clicked !== undefined)
        const nameOf = one => one.objectName + " \"" + one.text + "\""

        for (const text of texts) {
            if (text.truncated || text.contentWidth > text.width + 0.5 || text.contentHeight > text.height + 0.5)
                found.push(nameOf(text) + " is larger than its room")
        }
        for (const one of texts.concat(buttons)) {
            const scrolls = isAbove(scroll, one)
            if (scrolls ? !isInside(boxOf(one, scroll.contentItem), content) : !isInside(boxOf(one, page), window))
                found.push(nameOf(one) + " is outside")
        }
        if (!isInside(view, window))
            found.push("the scrolled part is outside")
        if (!scroll.interactive && scroll.contentHeight > scroll.height + 0.5)
            found.push("what does not fit cannot be scrolled")

        const solid = texts.filter(text => !buttons.some(button => isAbove(button, text))).concat(buttons)
        const boxes = solid.map(one => isAbove(scroll, one) ? shared(boxOf(one, page), view) : boxOf(one, page))
        for (let i = 0; i < solid.length; ++i) {
            for (let j = i + 1; j < solid.length; ++j) {
                const both = shared(boxes[i], boxes[j])
                if (both.width > 1 && both.height > 1)
                    found.push(nameOf(solid[i]) + " and " + nameOf(solid[j]) + " overlap")
            }
        }
        const dial = named(page, "holdDial")
        if (dial.visible) {
            if (!isInside(boxOf(dial, page), window))
                found.push("the dial is cut")
            for (let i = 0; i < solid.length; ++i) {
                const both = shared(boxes[i], boxOf(dial, page))
                if (!isAbove(dial, solid[i]) && both.width > 1 && both.height > 1)
                    found.push(nameOf(solid[i]) + " lies on the dial")
            }
        }
        return found
    }

    /// Opens the page of a muscle in one of its phases.
    function open(phase, width, height, scale) {
        test.theme.textScale = scale
        session.choose("infraspinatus", "right")
        session.denyFlags()
        session.aboutYou.finish()
        verify(session.startHold())
        if (phase === "enough") {
            session.hold.pressed()
            session.hold.pressed()
            session.startHold()
        }
        const page = createTemporaryObject(made, test, {width: width, height: height})
        if (phase !== "ready" && phase !== "enough")
            session.hold.start()
        if (phase === "paused")
            session.hold.pause()
        if (phase === "stopped")
            session.hold.stop()
        waitForRendering(page)
        return page
    }

    function test_nothingIsCutOrLiesOverAnother_data() {
        const rows = []
        for (const [width, height] of [[640, 480], [640, 800], [900, 600], [800, 1200], [1280, 800], [1080, 1920], [1920, 1080], [3840, 2160]]) {
            for (const scale of [1, 1.25, 1.5, 2]) {
                for (const phase of ["ready", "holding", "paused", "stopped", "enough"])
                    rows.push({tag: [width, height, scale, phase].join(" "), width: width, height: height, scale: scale, phase: phase})
            }
        }
        return rows
    }
    function test_nothingIsCutOrLiesOverAnother(data) {
        const page = open(data.phase, data.width, data.height, data.scale)
        compare(faults(page), [])

        // Always in view, whatever scrolls.
        const window = Qt.rect(0, 0, page.width, page.height)
        for (const name of ["stopRule", "holdMain"]) {
            verify(isInside(boxOf(seen(page, name), page), window), name)
            verify(!isAbove(named(page, "holdTexts"), named(page, name)), name)
        }
        if (data.phase === "holding") {
            // 60 pixels are 16 mm on a usual screen; letters of 12 mm can be read from two metres.
            verify(named(page, "holdSeconds").font.pixelSize >= Math.max(60, Math.min(data.width, data.height) * 0.15))
            verify(named(page, "holdTexts").height >= 100)
        }
    }

    function test_runningPageNeedsNoScrollingWithUsualText_data() {
        return [[900, 600], [800, 1200], [1280, 800], [1080, 1920], [1920, 1080], [3840, 2160]].map(size =>
            ({tag: size.join("x"), width: size[0], height: size[1]}))
    }
    function test_runningPageNeedsNoScrollingWithUsualText(data) {
        for (const phase of ["ready", "holding", "stopped", "enough"]) {
            const page = open(phase, data.width, data.height, 1)
            verify(!named(page, "holdTexts").interactive, phase)
            page.visible = false
            session.hold.close()
        }
    }

    function test_theButtonThatStopsDoesNotMoveWithTheWords() {
        const page = open("holding", 1280, 800, 1)
        const before = boxOf(named(page, "holdMain"), page)
        session.hold.pause()
        waitForRendering(page)
        compare(boxOf(named(page, "holdMain"), page), before)
    }

    function cleanup() {
        test.theme.textScale = 1
    }
}
