// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/casefacts.h"
#include "core/book/meeting.h"
#include "core/review/statutoryclock.h"

/// The statutory clock's words for what the book holds: FORMAT.md §8.7 REVIEW and §8.8 CASE.
namespace pipit {

/// One sitting, or two for a review that was adjourned: it broke off on the day of its last turn that was held, and goes on
/// on its own day. Where no turn says when it broke off, only that day is known.
std::vector<ReviewSitting> sittingsOf(const ReviewContent &review);

/// `reviews`: the latest word on each, in any order.
ChildsReviews childsReviews(const std::optional<CaseContent> &facts, const std::vector<ReviewContent> &reviews);

} // namespace pipit
