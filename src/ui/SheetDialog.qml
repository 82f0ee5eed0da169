// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import Sorespot.App

/// Asks where the sheet should go, and saves it there.
SaveDialog {
    id: root

    required property TakeAway takeAway
    property int format: TakeAway.Pdf

    onPicked: file => takeAway.save(format, file)

    function askFor(wanted: int) {
        format = wanted
        ask(format === TakeAway.Pdf ? qsTr("PDF (%1)").arg("*.pdf")
            : format === TakeAway.Text ? qsTr("Text (%1)").arg("*.txt") : qsTr("FHIR (%1)").arg("*.json"),
            takeAway.suggestedFolder(), takeAway.suggestedFile(format))
    }
}
