// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

Sheet {
    id: root

    inset: 0
    AdultBar { width: root.width; title: "Amina, 11 May"; why: "Her own idea, no prompt. You looked at it 11 May, 19:20"; stateText: "No signal. It will go later"; stateSymbol: "nowifi" }
    AdultBar { width: root.width; title: "My children"; canGoBack: false; stateText: "All sent, 08:12" }
    Column {
        width: root.width
        DueHead { width: parent.width; visible: width >= 700 * Math.min(1.5, Theme.textScale); when: "What is due, and why"; columns: ["Child", "New", "Seen alone", "Also"] }
        DueRow { width: parent.width; kind: MarginRow.Late; when: "Review 7 days late"; why: "6 months from 7 November"; name: "Leo"; age: "11"; place: "Mill Lane, Harwick"; avatar: "boat"; newCount: 1; newShort: "1"; seenAlone: "12 April"; also: "Put off once: Mum’s court day" }
        DueRow { width: parent.width; kind: MarginRow.Late; when: "Action 6 days late"; why: "Kim: school place, by 8 May"; name: "Rosa"; age: "14"; place: "Ash House, Dunby"; avatar: "owl"; newShort: "–"; seenAlone: "2 May"; askedTimes: 3; askedWords: "asked 3 times" }
        DueRow { width: parent.width; kind: MarginRow.Today; fraction: 0.96; when: "See alone today"; why: "before the review on 15 May"; name: "Amina"; age: "9"; place: "with Jo, Thornley"; avatar: "fox"; newCount: 4; newShort: "4"; seenAlone: "Not yet"; seenAloneMore: "due by 14 May"; seenAloneMissing: true; askedTimes: 2; askedWords: "asked twice" }
        DueRow { width: parent.width; kind: MarginRow.Chosen; fraction: 0.6; when: "Review by 27 May"; why: "first: 20 working days from 27 April"; name: "Noah"; age: "7"; place: "with Pat, Harwick"; avatar: "egg"; seenAlone: "Not yet"; seenAloneMore: "due by 26 May"; seenAloneMissing: true; also: "Not booked" }
        DueRow { width: parent.width; noDate: true; when: "Date missing"; why: "the start of care is not written"; name: "Tomasz"; avatar: "whale"; newCount: 2; newShort: "2"; seenAlone: "7 May"; also: "Permanence plan: due"; askedTimes: 6; askedWords: "asked 6 times" }
        DueRow { width: parent.width; fraction: 0.3; when: "Review by 11 June"; why: "6 months from 11 December"; name: "Efua"; age: "16"; avatar: "amina"; newCount: 1; newShort: "1"; seenAlone: "Not wanted"; seenAloneMore: "offered 3 May" }
        MarginRow { width: parent.width; when: "11 May, 19:20"; why: "She wrote it"; columns: compact ? 1 : 2; Words { Layout.fillWidth: true; text: "A page of her own idea"; font.pixelSize: Theme.adultSay } UseMark { Layout.fillWidth: true; use: UsePicker.Ask } }
    }
    Column {
        x: 24
        width: Math.min(root.width - 48, 980)
        spacing: 12
        RequestTrail { width: parent.width; steps: ["said", "you saw it", "asked for", "yes or no", "done"]; notes: ["3 May", "10 May", "Kim, by 15 May", "", ""]; states: [0, 0, 1, 2, 2] }
        RequestTrail { width: parent.width; steps: ["said", "you saw it", "asked for", "no, because", "tell her"]; notes: ["", "", "9 April", "", "face to face"]; states: [0, 0, 0, 3, 1] }
    }
    Flow {
        x: 24
        width: root.width - 48
        spacing: 16
        Column {
            width: Math.min(parent.width, 316)
            WaitingItem { width: parent.width; name: "Leo"; avatar: "boat"; words: "“Can I have my bike from Mum’s?”"; waited: "11 working days, 6 over"; promise: WaitingItem.Over }
            WaitingItem { width: parent.width; name: "Sunny"; avatar: "dino"; words: "Voice note, 0:24"; more: "On “My school”"; use: UsePicker.Sort; waited: "4 days. By the next working day"; promise: WaitingItem.Tomorrow }
            WaitingItem { width: parent.width; name: "Efua"; avatar: "bug"; words: "“My lamp is broken.”"; waited: "1 day. Kim has it"; promise: WaitingItem.SomebodyHasIt }
        }
        SafeAnswerCard { width: Math.min(parent.width, 252); title: "Answer Amina safely"; words: "In person, on their own."; more: "Do not ring the house."; said: "Said by Amina, 3 May" }
    }
    Flow {
        x: 24
        width: root.width - 48
        spacing: 16
        AudienceStrip { width: Math.min(parent.width, 392); use: UsePicker.Ask; faces: ["sam"]; who: "Only you can open it."; cover: "Priya"; child: "Amina" }
        AudienceStrip { width: Math.min(parent.width, 392); use: UsePicker.Know; faces: ["sam", "jo"]; who: "You and Jo can open it." }
        BigButton { width: Math.min(implicitWidth, parent.width); size: 56; kind: BigButton.Main; text: "Say it at today’s visit" }
        BigButton { width: Math.min(implicitWidth, parent.width); size: 56; kind: BigButton.Main; waiting: true; text: "Ask for it" }
        BigButton { width: Math.min(implicitWidth, parent.width); size: 48; symbol: "mic"; text: "Say it" }
        BigButton { width: Math.min(implicitWidth, parent.width); size: 48; kind: BigButton.Stop; symbol: "warn"; text: "I’m worried about this" }
        ClockChip { width: Math.min(implicitWidth, parent.width); kind: ClockChip.NoDate; due: "No date of birth"; why: "date missing" }
    }
}
