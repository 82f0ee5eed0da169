// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick.Dialogs

/// Asks where a file should go; the system's own dialog where it has one.
FileDialog {
    id: root

    signal picked(file: url)

    fileMode: FileDialog.SaveFile
    onAccepted: picked(selectedFile)

    /// `filter` names the kind of file, `folder` and `file` are where it goes unless the person says otherwise.
    function ask(filter: string, folder: url, file: url) {
        nameFilters = [filter]
        currentFolder = folder
        selectedFile = file
        open()
    }
}
