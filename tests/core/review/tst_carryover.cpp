// SPDX-License-Identifier: Apache-2.0
#include "core/review/carryover.h"
#include "tests/core/review/days.h"

#include <algorithm>

using namespace pipit;
using namespace pipit::test;

namespace {

constexpr auto today = day(21, 5, 2026);
const WorkingDays calendar;

ActionChain sleepover()
{
    return {day(2, 12, 2024), day(2, 3, 2025), {{day(2, 6, 2025), "new home, too early", day(2, 9, 2025)}, {day(2, 12, 2025), "Kim off sick", day(30, 4, 2026)}},
            {day(2, 12, 2024), day(8, 5, 2026)}, {}};
}
CarryFacts facts(const ActionChain &chain, CivilDay now = today) { return carryFacts(chain, now, calendar); }

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolledOnTwiceThisIsTheThirdTime()
    {
        const auto twice = facts(sleepover());
        QCOMPARE(twice.rolled, 2);
        QCOMPARE(twice.nextTime(), 3);
        const auto thrice = rollOn(sleepover(), {today, "never begun: nobody rang Ella’s mum", day(5, 6, 2026)});
        QVERIFY(thrice);
        QCOMPARE(facts(*thrice).rolled, 3);
        COMPARE_DAY(facts(*thrice).by, day(5, 6, 2026));
        QCOMPARE(facts(*thrice).daysLate, 0);
    }
    void askedIsAnotherCountAndIsNeverAdded()
    {
        auto chain = sleepover();
        QCOMPARE(facts(chain).asked, 2);
        chain.asked.push_back(today);
        QCOMPARE(facts(chain).asked, 3);
        QCOMPARE(facts(chain).rolled, 2);
        chain.rolled.clear();
        QCOMPARE(facts(chain).asked, 3);
        QCOMPARE(facts(chain).rolled, 0);
    }
    void lateIsCountedFromTheDayThatHoldsNow()
    {
        const auto late = facts(sleepover(), day(14, 5, 2026));
        COMPARE_DAY(late.by, day(30, 4, 2026));
        QCOMPARE(late.daysLate, 14);
        QCOMPARE(late.workingDaysLate, 9);
        QCOMPARE(facts(sleepover(), day(30, 4, 2026)).daysLate, 0);
        const auto rosa = facts({day(7, 11, 2025), day(8, 5, 2026), {}, {}, {}}, day(14, 5, 2026));
        QCOMPARE(rosa.daysLate, 6);
        QCOMPARE(rosa.workingDaysLate, 4);
    }
    void whatHasEndedIsNotLate()
    {
        auto chain = sleepover();
        chain.ended = day(20, 5, 2026);
        QCOMPARE(facts(chain).daysLate, 0);
        QCOMPARE(facts(chain).workingDaysLate, 0);
    }
    void withoutAReasonNothingIsRolledOn()
    {
        for (const auto *reason : {"", " ", "\t\r\n"}) QCOMPARE(rollOn(sleepover(), {today, reason, {}}).code(), Code::Invalid);
        QVERIFY(rollOn(sleepover(), {today, "no answer", {}}));
        QVERIFY(!facts(sleepover()).noReason);
        auto chain = sleepover();
        chain.rolled.push_back({today, " ", {}});
        QVERIFY(facts(chain).noReason);
    }
    void aNewDayLiesAtOrAfterTheReview()
    {
        QCOMPARE(rollOn(sleepover(), {today, "late", day(20, 5, 2026)}).code(), Code::Invalid);
        QCOMPARE(rollOn(sleepover(), {today, "late", day(31, 6, 2026)}).code(), Code::Invalid);
        QVERIFY(rollOn(sleepover(), {today, "late", today}));
    }
    void onlyALaterReviewRollsOnAndNothingThatHasEnded()
    {
        QCOMPARE(rollOn(sleepover(), {day(2, 12, 2024), "late", {}}).code(), Code::Invalid);
        QCOMPARE(rollOn(sleepover(), {day(31, 2, 2026), "late", {}}).code(), Code::Invalid);
        QVERIFY(rollOn(sleepover(), {day(3, 12, 2024), "late", {}}));
        auto chain = sleepover();
        chain.ended = today;
        QCOMPARE(rollOn(chain, {today, "late", {}}).code(), Code::Invalid);
    }
    void sayingItAgainForOneReviewIsOneTime()
    {
        const auto once = rollOn(sleepover(), {today, "lost the form", {}});
        const auto again = rollOn(*once, {today, "the form is lost", day(5, 6, 2026)});
        QCOMPARE(facts(*again).rolled, 3);
        QVERIFY(!facts(*again).twoReasons);
        COMPARE_DAY(facts(*again).by, day(5, 6, 2026));
    }
    void twoDevicesThatDisagreeAreOneTimeWithTwoReasons()
    {
        auto chain = sleepover();
        chain.rolled.push_back({day(2, 12, 2025), "nobody asked", day(15, 4, 2026)});
        for (int turn = 0; turn < 3; ++turn) {
            std::rotate(chain.rolled.begin(), chain.rolled.begin() + 1, chain.rolled.end());
            const auto both = facts(chain);
            QCOMPARE(both.rolled, 2);
            QVERIFY(both.twoReasons);
            COMPARE_DAY(both.by, day(30, 4, 2026));
        }
        // The same twice, as when one entry came over two ways, is no disagreement.
        auto same = sleepover();
        same.rolled.push_back(same.rolled.front());
        QVERIFY(!facts(same).twoReasons);
        QCOMPARE(facts(same).rolled, 2);
    }
    void withoutANewDayTheOneBeforeHolds()
    {
        COMPARE_DAY(facts(*rollOn(sleepover(), {today, "no answer", {}})).by, day(30, 4, 2026));
        COMPARE_DAY(facts({day(7, 11, 2025), day(8, 5, 2026), {{day(1, 5, 2026), "x", {}}}, {}, {}}).by, day(8, 5, 2026));
    }
};

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
