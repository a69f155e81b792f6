// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

Sheet {
    id: root

    readonly property list<real> shape: [0.2, 0.6, 0.7, 0.8, 0.5, 0.3, 0.55, 0.95, 0.6, 0.2, 0.9, 0.1, 0.1, 0.1, 0.5, 0.9, 0.85, 0.7, 0.2, 0.6, 1, 0.8, 0.6, 0.7]

    PlayBubble { ms: 14000; wave: root.shape }
    PlayBubble { ms: 74000; position: 31000; playing: true; wave: root.shape }
    PlayBubble { film: true; ms: 74000 }
    WaveSlider { width: Math.min(600, parent.width); ms: 74000; position: 31000; levels: root.shape }
    Recorder { width: Math.min(600, parent.width) }
    Recorder { width: Math.min(600, parent.width); phase: Recorder.Recording; ms: 23400; levels: root.shape }
    Recorder { width: Math.min(600, parent.width); phase: Recorder.Recording; ms: 552000; leftMs: 48000; levels: root.shape }
    Recorder { width: Math.min(600, parent.width); phase: Recorder.Paused; ms: 23400; levels: root.shape }
    Recorder { width: Math.min(600, parent.width); fault: "This tablet has no microphone. You can draw or write instead." }
}
