// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The languages, each by its own name.
ChoiceRow {
    id: root

    required property Settings settings
    required property var languages ///< Of objects with `id` and `name`.

    title: qsTr("Language")
    choices: [{id: "", name: qsTr("As the system")}, ...languages]
    current: settings.language
    onPicked: id => settings.language = id
}
