// SPDX-License-Identifier: Apache-2.0
// An officer's visit: what each tap writes, and for whom.
#include "app/visit/leavingchild.h"
#include "app/visit/runningvisit.h"
#include "tests/app/visit/samsspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void aVisitThatWasBegunAndNotFinishedIsKnownToTheFirstScreen()
    {
        TwoChildren two;
        SamsSpace sam(two);
        RunningVisit running;
        sam.settle();
        QVERIFY(running.circle().isEmpty());
        QVERIFY(running.words().isEmpty());
        AtTheHouse at(sam, two.aminaHex());
        at.record.chooseOutcome(1);
        at.record.chooseHeard(1);
        sam.settle();
        running.reload();
        sam.settle();
        QCOMPARE(running.circle(), QString(two.aminaHex()));
        QVERIFY(!running.name().isEmpty());
        QVERIFY2(running.words().contains(u"Not finished"_s), qPrintable(running.words()));
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
        auto second = visit;
        second.children.clear();
        const auto bytes = encodeVisits({visit, second});
        QCOMPARE(*decodeVisits(bytes), (std::vector<VisitDraft>{visit, second}));
        for (std::size_t end = 0; end < bytes.size(); ++end) QVERIFY(!decodeVisits(ByteView(bytes).first(end)));
    }
};

QTEST_MAIN(TestVisit)
#include "tst_visit.moc"
