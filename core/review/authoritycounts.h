// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/counts.h"
#include "core/review/clockparameters.h"
#include "core/review/smallnumbers.h"

#include <map>

/// What a manager sees of many children, and the tables of the annual report. Pure. Rows: FORMAT.md §8.9.
namespace pipit {

struct CountedChild
{
    std::string officer, face; ///< of the officer's seat, as people are called
    bool covered = false;      ///< somebody else holds that seat besides
    CountsContent row;         ///< the newest
};

/// From the first day to the last, both counted.
struct CountedPeriod
{
    CivilDay from{}, to{};
    bool has(CivilDay day) const { return from <= day && day <= to; }
};

/// Of days in working days: 1 is the day of asking or the day after.
struct AnswerDays
{
    int promise = 5;
    int number = 0;  ///< answers
    int middle = 0;  ///< the median; of an even number the lower of the two
    int longer = 0;  ///< took longer than was promised
    static constexpr int most = 12;
    std::array<int, most> bars{}; ///< the last holds all that took as long or longer
};

struct OfficerCounts
{
    std::string name, face;
    int children = 0;
    int due = 0;                 ///< the last day is in the month of `asOf`
    int late = 0;                ///< the last day had gone when the row was made
    std::map<int, int> lateWhy;  ///< of those late, by ReviewContent::Because of the last that was not held; 0: nobody said
    int putOff = 0, adjourned = 0, calledOff = 0; ///< in the period
    int unread = 0;              ///< pages that wait longer than was promised
    bool noCover = false;        ///< and nobody else holds the seat of one of them
    int owed = 0, owedOldest = 0; ///< answers; working days
    std::map<CountsContent::Rung, int> raised; ///< in the period, or open
    int settled = 0, settledDays = 0; ///< of those; the days of the one that took longest
    std::map<CountsContent::Became, int> became; ///< of those
    std::optional<int> formalDay; ///< of the only open formal one: its working day
    int carried = 0, carriedMost = 0;
};

struct AuthorityCounts
{
    CivilDay asOf{};            ///< of the newest row
    int children = 0;
    int old = 0;                ///< rows that are older than two weeks by then
    AnswerDays days;            ///< of the period
    int held = 0, inTime = 0, heldLate = 0;
    std::map<CountsContent::Alone, int> alone; ///< of those held
    int rated = 0;              ///< of those held she said whether they listened
    /// Whether they listened: yes; a bit; no, not sure and "I don't understand". Small ones are not shown.
    std::array<PrintedCount, 3> listened, covered;
    std::vector<OfficerCounts> officers; ///< by name, and by nothing else
};

AuthorityCounts authorityCounts(const std::vector<CountedChild> &children, const CountedPeriod &period, const ClockParameters &parameters);

/// Names of rows and columns, in the language of whoever prints them; each list in the order of its closed list.
struct ReportWords
{
    std::string reviews, why, alone, rated, days, raised, agencies;     ///< titles
    std::vector<std::string> inTime;    ///< yes, late, not known
    std::vector<std::string> quarters;  ///< four, from the first of the period
    std::vector<std::string> notHeld;   ///< put off, called off, adjourned
    std::vector<std::string> because;   ///< nobody said, then the nine
    std::vector<std::string> aloneWas;  ///< five
    std::vector<std::string> questions; ///< they listened, my list was covered
    std::vector<std::string> values;    ///< five, and "did not say"
    std::vector<std::string> took;      ///< within the promise, up to twice that, longer
    std::vector<std::string> rungs;     ///< four
    std::vector<std::string> became;    ///< not named, then the seven
    std::vector<std::string> agency;    ///< not named, then the eight
    std::string howMany, concern, praise; ///< columns
};

/// The year from `from`, counts under 6 left out and what they can be worked out from. Of tables that count the same things one
/// whose total had to be left out while another shows it is not printed at all. Errors: Invalid for words that are missing.
Result<std::vector<PrintedTable>> reportTables(const std::vector<CountedChild> &children, CivilDay from, const ClockParameters &parameters, const ReportWords &words);

} // namespace pipit
