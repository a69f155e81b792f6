// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <set>

/// Which of a child's pages may be looked at when others are in the room. Pure; any thread.
namespace pipit::app {

/// One part of a review, as far as pages go.
struct PartShown
{
    SeatId child = 0;
    /// She is among its people, or sits there.
    bool withHer = false;
    /// MEETING_SET of this part: exactly these, in this order. None: nobody has said.
    std::optional<std::vector<EntryRef>> set;
    /// What somebody is worried about: out until that is settled.
    std::set<EntryRef> keptOut;
};

/// This page could be shown in some part: hers, readable, still here, marked "talk about it", and her lock was open when she
/// sent it. Everything else is not even counted.
bool canBeShown(const PageCard &page, SeatId child);

/// Of all pages that are held (Book::pages): those for this part, oldest first where nobody gave an order. Without a set: all
/// that can be where she is with them, and none where she is not.
std::vector<PageCard> shownIn(const PartShown &part, const std::vector<PageCard> &held);

} // namespace pipit::app
