// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// Base of the tests: a warning fails the test that provoked it, and every test starts with sessions that know nothing.
TestCase {
    id: root

    property Theme theme: Theme {
        name: "light"
        textScale: 1
    }

    width: 900
    height: 800
    visible: true
    when: windowShown

    function init() {
        wait(0) // what the test before made goes with the event loop, and is not to hear of a fresh start half destroyed
        failOnWarning(/.?/)
        for (const session of [objects.session, objects.tinySession]) {
            session.startAgain()
            session.aboutYou.finish() // tst_about_you starts again without it
        }
        objects.settings.reset()
        objects.newDiary(false)
    }

    /// Every item below one, itself included, that fulfils a condition.
    function all(item, condition) {
        let found = condition(item) ? [item] : []
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(all(item.children[i], condition))
        return found
    }

    function named(item, objectName) {
        return all(item, one => one.objectName === objectName)[0]
    }

    function seen(item, objectName) {
        return all(item, one => one.objectName === objectName && one.visible)[0]
    }

    /// What can be read, top to bottom.
    function textsOf(item) {
        return all(item, one => one.visible && one.textFormat !== undefined && one.text !== "").map(one => one.text)
    }

    function button(item, text) {
        return all(item, one => one.visible && one.text === text && one.clicked !== undefined)[0]
    }
}
