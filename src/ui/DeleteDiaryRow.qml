// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Deletes the diary, after asking once.
ConfirmRow {
    name: "deleteDiary"
    text: qsTr("Delete the diary")
    question: qsTr("Delete everything in the diary? It cannot be brought back.")
    yes: qsTr("Delete all of it")
    no: qsTr("Keep the diary")
}
