// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Every colour, size, duration and typeface of Pipit. The shell sets dark, textScale, reducedMotion, readsAloud and scrollsByButton,
/// the child's space look and words; nobody else writes here.
QtObject {
    id: root

    enum Look { Little, Storybook, Plain }
    enum Amount { Pictures, FewWords, AllWords }

    /// How the child's space is dressed. Adults' spaces have neither.
    property int look: Theme.Storybook
    property int words: Theme.AllWords
    readonly property bool little: root.look === Theme.Little
    readonly property bool plain: root.look === Theme.Plain
    /// No reading is needed: what a picture shows and a speaker says has no text beside it.
    readonly property bool picturesOnly: root.words === Theme.Pictures
    readonly property bool fewWords: root.words === Theme.FewWords

    property bool dark: false
    /// The system's text size, 1.0 to 2.0; what lies outside is taken as the nearer end.
    property real textScale: 1
    property bool reducedMotion: false
    /// There is a voice that reads aloud. Where there is none, no speaker is shown.
    property bool readsAloud: true
    /// Nobody swipes here: what goes on below has a button for it.
    property bool scrollsByButton: false
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    function scaled(size: real): int {
        return Math.round(size * Math.max(1, Math.min(2, root.textScale)))
    }

    // Grounds and inks
    readonly property color paper: root.dark ? "#20222E" : "#FBF6EC"
    readonly property color card: root.dark ? "#2B2E3D" : "#FFFDF8"
    readonly property color ink: root.dark ? "#F3EEE2" : "#2A2933"
    readonly property color inkSoft: root.dark ? "#C9C4D6" : "#52505C"
    readonly property color sky: root.dark ? "#2F4A63" : "#CFE8F2"
    readonly property color meadow: root.dark ? "#9AD3AE" : "#265A42"
    readonly property color sun: "#F2B33D"
    readonly property color berry: root.dark ? "#F5A9B7" : "#962A41"
    readonly property color heather: root.dark ? "#C2C4F2" : "#44477F"
    readonly property color sunText: "#2A2933"
    readonly property color meadowText: root.dark ? "#2A2933" : "#FBF6EC"
    readonly property color berryText: root.dark ? "#2A2933" : "#FBF6EC"
    readonly property color heatherText: root.dark ? "#2A2933" : "#FBF6EC"
    readonly property color berryOnSun: "#962A41"
    // Lines and washes
    readonly property color quietLine: root.dark ? "#8F8BA0" : "#827C7A"
    readonly property color hair: root.dark ? "#33F3EEE2" : "#292A2933"
    readonly property color sunEdge: root.dark ? "#0F1016" : "#2A2933"
    readonly property color sunPressed: "#E5A52E"
    readonly property color pick: root.dark ? "#3A3C5C" : "#ECEBF7"
    readonly property color soft: root.dark ? "#263A36" : "#ECF4E9"
    readonly property color wash: root.dark ? "#3A3D50" : "#F4ECDB"
    readonly property color track: root.dark ? "#3D4052" : "#E7DDC9"
    readonly property color veil: root.dark ? "#8020222E" : "#80FBF6EC"
    // The adults' diary: margin line, hairlines, washes
    readonly property color margin: root.dark ? "#61F5A9B7" : "#61962A41"
    readonly property color rule: root.dark ? "#26F3EEE2" : "#262A2933"
    readonly property color todayWash: root.dark ? "#26364D" : "#EDF5F5"
    readonly property color chosenWash: root.dark ? "#43465A" : "#E9E8F6"
    // A child's page stays paper in the dark, and her own colours are hers
    readonly property color page: "#FFFDF8"
    readonly property color pagePick: "#ECEBF7"
    readonly property color pickOnPage: "#44477F"
    readonly property color pageInk: "#2A2933"
    readonly property color pageInkSoft: "#52505C"
    readonly property list<color> crayons: ["#2A2933", "#FFFDF8", "#C8553D", "#E8836F", "#F0A92E", "#F6DE7C",
        "#6FA06A", "#2F6B4F", "#3E7FA0", "#8CC3DA", "#7B5AA6", "#D96FA0"]
    readonly property list<color> skins: ["#FADBC3", "#F1C6A0", "#DFA679", "#C08457", "#A06A48", "#7F5038"]
    /// What a page can be made of; the first is how it comes.
    readonly property list<color> papers: ["#FFFDF8", "#DCEEF6", "#E3F0DC", "#FBF0C4", "#FBE0D2", "#EAE1F2", "#E2C9A0", "#2B2E3D"]

    readonly property list<string> crayonNames: [qsTr("Black"), qsTr("White"), qsTr("Red"), qsTr("Pink red"), qsTr("Orange"),
        qsTr("Yellow"), qsTr("Light green"), qsTr("Dark green"), qsTr("Blue"), qsTr("Light blue"), qsTr("Purple"), qsTr("Pink")]

    function colourName(colour: color): string {
        for (let i = 0; i < root.crayons.length; ++i)
            if (Qt.colorEqual(root.crayons[i], colour))
                return root.crayonNames[i]
        for (let i = 0; i < root.skins.length; ++i)
            if (Qt.colorEqual(root.skins[i], colour))
                return qsTr("Skin colour %1").arg(i + 1)
        return qsTr("Colour")
    }

    // Type. On an 8-inch tablet at 100 %; all follow textScale
    readonly property string family: "Andika"
    readonly property string bookFamily: "Gentium Book Plus"
    /// Of a child's headings: the plain look has a face with its own rhythm.
    readonly property string headingFamily: root.plain ? root.bookFamily : root.family
    readonly property int hero: Math.min(72, scaled(40)) // a heading that is larger says no more
    readonly property int title: scaled(32)
    readonly property int text: scaled(24)
    readonly property int body: scaled(20)
    readonly property int small: scaled(18)
    readonly property int adultTitle: scaled(24)
    readonly property int adultHeading: scaled(20)
    readonly property int adultSay: scaled(18)
    readonly property int adultBody: scaled(16)

    // Shape, on an 8-point grid
    readonly property int grid: 8
    readonly property int gap: 16
    readonly property int margins: 32
    readonly property int corner: 16
    readonly property int cardCorner: 24
    readonly property int touchTarget: 64
    readonly property int adultTarget: 48
    readonly property real line: 2.5
    readonly property real quietWidth: 2
    readonly property real pickWidth: 4
    readonly property int focusWidth: 3
    readonly property int focusGap: 4
    readonly property int edge: 4

    // Motion
    readonly property int quick: 150
    readonly property int turn: 180
    readonly property int slide: 200
}
