// SPDX-License-Identifier: Apache-2.0
// Notes at a visit, by keys, pen and voice, and what a kill leaves of them.
#include "app/pages/thumbnails.h"
#include "app/visit/inklines.h"
#include "app/visit/inkpad.h"
#include "app/visit/spokennote.h"
#include "tests/app/visit/samsspace.h"
#include "tests/support/tones.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

QString noteAt(const VisitNotes &notes, int row, int role)
{
    return notes.data(notes.index(row), role).toString();
}

void draw(PageDocument &sheet, double line, double from, double to, double tall = 300)
{
    sheet.beginInk({from, line * inksheet::step + 300}, 128, 0);
    sheet.addInk({(from + to) / 2, line * inksheet::step + 300 + tall}, 128, 20);
    sheet.addInk({to, line * inksheet::step + 350}, 128, 40);
    sheet.endInk();
}

} // namespace

class TestVisitNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Thumbnails::clear(); }

    void aNoteIsLiftedIntoTheRecordInItsOwnPlace()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.notes.write(u"First line.\nSecond line."_s);
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        at.notes.lift(0);
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        QCOMPARE(noteAt(at.notes, 0, VisitNotes::WordsRole), u"First line."_s); // it keeps its place
        const auto notes = sam.notes(two.family.circle);
        QCOMPARE(notes.size(), 2u);
        QCOMPARE(std::count_if(notes.begin(), notes.end(), [](const auto &one) { return one.content.intoRecord; }), 1);
        QVERIFY(std::all_of(notes.begin(), notes.end(), [](const auto &one) { return one.content.intoRecord == (one.content.words == "First line."); }));
        at.notes.lift(0); // and out again
        sam.settle();
        QCOMPARE(sam.notes(two.family.circle).size(), 2u);
        QVERIFY(!sam.notes(two.family.circle)[0].content.intoRecord && !sam.notes(two.family.circle)[1].content.intoRecord);
    }

    void aTapOfTheShortLogIsWrittenAndWordsMayFollow()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        VisitNotes log;
        log.setProperty("log", true);
        log.setVisit(&at.visit);
        log.setCircle(two.aminaHex());
        log.logNow(VisitNotes::Rang);
        sam.settle();
        QCOMPARE(log.count(), 1);
        QCOMPARE(noteAt(log, 0, VisitNotes::WhatRole), u"I rang"_s);
        QCOMPARE(noteAt(log, 0, VisitNotes::AtRole), u"09:00"_s);
        log.addWords(0, u"Kim. No answer."_s);
        sam.settle();
        QCOMPARE(log.count(), 1);
        QCOMPARE(noteAt(log, 0, VisitNotes::WordsRole), u"Kim. No answer."_s);
        QCOMPARE(at.notes.count(), 0); // a log is no note
    }

    void tenSecondsOfVoiceStopByThemselvesAndBecomeOneEntry()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        SpokenNote spoken;
        spoken.setProperty("log", true);
        spoken.setVisit(&at.visit);
        spoken.setCircle(two.aminaHex());
        sam.settle();
        spoken.start();
        QVERIFY(spoken.recording());
        sam.microphone.speak(tones::tone(330, 12'000, 0.5));
        sam.settle();
        QVERIFY(!spoken.recording());
        QCOMPARE(sam.notes(two.family.circle).size(), 1u);
        const auto media = *sam.ask([circle = two.family.circle](DeviceSession &session) {
            return session.profile()->media(circle, session.books().at(circle).officersCase().notes()[0].ref);
        });
        QCOMPARE(media.size(), 1u);
        QVERIFY(media[0].kind == MediaKind::Voice);
        QVERIFY2(media[0].durationMs <= 10'100 && media[0].durationMs >= 9'900, qPrintable(QString::number(media[0].durationMs)));
        QVERIFY(sam.ask([](DeviceSession &session) { return session.profile()->drafts().list()->empty(); }));
    }

    void eachLineByPenIsANoteAndOneOfThemCanGoIntoTheRecord()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        InkPad pad;
        pad.setVisit(&at.visit);
        pad.setCircle(two.aminaHex());
        sam.settle();
        QVERIFY(pad.ready() && pad.isEmpty());
        auto &sheet = *pad.editor()->document();
        draw(sheet, 0, 500, 4'000);
        draw(sheet, 0, 4'200, 6'000);
        draw(sheet, 2, 500, 4'000);
        sam.settle();
        pad.putAway();
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        QVERIFY(pad.isEmpty());
        QCOMPARE(at.notes.data(at.notes.index(0), VisitNotes::KindRole).toInt(), int(VisitNotes::Inked));
        QVERIFY(!noteAt(at.notes, 0, VisitNotes::PictureRole).isEmpty());
        at.notes.lift(0);
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        QCOMPARE(at.notes.data(at.notes.index(0), VisitNotes::LiftedRole).toBool() + at.notes.data(at.notes.index(1), VisitNotes::LiftedRole).toBool(), 1);
        QVERIFY(!noteAt(at.notes, 1, VisitNotes::PictureRole).isEmpty()); // its ink went along
        QVERIFY(sam.ask([](DeviceSession &session) { return session.profile()->drafts().list()->empty(); }));
    }

    void aDrawingOverSeveralLinesStaysOne()
    {
        Page sheet;
        const auto stroke = [&](std::int32_t top, std::int32_t bottom) {
            sheet.objects.push_back({{}, Stroke{pipit::Tool::Pencil, 0, 48, {{1'000, top, 128, 0}, {2'000, bottom, 128, 10}}}});
        };
        QVERIFY(inkLines(sheet).empty());
        stroke(200, 700);                                          // a word in the first line
        stroke(inksheet::step * 2 + 100, inksheet::step * 5 - 100); // a house over lines three to five
        stroke(inksheet::step * 4 + 200, inksheet::step * 4 + 600); // its door
        stroke(inksheet::step * 6 + 200, inksheet::step * 7 + 200); // a tail that hangs into the last line
        const auto lines = inkLines(sheet);
        QCOMPARE(lines.size(), 3u);
        QCOMPARE(lines[0].objects.size(), 1u);
        QCOMPARE(lines[1].objects.size(), 2u);
        QCOMPARE(std::get<Stroke>(lines[1].objects[0].what).points[0].y, 100);
        QCOMPARE(lines[2].objects.size(), 1u);
    }

    void aVisitThatWasBegunIsThereAgainAfterAKill()
    {
        TwoChildren two;
        {
            SamsSpace sam(two);
            AtTheHouse at(sam, two.aminaHex());
            at.visit.setPlace(u"Jo’s caravan"_s);
            at.visit.add(two.zahraHex());
            at.record.chooseOutcome(1);
            at.notes.type(u"Half a sen"_s);
            InkPad pad;
            pad.setVisit(&at.visit);
            pad.setCircle(two.aminaHex());
            SpokenNote spoken;
            spoken.setProperty("log", false);
            spoken.setVisit(&at.visit);
            spoken.setCircle(two.aminaHex());
            sam.settle();
            draw(*pad.editor()->document(), 1, 500, 4'000);
            spoken.start();
            sam.microphone.speak(tones::tone(330, 5'000, 0.5));
            sam.settle();
        } // as a kill leaves it: nobody pressed anything
        two.family.iroDevice.clock.advance(3'600'000);
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        QCOMPARE(at.visit.count(), 2);
        QCOMPARE(at.visit.place(), u"Jo’s caravan"_s);
        QCOMPARE(at.visit.still(), u"09:00, still here"_s);
        QCOMPARE(at.record.outcome(), 1);
        QCOMPARE(at.notes.typed(), u"Half a sen"_s);
        InkPad pad;
        pad.setVisit(&at.visit);
        pad.setCircle(two.aminaHex());
        SpokenNote spoken;
        spoken.setProperty("log", false);
        spoken.setVisit(&at.visit);
        spoken.setCircle(two.aminaHex());
        sam.settle();
        sam.settle();
        QVERIFY(!pad.isEmpty());
        QCOMPARE(at.notes.count(), 1); // what was said up to there
        QCOMPARE(at.notes.data(at.notes.index(0), VisitNotes::KindRole).toInt(), int(VisitNotes::Spoken));
        at.record.chooseHeard(1); // the second tap
        sam.settle();
        QCOMPARE(sam.entries(two.family.circle, Kind::Visit).size(), 1u);
        QCOMPARE(sam.lastVisit(two.family.circle).minute, std::optional<std::uint16_t>(9 * 60));
    }
};

QTEST_MAIN(TestVisitNotes)
#include "tst_visitnotes.moc"
