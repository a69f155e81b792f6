// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

#include <array>

/// Working days of England: Monday to Friday without bank holidays (SI 2010/959 reg 2). Civil days only: no clock, no hour.
namespace pipit {

/// What an authority knows better than the rule: a day proclaimed since this was built, or one that was moved.
struct HolidayCorrections
{
    std::vector<CivilDay> added;   ///< a bank holiday besides
    std::vector<CivilDay> removed; ///< worked after all; wins over `added`
    bool operator==(const HolidayCorrections &) const = default;
};

/// Gregorian, by the computus of Meeus, Jones and Butcher.
CivilDay easterSunday(std::chrono::year year);

/// The eight of England and Wales by rule, ascending; one that falls on a weekend stands on its substitute day. From the
/// Banking and Financial Dealings Act 1971 and the proclamations of each year; the rule holds from 1978, the first early May.
std::array<CivilDay, 8> bankHolidaysByRule(std::chrono::year year);
/// By rule, and what was once changed from 1978 to 2023 (gov.uk/bank-holidays). Ascending.
std::vector<CivilDay> bankHolidays(std::chrono::year year);

/// The same day of the month, `months` later (or earlier); 31 January + 1 is the last of February. `day` must be a day.
CivilDay addMonths(CivilDay day, int months);
/// `day` must be a day.
CivilDay addDays(CivilDay day, int days);

/// Counts working days. A value; years 1978 to 2200 are right, others follow the same rule.
class WorkingDays
{
public:
    WorkingDays() = default;
    explicit WorkingDays(HolidayCorrections corrections) : m_corrections(std::move(corrections)) {}

    /// Also on a Saturday or Sunday only if the authority added it.
    bool isBankHoliday(CivilDay day) const;
    bool isWorkingDay(CivilDay day) const;
    /// The nth working day after `day`, which itself is never counted; n < 0: before it; 0: `day`. Linear in n.
    CivilDay add(CivilDay day, int n) const;
    /// Working days after `from` up to and with `to`; to < from: less than 0, from `to` up to the day before `from`.
    /// So between(d, add(d, n)) is n.
    int between(CivilDay from, CivilDay to) const;

private:
    HolidayCorrections m_corrections;
};

} // namespace pipit
