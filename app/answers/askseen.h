// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/vault/profile.h"

/// What she has looked at of an ask. Vault's thread.
namespace pipit::app {

/// Something was said by others that she has not looked at.
Result<bool> hasNews(Preferences &preferences, const Trail &trail);
/// She looks at all of it now. True when it was new. Kept in her own vault, never sent.
Result<bool> noteSeen(Preferences &preferences, const Trail &trail);

/// Which steps by others get a RECEIPT "seen" when she looks, as a page of hers does.
struct Looking
{
    std::vector<EntryRef> due; ///< that have none yet
    std::set<SeatId> told;     ///< who learns, or has learned, that she looked
};
/// Without what is closed to her, and without what she opened by herself before somebody told her, and all that hangs on
/// it: that she did stays on her device (FORMAT.md §8.7). `officers`: seats of IROs, who learn it wherever they hold the step. Errors: those of Profile::entry.
Result<Looking> lookingAt(Profile &profile, const Book &book, const CircleId &circle, const Trail &trail, const std::vector<SeatId> &officers);

} // namespace pipit::app
