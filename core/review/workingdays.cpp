// SPDX-License-Identifier: Apache-2.0
#include "core/review/workingdays.h"

#include <algorithm>

namespace pipit {

using namespace std::chrono;

namespace {

constexpr CivilDay on(int y, unsigned m, unsigned d) { return {year(y), month(m), day(d)}; }

/// What was once otherwise than the rule. A moved holiday is one taken away and one added.
constexpr CivilDay onceAdded[] = {
    on(1981, 7, 29), // a royal wedding
    on(1995, 5, 8),  // 50 years after the war in Europe, in place of 1 May
    on(1999, 12, 31), on(2002, 6, 3), on(2002, 6, 4), // the spring holiday, and a jubilee
    on(2011, 4, 29),                                  // a royal wedding
    on(2012, 6, 4), on(2012, 6, 5),                   // the spring holiday, and a jubilee
    on(2020, 5, 8),                                   // 75 years, in place of 4 May
    on(2022, 6, 2), on(2022, 6, 3), on(2022, 9, 19),  // the spring holiday, a jubilee, a state funeral
    on(2023, 5, 8),                                   // a coronation
};
constexpr CivilDay onceRemoved[] = {on(1995, 5, 1), on(2002, 5, 27), on(2012, 5, 28), on(2020, 5, 4), on(2022, 5, 30)};

template <class Days>
bool holds(const Days &days, CivilDay day)
{
    return std::find(std::begin(days), std::end(days), day) != std::end(days);
}

bool onWeekend(CivilDay day)
{
    const auto weekday = std::chrono::weekday(sys_days(day)).iso_encoding();
    return weekday > 5;
}

/// Monday to Friday in the days after `from` up to and with `to`.
long weekdaysBetween(sys_days from, sys_days to)
{
    const auto upTo = [](sys_days day) {
        const long since = (day - sys_days(on(1600, 1, 3))).count(); // a Monday
        const long weeks = since >= 0 ? since / 7 : -((-since + 6) / 7);
        return weeks * 5 + std::min(since - weeks * 7 + 1, 5L);
    };
    return upTo(to) - upTo(from);
}

} // namespace

CivilDay easterSunday(year inYear)
{
    const int y = int(inYear), a = y % 19, b = y / 100, c = y % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return on(y, unsigned(n / 31), unsigned(n % 31 + 1));
}

std::array<CivilDay, 8> bankHolidaysByRule(year y)
{
    const auto easter = easterSunday(y);
    auto newYear = sys_days(y / January / 1), christmas = sys_days(y / December / 25), boxing = christmas + days(1);
    while (onWeekend(newYear)) newYear += days(1);
    // Boxing Day keeps its Monday when Christmas falls on a Sunday; its substitute comes after that of Christmas otherwise.
    if (onWeekend(christmas)) christmas += days(2);
    if (onWeekend(boxing)) boxing += days(2);
    return {newYear, addDays(easter, -2), addDays(easter, 1), sys_days(y / May / Monday[1]), sys_days(y / May / Monday[last]),
            sys_days(y / August / Monday[last]), std::min(christmas, boxing), std::max(christmas, boxing)};
}

std::vector<CivilDay> bankHolidays(year y)
{
    std::vector<CivilDay> all;
    for (const auto day : bankHolidaysByRule(y))
        if (!holds(onceRemoved, day)) all.push_back(day);
    for (const auto day : onceAdded)
        if (day.year() == y) all.push_back(day);
    std::sort(all.begin(), all.end());
    return all;
}

CivilDay addMonths(CivilDay from, int count)
{
    const auto shifted = year_month(from.year(), from.month()) + months(count);
    const auto last = (shifted / std::chrono::last).day();
    return shifted / std::min(from.day(), last);
}

CivilDay addDays(CivilDay from, int count)
{
    return sys_days(from) + days(count);
}

bool WorkingDays::isBankHoliday(CivilDay day) const
{
    if (holds(m_corrections.removed, day)) return false;
    if (holds(m_corrections.added, day) || holds(onceAdded, day)) return true;
    return !holds(onceRemoved, day) && holds(bankHolidaysByRule(day.year()), day);
}

bool WorkingDays::isWorkingDay(CivilDay day) const
{
    return !onWeekend(day) && !isBankHoliday(day);
}

CivilDay WorkingDays::add(CivilDay from, int n) const
{
    auto at = sys_days(from);
    const days step(n < 0 ? -1 : 1);
    for (int left = n < 0 ? -n : n; left > 0;)
        if (isWorkingDay(at += step)) --left;
    return at;
}

int WorkingDays::between(CivilDay from, CivilDay to) const
{
    if (to < from) return -between(addDays(to, -1), addDays(from, -1));
    long count = weekdaysBetween(from, to);
    // Each holiday once, whichever list it comes from.
    std::vector<CivilDay> holidays = m_corrections.added;
    for (auto y = from.year(); y <= to.year(); ++y)
        for (const auto day : bankHolidays(y)) holidays.push_back(day);
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
    for (const auto day : holidays)
        if (from < day && day <= to && !onWeekend(day) && isBankHoliday(day)) --count;
    return int(count);
}

} // namespace pipit
