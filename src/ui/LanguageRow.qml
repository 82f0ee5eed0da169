// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The languages, each by its own name.
ChoiceRow {
    id: root

    required property Settings settings
    required property Language language

    title: qsTr("Language")
    choices: [{id: "", name: qsTr("As the system")}, ...language.languages]
    current: settings.language
    onPicked: id => settings.language = id
}
