// SPDX-License-Identifier: Apache-2.0
// An officer's concern climbs rung by rung, Cafcass from each of them; praise has the same shape.
#include "app/decisions/laddercontroller.h"
#include "tests/app/decisions/samsdesk.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

using State = LadderFacts::State;

EscalationContent step(std::uint8_t id, EscalationContent::Rung rung, const CivilDay &day, const char *words)
{
    EscalationContent out;
    out.id.bytes.fill(id);
    out.rung = rung;
    out.day = day;
    out.words = words;
    return out;
}

void open(LadderController &ladder, SamsDesk &desk, const QString &about = {})
{
    ladder.setCircle(desk.hex());
    ladder.setAbout(about);
    desk.family.settle();
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cafcassMayBeGoneToBeforeAnythingWasRaised()
    {
        SamsDesk desk;
        LadderController ladder;
        open(ladder, desk);
        QVERIFY(ladder.loaded());
        QCOMPARE(ladder.current(), -1);
        QCOMPARE(ladder.rungStates(), (QList<int>{int(State::ToCome), int(State::ToCome), int(State::ToCome), int(State::MayGo)}));
        ladder.raise(4, u"Told Cafcass of the school place."_s, 2);
        desk.family.settle();
        const auto entry = desk.written(Kind::Escalation).front();
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
        const auto content = EscalationContent::decode(entry.content);
        QVERIFY(content->rung == EscalationContent::Rung::Cafcass);
        QVERIFY(content->agency == ActionContent::Agency::School);
        QVERIFY(content->day == desk.today);
        QCOMPARE(ladder.rungStates().last(), int(State::Now));
    }

    void aStepNeedsWordsAndClimbsFromTheOneBefore()
    {
        SamsDesk desk;
        LadderController ladder;
        open(ladder, desk, desk.key(desk.lamp));
        QCOMPARE(ladder.next(), 1);
        ladder.raise(1, u"  "_s, 0);
        desk.family.settle();
        QVERIFY(desk.written().empty());
        QVERIFY(!ladder.notice().isEmpty());
        ladder.raise(1, u"To Kim."_s, 0);
        desk.family.settle();
        QCOMPARE(ladder.current(), 0);
        QCOMPARE(ladder.next(), 2);
        QCOMPARE(ladder.title(), u"To Kim."_s);
        QVERIFY(!ladder.running());
        ladder.raise(2, u"Rang Ruth."_s, 0);
        desk.family.settle();
        ladder.raise(3, u"To the head of service."_s, 0);
        desk.family.settle();
        const auto all = desk.written(Kind::Escalation);
        QCOMPARE(all.size(), 3u);
        const auto first = EscalationContent::decode(all[0].content);
        for (const auto &entry : all) QVERIFY(EscalationContent::decode(entry.content)->id == first->id);
        QVERIFY(first->about == desk.lamp.hash);
        QVERIFY(ladder.running());
        QCOMPARE(ladder.used(), 0);
        QCOMPARE(ladder.raised(), 3);
        ladder.line(u"The head rang."_s);
        desk.family.settle();
        QCOMPARE(ladder.raised(), 3); // a line is no step
        QCOMPARE(ladder.lineWords(), QStringList{u"The head rang."_s});
    }

    void theDaysOfTheFormalStepAreCountedAWeekARow()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            sam.sayTo({}, step(1, EscalationContent::Rung::Alert, addDays(with.today, -60), "To Kim."));
            sam.sayTo({}, step(1, EscalationContent::Rung::Formal, WorkingDays().add(with.today, -12), "To the head."));
        });
        LadderController ladder;
        open(ladder, desk);
        QVERIFY(ladder.running());
        QCOMPARE(ladder.used(), 12);
        QCOMPARE(ladder.usedOf(), u"of 20 working days used"_s);
        QCOMPARE(ladder.cells().size(), ladder.weeks().size() * 5);
        QCOMPARE(ladder.cellLooks().size(), ladder.cells().size());
        QCOMPARE(ladder.cellLooks().count(int(LadderController::Last)), 1);
        QVERIFY2(ladder.runWhy().contains(u"Ends "_s), qPrintable(ladder.runWhy()));
    }

    void whatIsSettledStandsAndTheNextIsANewConcern()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) { sam.sayTo({}, step(1, EscalationContent::Rung::Alert, addDays(with.today, -9), "To Kim.")); });
        LadderController ladder;
        open(ladder, desk);
        ladder.settle({});
        QVERIFY(!ladder.notice().isEmpty());
        ladder.settle(u"Kim has done it."_s);
        desk.family.settle();
        QVERIFY(ladder.settled());
        QCOMPARE(ladder.settledWords(), u"Kim has done it."_s);
        QCOMPARE(ladder.next(), 1);
        ladder.raise(1, u"Another thing."_s, 0);
        desk.family.settle();
        QCOMPARE(ladder.concerns().size(), 2);
    }

    void praiseHasTheSameShapeAndClimbsNowhere()
    {
        SamsDesk desk;
        LadderController ladder;
        open(ladder, desk);
        ladder.praise(u"Ash House drove six weeks, unasked."_s, 5);
        desk.family.settle();
        QCOMPARE(ladder.praiseWords(), QStringList{u"Ash House drove six weeks, unasked."_s});
        QVERIFY(ladder.concerns().isEmpty());
        QVERIFY(EscalationContent::decode(desk.written(Kind::Escalation).front().content)->praise);
    }
};

QTEST_MAIN(TestLadder)
#include "tst_ladder.moc"
