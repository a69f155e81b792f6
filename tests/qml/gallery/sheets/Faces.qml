// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

Sheet {
    id: root

    Row {
        spacing: 12
        Drawing { source: "qrc:/pipit/pipit/rest.svg"; width: 96; height: 96 }
        SpokenWords { anchors.verticalCenter: parent.verticalCenter; heading: true; bold: true; text: "Hello. Tap your face."; size: Theme.hero; width: Math.min(implicitWidth, root.width - 160) }
    }
    Flow {
        width: parent.width
        spacing: root.width < 600 ? 16 : 32
        Repeater {
            model: ["Amina", "Yusuf", "Jo"]
            FaceCard {
                required property string modelData
                name: modelData
                face: modelData.toLowerCase()
                width: root.width < 600 ? 170 : 248
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 16
        AudienceFace { face: "sam"; name: "Sam"; order: 1; reads: "Looks on weekdays. Answers in 5 days." ; width: 186 }
        AudienceFace { face: "kim"; name: "Kim"; order: 2; reads: "Looks on weekdays"; width: 186 }
        AudienceFace { face: "priya"; name: "Priya"; order: 3; reads: "Only when Sam is away"; width: 186 }
        AudienceFace { face: "jo"; name: "Jo"; out: true; width: 186 }
        AudienceFace { face: "nobody-drew-this"; name: "Dee"; order: 4; width: 186 }
    }
    Column {
        width: Math.min(parent.width, 420)
        spacing: 8
        AudienceFace { width: parent.width; row: true; face: "sam"; name: "Sam"; order: 1; reads: "Looks on weekdays" }
        AudienceFace { width: parent.width; row: true; face: "jo"; name: "Jo"; out: true }
    }
    WaitingRing { part: 0.8; face: "amina"; size: Math.min(376, parent.width) }
}
