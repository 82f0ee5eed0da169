// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "Tap"

    Component {
        id: made
        Item {
            property alias handler: tap
            width: 100
            height: 100

            Tap {
                id: tap
            }
        }
    }
    SignalSpy {
        id: taps
        signalName: "tapped"
    }

    function make() {
        const item = createTemporaryObject(made, test)
        taps.target = item.handler
        taps.clear()
        return item
    }

    function test_aFingerTapsOnRelease() {
        const item = make()
        touchEvent(item).press(0, item, 50, 50).commit()
        compare(taps.count, 0)
        wait(1000) // longer than what Qt takes for a tap
        touchEvent(item).release(0, item, 50, 50).commit()
        compare(taps.count, 1)
    }

    function test_whatLeavesTheWindowUnderAFingerIsQuiet() {
        const item = make()
        touchEvent(test).press(0, test, 50, 50).commit()
        item.parent = null
        touchEvent(test).move(0, test, 52, 52).commit()
        touchEvent(test).release(0, test, 52, 52).commit()
        compare(taps.count, 0)
        item.parent = test
        touchEvent(test).press(0, test, 50, 50).commit()
        touchEvent(test).release(0, test, 50, 50).commit()
        compare(taps.count, 1)
    }
}
