// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

/// The system's own way to pick one picture or film. What is picked is only read, where it lies.
Item {
    id: root

    property bool film: false

    signal picked(url file)

    function ask(film: bool): void {
        root.film = film
        dialog.open()
    }

    FileDialog {
        id: dialog
        title: root.film ? qsTr("Choose a film") : qsTr("Choose a picture")
        fileMode: FileDialog.OpenFile
        currentFolder: StandardPaths.standardLocations(root.film ? StandardPaths.MoviesLocation : StandardPaths.PicturesLocation)[0] ?? ""
        nameFilters: root.film ? [qsTr("Films (%1)").arg("*.mp4 *.mov *.m4v *.webm *.mkv"), qsTr("Everything (%1)").arg("*")]
                               : [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.gif *.bmp *.heic *.heif *.avif"), qsTr("Everything (%1)").arg("*")]
        onAccepted: root.picked(dialog.selectedFile)
    }
}
