// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One part of the review: who sits there, when it starts and ends, or that it is put off.
PanelCard {
    id: root

    required property ReviewTogether review
    readonly property bool running: root.review.partState === PartsModel.Now
    readonly property bool toCome: root.review.partState === PartsModel.ToCome

    signal putOffRequested
    signal checkRequested

    title: qsTr("Part %1").arg(root.review.part + 1)

    Words {
        width: parent.width
        text: root.running ? root.review.began : qsTr("Who is here?")
        font.pixelSize: Theme.adultSay
    }
    Repeater {
        model: root.review.here
        TickRow {
            required property int index
            required property string name
            objectName: "here" + index
            width: parent.width
            text: name
            onToggledByTap: on => root.review.setHere(index, on)
        }
    }
    BigButton {
        objectName: "checkShown"
        width: parent.width
        size: 48
        symbol: "eye"
        text: qsTr("What may be shown here")
        onClicked: root.checkRequested()
    }
    BigButton {
        objectName: root.running ? "endPart" : "beginPart"
        visible: (root.running || root.toCome) && !root.review.closed
        width: parent.width
        size: 56
        kind: BigButton.Main
        text: root.running ? qsTr("End part %1").arg(root.review.part + 1) : qsTr("Start part %1").arg(root.review.part + 1)
        onClicked: {
            if (root.running)
                root.review.endPart()
            else
                root.review.beginPart()
            root.closeRequested()
        }
    }
    BigButton {
        objectName: "putOff"
        visible: !root.running && root.review.partState !== PartsModel.Done && !root.review.closed
        width: parent.width
        size: 48
        text: qsTr("Put this part off")
        onClicked: root.putOffRequested()
    }
}
