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
        DueRow { width: parent.width; kind: MarginRow.Late; when: "Review 7 days late"; why: "6 months from 7 November"; name: "Leo"; age: "11"; place: "Mill Lane, Harwick"; avatar: "boat"; newCount: 1; seenAlone: "12 April"; also: "Put off once: Mum’s court day" }
        DueRow { width: parent.width; kind: MarginRow.Today; fraction: 0.96; when: "Visit today 16:30"; why: "before her review on 21 May"; name: "Amina"; age: "9"; place: "with Jo, Thornley"; avatar: "fox"; newCount: 4; seenAlone: "Not yet. Due by 20 May"; seenAloneMissing: true; also: "asked twice" }
        DueRow { width: parent.width; kind: MarginRow.Chosen; fraction: 0.6; when: "Review by 27 May"; why: "first: 20 working days"; name: "Noah"; age: "7"; place: "with Pat, Harwick"; avatar: "egg" }
        DueRow { width: parent.width; fraction: 0.3; when: "Review by 11 June"; why: "6 months from 11 December"; name: "Efua"; age: "16"; avatar: "amina"; newCount: 1; seenAlone: "7 May" }
        MarginRow { width: parent.width; when: "11 May, 19:20"; why: "She wrote it"; columns: compact ? 1 : 2; Words { Layout.fillWidth: true; text: "A page of her own idea"; font.pixelSize: Theme.adultSay } UseMark { Layout.fillWidth: true; use: UsePicker.Ask } }
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
