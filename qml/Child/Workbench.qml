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
    /// Of a new page: the prompt that it answers; none where `promptId` is empty.
    property string promptPack: ""
    property string promptId: ""
    property string promptTitle: ""
    property int promptPaper: 0
    property int step: Workbench.Edit
    /// A copy of what was posted is in My pages.
    property bool kept: true

    signal leaveRequested
    signal helpRequested
    signal coverRequested

    Component.onCompleted: {
        if (root.pageKey !== "")
            paper.openDraft(root.pageKey)
        else if (root.promptId !== "")
            paper.startAnswer(root.promptPack, root.promptId, root.promptTitle, root.promptPaper)
        else
            paper.startNew()
    }

    EditorController { id: paper }
    PageShare {
        id: sharing
        editor: paper
    }

    Editor {
        anchors.fill: parent
        visible: root.step === Workbench.Edit
        editor: paper
        focus: true
        onBackRequested: {
            paper.keepNow()
            root.leaveRequested()
        }
        onShareRequested: {
            paper.keepNow()
            root.step = Workbench.Share
        }
        onHelpRequested: root.helpRequested()
        onCoverRequested: {
            paper.keepNow()
            root.coverRequested()
        }
    }
    When {
        holds: root.step === Workbench.Share
        Share {
            anchors.fill: parent
            what: sharing
            page: paper.document
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
