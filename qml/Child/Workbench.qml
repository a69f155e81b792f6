// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One page in the making: the editor, "Who can see this?" for it, and the word that it waits to go.
FocusScope {
    id: root

    enum Step { Edit, Share, Posted, Answering }

    /// Of a draft; empty for a new page.
    required property string pageKey
    property int step: Workbench.Edit
    /// A copy of what was posted is in My pages.
    property bool kept: true

    signal leaveRequested
    signal helpRequested
    signal coverRequested

    Component.onCompleted: root.pageKey === "" ? page.startNew() : page.openDraft(root.pageKey)

    EditorController { id: page }
    PageShare {
        id: sharing
        editor: page
    }

    Editor {
        anchors.fill: parent
        visible: root.step === Workbench.Edit
        editor: page
        focus: true
        onBackRequested: {
            page.keepNow()
            root.leaveRequested()
        }
        onShareRequested: {
            page.keepNow()
            root.step = Workbench.Share
        }
        onHelpRequested: root.helpRequested()
        onCoverRequested: {
            page.keepNow()
            root.coverRequested()
        }
    }
    When {
        holds: root.step === Workbench.Share
        Share {
            anchors.fill: parent
            what: sharing
            page: page.document
            onBackRequested: root.step = Workbench.Edit
            onPosted: kept => {
                root.kept = kept
                root.step = Workbench.Posted
            }
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Workbench.Posted
        Posted {
            anchors.fill: parent
            kept: root.kept
            onPagesRequested: root.leaveRequested()
            onSafeAnswersRequested: root.step = Workbench.Answering
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Workbench.Answering
        SafeAnswers {
            anchors.fill: parent
            onBackRequested: root.step = Workbench.Posted
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
