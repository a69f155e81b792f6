// SPDX-License-Identifier: Apache-2.0
import Pipit.App
import Pipit.Design

/// What the child asked for and who can open the page, as the open page says it.
AudienceStrip {
    id: root

    required property ReadController read

    use: root.read.use
    faces: [Session.face, ...root.read.otherFaces]
    who: root.read.whoCanOpen
    also: root.read.alsoCanOpen
    child: root.read.authorName
}
