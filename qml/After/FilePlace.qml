// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to say where a file goes.
Item {
    id: root

    signal picked(url file)
    signal cancelled

    function ask(name: string): void {
        const folder = StandardPaths.standardLocations(StandardPaths.DocumentsLocation)[0] ?? ""
        const ending = name.slice(name.lastIndexOf(".") + 1)
        dialog.nameFilters = ["*." + ending]
        dialog.defaultSuffix = ending
        dialog.currentFolder = folder
        dialog.selectedFile = folder + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Where should the file go?")
        fileMode: FileDialog.SaveFile
        onAccepted: root.picked(dialog.selectedFile)
        onRejected: root.cancelled()
    }
}
