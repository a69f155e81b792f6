// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Lies over a picture: what is kept is clear, the rest is veiled. Four corners to pull, and the middle to push.
Item {
    id: root

    required property CropFrame crop

    readonly property rect part: Qt.rect(root.crop.part.x * width, root.crop.part.y * height, root.crop.part.width * width, root.crop.part.height * height)

    Accessible.ignored: true // the buttons beside it do the same

    component Veil: Rectangle { color: Theme.veil }

    Veil { width: root.width; height: root.part.y }
    Veil { y: root.part.y + root.part.height; width: root.width; height: root.height - y }
    Veil { y: root.part.y; width: root.part.x; height: root.part.height }
    Veil { x: root.part.x + root.part.width; y: root.part.y; width: root.width - x; height: root.part.height }

    Item {
        x: root.part.x
        y: root.part.y
        width: root.part.width
        height: root.part.height

        InkFrame {
            anchors.fill: parent
            anchors.margins: -2
            radius: 2
            color: Theme.pickOnPage
            lineWidth: Theme.pickWidth
        }
        DragHandler {
            id: push
            property point last
            target: null
            onActiveChanged: push.last = centroid.scenePosition
            onCentroidChanged: {
                if (!active)
                    return
                root.crop.moveBy((centroid.scenePosition.x - push.last.x) / root.width, (centroid.scenePosition.y - push.last.y) / root.height)
                push.last = centroid.scenePosition
            }
        }
    }
    Repeater {
        model: 4

        Item {
            id: corner
            required property int index

            objectName: "cropCorner" + index
            x: root.part.x + (corner.index % 2) * root.part.width - width / 2
            y: root.part.y + Math.floor(corner.index / 2) * root.part.height - height / 2
            width: Theme.touchTarget
            height: Theme.touchTarget

            InkFrame {
                anchors.centerIn: parent
                width: 32
                height: 32
                radius: 16
                fill: Theme.page
                color: Theme.pickOnPage
                lineWidth: Theme.pickWidth
            }
            DragHandler {
                target: null
                onCentroidChanged: {
                    if (!active)
                        return
                    const at = root.mapFromItem(null, centroid.scenePosition)
                    root.crop.dragCorner(corner.index, at.x / root.width, at.y / root.height)
                }
            }
        }
    }
}
