// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Stands for one region in the accessibility tree; the map itself is a picture to it.
Item {
    id: root

    required property Session session
    required property string place
    required property rect box
    property bool marked: session.isMarked(place)
    property bool painted: session.isPainted(place)
    property string name: session.placeName(place)

    x: box.x
    y: box.y
    width: box.width
    height: box.height

    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.description: painted ? qsTr("Painted") : ""
    Accessible.checkable: true
    Accessible.checked: marked
    Accessible.onPressAction: session.toggle(place)
    Accessible.onToggleAction: session.toggle(place)

    Connections {
        target: root.session
        function onMarksChanged() {
            root.marked = root.session.isMarked(root.place)
            root.painted = root.session.isPainted(root.place)
        }
        function onRetranslated() {
            root.name = root.session.placeName(root.place)
        }
    }
}
