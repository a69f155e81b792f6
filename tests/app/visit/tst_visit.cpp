// SPDX-License-Identifier: Apache-2.0
// An officer's visit: what each tap writes, for whom, and what a kill leaves.
#include "app/visit/inklines.h"
#include "app/visit/inkpad.h"
#include "app/visit/leavingchild.h"
#include "app/visit/spokennote.h"
#include "app/visit/visitnotes.h"
#include "app/visit/visitrecord.h"
#include "app/pages/thumbnails.h"
#include "tests/app/visit/twochildren.h"
#include "tests/support/tones.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam's space, open.
struct SamsSpace : AppWorld
{
    explicit SamsSpace(TwoChildren &two) : AppWorld(closed(two.family.iroDevice))
    {
        if (!open(two.family.iro, TestFamily::passphrase())) qFatal("Sam's space does not open");
    }
    std::vector<BookEntry> entries(const CircleId &circle, Kind kind)
    {
        auto all = *ask([circle](DeviceSession &device) { return device.profile()->entries(circle); });
        std::erase_if(all, [kind](const auto &entry) { return entry.kind != kind; });
        return all;
    }
    VisitContent lastVisit(const CircleId &circle) { return *VisitContent::decode(entries(circle, Kind::Visit).back().content); }
    std::vector<Told<NoteContent>> notes(const CircleId &circle)
    {
        return ask([circle](DeviceSession &device) { return device.books().at(circle).officersCase().notes(); });
    }

private:
    static TestDevice &closed(TestDevice &device)
    {
        device.close();
        return device;
    }
};

/// A visit to Amina that has been opened.
struct AtTheHouse
{
    OpenVisit visit;
    VisitRecord record;
    VisitNotes notes;
    AtTheHouse(SamsSpace &sam, const QString &circle)
    {
        visit.setFirst(circle);
        sam.settle();
        record.setVisit(&visit);
        record.setCircle(circle);
        notes.setVisit(&visit);
        notes.setCircle(circle);
        sam.settle();
    }
};

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

