// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/settings.h"
#include "core/review/workingdays.h"

#include <span>

/// Every number of the statutory clock is the authority's own; these are what holds until it says otherwise. FORMAT.md §6.5.
namespace pipit {

/// Which day counts for a review that is held in parts.
enum class PartThatCounts : std::uint8_t {
    First = 1,  ///< the first part that was held: the next review is never due later than by another reading
    Last = 2,   ///< the last part, once all are held
    OwnDay = 3, ///< the day that the reviewing officer gave the whole review
};

struct ClockParameters
{
    // wd: working days. Sources: SI 2010/959, and for what follows a review the IRO Handbook (2010) and local procedures.
    int firstReview = 20;         ///< wd from the day a child becomes looked after (reg 33(1))
    int secondReview = 3;         ///< calendar months from the first (reg 33(2))
    int laterReviews = 6;         ///< calendar months from the one before (reg 33(2))
    int decisionsOut = 5;         ///< wd from the review, to the managers
    int contestWithin = 5;        ///< wd from the day they went out
    bool silenceAgrees = false;   ///< not contested in time counts as agreed; only where the authority says so
    int recordWritten = 15;       ///< wd from the review
    int recordSent = 20;          ///< wd from the review
    int carePlan = 10;            ///< wd from the review until the care plan is up to date
    int reportBefore = 3;         ///< wd before the review: the social worker's report, to the officer and the child
    int officerNamed = 5;         ///< wd from the day a child becomes looked after
    int adjournedFor = 20;        ///< wd at most
    int adjournments = 1;         ///< of one review
    int formalDispute = 20;       ///< wd, from the formal step
    PartThatCounts part = PartThatCounts::First;
    int childsAnswers = 20;       ///< wd from the review until the child has her answers
    int nearPercent = 90;         ///< of the time that has gone: from here on it is near
    int answerWithin = 5;         ///< wd for something that a child asked between reviews; key 7 of the settings, 0 is 1
    HolidayCorrections holidays;
    bool operator==(const ClockParameters &) const = default;

    struct Read;
    static Read read(const Settings &settings);
};

/// What the settings say, and which of their numbers make no sense and were passed over, ascending.
/// Numbers that this version does not know are no fault: the settings keep them.
struct ClockParameters::Read
{
    ClockParameters parameters;
    std::vector<std::uint64_t> outOfRange;
};

/// One line of FORMAT.md §6.5.
struct ClockParameterRange
{
    std::uint64_t number, least, most, byDefault;
};
/// Closed, ascending; the days of holidays (101–132) are not in it.
std::span<const ClockParameterRange> clockParameterRanges();

namespace clockparameter {
inline constexpr std::uint64_t firstAdded = 101, lastAdded = 116;     ///< days since 1 January 1970
inline constexpr std::uint64_t firstRemoved = 117, lastRemoved = 132; ///< the same
inline constexpr std::uint64_t mostDays = 84'370;                     ///< 31 December 2200
} // namespace clockparameter

} // namespace pipit
