// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where a sealed copy goes.
Item {
    id: root

    signal picked(url file)

    function ask(name: string): void {
        const folder = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        dialog.currentFolder = folder
        dialog.selectedFile = folder + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Where should the copy go?")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Sealed copy (%1)").arg("*.age")]
        defaultSuffix: "age"
        onAccepted: root.picked(dialog.selectedFile)
    }
}
