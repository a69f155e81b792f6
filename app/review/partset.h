// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"

/// Which of her pages are looked at in a part that she is not in: none, until somebody says which (MEETING_SET, FORMAT.md §8.8). Vault's
/// thread.
namespace pipit::app::partset {

/// One page that could be, oldest first: hers for the meeting, and of those only what she left in where she wrote a set of her own.
struct Choice
{
    PageCard page;
    bool on = false;
};

/// Nothing where she is in the part, or where it is no part of the review. Errors: those of the database.
Result<std::vector<Choice>> choices(DeviceSession &session, const ReviewTable &table, std::size_t part);

/// For the officer and the child. What changes nothing writes nothing. Errors: Refused (none of the choices), TooBig (over 64), those of
/// Outgoing::post.
Result<void> choose(DeviceSession &session, const ReviewTable &table, std::size_t part, const EntryRef &page, bool on);

} // namespace pipit::app::partset
