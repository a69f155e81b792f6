// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where a PDF of hers goes.
Item {
    id: root

    signal picked(url file)
    signal cancelled

    function ask(title: string, name: string): void {
        dialog.title = title
        const folder = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        dialog.currentFolder = folder
        dialog.selectedFile = folder + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("PDF (%1)").arg("*.pdf")]
        defaultSuffix: "pdf"
        onAccepted: root.picked(dialog.selectedFile)
        onRejected: root.cancelled()
    }
}
