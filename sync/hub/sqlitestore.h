// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sqlitetables.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pipit::hub {

/// Store on one SQLite file: a writer thread with its own connection, and a few readers.
class SqliteStore final : public Store
{
public:
    /// Makes the tables in a new file. Errors: Io, Corrupt, TooNew (tables of a later hub).
    static Result<std::unique_ptr<SqliteStore>> open(const std::string &path, std::size_t readers);
    /// Finishes what is queued.
    ~SqliteStore() override;

    Result<void> read(const Read &work) override;
    void write(Write work, Done done) override;
    /// Commits so far: with group commit, fewer than writes.
    std::uint64_t commits() const;

private:
    struct Job {
        Write work;
        Done done;
        Result<void> result;
    };
    explicit SqliteStore(std::unique_ptr<Connection> writer);
    void runWriter();
    void commitTogether(std::deque<Job> &jobs);

    std::unique_ptr<Connection> m_writer;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;       // for the writer
    std::condition_variable m_readerFree; // for those who read
    std::deque<Job> m_jobs;
    std::vector<std::unique_ptr<Connection>> m_idleReaders;
    std::uint64_t m_commits = 0;
    bool m_stop = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace pipit::hub
