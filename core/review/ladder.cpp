// SPDX-License-Identifier: Apache-2.0
#include "core/review/ladder.h"

#include <algorithm>

namespace pipit {

using What = DayRun::Cell::What;

namespace {

CivilDay mondayOf(CivilDay day)
{
    return addDays(day, 1 - int(std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding()));
}

} // namespace

DayRun dayRun(CivilDay start, int length, CivilDay today, const WorkingDays &calendar)
{
    DayRun run{start, calendar.add(start, length), length, 0, 0, 0, {}};
    const int gone = std::max(0, calendar.between(start, today));
    run.used = std::min(gone, length);
    run.left = length - run.used;
    run.over = gone - run.used;
    for (auto monday = mondayOf(start); monday <= run.end; monday = addDays(monday, 7)) {
        auto &week = run.weeks.emplace_back();
        for (int i = 0; i < 5; ++i) {
            auto &cell = week[std::size_t(i)];
            cell.day = addDays(monday, i);
            cell.today = cell.day == today;
            cell.last = cell.day == run.end;
            if (cell.day < start || cell.day > run.end) continue;
            if (cell.day == start) {
                cell.what = What::Start;
            } else if (!calendar.isWorkingDay(cell.day)) {
                cell.what = What::Holiday;
            } else {
                cell.number = calendar.between(start, cell.day);
                cell.what = cell.number <= run.used ? What::Used : What::Left;
            }
        }
    }
    return run;
}

LadderFacts ladderFacts(const Concern &concern, CivilDay today, const ClockParameters &parameters)
{
    using State = LadderFacts::State;
    LadderFacts facts;
    int highest = 0;
    for (std::size_t i = 0; i < facts.rungs.size(); ++i) facts.rungs[i].rung = Rung(i + 1);
    for (const auto &step : concern.steps) {
        if (!step.day.ok() || step.day > today) continue;
        auto &rung = facts.rungs[std::size_t(step.rung) - 1];
        rung.day = rung.day ? std::max(*rung.day, step.day) : step.day;
        rung.state = State::Done;
        ++rung.times;
        highest = std::max(highest, int(step.rung));
        ++facts.raised;
        facts.first = facts.first ? std::min(*facts.first, step.day) : step.day;
    }
    const bool settled = concern.settled && *concern.settled <= today;
    if (highest && !settled) facts.rungs[std::size_t(highest) - 1].state = State::Now;
    if (auto &cafcass = facts.rungs.back(); cafcass.state == State::ToCome && !settled) cafcass.state = State::MayGo;
    if (const auto &formal = facts.rungs[2].day)
        facts.run = dayRun(*formal, parameters.formalDispute, settled ? *concern.settled : today, WorkingDays(parameters.holidays));
    return facts;
}

} // namespace pipit
