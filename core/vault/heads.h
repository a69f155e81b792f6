// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/vault/sql.h"

#include <array>

/// All that a book is made from, kept so that no page is read for it: of each page its head (core/book/pagehead.h), in a
/// column that Entries::insert() fills, and indexes that hold whatever a book asks of an entry.
namespace pipit::heads {

/// What Entries::all() says, in any order, with headOnly() of each page in place of its content.
Result<std::vector<BookEntry>> all(sql::Db &db, const CircleId &circle);
/// Makes the indexes where they are missing; without them all() is slower, and the same. Errors: DiskFull, Io.
Result<void> makeIndexes(sql::Db &db);
/// The questions of all(), each for its index; the first two must be answered by theirs alone.
std::array<const char *, 3> indexed();

} // namespace pipit::heads
