// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where the authority's headings lie.
Item {
    id: root

    signal picked(url file)

    function ask(): void {
        dialog.currentFolder = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Your council’s headings")
        fileMode: FileDialog.OpenFile
        nameFilters: ["*.json"]
        onAccepted: root.picked(dialog.selectedFile)
    }
}
