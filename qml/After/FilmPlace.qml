// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to pick one film. What is picked is only read, where it lies.
Item {
    id: root

    signal picked(url file)

    function ask(): void {
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose a film")
        fileMode: FileDialog.OpenFile
        currentFolder: StandardPaths.standardLocations(StandardPaths.MoviesLocation)[0] ?? ""
        nameFilters: [qsTr("Films (%1)").arg("*.mp4 *.mov *.m4v *.webm *.mkv"), qsTr("Everything (%1)").arg("*")]
        onAccepted: root.picked(dialog.selectedFile)
    }
}
