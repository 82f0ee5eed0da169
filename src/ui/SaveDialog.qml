// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Sorespot.App

/// Asks where a file of the sheet should go; the system's own dialog where it has one.
FileDialog {
    id: root

    required property TakeAway takeAway
    property int format: TakeAway.Pdf

    fileMode: FileDialog.SaveFile
    onAccepted: takeAway.save(format, selectedFile)

    function ask(what: int) {
        format = what
        nameFilters = [what === TakeAway.Pdf ? qsTr("PDF (%1)").arg("*.pdf")
            : what === TakeAway.Text ? qsTr("Text (%1)").arg("*.txt") : qsTr("FHIR (%1)").arg("*.json")]
        currentFolder = takeAway.suggestedFolder()
        selectedFile = takeAway.suggestedFile(what)
        open()
    }
}
