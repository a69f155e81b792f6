// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clockparameters.h"

/// How a concern of the reviewing officer climbs: alert, informal, formal, Cafcass (Children Act 1989 s.25B(3)). The last may be
/// gone to from every rung, also from none.
namespace pipit {

enum class Rung : std::uint8_t { Alert = 1, Informal = 2, Formal = 3, Cafcass = 4 };

struct LadderStep
{
    Rung rung = Rung::Alert;
    CivilDay day;
};

/// Steps in any order; those after today are not counted.
struct Concern
{
    std::vector<LadderStep> steps;
    std::optional<CivilDay> settled;
};

/// The days of a formal dispute, counted from the last formal step: that day itself is day 0.
struct DayRun
{
    struct Cell
    {
        /// Outside: before the start or after the end, drawn empty.
        enum class What : std::uint8_t { Outside, Start, Used, Left, Holiday };
        CivilDay day;
        What what = What::Outside;
        int number = 0;  ///< of Used and Left, from 1
        bool today = false, last = false;
        bool operator==(const Cell &) const = default;
    };
    CivilDay start, end;
    int length = 0;  ///< working days
    int used = 0;    ///< with today, at most `length`
    int left = 0;
    int over = 0;    ///< working days past the end
    std::vector<std::array<Cell, 5>> weeks; ///< Monday to Friday, from the week of the start to the week of the end
};

struct LadderFacts
{
    /// Of the four in their order. Now: the highest that was reached, until it is settled. MayGo: only Cafcass.
    enum class State : std::uint8_t { ToCome, MayGo, Done, Now };
    struct RungFact
    {
        Rung rung = Rung::Alert;
        State state = State::ToCome;
        std::optional<CivilDay> day; ///< when it was last stepped on
        int times = 0;
    };
    std::array<RungFact, 4> rungs;
    int raised = 0;                ///< steps so far
    std::optional<CivilDay> first; ///< the first of them
    std::optional<DayRun> run;     ///< once it is formal
};

DayRun dayRun(CivilDay start, int length, CivilDay today, const WorkingDays &calendar);
/// When settled, the run stands still on that day.
LadderFacts ladderFacts(const Concern &concern, CivilDay today, const ClockParameters &parameters);

} // namespace pipit
