// SPDX-License-Identifier: Apache-2.0
// An action is written whole or not at all, and what was not done by its day is carried on with a reason.
#include "app/decisions/actioncontroller.h"
#include "app/decisions/daywords.h"
#include "tests/app/decisions/samsdesk.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

void open(ActionController &edit, SamsDesk &desk, const EntryRef &ask)
{
    edit.setCircle(desk.hex());
    edit.setName(u"Amina"_s);
    edit.setAsk(desk.key(ask));
    desk.family.settle();
}

void fill(ActionController &edit)
{
    edit.typeWho(u"Kim, social worker"_s);
    edit.typeWhat(u"Ring the club and Jo."_s);
    edit.chooseDay(1);
    edit.typeKnow(u"Amina has been there once."_s);
}

CivilDay day(int year, unsigned month, unsigned number)
{
    return CivilDay{std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionIsNotWholeWithoutWhoWhatByWhenAndHowWeWillKnow()
    {
        SamsDesk desk;
        ActionController edit;
        open(edit, desk, desk.football);
        QVERIFY(edit.loaded());
        QVERIFY(!edit.whole());
        QCOMPARE(edit.gap(), ActionController::Who);
        QVERIFY2(edit.missing().startsWith(u"4 things are missing"_s), qPrintable(edit.missing()));
        edit.typeWho(u"Kim"_s);
        QCOMPARE(edit.gap(), ActionController::What);
        edit.typeWhat(u"Ring the club."_s);
        QCOMPARE(edit.gap(), ActionController::When);
        edit.moveDay(3);
        QCOMPARE(edit.gap(), ActionController::Know);
        QCOMPARE(edit.missing(), u"One thing is missing: how we will know."_s);
        edit.save();
        edit.typeKnow(u"   "_s);
        edit.save();
        desk.family.settle();
        QVERIFY(desk.written().empty());
        edit.typeKnow(u"Amina says so"_s);
        QVERIFY(edit.whole());
    }

    void askingForItWritesAskedInHerWordsAndTheActionForThoseWhoHoldTheAsk()
    {
        SamsDesk desk;
        ActionController edit;
        open(edit, desk, desk.football);
        fill(edit);
        edit.typeDecider(u"Ruth"_s);
        QSignalSpy saved(&edit, &ActionController::saved);
        edit.save();
        desk.family.settle();
        QCOMPARE(saved.count(), 1);
        const auto asked = desk.written(Kind::Asked), actions = desk.written(Kind::Action);
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(actions.size(), 1u);
        QVERIFY(asked[0].target == desk.football);
        QVERIFY(actions[0].target == asked[0].ref);
        const std::vector<SeatId> holders{TestFamily::childSeat, TestFamily::iroSeat, 255};
        QCOMPARE(asked[0].audience, holders);
        QCOMPARE(actions[0].audience, holders);
        QCOMPARE(AskedContent::decode(asked[0].content)->words, std::string("Can I join the football club?"));
        QCOMPARE(AskedContent::decode(asked[0].content)->of, std::string("Ruth"));
        const auto action = ActionContent::decode(actions[0].content);
        QVERIFY(action.ok());
        QVERIFY(action->by == WorkingDays().add(desk.today, 10));
        QCOMPARE(action->decider, std::string("Ruth"));
    }

    void whatWasAskedForIsNotAskedForTwice()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) { sam.say(AskedContent{"The football club.", "Ruth"}, with.football); });
        ActionController edit;
        open(edit, desk, desk.football);
        fill(edit);
        edit.save();
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Asked).size(), 1u);
        QVERIFY(desk.written(Kind::Action).front().target == desk.written(Kind::Asked).front().ref);
    }

    void whatIsTypedIsThereTheNextTimeAndGoneOnceItIsAskedFor()
    {
        SamsDesk desk;
        {
            ActionController edit;
            open(edit, desk, desk.football);
            edit.typeWhat(u"Ring the cl"_s);
            edit.chooseDay(0);
            edit.setAgency(2);
            desk.family.settle();
        }
        {
            ActionController again;
            open(again, desk, desk.football);
            QCOMPARE(again.what(), u"Ring the cl"_s);
            QCOMPARE(again.agency(), 2);
            QVERIFY(!again.day().isEmpty());
            fill(again);
            again.save();
            desk.family.settle();
        }
        ActionController other;
        open(other, desk, desk.lamp);
        QVERIFY(other.what().isEmpty()); // each ask has a draft of its own
    }

    void anActionWhoseDayHasGoneIsCarriedOnOnlyWithAReason()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto asked = sam.say(AskedContent{"The club.", "Ruth"}, with.football);
            const auto a = sam.say(SamsDesk::action("Ring the club.", addDays(with.today, -90)), asked);
            auto second = SamsDesk::action("Ring the club.", addDays(with.today, -9));
            second.rolledFrom = a.hash;
            second.rolledBecause = "Kim was off sick.";
            sam.say(second, asked);
        });
        ActionController edit;
        open(edit, desk, desk.football);
        QVERIFY(edit.carries());
        QCOMPARE(edit.carryTitle(), u"Rolled on once. This is the second time"_s);
        QCOMPARE(edit.rolledBecause(), QStringList{u"Kim was off sick."_s});
        QVERIFY(edit.day().isEmpty()); // a day that has gone is no new day
        edit.chooseDay(1);
        QCOMPARE(edit.gap(), ActionController::Because);
        edit.save();
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Action).size(), 2u);
        edit.typeBecause(u"Nobody rang."_s);
        edit.save();
        desk.family.settle();
        const auto actions = desk.written(Kind::Action);
        QCOMPARE(actions.size(), 3u);
        const auto last = ActionContent::decode(actions.back().content);
        QVERIFY(last->rolledFrom == actions[1].ref.hash);
        QCOMPARE(last->rolledBecause, std::string("Nobody rang."));
        QVERIFY(last->instead.empty());
    }

    void anActionThatIsNotLateIsChangedAndTheOldVersionStaysInTheRecord()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) { sam.say(SamsDesk::action("Ring the club.", addDays(with.today, 9)), with.football); });
        ActionController edit;
        open(edit, desk, desk.football);
        QVERIFY(!edit.carries());
        QCOMPARE(edit.what(), u"Ring the club."_s);
        QVERIFY(edit.whole());
        edit.typeWhat(u"Visit the club."_s);
        edit.save();
        desk.family.settle();
        const auto actions = desk.written(Kind::Action);
        QCOMPARE(actions.size(), 2u);
        QVERIFY(ActionContent::decode(actions[1].content)->instead == std::vector{actions[0].ref.hash});
    }

    void twoVersionsStandBesideEachOtherUntilOneTapSettlesThem()
    {
        SamsDesk desk([](Hand &sam, SamsDesk &with) {
            const auto first = sam.say(SamsDesk::action("Ring the club.", addDays(with.today, 9)), with.football);
            for (const char *what : {"Ring on Monday.", "Visit the club."}) {
                auto version = SamsDesk::action(what, addDays(with.today, 12));
                version.instead = {first.hash};
                sam.say(version, with.football);
            }
        });
        ActionController edit;
        open(edit, desk, desk.football);
        QCOMPARE(edit.versions().size(), 2);
        const auto kept = edit.versions()[1].contains(u"Visit"_s) ? 1 : 0;
        edit.settle(kept);
        desk.family.settle();
        QVERIFY(edit.versions().isEmpty());
        const auto actions = desk.written(Kind::Action);
        QCOMPARE(actions.size(), 4u);
        const auto last = ActionContent::decode(actions.back().content);
        QCOMPARE(last->what, std::string("Visit the club."));
        QCOMPARE(last->instead.size(), 2u);
    }

    void anActionThatComesFromNothingSheSaidGoesToNobodyWhoDoesNotDoIt()
    {
        SamsDesk desk;
        ActionController edit;
        edit.setCircle(desk.hex());
        edit.setName(u"Amina"_s);
        desk.family.settle();
        fill(edit);
        edit.choosePerson(int(edit.people().indexOf(u"Jo, carer"_s)));
        QCOMPARE(edit.who(), u"Jo, carer"_s);
        edit.save();
        desk.family.settle();
        const auto action = desk.written(Kind::Action).front();
        QVERIFY(!action.target);
        QCOMPARE(action.audience, (std::vector<SeatId>{TestFamily::iroSeat, TestFamily::carerSeat, 255}));
        QVERIFY(desk.written(Kind::Asked).empty());
    }

    void whoDoesItIsToldByTheOfficerWhereSheDidNotShareIt()
    {
        SamsDesk desk;
        ActionController edit;
        open(edit, desk, desk.football); // Amina asked Sam alone
        edit.choosePerson(int(edit.people().indexOf(u"Jo, carer"_s)));
        QVERIFY2(edit.notHeld().contains(u"did not share this with Jo"_s), qPrintable(edit.notHeld()));
        open(edit, desk, desk.sorted); // Jo has the page
        edit.choosePerson(int(edit.people().indexOf(u"Jo, carer"_s)));
        QVERIFY(edit.notHeld().isEmpty());
    }

    void silenceCountsAsAgreedOnlyWhereTheAuthoritySaysSo()
    {
        ActionDraft draft;
        draft.decider = u"Ruth, Kim’s manager"_s;
        ClockParameters clock;
        const auto today = day(2026, 5, 21);
        auto lines = answerLines(draft, {}, u"Sam"_s, u"Amina"_s, today, clock);
        QCOMPARE(lines[1].heading, u"Ruth answers, by 29 May"_s); // the 25th is a bank holiday
        QVERIFY(lines[1].words.contains(u"it stays open"_s));
        clock.silenceAgrees = true;
        lines = answerLines(draft, {}, u"Sam"_s, u"Amina"_s, today, clock);
        QVERIFY(lines[1].words.contains(u"counts as agreed"_s));
    }

    void theDaySaysWhyItIsAsFarAway()
    {
        const auto today = day(2026, 5, 21);
        QCOMPARE(daywords::counted(day(2026, 6, 5), today, {}), u"10 working days from today; 25 May is a bank holiday"_s);
        QCOMPARE(daywords::counted(day(2026, 5, 22), today, {}), u"1 working day from today"_s);
        QCOMPARE(daywords::counted(day(2026, 5, 23), today, {}), u"Not a working day. 1 working day from today"_s);
        QCOMPARE(daywords::counted(day(2026, 5, 20), today, {}), u"This day has gone"_s);
        QCOMPARE(daywords::counted(day(2026, 5, 27), day(2026, 4, 27), {}), u"20 working days from today; 4 May and 25 May are bank holidays"_s);
        QCOMPARE(daywords::longDay(day(2026, 6, 5), today), u"Friday 5 June"_s);
        QCOMPARE(daywords::shortDay(day(2027, 1, 4), today), u"4 January 2027"_s);
    }

    void whatIsKeptOfADraftThatMakesNoSenseIsPassedOver()
    {
        QVERIFY(!ActionDraft::from(asBytes("not a draft")));
        const auto odd = ActionDraft::from(asBytes(R"({"what":"x","agency":99,"decides":-4,"seat":255,"by":"no day","carries":"zz","instead":["aa"]})"));
        QVERIFY(odd.has_value());
        QCOMPARE(odd->agency, 8);
        QCOMPARE(odd->decides, 0);
        QVERIFY(!odd->seat && !odd->by && !odd->carries && odd->instead.empty());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
