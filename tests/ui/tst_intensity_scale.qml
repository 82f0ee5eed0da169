// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// Saying how strong a pain is: by pointer, by keys, and by what assistive technology sets.
UiTest {
    id: test
    name: "IntensityScale"

    Component {
        id: made
        Item {
            id: around
            property int intensity: 0
            property alias scale: scale
            property bool keeps: true ///< What is picked.
            width: 360
            height: 300

            IntensityScale {
                id: scale
                width: parent.width
                theme: test.theme
                place: "Front of the right knee"
                intensity: around.intensity
                onPicked: intensity => {
                    if (around.keeps)
                        around.intensity = intensity
                }
            }
        }
    }
    SignalSpy {
        id: picks
        signalName: "picked"
    }

    function make(properties) {
        const item = createTemporaryObject(made, test, properties ?? {})
        picks.target = item.scale
        picks.clear()
        waitForRendering(item)
        return item
    }

    function stepsOf(item) {
        return named(item, "intensitySteps")
    }

    function test_itSaysThatNothingWasSaid() {
        const item = make()
        compare(seen(item, "intensityText").text, "Not said")
        compare(seen(item, "intensityTakeBack"), undefined)
        compare(stepsOf(item).Accessible.description, "Not said")
    }

    function test_eachStepIsTappedWhereItStands() {
        const item = make()
        const steps = stepsOf(item)
        for (let step = 1; step <= 10; ++step) {
            mouseClick(steps, (step - 0.5) * steps.width / 10, steps.height / 2)
            compare(item.intensity, step)
            compare(seen(item, "intensityText").text, step + " of 10")
        }
    }

    function test_keysGoUpAndDownAndStopAtTheEnds() {
        const item = make()
        item.scale.focusScale()
        const presses = [[Qt.Key_Left, 0], [Qt.Key_Right, 1], [Qt.Key_Up, 2], [Qt.Key_Down, 1], [Qt.Key_End, 10],
                         [Qt.Key_Right, 10], [Qt.Key_Left, 9], [Qt.Key_Home, 1], [Qt.Key_Delete, 0]]
        for (const [key, expected] of presses) {
            keyClick(key)
            compare(item.intensity, expected)
        }
    }

    function test_fromRightToLeftTheStepsGoTheOtherWay() {
        const item = make()
        item.LayoutMirroring.enabled = true
        item.LayoutMirroring.childrenInherit = true
        const steps = stepsOf(item)
        mouseClick(steps, steps.width - 4, steps.height / 2)
        compare(item.intensity, 1)
        item.scale.focusScale()
        keyClick(Qt.Key_Left)
        compare(item.intensity, 2)
    }

    function test_whatWasSaidIsTakenBack() {
        const item = make({intensity: 7})
        mouseClick(seen(item, "intensityTakeBack"))
        compare(item.intensity, 0)
        verify(stepsOf(item).activeFocus)
    }

    function test_assistiveTechnologyReadsAndSetsTheValue() {
        const item = make({intensity: 7})
        const steps = stepsOf(item)
        compare(steps.Accessible.role, Accessible.Slider)
        compare([steps.value, steps.minimumValue, steps.maximumValue], [7, 0, 10])
        steps.value = 4
        compare(item.intensity, 4)
        compare(picks.count, 1)
        item.intensity = 2
        compare(steps.value, 2)
    }

    function test_whatIsNotTakenUpIsNotShown() {
        const item = make({intensity: 3, keeps: false})
        const steps = stepsOf(item)
        steps.value = 9
        compare(picks.count, 1)
        compare(steps.value, 3)
    }

    function test_stepsAreLargeEnoughInANarrowPanel() {
        const item = make({width: 276})
        const steps = stepsOf(item)
        verify(steps.width / 10 >= 24)
        verify(steps.height >= 40)
    }
}
