// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/counts.h"
#include "core/book/escalations.h"
#include "core/review/statutoryclock.h"

/// One child's row of numbers, as FORMAT.md §8.9 has it. Pure: today is a value.
namespace pipit {

/// What of a case is counted. Whoever reads a book fills it in; no words are looked at.
struct CountedCase
{
    struct Held
    {
        ReviewId id;
        ReviewSitting sitting; ///< with its number, where that is known: for the statutory clock
    };
    struct Visit
    {
        CivilDay day{};
        VisitContent::Outcome outcome{};
        bool alone = false;
        std::optional<ReviewId> review;
    };
    struct Rating
    {
        CivilDay day{}; ///< when she said it
        RatingContent said;
    };
    struct Ask
    {
        CivilDay asked{};
        std::optional<CivilDay> answered;
    };
    std::optional<CivilDay> born, since;
    std::vector<Held> held;              ///< by day
    std::vector<ReviewContent> others;   ///< those not held since the last that was: what may be planned
    std::vector<ReviewContent> said;     ///< every word on reviews, oldest first
    std::vector<Visit> visits;           ///< any order; none that was struck out
    std::vector<Rating> ratings;         ///< oldest first
    std::vector<CivilDay> unread;        ///< when each page came that nobody has looked at
    std::vector<Ask> asks;
    std::vector<ActionStands> actions;
    std::vector<Escalation> raised;
};

inline constexpr int countedMonths = 24; ///< how far back a row looks

/// The row on `today`. What a list has no room for is left out, the oldest first.
CountsContent childCounts(const CountedCase &about, CivilDay today, const ClockParameters &parameters);

} // namespace pipit