class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Thumbnails::clear(); }

    void twoTapsWriteExactlyOneEntryForTheOfficerAndTheRecordsAlone()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(1);
        sam.settle();
        QCOMPARE(sam.entries(two.family.circle, Kind::Visit).size(), 0u);
        QVERIFY(!at.record.written());
        at.record.chooseHeard(1);
        sam.settle();
        const auto all = sam.entries(two.family.circle, Kind::Visit);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
        const auto visit = sam.lastVisit(two.family.circle);
        QVERIFY(visit.alone() && visit.outcome == VisitContent::Outcome::SeenAndSpoke && visit.how == VisitContent::How::InPerson);
        QVERIFY(at.record.written());
        QCOMPARE(at.record.sentence(), u"Seen and spoke with Sam, alone, in person, Jo’s house, 14 May, 09:00."_s);
        QCOMPARE(at.record.due(), QString());
        QCOMPARE(sam.entries(two.zahra, Kind::Visit).size(), 0u);
        at.record.chooseHeard(1); // the same answer again is no other
        sam.settle();
        QCOMPARE(sam.entries(two.family.circle, Kind::Visit).size(), 1u);
    }

    void whatIsTappedLaterWritesTheSameVisitAgain()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        const auto first = sam.lastVisit(two.family.circle);
        at.record.chooseRoom(u"own room"_s);
        sam.settle();
        const auto second = sam.lastVisit(two.family.circle);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.where, std::string("own room, Jo’s house"));
        const auto stands = sam.ask([circle = two.family.circle](DeviceSession &session) { return session.books().at(circle).officersCase().visits(); });
        QCOMPARE(stands.size(), 1u);
    }

    void undoStrikesItOutAndNothingIsTapped()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(2);
        at.record.chooseHeard(1);
        sam.settle();
        at.record.undo();
        sam.settle();
        QVERIFY(sam.lastVisit(two.family.circle).struckOut);
        QVERIFY(!at.record.written());
        QCOMPARE(at.record.outcome(), 0);
        QCOMPARE(at.record.heard(), 0);
        at.record.chooseOutcome(1); // and it can be written after all
        at.record.chooseHeard(1);
        sam.settle();
        QVERIFY(at.record.written() && !sam.lastVisit(two.family.circle).struckOut);
    }

    void notAloneStaysDueAndSaysSo()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(1);
        at.record.chooseHeard(2);
        sam.settle();
        QCOMPARE(at.record.due(), u"Not seen alone yet: it stays due."_s);
        QCOMPARE(at.record.toFinish(), u"who could hear"_s);
        LeavingChild leaving;
        leaving.setVisit(&at.visit);
        leaving.setCircle(two.aminaHex());
        QCOMPARE(leaving.standing(), u"one thing"_s);
        at.record.toggleWho(u"Jo"_s);
        at.record.setWhy(u"“Jo stays.” Amina asked for it."_s);
        sam.settle();
        QVERIFY(sam.lastVisit(two.family.circle).why.empty()); // still in the hand
        at.record.settle();
        sam.settle();
        const auto visit = sam.lastVisit(two.family.circle);
        QCOMPARE(visit.who, std::vector<std::string>{"Jo"});
        QVERIFY(!visit.why.empty() && !visit.alone());
        QCOMPARE(leaving.standing(), u"finished"_s);
        QVERIFY(!at.record.due().isEmpty());
    }

    void aVisitThatWasOfferedNeedsNoHearerAndOneThatWasNotSuitableNeedsItsReason()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(4);
        at.record.write();
        sam.settle();
        QCOMPARE(sam.entries(two.family.circle, Kind::Visit).size(), 0u);
        at.record.setWhy(u"In hospital."_s);
        at.record.write();
        sam.settle();
        QVERIFY(sam.lastVisit(two.family.circle).outcome == VisitContent::Outcome::NotSuitable);
        at.record.chooseOutcome(3);
        sam.settle();
        const auto visit = sam.lastVisit(two.family.circle);
        QVERIFY(visit.outcome == VisitContent::Outcome::NotWanted && !visit.heard && !visit.how);
    }

    void aWrongClockIsSaidAndLosesNothing()
    {
        TwoChildren two;
        two.family.iroDevice.clock.wall = 86'400'000;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        QVERIFY2(at.visit.clockDoubt().contains(u"1970"_s), qPrintable(at.visit.clockDoubt()));
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        QVERIFY(at.record.written());
        QCOMPARE(int(sam.lastVisit(two.family.circle).day.year()), 1970);
    }

    void brothersAndSistersAreVisitedTogetherAndWrittenApart()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.visit.add(two.zahraHex());
        sam.settle();
        QCOMPARE(at.visit.count(), 2);
        QCOMPARE(at.visit.once(), u"Once, for both"_s);
        at.notes.write(u"Showed me the new lamp."_s);
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        at.record.setCircle(two.zahraHex());
        at.notes.setCircle(two.zahraHex());
        sam.settle();
        QCOMPARE(at.notes.count(), 0);
        QCOMPARE(at.record.outcome(), 0);
        QVERIFY(at.record.people().contains(u"Amina"_s)); // who may have heard
        at.notes.write(u"Did not want to show anything."_s);
        at.notes.logNow(VisitNotes::Rang);
        at.record.chooseOutcome(1);
        at.record.chooseHeard(2);
        sam.settle();
        for (const auto &[circle, mine, others] : {std::tuple(two.family.circle, "lamp", "anything"), std::tuple(two.zahra, "anything", "lamp")}) {
            const auto all = *sam.ask([circle = circle](DeviceSession &session) { return session.profile()->entries(circle); });
            QByteArray said;
            for (const auto &entry : all) said.append(reinterpret_cast<const char *>(entry.content.data()), qsizetype(entry.content.size()));
            QVERIFY(said.contains(mine));
            QVERIFY(!said.contains(others));
        }
        const auto amina = sam.lastVisit(two.family.circle), zahra = sam.lastVisit(two.zahra);
        QVERIFY(amina.id != zahra.id); // nothing in one circle leads to the other
        QCOMPARE(sam.entries(two.family.circle, Kind::Note).size(), 1u);
        QCOMPARE(sam.entries(two.zahra, Kind::Note).size(), 2u);
    }

    void aNoteIsLiftedIntoTheRecordInItsOwnPlace()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.notes.write(u"First line.\nSecond line."_s);
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        at.notes.lift(1);
        sam.settle();
        QCOMPARE(at.notes.count(), 2);
        const auto notes = sam.notes(two.family.circle);
        QCOMPARE(notes.size(), 2u);
        QCOMPARE(std::count_if(notes.begin(), notes.end(), [](const auto &one) { return one.content.intoRecord; }), 1);
        QVERIFY(std::all_of(notes.begin(), notes.end(), [](const auto &one) { return one.content.intoRecord == (one.content.words == "Second line."); }));
        for (int row = 0; row < 2; ++row)
            if (noteAt(at.notes, row, VisitNotes::WordsRole) == u"Second line."_s) at.notes.lift(row); // and out again
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

    void leavingWritesTheMinuteAndTheVisitIsOver()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.visit.add(two.zahraHex());
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        const auto id = sam.lastVisit(two.family.circle).id;
        sam.ask([&](DeviceSession &) {
            two.family.iroDevice.clock.advance(50 * 60'000);
            return true;
        });
        QSignalSpy over(&at.visit, &OpenVisit::finished);
        at.visit.logDrive(35);
        sam.settle();
        at.visit.finish();
        sam.settle();
        QCOMPARE(over.count(), 1);
        const auto visit = sam.lastVisit(two.family.circle);
        QCOMPARE(visit.id, id);
        QCOMPARE(visit.until, std::optional<std::uint16_t>(9 * 60 + 50));
        QCOMPARE(sam.entries(two.zahra, Kind::Visit).size(), 0u); // nothing was written of her
        const auto drive = sam.notes(two.family.circle);
        QCOMPARE(drive.size(), 1u);
        QCOMPARE(drive[0].content.minutes, std::optional<std::uint16_t>(35));
        OpenVisit next;
        next.setFirst(two.aminaHex());
        sam.settle();
        QCOMPARE(next.count(), 1);
        QCOMPARE(next.still(), u"09:50, still here"_s);
    }

    void atTheLockNothingOfAVisitIsLeftInMemory()
    {
        TwoChildren two;
        SamsSpace sam(two);
        AtTheHouse at(sam, two.aminaHex());
        at.notes.write(u"A line."_s);
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        sam.session.lock();
        sam.settle();
        QCOMPARE(at.visit.count(), 0);
        QCOMPARE(at.visit.place(), QString());
        QCOMPARE(at.notes.count(), 0);
        QCOMPARE(at.record.sentence(), QString());
        QCOMPARE(at.record.name(), QString());
    }

    void whatStandsInTheVaultOfVisitsIsReadAsItWasWritten()
    {
        VisitDraft visit{CivilDay(std::chrono::sys_days(std::chrono::days(20'000))), 994, "Jo’s house", {}};
        VisitDraft::Child child;
        child.id.bytes.fill(7);
        child.outcome = 1;
        child.heard = 2;
        child.who = {"Jo", "Kim"};
        child.why = "why";
        child.where = "own room";
        child.typed = "a line";
        visit.children = {child, {}};
        const auto bytes = encodeVisits({visit, {}});
        QCOMPARE(*decodeVisits(bytes), (std::vector<VisitDraft>{visit, {}}));
        for (std::size_t end = 0; end < bytes.size(); ++end) QVERIFY(!decodeVisits(ByteView(bytes).first(end)));
    }
};

QTEST_MAIN(TestVisit)
#include "tst_visit.moc"
