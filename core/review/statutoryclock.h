// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clockparameters.h"

/// When the next review of a child is due, and why that is the day: SI 2010/959 reg 33. Pure: today is a value.
namespace pipit {

/// One sitting, as somebody wrote it down. A review that was adjourned is two: Adjourned on the day it broke off, and Planned
/// or Held on the day it goes on. Rows come in any order and may contradict each other.
struct ReviewSitting
{
    enum class State : std::uint8_t { Planned = 1, Held = 2, PutOff = 3, CalledOff = 4, Adjourned = 5 };
    struct Part
    {
        CivilDay day;
        State state = State::Planned;
    };
    State state = State::Planned;
    CivilDay day;
    std::vector<Part> parts; ///< in their order; empty: all at once
    int number = 0;          ///< which review of this child, from 1; 0 is not said
};

struct ChildsReviews
{
    std::optional<CivilDay> born;
    std::optional<CivilDay> since; ///< the day the child became looked after, this time
    std::vector<ReviewSitting> sittings;
};

/// Something in what was written that a person should look at. The clock goes on beside it.
enum class ClockDoubt : std::uint8_t {
    NoBirthday,       ///< no date of birth
    NoSince,          ///< nobody wrote since when the child is looked after
    BornAfter,        ///< born after coming into care, or in the future
    NotADay,          ///< a date that no calendar has; its row was passed over
    ClockWrong,       ///< this tablet says a year before 2020: nothing is called late
    HeldInFuture,     ///< a review held or adjourned on a day still to come; not counted
    HeldBeforeCare,   ///< a review held before the child came into care; not counted
    WrongOrder,       ///< the numbers of the reviews, or the parts of one, do not go with their days
    TwiceOnOneDay,    ///< two held on one day; counted as one
    StateAndParts,    ///< held as a whole with a part that is not, or the other way round
    PlannedPast,      ///< planned for a day that has gone, and nobody wrote what came of it
    AdjournedAgain,   ///< more often than the authority allows; the days still run from the first time
};

/// Which rule gives the day. "6 months from 7 November": amount 6, unit Months, from 7 November.
struct ClockReason
{
    enum class Rule : std::uint8_t { First, Second, Later, Adjourned };
    enum class Unit : std::uint8_t { WorkingDays, Months };
    Rule rule = Rule::First;
    Unit unit = Unit::WorkingDays;
    int amount = 0;
    CivilDay from;
    bool operator==(const ClockReason &) const = default;
};

struct NextReview
{
    /// How a dial shows it. Missing: no day can be given, or no birthday is known (unless it is late already).
    /// Set: a day is fixed, in time. NotJudged: the clock is wrong.
    enum class Dial : std::uint8_t { Missing, NotJudged, Calm, Near, Set, Late };
    Dial dial = Dial::Missing;
    int number = 1;                    ///< which review this will be
    std::optional<CivilDay> due;       ///< the last day on which it is in time; nullopt: date missing
    std::optional<ClockReason> reason; ///< with `due`
    int daysLate = 0, workingDaysLate = 0;
    double elapsed = 0;                ///< 0 … 1 of the time between reason->from and due
    std::optional<CivilDay> planned;   ///< the earliest day that is fixed, today or later
    bool plannedTooLate = false;       ///< that day is after `due`
    int putOff = 0, calledOff = 0, adjourned = 0; ///< since the last one that was held
    std::optional<CivilDay> seenAloneBy; ///< the day before: the officer speaks with the child in private until then
    bool eighteenFirst = false;        ///< the child turns 18 on or before `due`
    std::vector<ClockDoubt> doubts;    ///< each once, in the order of the list above
};

NextReview nextReview(const ChildsReviews &child, CivilDay today, const ClockParameters &parameters);

/// The day that counts for one sitting, or nullopt when what counts was not held yet.
std::optional<CivilDay> heldOn(const ReviewSitting &sitting, PartThatCounts part);

/// What follows from a review held on a day.
struct AfterReview
{
    CivilDay decisionsOut, carePlan, recordWritten, recordSent, childsAnswers;
};
AfterReview afterReview(CivilDay held, const ClockParameters &parameters);
/// Until when the managers may contest what went out on `sent`.
CivilDay contestedBy(CivilDay sent, const ClockParameters &parameters);
/// The social worker's report, to the officer and to the child.
CivilDay reportBy(CivilDay meeting, const ClockParameters &parameters);
CivilDay officerNamedBy(CivilDay since, const ClockParameters &parameters);

/// How long something that a child asked waits for an answer.
struct AnswerOwed
{
    CivilDay by;
    int waited = 0; ///< working days since it was asked
    int left = 0;   ///< working days until `by`, 0 when it is over
    int over = 0;   ///< working days since `by`
};
AnswerOwed answerOwed(CivilDay asked, CivilDay today, const ClockParameters &parameters);

} // namespace pipit
