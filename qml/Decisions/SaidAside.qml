// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Reading

/// What the child said, beside what is written about it: her picture where it may be shown, her words, what it is for, who has it.
Column {
    id: root

    required property string name
    required property string words
    property string when: ""
    property string together: ""
    property string picture: ""
    property int use: UsePicker.None
    property string readers: ""
    property string asked: ""

    spacing: 12

    Words {
        width: parent.width
        text: qsTr("%1 said").arg(root.name)
        soft: true
        font.pixelSize: Theme.adultBody
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    PagePicture {
        visible: root.picture !== ""
        width: Math.min(parent.width, 320)
        height: implicitHeight
        picture: root.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The page of %1").arg(root.name)
    }
    Words {
        objectName: "childsWords"
        width: parent.width
        text: root.words
        font.pixelSize: Theme.adultHeading
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.together === "" ? root.when : root.together
        soft: true
        font.pixelSize: Theme.adultBody
    }
    Words {
        width: parent.width
        visible: root.asked !== ""
        text: root.asked
        font.pixelSize: Theme.adultBody
        font.bold: true
    }
    UseMark {
        visible: root.use !== UsePicker.None
        width: parent.width
        use: root.use
    }
    Words {
        width: parent.width
        text: root.readers === "" ? qsTr("You alone have it, and the records key.") : qsTr("%1 have it too.").arg(root.readers)
        soft: true
        font.pixelSize: Theme.adultBody
    }
}
