// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App

/// One page in the making: the editor, "Who can see this?" for it, and the word that it waits to go.
FocusScope {
    id: root

    enum Step { Edit, Share, Posted }

    /// Of a draft; empty for a new page.
    required property string pageKey
    property int step: Workbench.Edit

    signal left
    signal helpRequested
    signal coverRequested

    Component.onCompleted: root.pageKey === "" ? editor.startNew() : editor.openDraft(root.pageKey)

    EditorController { id: editor }

    Editor {
        anchors.fill: parent
        visible: root.step === Workbench.Edit
        editor: editor
        focus: true
        onBackRequested: {
            editor.keepNow()
            root.left()
        }
        onShareRequested: {
            editor.keepNow()
            root.step = Workbench.Share
        }
        onHelpRequested: root.helpRequested()
        onCoverRequested: {
            editor.keepNow()
            root.coverRequested()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.step === Workbench.Share
        sourceComponent: Share {
            editor: editor
            onBackRequested: root.step = Workbench.Edit
            onPosted: root.step = Workbench.Posted
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.step === Workbench.Posted
        sourceComponent: Posted {
            onPagesRequested: root.left()
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
