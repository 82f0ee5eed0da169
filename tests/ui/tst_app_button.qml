// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "AppButton"

    Component {
        id: made
        AppButton {
            theme: test.theme
            text: "Go"
        }
    }
    SignalSpy {
        id: clicks
        signalName: "clicked"
    }

    function make(properties) {
        const item = createTemporaryObject(made, test, properties ?? {})
        clicks.target = item
        clicks.clear()
        item.forceActiveFocus(Qt.TabFocusReason)
        return item
    }

    function test_keysClick_data() {
        return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}]
    }
    function test_keysClick(data) {
        make()
        keyClick(data.key)
        compare(clicks.count, 1)
        keyClick(data.key)
        compare(clicks.count, 2)
    }

    function test_aKeyHeldDownClicksOnce_data() {
        return test_keysClick_data()
    }
    function test_aKeyHeldDownClicksOnce(data) {
        const item = make()
        objects.holdKey(item, data.key)
        compare(clicks.count, 1)
    }

    function test_otherKeysDoNothing() {
        make()
        for (const key of [Qt.Key_A, Qt.Key_Escape, Qt.Key_Down])
            keyClick(key)
        compare(clicks.count, 0)
    }

    function test_theMouseClicksOnReleaseInside() {
        const item = make()
        mouseClick(item)
        compare(clicks.count, 1)
        mousePress(item)
        mouseMove(item, -50, -50)
        mouseRelease(item, -50, -50)
        compare(clicks.count, 1)
    }

    function test_disabledItDoesNothing() {
        const item = make({enabled: false})
        mouseClick(item)
        keyClick(Qt.Key_Return)
        compare(clicks.count, 0)
    }

    function test_markupIsShownAsItIs() {
        const item = make({text: "<b>bold</b><img src='http://127.0.0.1:9/a.png'>"})
        compare(item.contentItem.textFormat, Text.PlainText)
        compare(textsOf(item), [item.text])
        compare(item.Accessible.name, item.text)
    }

    function test_itIsAtLeastAsHighAsAFingertip() {
        verify(make().height >= 44)
        test.theme.textScale = 2
        verify(make().height >= test.theme.target)
        test.theme.textScale = 1
    }
}
