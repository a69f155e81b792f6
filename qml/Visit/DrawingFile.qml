// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to pick one picture. What is picked is only read, where it lies.
Item {
    id: root

    signal picked(url file)

    function ask(): void {
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose a picture")
        fileMode: FileDialog.OpenFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0] ?? ""
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.bmp *.heic *.heif *.avif"), qsTr("Everything (%1)").arg("*")]
        onAccepted: root.picked(dialog.selectedFile)
    }
}
