// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/review/clockparameters.h"

#include <QDate>
#include <QString>

/// Days as an officer reads them, counted in working days. `today` is the day in London.
namespace pipit::app::daywords {

/// "29 May"; "29 May 2027" in another year.
QString shortDay(const CivilDay &day, const CivilDay &today);
/// "Friday 5 June", with the year where it is another.
QString longDay(const CivilDay &day, const CivilDay &today);
/// "10 working days from today; 25 May is a bank holiday": why the day is as far away as it is.
QString counted(const CivilDay &day, const CivilDay &today, const WorkingDays &days);
/// Working days between two, and which of the weekdays between them do not count: "4 and 25 May are bank holidays", or nothing.
QString holidaysBetween(const CivilDay &from, const CivilDay &to, const WorkingDays &days);

/// The other way round.
CivilDay civilOf(const QDate &date);
/// What the authority's settings say of the clock.
ClockParameters clockOf(DeviceSession &session);
/// The day it is in London.
CivilDay today(DeviceSession &session);

} // namespace pipit::app::daywords
