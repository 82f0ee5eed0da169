// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Its one item is made when it is first shown and kept from then on, as it was left. A Repeater because the Loader of
/// Qt 6.4 cannot make a component that uses ids around it.
Repeater {
    id: root

    required property bool shown
    property bool made: false

    function make() {
        if (shown)
            made = true
    }

    model: made ? 1 : 0
    onShownChanged: make()
    Component.onCompleted: make()
}
