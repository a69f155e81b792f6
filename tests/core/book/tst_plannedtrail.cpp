// SPDX-License-Identifier: Apache-2.0
// What is planned for an ask, and an ask that was made together on the officer's tablet: FORMAT.md §8.8.
#include "core/book/actions.h"
#include "core/book/held.h"
#include "tests/core/book/saidentries.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::test;
using What = TrailStep::What;
using Verdict = AnswerContent::Verdict;

namespace {

constexpr SeatId carerSeat = 3;

BookEntry request(std::uint8_t number)
{
    return said(number, childSeat, Kind::Request, *RequestContent{RequestContent::What::SortThis, "See Ella", "", "", {}}.encode());
}
BookEntry asked(std::uint8_t number, EntryRef target)
{
    return said(number, iroSeat, Kind::Asked, *AskedContent{"Can Amina see Ella?", "Kim’s manager"}.encode(), target);
}
BookEntry action(std::uint8_t number, std::optional<EntryRef> target, std::vector<std::uint8_t> instead = {}, const char *what = "Ring Ella’s mum")
{
    ActionContent out{what, "Kim", june5, "Amina has seen Ella", {}, {}, {}, "", {}, {}, "", {}};
    for (const auto before : instead) out.instead.push_back(refOf(before).hash);
    return said(number, iroSeat, Kind::Action, *out.encode(), target);
}
BookEntry progress(std::uint8_t number, EntryRef target, ProgressContent::State state)
{
    return said(number, workerSeat, Kind::Progress, *ProgressContent{state, "The form is lost.", {}}.encode(), target);
}
BookEntry answer(std::uint8_t number, EntryRef target, Verdict verdict, bool inPerson = false)
{
    return said(number, iroSeat, Kind::Answer, *AnswerContent{verdict, "It is too far.", june5, inPerson}.encode(), target);
}
BookEntry notHappened(std::uint8_t number, EntryRef target)
{
    return said(number, childSeat, Kind::NotHappened, *NotHappenedContent{"Nobody rang."}.encode(), target);
}
BookEntry live(std::uint8_t number, bool asks = true, std::optional<EntryRef> target = {})
{
    LiveContent out;
    out.review.bytes.fill(1);
    out.words = "I want to see Ella";
    out.asks = asks;
    return said(number, iroSeat, Kind::Live, *out.encode(), target);
}
EntryRef iros(std::uint8_t number)
{
    return refOf(number, iroSeat);
}

Trails trails(const std::vector<BookEntry> &entries, SeatId eyes = childSeat)
{
    Trails out(eyes);
    for (const auto &entry : entries) out.add(entry);
    return out;
}
std::vector<What> whats(const Trail &trail)
{
    std::vector<What> out;
    for (const auto &step : trail.steps) out.push_back(step.what);
    return out;
}
void everyOrderTellsTheSame(const std::vector<BookEntry> &entries)
{
    const auto wanted = trails(entries).all();
    QVERIFY(!wanted.empty());
    std::vector<std::size_t> order(entries.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    do {
        Trails some(childSeat);
        for (const auto at : order) some.add(entries[at]);
        QVERIFY(some.all() == wanted);
    } while (std::next_permutation(order.begin(), order.end()));
}

} // namespace

class TestPlannedTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDoesWhatByWhenIsAStep()
    {
        const std::vector entries{request(1), asked(2, refOf(1)), action(3, iros(2)), progress(4, iros(3), ProgressContent::State::Doing), notHappened(5, iros(3))};
        const auto trail = trails(entries).all().at(0);
        QCOMPARE(whats(trail), (std::vector{What::Asked, What::AskedFor, What::Planned, What::Doing, What::NotHappened}));
        QCOMPARE(trail.steps[2].words, std::string("Ring Ella’s mum"));
        QCOMPARE(trail.steps[2].other, std::string("Kim"));
        QVERIFY(trail.steps[2].day == june5);
        QCOMPARE(trail.now, What::Doing);
        QCOMPARE(trails({request(1), action(2, refOf(1))}).all().at(0).now, What::Planned);
        QCOMPARE(trails({request(1), action(2, refOf(1))}).unanswered(), 0u);
        QVERIFY(trails({action(2, {})}).all().empty()); // it comes from nothing of hers
        everyOrderTellsTheSame(entries);
    }

