// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where a file of hers goes: a PDF, or a folder of files in one.
Item {
    id: root

    property bool folder: false

    signal picked(url file)
    signal cancelled

    function ask(title: string, name: string): void {
        dialog.title = title
        root.folder = name.endsWith(".zip")
        const documents = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        dialog.currentFolder = documents
        dialog.selectedFile = documents + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        nameFilters: [root.folder ? qsTr("Files in one (%1)").arg("*.zip") : qsTr("PDF (%1)").arg("*.pdf")]
        defaultSuffix: root.folder ? "zip" : "pdf"
        onAccepted: root.picked(dialog.selectedFile)
        onRejected: root.cancelled()
    }
}
