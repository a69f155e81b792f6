// SPDX-License-Identifier: Apache-2.0
// When a review is due and why. Most days are those of the story of May 2026, where 4 and 25 May are bank holidays.
#include "core/review/statutoryclock.h"
#include "tests/core/review/days.h"

#include <algorithm>
#include <random>

using namespace pipit;
using namespace pipit::test;
using State = ReviewSitting::State;
using Rule = ClockReason::Rule;
using Unit = ClockReason::Unit;
using Dial = NextReview::Dial;

namespace {

constexpr auto today = day(14, 5, 2026);
const auto born = day(14, 2, 2017);
const auto since = day(20, 4, 2025);
const ClockParameters defaults;

ReviewSitting held(CivilDay on, int number = 0) { return {State::Held, on, {}, number}; }
ReviewSitting planned(CivilDay on) { return {State::Planned, on, {}, 0}; }

NextReview next(std::vector<ReviewSitting> sittings, CivilDay now = today, std::optional<CivilDay> inCareSince = since)
{
    return nextReview({born, inCareSince, std::move(sittings)}, now, defaults);
}
bool doubted(const NextReview &review, ClockDoubt doubt)
{
    return std::count(review.doubts.begin(), review.doubts.end(), doubt) == 1;
}
bool onlyDoubt(const NextReview &review, ClockDoubt doubt)
{
    return review.doubts == std::vector{doubt};
}

} // namespace

class TestStatutoryClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReviewIsDueInTwentyWorkingDays()
    {
        const auto noah = next({}, today, day(27, 4, 2026));
        COMPARE_DAY(noah.due, day(27, 5, 2026));
        QVERIFY(noah.reason == (ClockReason{Rule::First, Unit::WorkingDays, 20, day(27, 4, 2026)}));
        QCOMPARE(noah.number, 1);
        QVERIFY(noah.dial == Dial::Calm);
        COMPARE_DAY(noah.seenAloneBy, day(26, 5, 2026));
        QVERIFY(noah.doubts.empty());
        QVERIFY(!noah.planned);
        QVERIFY(qAbs(noah.elapsed - 17.0 / 30) < 1e-9);
    }
    void theSecondIsDueThreeMonthsAfterTheFirst()
    {
        const auto tomasz = next({held(day(2, 3, 2026))}, today, day(3, 2, 2026));
        COMPARE_DAY(tomasz.due, day(2, 6, 2026));
        QVERIFY(tomasz.reason == (ClockReason{Rule::Second, Unit::Months, 3, day(2, 3, 2026)}));
        QCOMPARE(tomasz.number, 2);
    }
    void laterOnesAreDueSixMonthsAfterTheOneBefore()
    {
        const auto efua = next({held(day(11, 12, 2025)), held(day(20, 6, 2025)), held(day(15, 5, 2025))});
        COMPARE_DAY(efua.due, day(11, 6, 2026));
        QVERIFY(efua.reason == (ClockReason{Rule::Later, Unit::Months, 6, day(11, 12, 2025)}));
        QCOMPARE(efua.number, 4);
        QVERIFY(efua.doubts.empty());
    }
    void whatIsLateSaysByHowManyDays()
    {
        const auto leo = next({held(day(7, 11, 2025), 4), {State::PutOff, day(5, 5, 2026), {}, 0}});
        COMPARE_DAY(leo.due, day(7, 5, 2026));
        QCOMPARE(leo.daysLate, 7);
        QCOMPARE(leo.workingDaysLate, 5);
        QCOMPARE(leo.putOff, 1);
        QCOMPARE(leo.number, 5);
        QVERIFY(leo.dial == Dial::Late);
        QCOMPARE(leo.elapsed, 1.0);
    }
    void theLastDayIsInTimeAndTheNextIsLate()
    {
        const auto last = next({held(day(14, 11, 2025), 2)});
        COMPARE_DAY(last.due, today);
        QCOMPARE(last.daysLate, 0);
        QVERIFY(last.dial == Dial::Near);
        QCOMPARE(next({held(day(13, 11, 2025), 2)}).daysLate, 1);
    }
    void aDayThatIsFixedInTimeIsSet()
    {
        const auto amina = next({held(day(2, 12, 2025), 2), planned(day(21, 5, 2026)), planned(day(29, 5, 2026))});
        COMPARE_DAY(amina.due, day(2, 6, 2026));
        COMPARE_DAY(amina.planned, day(21, 5, 2026));
        COMPARE_DAY(amina.seenAloneBy, day(20, 5, 2026));
        QVERIFY(amina.dial == Dial::Set);
        QVERIFY(!amina.plannedTooLate);
    }
    void aDayThatIsFixedTooLateIsNotSet()
    {
        const auto review = next({held(day(2, 12, 2025), 2), planned(day(3, 6, 2026))});
        QVERIFY(review.plannedTooLate);
        QVERIFY(review.dial == Dial::Calm);
        QVERIFY(next({held(day(2, 12, 2025), 2), planned(day(2, 6, 2026))}).dial == Dial::Set);
    }
    void aDayIsNearWhenNineTenthsOfTheTimeHaveGone()
    {
        // 2 December to 2 June are 182 days: nine tenths are gone on the 164th, 15 May.
        QVERIFY(next({held(day(2, 12, 2025), 2)}, day(14, 5, 2026)).dial == Dial::Calm);
        QVERIFY(next({held(day(2, 12, 2025), 2)}, day(15, 5, 2026)).dial == Dial::Near);
        QCOMPARE(next({held(today, 2)}).elapsed, 0.0);
    }
    void aReviewsOwnNumberCountsThoseFromBeforePipit()
    {
        const auto review = next({held(day(10, 3, 2026), 6)});
        QCOMPARE(review.number, 7);
        QVERIFY(review.reason->rule == Rule::Later);
    }
    void inPartsTheFirstTheLastOrTheOwnDayCounts()
    {
        const ReviewSitting sitting{State::Held, day(10, 3, 2026), {{day(3, 3, 2026), State::Held}, {day(24, 3, 2026), State::Held}, {day(26, 3, 2026), State::CalledOff}}, 2};
        COMPARE_DAY(heldOn(sitting, PartThatCounts::First), day(3, 3, 2026));
        COMPARE_DAY(heldOn(sitting, PartThatCounts::Last), day(24, 3, 2026));
        COMPARE_DAY(heldOn(sitting, PartThatCounts::OwnDay), day(10, 3, 2026));
        auto parameters = defaults;
        for (const auto &[part, due] : {std::pair(PartThatCounts::First, day(3, 9, 2026)), {PartThatCounts::Last, day(24, 9, 2026)}, {PartThatCounts::OwnDay, day(10, 9, 2026)}}) {
            parameters.part = part;
            const auto review = nextReview({born, since, {sitting}}, today, parameters);
            COMPARE_DAY(review.due, due);
            QVERIFY(review.doubts.empty());
        }
    }
    void halfHeldCountsByItsFirstPartAndNotByItsLast()
    {
        const ReviewSitting sitting{State::Planned, day(21, 5, 2026), {{day(12, 5, 2026), State::Held}, {day(21, 5, 2026), State::Planned}}, 3};
        COMPARE_DAY(next({held(day(2, 12, 2025), 2), sitting}).due, day(12, 11, 2026));
        auto parameters = defaults;
        parameters.part = PartThatCounts::Last;
        const auto review = nextReview({born, since, {held(day(2, 12, 2025), 2), sitting}}, today, parameters);
        COMPARE_DAY(review.due, day(2, 6, 2026));
        COMPARE_DAY(review.planned, day(21, 5, 2026));
        QVERIFY(review.doubts.empty());
    }
    void partsThatContradictTheWholeAreDoubted()
    {
        const ReviewSitting forgotten{State::Held, day(10, 3, 2026), {{day(10, 3, 2026), State::Planned}}, 2};
        QVERIFY(doubted(next({forgotten}), ClockDoubt::StateAndParts));
        COMPARE_DAY(next({forgotten}).due, day(10, 9, 2026));
        const ReviewSitting done{State::Planned, day(10, 3, 2026), {{day(10, 3, 2026), State::Held}}, 2};
        QVERIFY(onlyDoubt(next({done}), ClockDoubt::StateAndParts));
        const ReviewSitting backwards{State::Held, day(10, 3, 2026), {{day(12, 3, 2026), State::Held}, {day(10, 3, 2026), State::Held}}, 2};
        QVERIFY(onlyDoubt(next({backwards}), ClockDoubt::WrongOrder));
    }
    void anAdjournedReviewGoesOnWithinTwentyWorkingDays()
    {
        const auto review = next({held(day(2, 12, 2025), 2), {State::Adjourned, day(27, 4, 2026), {}, 0}});
        COMPARE_DAY(review.due, day(27, 5, 2026));
        QVERIFY(review.reason == (ClockReason{Rule::Adjourned, Unit::WorkingDays, 20, day(27, 4, 2026)}));
        QCOMPARE(review.number, 3);
        QVERIFY(review.doubts.empty());
    }
    void aSecondAdjournmentIsDoubtedAndWinsNoTime()
    {
        const auto review = next({{State::Adjourned, day(11, 5, 2026), {}, 0}, held(day(2, 12, 2025), 2), {State::Adjourned, day(27, 4, 2026), {}, 0}});
        QVERIFY(onlyDoubt(review, ClockDoubt::AdjournedAgain));
        COMPARE_DAY(review.due, day(27, 5, 2026));
        QCOMPARE(review.adjourned, 2);
    }
    void anAdjournmentIsOverOnceTheReviewWasHeld()
    {
        const auto review = next({held(day(2, 12, 2025), 2), {State::Adjourned, day(27, 4, 2026), {}, 0}, held(day(12, 5, 2026), 3)});
        COMPARE_DAY(review.due, day(12, 11, 2026));
        QCOMPARE(review.adjourned, 0);
    }
    void whereAdjourningIsNotAllowedItChangesNoDay()
    {
        auto parameters = defaults;
        parameters.adjournments = 0;
        const auto review = nextReview({born, since, {held(day(2, 12, 2025), 2), {State::Adjourned, day(11, 5, 2026), {}, 0}}}, today, parameters);
        COMPARE_DAY(review.due, day(2, 6, 2026));
        QVERIFY(onlyDoubt(review, ClockDoubt::AdjournedAgain));
    }
    void withoutABirthdayTheDayStandsAndTheDialIsMissing()
    {
        const auto review = nextReview({{}, since, {held(day(2, 12, 2025), 2)}}, today, defaults);
        QVERIFY(onlyDoubt(review, ClockDoubt::NoBirthday));
        COMPARE_DAY(review.due, day(2, 6, 2026));
        QVERIFY(review.dial == Dial::Missing);
        QVERIFY(nextReview({{}, since, {held(day(2, 10, 2025), 2)}}, today, defaults).dial == Dial::Late);
    }
    void withoutAnyDateNoDayIsMadeUp()
    {
        const auto review = next({}, today, {});
        QVERIFY(!review.due && !review.reason && !review.seenAloneBy);
        QVERIFY(review.dial == Dial::Missing);
        QVERIFY(onlyDoubt(review, ClockDoubt::NoSince));
        // A fixed day or a review that was held still says something.
        COMPARE_DAY(next({planned(day(21, 5, 2026))}, today, {}).seenAloneBy, day(20, 5, 2026));
        COMPARE_DAY(next({held(day(2, 12, 2025), 2)}, today, {}).due, day(2, 6, 2026));
    }
    void aReviewHeldTomorrowIsNotCounted()
    {
        const auto review = next({held(day(2, 12, 2025), 2), held(day(15, 5, 2026))});
        QVERIFY(onlyDoubt(review, ClockDoubt::HeldInFuture));
        COMPARE_DAY(review.due, day(2, 6, 2026));
        QVERIFY(next({held(day(2, 12, 2025), 2), held(today)}).doubts.empty());
        const auto adjourned = next({held(day(2, 12, 2025), 2), {State::Adjourned, day(15, 5, 2026), {}, 0}});
        QVERIFY(onlyDoubt(adjourned, ClockDoubt::HeldInFuture));
        COMPARE_DAY(adjourned.due, day(2, 6, 2026));
    }
    void aReviewFromAnEarlierTimeInCareIsNotCounted()
    {
        const auto review = next({held(day(2, 12, 2025), 2)}, today, day(27, 4, 2026));
        QVERIFY(onlyDoubt(review, ClockDoubt::HeldBeforeCare));
        COMPARE_DAY(review.due, day(27, 5, 2026));
        QCOMPARE(review.number, 1);
        QVERIFY(next({held(day(27, 4, 2026))}, today, day(27, 4, 2026)).doubts.empty());
    }
    void numbersThatDoNotGoWithTheirDaysAreDoubted()
    {
        QVERIFY(onlyDoubt(next({held(day(2, 12, 2025), 3), held(day(2, 6, 2025), 4)}), ClockDoubt::WrongOrder));
        QVERIFY(onlyDoubt(next({held(day(2, 12, 2025), 3), held(day(2, 6, 2025), 3)}), ClockDoubt::WrongOrder));
        QVERIFY(next({held(day(2, 12, 2025), 4), held(day(2, 6, 2025), 3)}).doubts.empty());
    }
    void twoHeldOnOneDayAreOne()
    {
        const auto review = next({held(day(2, 3, 2026)), held(day(2, 3, 2026))});
        QVERIFY(onlyDoubt(review, ClockDoubt::TwiceOnOneDay));
        QCOMPARE(review.number, 2);
        QVERIFY(review.reason->rule == Rule::Second);
        QCOMPARE(next({held(day(2, 3, 2026), 5), held(day(2, 3, 2026))}).number, 6);
    }
    void aPlannedDayThatHasGoneIsAskedAbout()
    {
        const auto review = next({held(day(2, 12, 2025), 2), planned(day(13, 5, 2026))});
        QVERIFY(onlyDoubt(review, ClockDoubt::PlannedPast));
        QVERIFY(!review.planned);
        // What was planned before the last one that was held is history.
        QVERIFY(next({held(day(2, 12, 2025), 2), planned(day(1, 12, 2025)), {State::CalledOff, day(1, 12, 2025), {}, 0}}).doubts.empty());
        QCOMPARE(next({held(day(2, 12, 2025), 2), {State::CalledOff, day(1, 12, 2025), {}, 0}}).calledOff, 0);
        QCOMPARE(next({held(day(2, 12, 2025), 2), {State::CalledOff, day(12, 5, 2026), {}, 0}}).calledOff, 1);
    }
    void aTabletInThePastCallsNothingLate()
    {
        for (const auto now : {day(1, 1, 1970), day(31, 12, 2019)}) {
            const auto review = next({held(day(2, 12, 2025), 2), planned(day(21, 5, 2026))}, now);
            QVERIFY(onlyDoubt(review, ClockDoubt::ClockWrong));
            QVERIFY(review.dial == Dial::NotJudged);
            COMPARE_DAY(review.due, day(2, 6, 2026));
            COMPARE_DAY(review.planned, day(21, 5, 2026));
            QCOMPARE(review.daysLate, 0);
        }
        QVERIFY(!doubted(next({}, day(1, 1, 2020)), ClockDoubt::ClockWrong));
    }
    void aBirthThatCannotBeIsDoubted()
    {
        QVERIFY(onlyDoubt(nextReview({day(21, 4, 2025), since, {held(day(2, 12, 2025), 2)}}, today, defaults), ClockDoubt::BornAfter));
        QVERIFY(nextReview({since, since, {held(day(2, 12, 2025), 2)}}, today, defaults).doubts.empty());
        QVERIFY(doubted(nextReview({day(15, 5, 2026), {}, {}}, today, defaults), ClockDoubt::BornAfter));
    }
    void theEighteenthBirthdayIsSaid()
    {
        const auto on = [](CivilDay birth) { return nextReview({birth, since, {held(day(2, 12, 2025), 2)}}, today, defaults).eighteenFirst; };
        QVERIFY(on(day(2, 6, 2008)));
        QVERIFY(!on(day(3, 6, 2008)));
    }
    void aDayOfNoCalendarIsPassedOver()
    {
        const CivilDay never = day(31, 2, 2026);
        const auto review = next({held(day(2, 12, 2025), 2), held(never), {State::Held, today, {{never, State::Held}}, 0}});
        QVERIFY(onlyDoubt(review, ClockDoubt::NotADay));
        COMPARE_DAY(review.due, day(2, 6, 2026));
        const auto neither = nextReview({never, never, {}}, today, defaults);
        QVERIFY(!neither.due);
        QVERIFY(doubted(neither, ClockDoubt::NotADay) && doubted(neither, ClockDoubt::NoSince) && doubted(neither, ClockDoubt::NoBirthday));
    }
    void anyHeapOfRowsGivesTheSameInEveryOrder()
    {
        std::mt19937 random(7);
        const auto pick = [&](int below) { return int(random() % unsigned(below)); };
        for (int round = 0; round < 2'000; ++round) {
            std::vector<ReviewSitting> rows;
            for (int i = pick(7); i > 0; --i) {
                ReviewSitting row{State(1 + pick(5)), addDays(today, pick(500) - 400), {}, pick(4) ? 0 : pick(6)};
                for (int part = pick(3); part > 0; --part) row.parts.push_back({addDays(row.day, pick(20)), State(1 + pick(5))});
                rows.push_back(row);
            }
            const auto once = next(rows);
            QVERIFY(once.due && once.reason && once.elapsed >= 0 && once.elapsed <= 1);
            QCOMPARE(once.daysLate > 0, today > *once.due);
            QCOMPARE(once.dial == Dial::Late, today > *once.due);
            QVERIFY(!once.planned || *once.planned >= today);
            std::shuffle(rows.begin(), rows.end(), random);
            const auto again = next(rows);
            COMPARE_DAY(again.due, *once.due);
            QVERIFY(again.reason == once.reason && again.doubts == once.doubts && again.number == once.number);
            QCOMPARE(said(again.planned), said(once.planned));
        }
    }
    void anAuthoritysNumbersHold()
    {
        ClockParameters own;
        own.firstReview = 15, own.secondReview = 2, own.laterReviews = 4, own.adjournedFor = 10, own.nearPercent = 50;
        own.holidays.added = {day(28, 4, 2026)};
        COMPARE_DAY(nextReview({born, day(27, 4, 2026), {}}, today, own).due, day(20, 5, 2026));
        COMPARE_DAY(nextReview({born, since, {held(day(2, 3, 2026))}}, today, own).due, day(2, 5, 2026));
        COMPARE_DAY(nextReview({born, since, {held(day(2, 3, 2026), 2)}}, today, own).due, day(2, 7, 2026));
        QVERIFY(nextReview({born, since, {held(day(2, 3, 2026), 2)}}, today, own).dial == Dial::Near);
        COMPARE_DAY(nextReview({born, since, {held(day(2, 3, 2026), 2), {State::Adjourned, day(27, 4, 2026), {}, 0}}}, today, own).due, day(13, 5, 2026));
    }
    void whatFollowsAReviewIsCountedFromIt()
    {
        const auto after = afterReview(day(21, 5, 2026), defaults);
        COMPARE_DAY(after.decisionsOut, day(29, 5, 2026));
        COMPARE_DAY(after.carePlan, day(5, 6, 2026));
        COMPARE_DAY(after.recordWritten, day(12, 6, 2026));
        COMPARE_DAY(after.recordSent, day(19, 6, 2026));
        COMPARE_DAY(after.childsAnswers, day(19, 6, 2026));
        COMPARE_DAY(afterReview(day(21, 4, 2026), defaults).childsAnswers, day(20, 5, 2026));
        COMPARE_DAY(contestedBy(day(21, 5, 2026), defaults), day(29, 5, 2026));
        COMPARE_DAY(reportBy(day(27, 5, 2026), defaults), day(21, 5, 2026));
        COMPARE_DAY(officerNamedBy(day(27, 4, 2026), defaults), day(5, 5, 2026));
    }
    void whatWaitsForAnAnswerSaysHowLong()
    {
        const auto ella = answerOwed(day(8, 5, 2026), today, defaults);
        COMPARE_DAY(ella.by, day(15, 5, 2026));
        QCOMPARE(ella.waited, 4);
        QCOMPARE(ella.left, 1);
        QCOMPARE(ella.over, 0);
        const auto bike = answerOwed(day(28, 4, 2026), today, defaults);
        QCOMPARE(bike.waited, 11);
        QCOMPARE(bike.over, 6);
        QCOMPARE(bike.left, 0);
        QCOMPARE(answerOwed(day(15, 5, 2026), today, defaults).waited, 0); // written by a clock that is ahead
    }
};

QTEST_GUILESS_MAIN(TestStatutoryClock)
#include "tst_statutoryclock.moc"
