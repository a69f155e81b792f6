// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlitestore.h"

#include "sync/hub/sqliteschema.h"

namespace pipit::hub {
namespace {

constexpr int writerCacheKiB = 4096;
constexpr int readerCacheKiB = 1024;
// So many works at most wait for one fsync; the next ones start at once after it.
constexpr std::size_t maxTogether = 64;

Result<void> prepareTables(Connection &db)
{
    std::int64_t version = 0;
    {
        auto query = db.query("PRAGMA user_version");
        PIPIT_TRY_SET(const bool row, query.step());
        if (row) version = query.integer(0);
    }
    constexpr auto steps = std::int64_t(std::size(schema));
    if (version > steps) return Error{Code::TooNew, "hub.db was written by a later pipit-hub"};
    if (version == steps) return {};
    PIPIT_TRY(db.execute("BEGIN IMMEDIATE"));
    for (auto step = std::max<std::int64_t>(version, 0); step < steps; ++step) PIPIT_TRY(db.execute(schema[step]));
    PIPIT_TRY(db.execute(("PRAGMA user_version=" + std::to_string(steps)).c_str()));
    return db.execute("COMMIT");
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string &path, std::size_t readers)
{
    PIPIT_TRY_SET(auto writer, Connection::open(path, writerCacheKiB, true));
    PIPIT_TRY(prepareTables(*writer));
    std::vector<std::unique_ptr<Connection>> idle;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, readers); ++i) {
        PIPIT_TRY_SET(auto reader, Connection::open(path, readerCacheKiB, false));
        idle.push_back(std::move(reader));
    }
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(writer)));
    store->m_idleReaders = std::move(idle);
    return store;
}

SqliteStore::SqliteStore(std::unique_ptr<Connection> writer)
    : m_writer(std::move(writer)), m_thread([this] { runWriter(); })
{
}

SqliteStore::~SqliteStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::uint64_t SqliteStore::commits() const
{
    const std::lock_guard lock(m_mutex);
    return m_commits;
}

Result<void> SqliteStore::read(const Read &work)
{
    std::unique_ptr<Connection> connection;
    {
        std::unique_lock lock(m_mutex);
        m_readerFree.wait(lock, [this] { return !m_idleReaders.empty(); });
        connection = std::move(m_idleReaders.back());
        m_idleReaders.pop_back();
    }
    auto result = connection->execute("BEGIN");
    if (result) {
        SqliteTables tables(*connection);
        result = work(tables);
        const auto ended = connection->execute("COMMIT");
        if (result && !ended) result = ended;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_idleReaders.push_back(std::move(connection));
    }
    m_readerFree.notify_one();
    return result;
}

void SqliteStore::write(Write work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(work), std::move(done), {}});
    }
    m_wake.notify_one();
}

void SqliteStore::runWriter()
{
    for (;;) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            while (!m_jobs.empty() && jobs.size() < maxTogether) {
                jobs.push_back(std::move(m_jobs.front()));
                m_jobs.pop_front();
            }
        }
        commitTogether(jobs);
        for (auto &job : jobs) job.done(std::move(job.result));
    }
}

void SqliteStore::commitTogether(std::deque<Job> &jobs)
{
    auto whole = m_writer->execute("BEGIN IMMEDIATE");
    SqliteTables tables(*m_writer);
    for (auto &job : jobs) {
        if (!whole) break;
        whole = m_writer->execute("SAVEPOINT work");
        if (!whole) break;
        job.result = job.work(tables);
        if (!job.result) whole = m_writer->execute("ROLLBACK TO work");
        if (whole) whole = m_writer->execute("RELEASE work");
    }
    if (whole) whole = m_writer->execute("COMMIT");
    if (!whole) {
        // Fails where SQLite has rolled back by itself, as it does on a full disk.
        (void)m_writer->execute("ROLLBACK");
        for (auto &job : jobs) job.result = whole;
        return;
    }
    const std::lock_guard lock(m_mutex);
    ++m_commits;
}

} // namespace pipit::hub
