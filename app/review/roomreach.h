// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"

/// "Reading is not repeating" for what lies on the table (FORMAT.md §8.8, "Passing on"). Any thread.
namespace pipit::app {

/// Those who sit in that part. Who is called as nobody, or as several, of the circle has no seat, and was chosen for nothing.
Readers readersIn(const ReviewTable &table, const Book &book, std::size_t part);

/// Fills table.rooms, and takes out of table.shown what would reach somebody whom she did not choose, unless she said yes or the officer
/// put it in with a reason. Errors: those of `entries`.
Result<void> leaveOutside(ReviewTable &table, const Book &book, const EntriesOf &entries);

} // namespace pipit::app
