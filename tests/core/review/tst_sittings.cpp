// SPDX-License-Identifier: Apache-2.0
#include "core/review/sittings.h"
#include "tests/core/review/days.h"

using namespace pipit;
using namespace pipit::test;
using State = ReviewSitting::State;
using Turn = ReviewContent::Turn;

namespace {

ReviewContent review(ReviewContent::State state, CivilDay on, std::vector<Turn> turns = {})
{
    ReviewContent content;
    content.state = state, content.day = on, content.turns = std::move(turns);
    return content;
}

} // namespace

class TestSittings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsItsOwn()
    {
        using S = ReviewContent::State;
        for (const auto &[from, to] : {std::pair(S::Planned, State::Planned), {S::Held, State::Held}, {S::PutOff, State::PutOff}, {S::CalledOff, State::CalledOff}}) {
            const auto sittings = sittingsOf(review(from, day(21, 5, 2026)));
            QCOMPARE(sittings.size(), 1u);
            QVERIFY(sittings[0].state == to && sittings[0].parts.empty());
            COMPARE_DAY(sittings[0].day, day(21, 5, 2026));
        }
    }
    void turnsAreParts()
    {
        const auto sitting = sittingsOf(review(ReviewContent::State::Held, day(21, 5, 2026), {{day(21, 5, 2026), {}, Turn::State::Held, ""}, {day(28, 5, 2026), {}, Turn::State::ToCome, ""},
                                                                                             {day(29, 5, 2026), {}, Turn::State::PutOff, "Kim is ill"}})).at(0);
        QCOMPARE(sitting.parts.size(), 3u);
        QVERIFY(sitting.parts[0].state == State::Held && sitting.parts[1].state == State::Planned && sitting.parts[2].state == State::PutOff);
        COMPARE_DAY(sitting.parts[1].day, day(28, 5, 2026));
    }
    void anAdjournedReviewBrokeOffAndGoesOn()
    {
        const auto both = sittingsOf(review(ReviewContent::State::Adjourned, day(21, 5, 2026), {{day(27, 4, 2026), {}, Turn::State::Held, ""}, {day(20, 4, 2026), {}, Turn::State::Held, ""},
                                                                                               {day(21, 5, 2026), {}, Turn::State::ToCome, ""}}));
        QCOMPARE(both.size(), 2u);
        QVERIFY(both[0].state == State::Adjourned && both[1].state == State::Planned);
        COMPARE_DAY(both[0].day, day(27, 4, 2026));
        COMPARE_DAY(both[1].day, day(21, 5, 2026));
        // Nobody wrote when it broke off: no day is made up.
        const auto one = sittingsOf(review(ReviewContent::State::Adjourned, day(21, 5, 2026)));
        QCOMPARE(one.size(), 1u);
        QVERIFY(one[0].state == State::Planned);
    }
    void theClockRunsOnWhatTheBookHolds()
    {
        CaseContent facts;
        facts.born = day(14, 2, 2017), facts.since = day(20, 4, 2025);
        const auto child = childsReviews(facts, {review(ReviewContent::State::Adjourned, day(21, 5, 2026), {{day(27, 4, 2026), {}, Turn::State::Held, ""}, {day(21, 5, 2026), {}, Turn::State::ToCome, ""}}),
                                                 review(ReviewContent::State::Held, day(2, 12, 2025)), review(ReviewContent::State::Held, day(15, 5, 2025))});
        const auto next = nextReview(child, day(14, 5, 2026), {});
        COMPARE_DAY(next.due, day(27, 5, 2026));
        COMPARE_DAY(next.planned, day(21, 5, 2026));
        QCOMPARE(next.number, 3);
        QVERIFY(next.dial == NextReview::Dial::Set);
        QVERIFY(next.doubts.empty());
        QVERIFY(!nextReview(childsReviews({}, {}), day(14, 5, 2026), {}).due);
    }
};

QTEST_GUILESS_MAIN(TestSittings)
#include "tst_sittings.moc"
