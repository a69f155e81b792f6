// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Which of her pages are shown, one tap each; where they do not all fit in two lines, one button says which and opens the
/// choice. The bin stands at the end.
Item {
    id: root

    required property int filter
    /// A page that answers a question is there.
    required property bool questions
    property bool narrow: false

    signal chosen(int filter)
    signal choiceRequested
    signal binRequested

    readonly property list<int> filters: root.questions
        ? [PagesModel.All, PagesModel.OnlyHere, PagesModel.Waiting, PagesModel.Posted, PagesModel.LookedAt, PagesModel.Question]
        : [PagesModel.All, PagesModel.OnlyHere, PagesModel.Waiting, PagesModel.Posted, PagesModel.LookedAt]

    function nameOf(filter: int): string {
        switch (filter) {
        case PagesModel.OnlyHere:
            return qsTr("Only here")
        case PagesModel.Waiting:
            return qsTr("Waiting to go")
        case PagesModel.Posted:
            return qsTr("Posted")
        case PagesModel.LookedAt:
            return qsTr("Looked at")
        case PagesModel.Question:
            return qsTr("A question")
        default:
            return qsTr("All")
        }
    }
    function symbolOf(filter: int): string {
        switch (filter) {
        case PagesModel.OnlyHere:
            return "here"
        case PagesModel.Waiting:
            return "bird"
        case PagesModel.Posted:
            return "post"
        case PagesModel.LookedAt:
            return "eye"
        case PagesModel.Question:
            return "ask"
        default:
            return "book"
        }
    }

    implicitHeight: Math.max(flow.implicitHeight, bin.height)

    Flow {
        id: flow
        anchors.left: parent.left
        anchors.right: bin.left
        anchors.rightMargin: 12
        spacing: 12

        Repeater {
            model: root.narrow ? [] : root.filters
            BigButton {
                id: tab
                required property int modelData
                objectName: "filter" + modelData
                chosen: root.filter === tab.modelData
                symbol: root.symbolOf(tab.modelData)
                text: root.nameOf(tab.modelData)
                hint: tab.chosen ? qsTr("Shown now") : ""
                Accessible.checkable: true
                Accessible.checked: tab.chosen
                onClicked: root.chosen(tab.modelData)
            }
        }
        When {
            holds: root.narrow
            BigButton {
                objectName: "chooseFilter"
                width: flow.width
                symbol: root.symbolOf(root.filter)
                text: root.nameOf(root.filter)
                hint: qsTr("Choose which pages to see")
                leading: true
                onClicked: root.choiceRequested()

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.verticalCenter: parent.verticalCenter
                    name: "down"
                    size: 28
                }
            }
        }
    }
    BigButton {
        id: bin
        objectName: "openBin"
        anchors.right: parent.right
        width: implicitWidth
        symbol: "bin"
        text: root.narrow ? "" : qsTr("Bin")
        Accessible.name: qsTr("Bin")
        onClicked: root.binRequested()
    }
}
