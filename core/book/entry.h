// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

namespace pipit {

/// One accepted entry of a book, opened. What every projection is made from.
struct BookEntry
{
    EntryRef ref;
    CircleId circle;
    MemberId member;            ///< who wrote it
    SeatId seat = 0;            ///< the seat in whose role they wrote
    EntryType type{};
    std::optional<Kind> kind;
    Hlc time;
    std::int16_t zoneMinutes = 0;
    std::vector<SeatId> audience; ///< ascending, with 255
    std::optional<Use> use;
    std::optional<EntryRef> target;
    Bytes content;
    bool mine = false;                     ///< written by this profile, here or on another device of the same person
    std::optional<std::int64_t> postedMs; ///< mine: when the hub's signed receipt says it took it
    /// False: nothing of what it says is here any more, or ever was after it was sealed: posted with no copy, or taken
    /// back (FORMAT.md §5.4, §8.4). Then there is no content, no use and no media.
    bool kept = true;
    /// By an author that writes while its profile is locked (FORMAT.md §9.9): the lock was not opened, so it may be somebody
    /// else's. Whoever shows it says so.
    bool locked = false;
};

} // namespace pipit
