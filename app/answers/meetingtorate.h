// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace pipit::app {

/// The latest meeting that was held, no more than eight weeks before `today` (civil::today), and that she has not rated yet: a question about longer ago
/// cannot be answered.
std::optional<Told<ReviewContent>> meetingToRate(const Book &book, CivilDay today);

} // namespace pipit::app
