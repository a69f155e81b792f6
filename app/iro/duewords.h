// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/statutoryclock.h"

#include <QString>

/// Dates and counts as the officer's lists say them.
namespace pipit::app::duewords {

/// "21 May"; "21 May 2025" in another year than today's.
QString day(const CivilDay &day, const CivilDay &today);
/// "Thursday 21 May".
QString longDay(const CivilDay &day, const CivilDay &today);
/// "16:00"
QString minute(std::uint16_t minute);
/// "6 months from 2 December", "first: 20 working days from 27 April"
QString reason(const ClockReason &reason, const CivilDay &today);
/// "twice", "3 times"
QString times(int count);
/// "1 working day", "4 working days"
QString workingDays(int count);
/// One clear sentence; empty for what a row says already.
QString doubt(ClockDoubt doubt, const CivilDay &today);
/// Whole years; nullopt for no day, or a day to come.
std::optional<int> age(const std::optional<CivilDay> &born, const CivilDay &today);

} // namespace pipit::app::duewords
