// SPDX-License-Identifier: Apache-2.0
#include "core/review/ladder.h"
#include "tests/core/review/days.h"

#include <algorithm>

using namespace pipit;
using namespace pipit::test;
using What = DayRun::Cell::What;
using State = LadderFacts::State;

namespace {

constexpr auto today = day(14, 5, 2026);
const WorkingDays calendar;

Concern school()
{
    return {{{Rung::Formal, day(27, 4, 2026)}, {Rung::Alert, day(9, 10, 2025)}, {Rung::Informal, day(24, 3, 2026)}}, {}};
}
LadderFacts facts(const Concern &concern, CivilDay now = today) { return ladderFacts(concern, now, {}); }

/// A week as a line: "- 1 2 3 4", h a holiday, . outside, [12] today, 20! the last.
QString line(const std::array<DayRun::Cell, 5> &week)
{
    QStringList cells;
    for (const auto &cell : week) {
        QString text;
        switch (cell.what) {
        case What::Outside: text = QStringLiteral("."); break;
        case What::Start: text = QStringLiteral("-"); break;
        case What::Holiday: text = QStringLiteral("h"); break;
        case What::Used: text = QString::number(cell.number); break;
        case What::Left: text = QStringLiteral("+%1").arg(cell.number); break;
        }
        if (cell.last) text += QLatin1Char('!');
        cells << (cell.today ? QStringLiteral("[%1]").arg(text) : text);
    }
    return cells.join(QLatin1Char(' '));
}
QStringList lines(const DayRun &run)
{
    QStringList all;
    for (const auto &week : run.weeks) all << line(week);
    return all;
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCalendarOfTheStoryIsDrawnAsItTells()
    {
        const auto run = *facts(school()).run;
        COMPARE_DAY(run.start, day(27, 4, 2026));
        COMPARE_DAY(run.end, day(27, 5, 2026));
        QCOMPARE(run.used, 12);
        QCOMPARE(run.left, 8);
        QCOMPARE(run.over, 0);
        QCOMPARE(lines(run), (QStringList{QStringLiteral("- 1 2 3 4"), QStringLiteral("h 5 6 7 8"), QStringLiteral("9 10 11 [12] +13"),
                                          QStringLiteral("+14 +15 +16 +17 +18"), QStringLiteral("h +19 +20! . .")}));
    }
    void aRunThatStartsInTheWeekLeavesTheDaysBeforeEmpty()
    {
        QCOMPARE(lines(dayRun(day(29, 4, 2026), 4, day(29, 4, 2026), calendar)), (QStringList{QStringLiteral(". . [-] +1 +2"), QStringLiteral("h +3 +4! . .")}));
    }
    void aRunThatStartsOnASaturdayCountsFromMonday()
    {
        const auto run = dayRun(day(9, 5, 2026), 2, day(10, 5, 2026), calendar);
        QCOMPARE(lines(run), (QStringList{QStringLiteral(". . . . ."), QStringLiteral("+1 +2! . . .")}));
        QCOMPARE(run.used, 0);
    }
    void afterTheEndTheDaysOverAreCounted()
    {
        const auto last = *facts(school(), day(27, 5, 2026)).run;
        QCOMPARE(last.left, 0);
        QCOMPARE(last.over, 0);
        const auto run = *facts(school(), day(1, 6, 2026)).run;
        QCOMPARE(run.used, 20);
        QCOMPARE(run.left, 0);
        QCOMPARE(run.over, 3);
        QCOMPARE(line(run.weeks.back()), QStringLiteral("h 19 20! . ."));
    }
    void everyRunAddsUp()
    {
        for (int start = 0; start < 400; ++start) {
            const auto from = addDays(day(1, 11, 2026), start);
            for (const int gone : {-3, 0, 1, 9, 30, 50}) {
                const auto run = dayRun(from, 20, addDays(from, gone), calendar);
                QCOMPARE(run.used + run.left, 20);
                int used = 0, left = 0, lastCells = 0;
                for (const auto &week : run.weeks)
                    for (const auto &cell : week) {
                        used += cell.what == What::Used, left += cell.what == What::Left, lastCells += cell.last;
                        QVERIFY(cell.what == What::Outside || (cell.day >= run.start && cell.day <= run.end));
                    }
                QCOMPARE(used, run.used);
                QCOMPARE(left, run.left);
                QCOMPARE(lastCells, 1);
            }
        }
    }
    void rungsSayWhereItStands()
    {
        const auto now = facts(school());
        QVERIFY(now.rungs[0].state == State::Done && now.rungs[1].state == State::Done);
        QVERIFY(now.rungs[2].state == State::Now);
        QVERIFY(now.rungs[3].state == State::MayGo);
        QVERIFY(now.rungs[3].rung == Rung::Cafcass);
        COMPARE_DAY(now.rungs[0].day, day(9, 10, 2025));
        QCOMPARE(now.raised, 3);
        COMPARE_DAY(now.first, day(9, 10, 2025));
    }
    void cafcassMayBeGoneToFromEveryRung()
    {
        for (const auto &steps : std::vector<std::vector<LadderStep>>{{}, {{Rung::Alert, today}}, {{Rung::Informal, today}}, {{Rung::Formal, today}}})
            QVERIFY(facts({steps, {}}).rungs[3].state == State::MayGo);
        const auto straight = facts({{{Rung::Cafcass, today}}, {}});
        QVERIFY(straight.rungs[3].state == State::Now);
        QVERIFY(straight.rungs[0].state == State::ToCome && straight.rungs[2].state == State::ToCome);
        QVERIFY(!straight.run);
    }
    void theLastFormalStepStartsTheRun()
    {
        auto concern = school();
        concern.steps.push_back({Rung::Formal, day(11, 5, 2026)});
        COMPARE_DAY(facts(concern).run->start, day(11, 5, 2026));
        QCOMPARE(facts(concern).rungs[2].times, 2);
        std::reverse(concern.steps.begin(), concern.steps.end());
        COMPARE_DAY(facts(concern).run->start, day(11, 5, 2026));
    }
    void whatIsSettledStandsStillAndOffersNothing()
    {
        auto concern = school();
        concern.settled = day(6, 5, 2026);
        const auto done = facts(concern);
        QVERIFY(done.rungs[2].state == State::Done);
        QVERIFY(done.rungs[3].state == State::ToCome);
        QCOMPARE(done.run->used, 6);
        concern.settled = day(15, 5, 2026);
        QVERIFY(facts(concern).rungs[2].state == State::Now);
    }
    void aStepStillToComeIsNotCounted()
    {
        auto concern = school();
        concern.steps.push_back({Rung::Cafcass, day(15, 5, 2026)});
        concern.steps.push_back({Rung::Alert, day(31, 2, 2026)});
        QVERIFY(facts(concern).rungs[3].state == State::MayGo);
        QCOMPARE(facts(concern).raised, 3);
    }
    void anAuthoritysLengthAndHolidaysHold()
    {
        ClockParameters own;
        own.formalDispute = 10;
        own.holidays.removed = {day(4, 5, 2026)};
        const auto run = *ladderFacts(school(), today, own).run;
        COMPARE_DAY(run.end, day(11, 5, 2026));
        QCOMPARE(run.over, 3);
    }
};

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
