// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/vault/sql.h"

namespace pipit {

/// How long this vault is known to have lived, in ms. It never runs ahead of real time, whatever clock is set: within one
/// boot only the boot clock counts; over a restart, as much of the time since that boot as the wall clock agrees with.
/// It may lag behind: time with the tablet switched off, and the rest of a boot in which nobody came back, do not count.
/// So what waits for it is never too early (FORMAT.md §9.7).
class LivedTime
{
public:
    /// Both must outlive it.
    LivedTime(sql::Db &db, Clock &clock) : m_db(&db), m_clock(&clock) {}

    /// Moves on and keeps it, within the caller's transaction if there is one. On a full disk it is not kept, and the
    /// answer holds all the same. Errors: those of the database.
    Result<std::int64_t> now();

private:
    sql::Db *m_db;
    Clock *m_clock;
};

} // namespace pipit