    void oneInWhosePlaceAnotherStandsIsNoStepTwice()
    {
        std::vector entries{request(1), action(2, refOf(1)), progress(3, iros(2), ProgressContent::State::Done), action(4, refOf(1), {2}, "Ring Ella’s mum again")};
        const auto trail = trails(entries).all().at(0);
        QCOMPARE(whats(trail), (std::vector{What::Asked, What::Done, What::Planned})); // what was said to the first is still followed
        QCOMPARE(trail.steps[2].words, std::string("Ring Ella’s mum again"));
        QCOMPARE(trail.now, What::Done); // another wording undoes nothing
        entries.push_back(action(5, refOf(1), {2}));
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::Done, What::Planned, What::Planned})); // of two devices both
        entries.push_back(takenBack(6, iros(5)));
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::Done, What::Planned}));
        everyOrderTellsTheSame(entries);
    }

    void oneThatIsNotInHerTrailTakesNothingOutOfIt()
    {
        const auto trail = trails({request(1), action(2, refOf(1)), action(3, {}, {2})}).all().at(0);
        QCOMPARE(whats(trail), (std::vector{What::Asked, What::Planned}));
    }

    void whatIsPlannedAfterAClosedAnswerWaitsWithIt()
    {
        std::vector entries{request(1), answer(2, refOf(1), Verdict::NoBecause, true), action(3, iros(2))};
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::Waits}));
        entries.push_back(progress(4, iros(2), ProgressContent::State::ToldInPerson));
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::NoBecause, What::Planned, What::ToldInPerson}));
    }

    void whatSheAskedInTheRoomIsHersThoughTheOfficerWroteIt()
    {
        const std::vector entries{live(2), answer(3, iros(2), Verdict::Yes), request(1), action(4, iros(2)), live(5, false)};
        const auto made = trails(entries);
        QCOMPARE(made.all().size(), 2u); // the one that asks nothing is none
        const auto trail = made.of(iros(2));
        QVERIFY(trail && trail->kind == Kind::Live);
        QCOMPARE(trail->child(), childSeat);
        QCOMPARE(trail->madeWith, iroSeat);
        QCOMPARE(trail->steps[0].words, std::string("I want to see Ella"));
        QCOMPARE(whats(*trail), (std::vector{What::Asked, What::Yes, What::Planned}));
        QCOMPARE(made.unanswered(), 1u); // the request
        QVERIFY(made.askOf(iros(4)) == iros(2));
        QVERIFY(!made.of(iros(5)));
        QCOMPARE(trails(entries, workerSeat).of(iros(2))->child(), childSeat);
        everyOrderTellsTheSame(entries);
    }

    void oneMadeOnAPageOfHersMakesAnAskOfThatPage()
    {
        const auto page = said(1, childSeat, Kind::Page, cbor::Writer().map(0).take()); // just so you know
        QVERIFY(trails({page, live(2, false, refOf(1))}).all().empty());
        std::vector entries{page, live(2, true, refOf(1))};
        QCOMPARE(trails(entries).all().size(), 1u);
        QVERIFY(trails(entries).all()[0].ask == refOf(1));
        QCOMPARE(trails(entries).unanswered(), 1u);
        QVERIFY(trails({page, live(2, true, refOf(1)), takenBack(3, iros(2))}).all().empty());
        entries.push_back(answer(3, iros(2), Verdict::Yes)); // what is aimed at it is said of the page
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::Yes}));
        QCOMPARE(trails(entries).unanswered(), 0u);
        everyOrderTellsTheSame(entries);
    }

    void anAnswerForTellingIsClosedInATrailThatWasMadeTogetherToo()
    {
        const std::vector entries{request(1), live(2), answer(3, iros(2), Verdict::NoBecause, true), progress(4, iros(2), ProgressContent::State::Doing)};
        auto hers = trails(entries);
        QVERIFY(hers.of(iros(2))->steps[1].closed && hers.of(iros(2))->steps[1].words.empty());
        QCOMPARE(trails(entries, iroSeat).of(iros(2))->steps[1].what, What::NoBecause);
        QCOMPARE(trails(entries, carerSeat).of(iros(2))->steps[1].what, What::NoBecause);
        hers.openedAlone(iros(3));
        QCOMPARE(hers.of(iros(2))->steps[1].what, What::NoBecause);
        everyOrderTellsTheSame(entries);
    }

    void whileNothingOfTheChildIsHeldEyesThatMayBeHersWait()
    {
        std::vector entries{live(2), answer(3, iros(2), Verdict::NoBecause, true)};
        QCOMPARE(trails(entries).of(iros(2))->child(), SeatId(0));
        QVERIFY(trails(entries).of(iros(2))->waitsForTelling);
        QVERIFY(!trails(entries, iroSeat).of(iros(2))->waitsForTelling); // an officer wrote here
        QVERIFY(trails(entries, carerSeat).of(iros(2))->waitsForTelling);
        entries.push_back(said(4, carerSeat, Kind::View, {})); // which no child may write
        QVERIFY(!trails(entries, carerSeat).of(iros(2))->waitsForTelling);
        // A kind that others may write too says nothing of whose seat it is.
        entries.push_back(said(5, carerSeat, Kind::MeetingSet, {}));
        QCOMPARE(trails(entries).of(iros(2))->child(), SeatId(0));
        entries.push_back(notHappened(6, iros(3)));
        QCOMPARE(trails(entries).of(iros(2))->child(), childSeat);
        QCOMPARE(whats(*trails(entries).of(iros(2))), (std::vector{What::Asked, What::Waits, What::NotHappened}));
    }

    void oneThatCannotBeReadIsAnAskOnceSomebodyAnswers()
    {
        auto broken = live(2);
        broken.content.pop_back();
        QVERIFY(trails({request(1), broken}).all().size() == 1);
        const auto all = trails({request(1), broken, answer(3, iros(2), Verdict::Yes)}).all();
        QCOMPARE(all.size(), 2u);
        QVERIFY(!all[0].readable);
        QVERIFY(trails({live(2), takenBack(3, iros(2))}).of(iros(2))->takenBack);
    }
};

QTEST_GUILESS_MAIN(TestPlannedTrail)
#include "tst_plannedtrail.moc"
