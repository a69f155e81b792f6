// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"
#include "core/base/civiltime.h"

/// What a tap at a review changes, and how it is written. Values change without a device; writing is the vault's thread's.
namespace pipit::app::reviewwriting {

void begin(ReviewTable &table, std::size_t part, const std::set<std::uint8_t> &away, const civil::Time &now);
void end(ReviewTable &table, std::size_t part, const civil::Time &now);
void seat(ReviewTable &table, std::size_t part, std::uint8_t place, bool on);
void talk(ReviewTable &table, int line, bool on);
/// That page of hers was on the screen while a part ran.
void showed(ReviewTable &table, const EntryRef &page);
void view(ReviewTable &table, HeldContent::Who who, HeldContent::Asked asked, std::string words);

/// The turns of the review as they are now written down: each part held, put off or to come.
std::vector<ReviewContent::Turn> turnsOf(const ReviewTable &table);

/// For the officer and the records. Errors: those of Outgoing::post.
Result<void> writeHeld(DeviceSession &session, const ReviewTable &table);
/// For whoever has the review already, as far as they still have a seat. Errors: as above.
Result<void> writeReview(DeviceSession &session, const ReviewTable &table, const ReviewContent &review);
/// LIVE: for her and the officer, and `named`; of them only those who hold the target. Errors: NotFound (no target, or nobody is
/// left), those of Outgoing::post.
struct Live
{
    LiveContent content;
    std::optional<EntryRef> target;
    std::vector<SeatId> named;
    std::optional<PageId> draft;       ///< goes with it
    std::vector<std::uint32_t> media{}; ///< of the draft, by their numbers
};
Result<EntryRef> writeLive(DeviceSession &session, const ReviewTable &table, Live live);

} // namespace pipit::app::reviewwriting
