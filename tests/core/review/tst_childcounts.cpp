// SPDX-License-Identifier: Apache-2.0
// One child's row of numbers. Today is Thursday 21 May 2026; 4 and 25 May are bank holidays.
#include "core/review/childcounts.h"
#include "tests/core/review/days.h"

using namespace pipit;
using namespace pipit::test;

namespace {

using C = CountsContent;
constexpr auto today = day(21, 5, 2026);
const ClockParameters byDefault;

template <class AnyId>
AnyId idOf(std::uint8_t number)
{
    AnyId id;
    id.bytes.fill(number);
    return id;
}

CountedCase::Held held(std::uint8_t number, CivilDay on, int which = 0)
{
    return {idOf<ReviewId>(number), {ReviewSitting::State::Held, on, {}, which}};
}

ReviewContent word(std::uint8_t number, C::State state, CivilDay on, std::optional<ReviewContent::Because> because = {})
{
    ReviewContent out{idOf<ReviewId>(number), state, on, {}, "", {}, {}, ""};
    out.because = because;
    return out;
}

CountedCase::Rating rated(CivilDay on, RatingContent::Value listened, std::optional<ReviewId> review = {})
{
    return {on, {RatingContent::About::Meeting, {{RatingContent::Question::DidTheyListen, listened}}, "", review}};
}

CountedCase::Visit visit(CivilDay on, VisitContent::Outcome outcome, bool alone = false, std::optional<ReviewId> review = {})
{
    return {on, outcome, alone, review};
}

/// Looked after since 5 January 2026: the first review is due by 2 February, and was held then; the second by 2 May, held on the 6th.
CountedCase twoReviews()
{
    CountedCase out;
    out.born = day(1, 3, 2015);
    out.since = day(5, 1, 2026);
    out.held = {held(1, day(2, 2, 2026)), held(2, day(6, 5, 2026))};
    return out;
}

ActionStands action(std::uint8_t number, ActionStands::State state, CivilDay by, int rolls = 0)
{
    ActionStands out;
    out.action.ref.hash = idOf<EnvHash>(number);
    out.action.content.by = by;
    out.state = state;
    out.rolls.resize(std::size_t(rolls));
    return out;
}

Escalation concern(std::uint8_t number, std::vector<std::pair<EscalationContent::Rung, CivilDay>> steps)
{
    Escalation out;
    out.id = idOf<EscalationId>(number);
    for (const auto &[rung, on] : steps) {
        Told<EscalationContent> one;
        one.content.rung = rung;
        one.content.day = on;
        out.said.push_back(one);
        out.rung = std::max(out.rung, rung);
    }
    return out;
}

C counted(const CountedCase &about, CivilDay on = today)
{
    auto out = childCounts(about, on, byDefault);
    const auto bytes = out.encode();
    if (!bytes || !(*C::decode(*bytes) == out)) QTest::qFail("what is counted cannot be sent", __FILE__, __LINE__);
    return out;
}

} // namespace

class TestChildCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAChildOfWhomNothingIsKnownNothingIsMadeUp()
    {
        const auto row = counted({});
        C least;
        least.day = today;
        QCOMPARE(row, least);
    }
    void aReviewIsInTimeByTheClockOfItsOwnDay()
    {
        const auto row = counted(twoReviews());
        QCOMPARE(row.reviews.size(), std::size_t(2));
        QCOMPARE(row.reviews[0].inTime, C::InTime::Yes);
        QCOMPARE(row.reviews[1].inTime, C::InTime::Late);
        COMPARE_DAY(row.due, day(6, 11, 2026));
        auto onTheDay = twoReviews();
        onTheDay.held[1].sitting.day = day(2, 5, 2026);
        QCOMPARE(counted(onTheDay).reviews[1].inTime, C::InTime::Yes);
    }
    void whereReviewsBeforePipitAreNotKnownNobodyIsCalledLate()
    {
        auto about = twoReviews();
        about.since = day(1, 3, 2020);
        about.held = {held(1, day(2, 2, 2026), 3), held(2, day(6, 5, 2026))};
        QCOMPARE(counted(about).reviews[0].inTime, C::InTime::NotKnown);
        QCOMPARE(counted(about).reviews[1].inTime, C::InTime::Yes);
        about.since.reset();
        about.held = {held(1, day(2, 2, 2026))};
        QCOMPARE(counted(about).reviews[0].inTime, C::InTime::NotKnown);
    }
    void whatWasPutOffAndThenHeldCountsBothWithItsReason()
    {
        using Because = ReviewContent::Because;
        auto about = twoReviews();
        about.said = {word(2, C::State::Planned, day(28, 4, 2026)), word(2, C::State::PutOff, day(28, 4, 2026), Because::Worker), word(2, C::State::PutOff, day(28, 4, 2026), Because::Officer),
                      word(2, C::State::Planned, day(6, 5, 2026)), word(2, C::State::Held, day(6, 5, 2026)), word(3, C::State::CalledOff, day(20, 5, 2026)),
                      word(4, C::State::PutOff, day(1, 6, 2026), Because::Court)};
        const auto row = counted(about);
        QCOMPARE(row.reviews.size(), std::size_t(4)); // that of June counts when its day has come
        QVERIFY((row.reviews[1] == C::Review{day(28, 4, 2026), C::State::PutOff, C::InTime::NotKnown, Because::Officer, C::Alone::NotRecorded, {}, {}}));
        QCOMPARE(row.reviews[2].state, C::State::Held);
        QCOMPARE(row.reviews[3].state, C::State::CalledOff);
        QVERIFY(!row.reviews[3].because);
    }
    void theBestOfTheVisitsBeforeAReviewCountsAndNoneOfAnother()
    {
        using O = VisitContent::Outcome;
        auto about = twoReviews();
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::NotRecorded);
        about.visits = {visit(day(20, 4, 2026), O::NotSuitable)};
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::NotSuitable);
        QCOMPARE(counted(about).reviews[0].alone, C::Alone::NotRecorded);
        about.visits.push_back(visit(day(21, 4, 2026), O::NotWanted));
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::NotWanted);
        about.visits.push_back(visit(day(22, 4, 2026), O::SeenAndSpoke, false));
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::SomebodyHeard);
        about.visits.push_back(visit(day(7, 5, 2026), O::SeenAndSpoke, true, idOf<ReviewId>(2))); // the day after
        about.visits.push_back(visit(day(1, 2, 2026), O::SeenAndSpoke, true));                    // before the other
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::SomebodyHeard);
        QCOMPARE(counted(about).reviews[0].alone, C::Alone::Alone);
        about.visits.push_back(visit(day(6, 5, 2026), O::SeenAndSpoke, true));
        QCOMPARE(counted(about).reviews[1].alone, C::Alone::Alone);
    }
    void aRatingIsOfTheReviewThatItNamesElseOfTheLast()
    {
        using V = RatingContent::Value;
        auto about = twoReviews();
        about.ratings = {rated(day(3, 2, 2026), V::No), rated(day(7, 5, 2026), V::ABit), rated(day(8, 5, 2026), V::Yes), rated(day(1, 2, 2026), V::NotSure)};
        auto row = counted(about);
        QCOMPARE(row.reviews[0].listened, std::optional(V::No));
        QCOMPARE(row.reviews[1].listened, std::optional(V::Yes)); // she changed her mind
        QVERIFY(!row.reviews[1].covered);
        about.ratings.push_back(rated(day(9, 5, 2026), V::DontUnderstand, idOf<ReviewId>(1)));
        row = counted(about);
        QCOMPARE(row.reviews[0].listened, std::optional(V::DontUnderstand));
        QCOMPARE(row.reviews[1].listened, std::optional(V::Yes));
        about.ratings = {{day(7, 5, 2026), {RatingContent::About::BeforeFamilyTime, {{RatingContent::Question::DidTheyListen, V::No}}, "", {}}}};
        QVERIFY(!counted(about).reviews[1].listened);
    }
    void whatWaitsIsCountedInWorkingDays()
    {
        CountedCase about;
        about.unread = {day(20, 5, 2026), day(13, 5, 2026), day(14, 5, 2026)};
        about.asks = {{day(1, 5, 2026), {}}, {day(1, 5, 2026), day(12, 5, 2026)}, {day(11, 5, 2026), day(11, 5, 2026)}};
        const auto row = counted(about);
        QVERIFY((row.unread == C::Waiting{3, 1, 6}));
        QVERIFY((row.owed == C::Waiting{1, 1, 13})); // from 1 May over the bank holiday
        QCOMPARE(row.answers.size(), std::size_t(2));
        QVERIFY((row.answers[0] == C::Answer{day(11, 5, 2026), 0}));
        QVERIFY((row.answers[1] == C::Answer{day(12, 5, 2026), 6}));
    }
    void aConcernSaysHowFarItClimbedAndWhatBecameOfWhatItWasAbout()
    {
        using Rung = EscalationContent::Rung;
        CountedCase about;
        auto climbed = concern(1, {{Rung::Alert, day(1, 4, 2026)}, {Rung::Formal, day(5, 5, 2026)}});
        climbed.about = idOf<EnvHash>(9);
        climbed.agency = ActionContent::Agency::School;
        auto line = climbed.said.back();
        line.content.line = true;
        line.content.day = day(20, 5, 2026);
        climbed.said.push_back(line);
        auto carriedOn = action(9, ActionStands::State::AskedFor, day(1, 5, 2026));
        carriedOn.carriedOn = true;
        auto next = action(10, ActionStands::State::Doing, day(1, 6, 2026), 1);
        next.rolls[0].from.hash = idOf<EnvHash>(9);
        about.actions = {carriedOn, next};
        auto settled = concern(2, {{Rung::Informal, day(2, 5, 2026)}});
        settled.settled = day(8, 5, 2026);
        auto praise = concern(3, {{Rung::Alert, day(3, 5, 2026)}});
        praise.praise = true;
        auto old = concern(4, {{Rung::Alert, day(1, 1, 2023)}});
        old.settled = day(1, 3, 2024);
        about.raised = {praise, settled, climbed, old};
        const auto row = counted(about);
        QCOMPARE(row.raised.size(), std::size_t(3)); // what ended more than two years ago is gone
        QVERIFY((row.raised[0] == C::Raised{day(1, 4, 2026), day(5, 5, 2026), C::Rung::Formal, C::Became::Doing, ActionContent::Agency::School, {}}));
        QVERIFY((row.raised[1] == C::Raised{day(2, 5, 2026), day(2, 5, 2026), C::Rung::Informal, C::Became::NotNamed, {}, 6}));
        QCOMPARE(row.raised[2].rung, C::Rung::Praise);
    }
    void actionsThatAreOpenLateAndCarriedOver()
    {
        using S = ActionStands::State;
        CountedCase about;
        about.actions = {action(1, S::Doing, day(20, 5, 2026), 2), action(2, S::AskedFor, day(21, 5, 2026), 1), action(3, S::Done, day(1, 5, 2026), 5)};
        QVERIFY((counted(about).actions == C::Actions{2, 1, 2, 2}));
    }
    void aRowHoldsTwoYearsAndTheNewestOfTooMany()
    {
        CountedCase about;
        about.since = day(1, 1, 2010);
        for (int i = 0; i < 70; ++i) about.said.push_back(word(std::uint8_t(i + 1), C::State::CalledOff, addDays(today, -i)));
        about.said.push_back(word(200, C::State::CalledOff, day(20, 5, 2024)));
        for (int i = 0; i < 300; ++i) about.asks.push_back({addDays(today, -i - 3), addDays(today, -i)});
        for (int i = 0; i < 70; ++i) about.raised.push_back(concern(std::uint8_t(i + 1), {{EscalationContent::Rung::Alert, addDays(today, -i)}}));
        const auto row = counted(about);
        QCOMPARE(row.reviews.size(), C::mostReviews);
        QCOMPARE(row.answers.size(), C::mostAnswers);
        QCOMPARE(row.raised.size(), C::mostRaised);
        COMPARE_DAY(row.reviews.back().day, today);
        COMPARE_DAY(row.reviews.front().day, addDays(today, -63));
    }
    void datesThatNoCalendarHasLoseNothingElse()
    {
        auto about = twoReviews();
        about.said = {word(3, C::State::PutOff, CivilDay{})};
        about.asks = {{day(1, 5, 2026), day(12, 5, 2026)}};
        const auto row = counted(about);
        QCOMPARE(row.reviews.size(), std::size_t(2));
        QCOMPARE(row.answers.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestChildCounts)
#include "tst_childcounts.moc"
