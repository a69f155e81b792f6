// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/iroscreens/officerstory.h"

namespace pipit::test {

/// Amina's case a fortnight after her review: how it was held, what was decided, three pages that would reach outside.
struct AfterStory
{
    OfficerStory before;
    ReviewId review;
    EntryRef bridge, people, lamp; ///< ask me first, for Sam alone; for the meeting, asked about; just so you know, she said yes

    static AfterStory tell(TestFamily &family);
};

} // namespace pipit::test
