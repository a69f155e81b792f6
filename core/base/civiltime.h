// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>

/// Days and hours as people in the United Kingdom count them (Europe/London), from instants in UTC. One rule, that of the
/// Summer Time Order 2002 (SI 2002/262): summer time, an hour ahead, from 01:00 UTC on the last Sunday of March to 01:00 UTC
/// on the last Sunday of October. It is used for every year, also before 2002. No global, no time zone of the system.
namespace pipit::civil {

using Day = std::chrono::year_month_day;

/// A day and the minute after its midnight, 0 … 1,439.
struct Time
{
    Day day;
    std::uint16_t minute = 0;
    bool operator==(const Time &) const = default;
};

/// 0 or 60: how far ahead of UTC clocks in London are at `ms` since 1 January 1970, 00:00 UTC.
int minutesAhead(std::int64_t ms);
/// What calendar and clock in London say at `ms`. Instants outside the years −9,999 to 9,999 are taken as the nearer end.
Time inLondon(std::int64_t ms);
/// The instant at which they say so. Of the hour that comes twice in October it is the first; an hour that is left out in
/// March is taken as the clock would have gone on, so 01:30 is what is then called 02:30. nullopt: no such day or minute.
std::optional<std::int64_t> instantOf(const Time &time);
/// The day that it is in London by this clock.
Day today(const Clock &clock);
/// How many nights lie between: 12 from the 1st to the 13th; less than 0 when `to` is before `from`. Both must be days.
int nightsBetween(const Day &from, const Day &to);

} // namespace pipit::civil
