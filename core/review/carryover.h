// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/workingdays.h"

/// What happens to an action that is not done by its day. Two counts that are never added (decisions D18): how often it was
/// rolled on from one review to the next, and how often the child has asked for the thing.
namespace pipit {

struct RolledOn
{
    CivilDay review;         ///< at which review
    std::string reason;      ///< never blank
    std::optional<CivilDay> byWhen; ///< the new day, where one was given
};

/// An action from the review that made it on. Rows of two devices may stand beside each other, in any order.
struct ActionChain
{
    CivilDay made;                ///< the review that made it
    CivilDay byWhen;              ///< as first agreed
    std::vector<RolledOn> rolled;
    std::vector<CivilDay> asked;  ///< each time the child asked for it: the request, and the entries that name it as the same again
    std::optional<CivilDay> ended; ///< done, or given up with a reason
};

struct CarryFacts
{
    int rolled = 0;      ///< at so many reviews; two reasons for one review are one
    int asked = 0;       ///< so many times
    CivilDay by;         ///< the day that holds now
    bool twoReasons = false; ///< one review has two reasons that differ: a person settles it
    bool noReason = false;   ///< a row without a reason
    int daysLate = 0, workingDaysLate = 0; ///< 0 once it has ended
    /// "Rolled on twice. This is the third time": what the next one would be.
    int nextTime() const { return rolled + 1; }
};
CarryFacts carryFacts(const ActionChain &chain, CivilDay today, const WorkingDays &calendar);

/// The chain with one more. Errors: Invalid without a reason (blanks are none), for a new day before the review, for a review before
/// the one that made the action, or when the action has ended. The same review again takes the place of what was said for it.
Result<ActionChain> rollOn(ActionChain chain, RolledOn step);

} // namespace pipit
