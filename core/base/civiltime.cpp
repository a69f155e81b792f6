// SPDX-License-Identifier: Apache-2.0
#include "core/base/civiltime.h"

#include <algorithm>

namespace pipit::civil {

namespace {

using namespace std::chrono;

constexpr std::int64_t dayMs = 86'400'000, minuteMs = 60'000;

/// 01:00 UTC on the last Sunday of that month.
sys_time<milliseconds> turn(year year, month month)
{
    return sys_days(year / month / Sunday[last]) + hours(1);
}

sys_time<milliseconds> within(std::int64_t ms)
{
    constexpr auto first = sys_days(year(-9'999) / 1 / 2), end = sys_days(year(9'999) / 12 / 31);
    return std::clamp(sys_time<milliseconds>(milliseconds(ms)), sys_time<milliseconds>(first), sys_time<milliseconds>(end));
}

} // namespace

int minutesAhead(std::int64_t ms)
{
    const auto at = within(ms);
    // Neither turn is near a new year, so the UTC year is the one of London.
    const auto year = year_month_day(floor<days>(at)).year();
    return at >= turn(year, March) && at < turn(year, October) ? 60 : 0;
}

Time inLondon(std::int64_t ms)
{
    const auto there = within(ms) + minutes(minutesAhead(ms));
    const auto day = floor<days>(there);
    return {Day(day), static_cast<std::uint16_t>(floor<minutes>(there - day).count())};
}

std::optional<std::int64_t> instantOf(const Time &time)
{
    if (!time.day.ok() || time.minute >= 1'440) return std::nullopt;
    const auto days = sys_days(time.day).time_since_epoch().count();
    const std::int64_t asUtc = std::int64_t(days) * dayMs + time.minute * minuteMs;
    const std::int64_t summer = asUtc - 60 * minuteMs;
    // An hour before is right where it is summer then: that also gives the first of two.
    return minutesAhead(summer) == 60 ? summer : asUtc;
}

Day today(const Clock &clock)
{
    return inLondon(clock.wallMs()).day;
}

int nightsBetween(const Day &from, const Day &to)
{
    return static_cast<int>((sys_days(to) - sys_days(from)).count());
}

} // namespace pipit::civil
