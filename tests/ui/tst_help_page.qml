// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The help names the keys that there are, and only those.
UiTest {
    id: test
    name: "HelpPage"

    AppKeys {
        id: appKeys
    }
    Component {
        id: maps
        PlateMap { width: 800; height: 700; theme: test.theme; session: objects.session; figure: objects.figure }
    }
    Component {
        id: pages
        HelpPage { width: 800; height: 600; theme: test.theme; keys: appKeys }
    }

    function written(key, modifiers) {
        return key + "/" + modifiers
    }

    function test_theFigureAnswersTheKeysThatTheHelpNamesAndNoOthers() {
        const map = createTemporaryObject(maps, test)
        waitForRendering(map)
        map.forceActiveFocus()
        keyClick(Qt.Key_Down) // a place to mark
        let named = new Set()
        for (const row of appKeys.figure) {
            for (const [key, modifiers] of row.codes)
                named.add(written(key, modifiers))
        }
        verify(named.size > 20)
        let keys = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down, Qt.Key_PageUp, Qt.Key_PageDown,
            Qt.Key_Home, Qt.Key_End, Qt.Key_Plus, Qt.Key_Minus, Qt.Key_Equal, Qt.Key_Delete, Qt.Key_Backspace, Qt.Key_Insert, Qt.Key_Question,
            Qt.Key_Slash, Qt.Key_Comma, Qt.Key_Period, Qt.Key_BracketLeft, Qt.Key_BracketRight]
        for (let key = Qt.Key_A; key <= Qt.Key_Z; ++key)
            keys.push(key)
        for (let key = Qt.Key_0; key <= Qt.Key_9; ++key)
            keys.push(key)
        for (let key = Qt.Key_F1; key <= Qt.Key_F12; ++key)
            keys.push(key)
        for (const key of keys) {
            for (const modifiers of [0, Qt.ControlModifier]) {
                // The space bar marks when let go, and is not told to onKey().
                const answers = key === Qt.Key_Space ? modifiers === 0 : map.onKey(key, modifiers)
                // Control with an Enter or a sign does what the key does alone.
                const expected = named.has(written(key, modifiers)) || (modifiers !== 0 && ![Qt.Key_P, Qt.Key_E, Qt.Key_M, Qt.Key_1, Qt.Key_2, Qt.Key_3, Qt.Key_Space].includes(key) && named.has(written(key, 0)))
                compare(answers, expected, "key " + key.toString(16) + " with " + modifiers)
            }
        }
    }

    function test_everyRowIsShownAndSpoken() {
        const page = createTemporaryObject(pages, test)
        waitForRendering(page)
        const texts = textsOf(page)
        for (const rows of [appKeys.window, appKeys.figure, appKeys.lists, appKeys.hold]) {
            for (const row of rows) {
                verify(texts.includes(row.does), row.does)
                for (const key of row.shown)
                    verify(texts.includes(key), key)
                verify(all(page, one => one.Accessible.name === row.shown.join(", ") + ": " + row.does).length > 0, row.does)
            }
        }
        for (const sign of ["Main", "Sometimes", "Point", "Stripes", "You marked"])
            verify(texts.includes(sign), sign)
    }

    function test_theKeyboardScrollsIt() {
        const page = createTemporaryObject(pages, test)
        waitForRendering(page)
        const scroll = named(page, "helpScroll")
        scroll.forceActiveFocus()
        keyClick(Qt.Key_Down)
        verify(scroll.contentY > 0)
        keyClick(Qt.Key_End)
        compare(scroll.contentY, scroll.contentHeight - scroll.height)
        keyClick(Qt.Key_PageUp)
        verify(scroll.contentY < scroll.contentHeight - scroll.height)
        keyClick(Qt.Key_Home)
        compare(scroll.contentY, 0)
        keyClick(Qt.Key_Up)
        compare(scroll.contentY, 0)
    }

    function test_nothingIsClippedAtTwiceTheSize() {
        test.theme.textScale = 2
        const page = createTemporaryObject(pages, test)
        for (const width of [640, 1400]) {
            page.width = width
            waitForRendering(page)
            for (const text of all(page, one => one.visible && one.textFormat !== undefined && one.text !== "")) {
                verify(!text.truncated && text.contentWidth <= text.width + 1, text.text)
                const left = text.mapToItem(page, 0, 0).x
                verify(left >= 0 && left + text.contentWidth <= width, text.text)
            }
        }
        test.theme.textScale = 1
    }
}
