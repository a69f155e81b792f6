// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where a copy goes.
Item {
    id: root

    signal picked(url file)
    signal cancelled

    function ask(picture: bool, name: string): void {
        const folder = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        dialog.nameFilters = [picture ? qsTr("Picture (%1)").arg("*.png") : qsTr("PDF (%1)").arg("*.pdf")]
        dialog.defaultSuffix = picture ? "png" : "pdf"
        dialog.currentFolder = folder
        dialog.selectedFile = folder + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Where should the copy go?")
        fileMode: FileDialog.SaveFile
        onAccepted: root.picked(dialog.selectedFile)
        onRejected: root.cancelled()
    }
}
