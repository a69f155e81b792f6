// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/family/hand.h"

namespace pipit::test {

/// Amina's case as Sam has it a week before her review: what she asked for, who said what to it, an action that rolls on,
/// the meeting in three parts. Dates are counted from today.
struct OfficerStory
{
    ReviewId before, next;       ///< held half a year ago; planned in a week
    EntryRef ellas, yusuf, lamp; ///< Amina's requests: asked for, refused and not told yet, agreed and done
    EntryRef late;               ///< the action that is late and was rolled on twice

    /// Both devices' books hold all of it afterwards, as far as it is sealed for them.
    static OfficerStory tell(TestFamily &family);
};

} // namespace pipit::test
