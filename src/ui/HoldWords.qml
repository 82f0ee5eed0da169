// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What is said during a hold. One place for it: the same words are shown, told to screen readers and spoken.
QtObject {
    id: root

    required property HoldController hold

    readonly property bool resting: hold.phase === HoldController.Resting
    readonly property bool lastHold: hold.repeat >= hold.repeats

    /// What to do now. Changes once a step, never with the seconds.
    readonly property string title: {
        switch (hold.phase) {
        case HoldController.Closed: return ""
        case HoldController.Enough: return qsTr("Leave it for today.")
        case HoldController.Ready: return qsTr("Find the point and get comfortable.")
        case HoldController.Paused: return qsTr("Paused. Take the pressure off.")
        case HoldController.Finished: return qsTr("Let go. That is enough for now.")
        case HoldController.Stopped: return qsTr("Stopped.")
        }
        switch (hold.step) {
        case HoldController.Press: return qsTr("Press slowly.")
        case HoldController.Release: return qsTr("Let go slowly.")
        case HoldController.Rest: return qsTr("Rest.")
        case HoldController.FindAgain: return qsTr("Find the point again.")
        }
        return qsTr("Hold still. Let it ease.")
    }

    /// How to do it.
    readonly property string advice: {
        switch (hold.phase) {
        case HoldController.Resting: return qsTr("Take all pressure off the point until the next hold.")
        case HoldController.Paused: return qsTr("Go on when you are ready, or stop. The clock waits.")
        }
        return qsTr("Keep it at %1. If it does not ease in this hold, press more lightly.").arg(hold.pressure)
    }

    /// The shortest form of it, or the pace of breathing.
    readonly property string cue: {
        switch (hold.phase) {
        case HoldController.Holding: return hold.breathingOut ? qsTr("Breathe out") : qsTr("Breathe in")
        case HoldController.Resting: return hold.step === HoldController.FindAgain ? qsTr("Get ready") : qsTr("Let go")
        case HoldController.Paused: return qsTr("Paused")
        case HoldController.Finished: return qsTr("Done")
        case HoldController.Stopped: return qsTr("Stopped")
        }
        return qsTr("Ready")
    }

    /// What comes after the present step; empty where nothing runs.
    readonly property string next: {
        if (hold.phase === HoldController.Ready)
            return qsTr("Next: press for %1 s.", "seconds").arg(hold.holdSeconds)
        if (hold.phase !== HoldController.Holding && hold.phase !== HoldController.Resting)
            return ""
        switch (hold.step) {
        case HoldController.Press: return qsTr("Next: hold still and breathe.")
        case HoldController.Release: return qsTr("Next: rest.")
        case HoldController.Rest: return qsTr("Next: find the point again.")
        case HoldController.FindAgain: return qsTr("Next: hold %1 of %2.", "the second of three holds").arg(hold.repeat + 1).arg(hold.repeats)
        }
        return lastHold ? qsTr("Next: let go. This is the last hold.")
            : qsTr("Next: let go, and rest for %1 s.", "seconds").arg(hold.restSeconds)
    }

    /// The steps of one turn in their order, each at the place of its HoldController.Step.
    readonly property list<string> steps: lastHold ? [qsTr("Find it"), qsTr("Press"), qsTr("Breathe"), qsTr("Release")]
        : [qsTr("Find it"), qsTr("Press"), qsTr("Breathe"), qsTr("Release"), qsTr("Rest"), qsTr("Again")]
}
