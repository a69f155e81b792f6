// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App

/// What stands above a page: its title, to be written; or the question that it answers.
Item {
    id: root

    required property PageDocument document
    readonly property bool asked: root.document.promptId !== ""

    implicitWidth: 320
    implicitHeight: root.asked ? line.implicitHeight : field.implicitHeight

    TitleField {
        id: field
        objectName: root.visible && !root.asked ? "pageTitle" : ""
        anchors.fill: parent
        visible: !root.asked
        text: root.document.title
        onTextEdited: root.document.title = text
    }
    PromptLine {
        id: line
        anchors.fill: parent
        visible: root.asked
        document: root.document
    }
}
