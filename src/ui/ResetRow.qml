// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Sets everything back, after asking once.
ConfirmRow {
    name: "reset"
    text: qsTr("Set everything back")
    question: qsTr("Set all of this back to how it was at the first start? What you marked stays.")
    yes: qsTr("Set back")
    no: qsTr("Keep my settings")
}
